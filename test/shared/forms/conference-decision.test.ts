import { expect, test } from 'vitest';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  meeting: '2015年第一次联席会议',
  heldOn: '2015-01-28',
  present: 22,
  matter: '下达年度计划',
  topic: '下达2015年度培训计划',
  decision: '同意下达，按程序印发',
  document: '青人社字〔2015〕示例号',
  lead: '市人力资源和社会保障局专业技术人员管理处',
  dueOn: '2015-02-28',
  status: '已落实',
};
const context = { ...contextFor(conferenceDecision), today: '2015-11-20' };
const said = (cells: Cells) => complaints(conferenceDecision, [{ ...good, ...cells }], context);

test('a decision is kept with who is in the lead', () => {
  const { issues, rows } = checkCells(conferenceDecision, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ matter: 'plan', lead: 'rsj' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a plan issued without a document number',
    cells: { document: '' },
    found: 'error document needed-then',
  },
  { mistake: 'a meeting to come', cells: { heldOn: '2015-11-21' }, found: 'error heldOn day-to-come' },
  {
    mistake: 'a meeting of another year',
    cells: { heldOn: '2014-12-30' },
    found: 'warning heldOn day-outside-year',
  },
  { mistake: 'overdue', cells: { status: '落实中' }, found: 'warning status decision-overdue' },
  { mistake: 'no decision', cells: { decision: '' }, found: 'error decision required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('who is reminded of a deadline is named', () => {
  expect(said({ lead: '' })).toEqual(['error lead needed-then']);
  expect(said({ lead: '', dueOn: '' })).toEqual([]);
});

test('the meeting on record was held that day', () => {
  const meeting = { code: 'HY2015-RSJ-001', title: '第一次联席会议', facts: { heldOn: '2015-01-28' } };
  const known = { ...context, references: { ...context.references, meeting: [meeting] } };
  const of = (heldOn: string) =>
    complaints(conferenceDecision, [{ ...good, session: 'HY2015-RSJ-001', heldOn }], known);
  expect(of('2015-01-28')).toEqual([]);
  expect(of('2015-01-27')).toEqual(['error heldOn meeting-differs']);
});
