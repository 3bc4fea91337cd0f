import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { usual } from './columns/usual-columns.ts';
import { neededOnce, withinYear } from './rules/usual-rules.ts';

const readers = list(
  { code: 'members', zh: '全体成员单位', en: 'All members', also: ['全体', '各单位'] },
  { code: 'one', zh: '指定单位', en: 'One unit', also: ['个别单位'] },
);
const statuses = list(
  { code: 'information', zh: '无须回复', en: 'For information', also: ['仅供参考'] },
  { code: 'running', zh: '待落实', en: 'To be carried out', also: ['落实中'] },
  { code: 'done', zh: '已落实', en: 'Carried out', also: ['落实'] },
);

/**
 * 业务指导意见表: guidance to all units, or to one, by category, field and level of those trained (notice 54, 61). What one
 * unit is asked to do by a day is in its list and mail until it is noted as carried out.
 */
export const guidanceNote = defineForm({
  id: 'guidance-note',
  version: 1,
  title: { zh: '业务指导意见表', en: 'Guidance notes' },
  purpose: {
    zh: '分类别、领域、层次对各单位培训工作提出指导意见；有落实期限的，到期提醒该单位。',
    en: 'Guidance on training by category, field and level; a unit asked to act by a day is reminded.',
  },
  clauses: 'notice 54, 61',
  letters: 'YW',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  register: {
    life: 'period',
    shownTo: [{ concerned: 'unit' }, { said: 'readers', as: { members: 'members', one: 'nobody' } }],
    number: 'number',
    title: 'title',
    listed: [
      'title',
      'readers',
      'unit',
      'category',
      'field',
      'advice',
      'givenOn',
      'document',
      'dueOn',
      'status',
    ],
    filters: ['category', 'field', 'unit', 'status'],
    searched: ['advice'],
    due: [
      {
        what: { zh: '业务指导意见落实', en: 'Guidance to be carried out' },
        on: 'dueOn',
        done: { column: 'status', is: ['done', 'information'] },
        tells: 'concerned',
      },
    ],
    counted: [
      {
        title: { zh: '业务指导意见（按项目类别）', en: 'Guidance notes by category' },
        by: 'category',
        ofWhich: [
          { title: { zh: '指定单位', en: 'To one unit' }, column: 'readers', is: ['one'] },
          { title: { zh: '已落实', en: 'Carried out' }, column: 'status', is: ['done'] },
        ],
      },
    ],
  },
  columns: {
    number: usual.number,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 240,
      header: { zh: '指导事项', en: 'Subject' },
      also: ['标题', '事项'],
      example: '岗位培训实训环节安排',
    },
    readers: {
      kind: 'choice',
      required: true,
      options: readers,
      width: 110,
      header: { zh: '指导对象', en: 'For' },
      also: ['对象', '范围'],
      example: '全体成员单位',
    },
    unit: {
      kind: 'unit',
      header: { zh: '被指导单位', en: 'Unit' },
      also: ['单位'],
      help: { zh: '对象为“指定单位”的填写。', en: 'Required if the guidance is for one unit.' },
    },
    category: {
      kind: 'choice',
      options: 'categories',
      width: 170,
      header: { zh: '项目类别', en: 'Project category' },
      also: ['培训类别'],
      help: { zh: '不限类别的不填。', en: 'Leave empty if it is about all categories.' },
    },
    field: {
      kind: 'choice',
      options: 'fields',
      width: 140,
      header: { zh: '所属领域', en: 'Field' },
      also: ['领域', '重点领域'],
    },
    advice: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 360,
      header: { zh: '指导意见', en: 'Advice' },
      also: ['意见', '意见内容'],
      example: '实训时间不少于总学时的三分之一，并在执行情况表中写明实训地点',
    },
    givenOn: {
      kind: 'date',
      required: true,
      header: { zh: '提出日期', en: 'Given on' },
      also: ['印发日期', '日期'],
    },
    document: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '文号', en: 'Document number' },
      also: ['发文字号'],
    },
    dueOn: { kind: 'date', header: { zh: '落实期限', en: 'Due on' }, also: ['期限'] },
    status: {
      kind: 'choice',
      required: true,
      options: statuses,
      width: 100,
      header: { zh: '落实情况', en: 'Status' },
      also: ['进展'],
      example: '无须回复',
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    withinYear({ column: 'givenOn', zh: '提出日期', en: 'The date' }),
    neededOnce(
      'unit',
      { column: 'readers', is: (value) => value === 'one' },
      { zh: '对象为“指定单位”，未填写被指导单位。', en: 'The guidance is for one unit, but none is given.' },
      { zh: '请填写被指导单位。', en: 'Enter the unit.' },
    ),
    neededOnce(
      'unit',
      { column: 'dueOn', is: (value) => value !== undefined },
      { zh: '有落实期限的应填写被指导单位。', en: 'A due date requires the unit that has to act.' },
      {
        zh: '请填写被指导单位；多个单位的分行填写。',
        en: 'Enter the unit; give each of several units a row of its own.',
      },
    ),
    neededOnce(
      'dueOn',
      { column: 'status', is: (value) => value === 'running' },
      { zh: '待落实的意见应填写落实期限。', en: 'Guidance to be carried out requires a due date.' },
      { zh: '请填写落实期限，到期提醒该单位。', en: 'Enter the day; the unit is reminded of it.' },
    ),
  ],
  sheetRules: [],
});
