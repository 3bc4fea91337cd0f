import { defineForm } from '../form/define-form.ts';
import { sitsOn } from './conference-members.ts';
import { usual } from './usual-columns.ts';
import { hasHappened, withinYear } from './usual-rules.ts';

/** Share of the members that a meeting needs so that nobody asks; ours, the notice has no quorum. */
const enough = 1 / 2;

/** 联席会议会议登记表: meetings of the joint conference, with agenda and who attended (notice 49, 52). */
export const conferenceMeetings = defineForm({
  id: 'conference-meetings',
  version: 1,
  title: { zh: '联席会议会议登记表', en: 'Joint conference meetings' },
  purpose: {
    zh: '登记联席会议历次会议的议程和到会成员；决定事项另在“联席会议决定事项登记表”中登记。',
    en: 'Meetings of the joint conference, agenda and members present; decisions are entered in a form of their own.',
  },
  clauses: 'notice 49, 52',
  letters: 'HY',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  referredAs: 'meeting',
  register: {
    life: 'period',
    shownTo: 'members',
    number: 'number',
    title: 'title',
    listed: ['title', 'heldOn', 'way', 'agenda', 'attended', 'minutes'],
    facts: ['heldOn', 'attended'],
    filters: ['way'],
    searched: ['agenda'],
    counted: [{ title: { zh: '联席会议（按召开方式）', en: 'Joint conference meetings' }, by: 'way' }],
  },
  columns: {
    number: usual.number,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 220,
      header: { zh: '会议名称', en: 'Meeting' },
      also: ['会议'],
      example: '{year}年第一次联席会议',
    },
    heldOn: {
      kind: 'date',
      required: true,
      header: { zh: '会议日期', en: 'Held on' },
      also: ['会议时间', '召开日期', '召开时间'],
    },
    way: {
      kind: 'choice',
      required: true,
      options: [
        { code: 'plenary', zh: '全体会议', en: 'Plenary', also: ['全体成员会议'] },
        { code: 'topical', zh: '专题会议', en: 'Topical', also: ['专题会'] },
        { code: 'written', zh: '书面征求意见', en: 'In writing', also: ['书面', '函询'] },
      ],
      width: 110,
      header: { zh: '召开方式', en: 'Form' },
      also: ['会议形式', '方式'],
      example: '全体会议',
    },
    agenda: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 320,
      header: { zh: '议程', en: 'Agenda' },
      also: ['会议议程', '会议议题'],
      example: '审议{year}年度培训计划',
    },
    attended: {
      kind: 'references',
      to: 'member',
      required: true,
      width: 260,
      header: { zh: '到会成员', en: 'Members present' },
      also: ['到会成员单位', '参会成员', '参会单位'],
      help: {
        zh: '填写“联席会议成员登记表”中的编号，可从“查看台账”复用。',
        en: 'Codes from “Joint conference members”; choose them from the register.',
      },
      example: 'CY-{bureau}-001',
    },
    minutes: {
      kind: 'proof',
      header: { zh: '会议纪要', en: 'Minutes' },
      also: ['纪要文号', '会议纪要文号'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'heldOn', zh: '会议日期', en: 'The meeting date' }),
    withinYear({ column: 'heldOn', zh: '会议日期', en: 'The meeting date' }),
    {
      code: 'present-not-member',
      stage: 'references',
      severity: 'error',
      reads: ['heldOn', 'attended'],
      paints: 'attended',
      message: {
        zh: '{post}于会议当日（{day}）不是成员。',
        en: '{post} was no member on the day of the meeting ({day}).',
      },
      fix: {
        zh: '请核对编号，或先更新“联席会议成员登记表”。',
        en: 'Check the code, or update “Joint conference members” first.',
      },
      broken: ({ heldOn, attended }, { find }) => {
        const day = heldOn as string;
        const other = (attended as readonly string[])
          .map((code) => find('member', code))
          .find((member) => member && !sitsOn(member.facts, day));
        return other ? { post: other.title, day } : undefined;
      },
    },
    {
      code: 'few-present',
      stage: 'references',
      severity: 'warning',
      reads: ['heldOn', 'attended'],
      paints: 'attended',
      message: {
        zh: '到会 {present} 名，不足在任成员（{members} 名）的半数。',
        en: '{present} of {members} members were present, less than half.',
      },
      fix: { zh: '请核实到会情况；属实的可以报送。', en: 'Please check; if correct, you may submit.' },
      broken: ({ heldOn, attended }, { references }) => {
        const members = (references.member ?? []).filter(({ facts }) => sitsOn(facts, heldOn as string));
        const present = (attended as readonly string[]).length;
        return present < members.length * enough ? { present, members: members.length } : undefined;
      },
    },
  ],
  sheetRules: [],
});
