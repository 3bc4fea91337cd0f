/** What rests on a decision of the joint conference names one that is registered, on its matter and not later (notice 52). */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cell } from '../../../shared/form/define-form.ts';
import { baseResult } from '../../../shared/forms/base-result.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { type Office, openOffice, sheetOf } from '../../support/office.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-06-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => void vi.useRealTimers());

const decide = (matter: string, heldOn: string) =>
  office.submit('judge', {
    unit: 'rsj',
    form: 'conference-decision',
    period: heldOn.slice(0, 4),
    ...sheetOf(conferenceDecision, [
      {
        number: 1,
        meeting: '第一次联席会议',
        heldOn,
        matter,
        topic: '认定继续教育基地',
        decision: '同意认定',
        document: '青联席〔2015〕1号',
        status: '已落实',
      },
    ]),
  });
const designate = async (cells: Record<string, Cell> = {}) => {
  const { status, problem } = await office.submit('judge', {
    unit: 'rsj',
    form: 'base-result',
    period: '2015',
    ...sheetOf(baseResult, [
      {
        number: 1,
        name: '海洋技术示例学院',
        result: '认定',
        level: '市级',
        from: '2015-03-01',
        document: '青人社发〔2015〕8号',
        decision: 'LH2015-RSJ-001',
        ...cells,
      },
    ]),
  });
  return [status, ...(problem?.issues ?? []).map(({ code }) => code)];
};

test('a base is designated on a registered decision on bases that was taken before', async () => {
  expect(await designate()).toEqual([422, 'reference-unknown']);
  expect(await designate({ decision: '' })).toEqual([422, 'decision-missing']);
  expect((await decide('认定、推荐基地', '2015-02-02')).status).toBe(201);
  expect(await designate({ from: '2015-02-01' })).toEqual([422, 'decided-afterwards']);
  expect(await designate()).toEqual([201]);
});

test('a decision on another matter carries none', async () => {
  expect((await decide('下达年度计划', '2015-02-02')).status).toBe(201);
  expect(await designate()).toEqual([422, 'decision-of-other-matter']);
});
