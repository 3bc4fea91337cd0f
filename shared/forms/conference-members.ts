import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { registerHead } from './columns/register-columns.ts';
import { resultColumns } from './columns/result-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { restsOnDecision } from './rules/decision-rules.ts';
import { isOneSeat, overlap } from './rules/sits-on.ts';
import { inOrder } from './rules/usual-rules.ts';

const seats = list(
  { code: 'chair', zh: '组长', en: 'Chair', also: ['召集人'] },
  { code: 'deputy', zh: '副组长', en: 'Deputy chair', also: ['副召集人'] },
  { code: 'member', zh: '成员', en: 'Member', also: ['成员单位'] },
  { code: 'office', zh: '办公室主任', en: 'Head of office', also: ['办公室负责人'] },
);

/**
 * 联席会议成员登记表: who sits in the joint conference, by post and unit and never by name (notice 50, 51, 95–97). Those
 * that the notice itself names rest on it; whoever joins or leaves later does so by a decision (52).
 */
export const conferenceMembers = defineForm({
  id: 'conference-members',
  version: 1,
  title: { zh: '联席会议成员登记表', en: 'Joint conference members' },
  purpose: {
    zh: '登记联席会议的组长、副组长、成员和办公室主任，只填职务和单位；增减成员须有联席会议决定。',
    en: 'Chairs, members and head of office of the joint conference, by post and unit; changes rest on a decision.',
  },
  clauses: 'notice 50–52, 95–97',
  letters: 'CY',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  referredAs: 'member',
  register: {
    life: 'carried',
    shownTo: 'members',
    number: 'number',
    title: 'post',
    listed: ['post', 'unit', 'seat', 'from', 'to', 'decision'],
    facts: ['seat', 'from', 'to'],
    filters: ['seat', 'unit'],
    counted: [
      { title: { zh: '联席会议成员（按席位）', en: 'Joint conference members by seat' }, by: 'seat' },
    ],
  },
  columns: {
    ...registerHead,
    post: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 60,
      width: 220,
      header: { zh: '单位职务', en: 'Post' },
      also: ['职务', '成员职务', '岗位'],
      help: { zh: '填写单位和职务，不填个人姓名。', en: 'Unit and post, not a person’s name.' },
      example: '市海洋与渔业局分管负责人',
    },
    unit: {
      kind: 'unit',
      header: { zh: '成员单位', en: 'Member unit' },
      also: ['单位', '所在单位'],
      help: {
        zh: '单位目录中没有的（如市委部门），不填。',
        en: 'Leave empty for bodies outside the list of units, such as party departments.',
      },
    },
    seat: {
      kind: 'choice',
      required: true,
      options: seats,
      width: 110,
      header: { zh: '席位', en: 'Seat' },
      also: ['会议职务', '角色'],
      example: '成员',
    },
    from: {
      kind: 'date',
      required: true,
      header: { zh: '起始日期', en: 'From' },
      also: ['任职日期', '加入日期'],
      example: '2015-01-05',
    },
    to: { kind: 'date', header: { zh: '截止日期', en: 'Until' }, also: ['离任日期', '退出日期'] },
    decision: {
      ...resultColumns.decision,
      help: {
        zh: '实施方案印发后增减的成员，选择所依据的决定。',
        en: 'The decision by which a member joined or left after the programme was issued.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    inOrder(
      { column: 'from', zh: '起始日期', en: 'the first day' },
      { column: 'to', zh: '截止日期', en: 'The last day' },
    ),
    ...restsOnDecision('members', 'from', {
      once: {
        column: 'from',
        is: ({ from, to }, { programme }) => to !== undefined || (from as string) > programme.basis.issued,
      },
      // Who leaves has joined by an earlier one, or by the notice.
      act: { column: 'from', instead: 'to', zh: '变动日期', en: 'the change' },
    }),
  ],
  sheetRules: [
    {
      code: 'chair-taken',
      severity: 'error',
      message: {
        zh: '该席位同期已有在任者（第 {row} 行）。',
        en: 'This seat is taken at the same time (row {row}).',
      },
      fix: {
        zh: '请为离任者填写截止日期。',
        en: 'Enter the last day of the one who left.',
      },
      broken: (rows, { rowNumber }) =>
        rows.flatMap((row, at) => {
          const other = rows.findIndex((each, i) => i < at && isOneSeat(each, row) && overlap(each, row));
          return other < 0 ? [] : [{ row: at, column: 'seat', params: { row: rowNumber(other) } }];
        }),
    },
  ],
});
