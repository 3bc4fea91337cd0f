/** Issues the annual plan of 2015 as the bureau does, after the decision of the joint conference it rests on. */
import { expect } from 'vitest';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { type Office, sheetOf } from './office.ts';

export const issuePlan = async (office: Office): Promise<void> => {
  await office.project();
  const meeting = '2015年第一次联席会议';
  const decision = {
    number: 1,
    meeting,
    heldOn: '2015-02-02',
    matter: '下达年度计划',
    topic: '计划',
    decision: '同意',
    document: '青联席〔2015〕1号',
    status: '已落实',
  };
  const registered = await office.submit('judge', {
    unit: 'rsj',
    form: 'conference-decision',
    period: '2015',
    ...sheetOf(conferenceDecision, [decision]),
  });
  expect(registered.status).toBe(201);
  const { good } = await office.ask('reviewer', 'readPlan', { params: { year: '2015' } });
  const body = {
    documentNumber: '青人社字〔2015〕12号',
    issuedOn: '2015-02-10',
    decision: `${meeting}第1项`,
    reason: '',
    baseVersion: 0,
    draftHash: good.draft?.hash,
  };
  expect((await office.ask('reviewer', 'issuePlan', { params: { year: '2015' }, body })).status).toBe(201);
};
