import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { sheetOf } from '../support/office.ts';

/** A register of the joint conference with one decision, which is on the plan of 2015. */
export const givenDecision = {
  unit: 'rsj',
  form: 'conference-decision',
  period: '2015',
  ...sheetOf(conferenceDecision, [
    {
      number: 1,
      meeting: '2015年第一次联席会议',
      heldOn: '2015-01-15',
      matter: '下达年度计划',
      topic: '下达2015年度培训计划',
      decision: '同意下达',
      document: '青联席〔2015〕1号',
      status: '已落实',
    },
  ]),
};
