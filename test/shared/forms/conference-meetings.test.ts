import { expect, test } from 'vitest';
import { conferenceMeetings } from '../../../shared/forms/conference-meetings.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const member = (number: number, facts: object = {}) => ({
  code: `CY-RSJ-00${number}`,
  title: `成员单位${number}分管负责人`,
  facts: { seat: 'member', from: '2014-12-16', ...facts },
});
const given = contextFor(conferenceMeetings);
const context = {
  ...given,
  today: '2015-11-20',
  references: {
    ...given.references,
    member: [
      member(1),
      member(2),
      member(3),
      member(4, { from: '2015-06-01' }),
      member(5, { to: '2015-01-01' }),
    ],
  },
};
const good: Cells = {
  number: 1,
  title: '2015年第一次联席会议',
  heldOn: '2015-01-28',
  way: '全体会议',
  agenda: '审议2015年度培训计划',
  attended: 'CY-RSJ-001、CY-RSJ-002',
};
const said = (cells: Cells) => complaints(conferenceMeetings, [{ ...good, ...cells }], context);

test('a meeting is kept with its agenda and who was there', () => {
  const { issues, rows } = checkCells(conferenceMeetings, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ attended: ['CY-RSJ-001', 'CY-RSJ-002'] });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'less than half of those who were members that day',
    cells: { attended: 'CY-RSJ-001' },
    found: 'warning attended few-present',
  },
  {
    mistake: 'who joined later',
    cells: { attended: 'CY-RSJ-001、CY-RSJ-004' },
    found: 'error attended present-not-member',
  },
  {
    mistake: 'who had left',
    cells: { attended: 'CY-RSJ-001、CY-RSJ-005' },
    found: 'error attended present-not-member',
  },
  { mistake: 'a meeting to come', cells: { heldOn: '2015-11-21' }, found: 'error heldOn day-to-come' },
  {
    mistake: 'a meeting of another year',
    cells: { heldOn: '2014-12-30' },
    found: 'warning heldOn day-outside-year',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
