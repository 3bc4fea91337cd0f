import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { registerHead } from './columns/register-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { inOrder } from './rules/usual-rules.ts';

/** `talent`: another programme for talent that training is linked with (notice 9); the others are those of notice 68. */
const kinds = list(
  { code: 'special', zh: '重大专项', en: 'Major special project', also: ['重大科技专项', '专项'] },
  { code: 'works', zh: '重大工程', en: 'Major programme of works', also: ['工程'] },
  { code: 'construction', zh: '重大建设项目', en: 'Major construction project', also: ['建设项目'] },
  { code: 'talent', zh: '重大人才工程', en: 'Talent programme', also: ['人才工程', '人才计划'] },
);

/** 重大项目登记表: what training is tied to, and the training that it asks for (notice 9, 68). Plans name its rows. */
export const majorProject = defineForm({
  id: 'major-project',
  version: 1,
  title: { zh: '重大项目登记表', en: 'Major projects' },
  purpose: {
    zh: '登记重大专项、重大工程、重大建设项目和重大人才工程及其明确的培训任务，供各单位在计划中对应；月报列出各项目的培训情况。',
    en: 'Major projects and talent programmes with the training they ask for; plans refer to them, and the report shows the training of each.',
  },
  clauses: 'notice 9, 68',
  letters: 'ZD',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  referredAs: 'major-project',
  register: {
    life: 'carried',
    shownTo: ['members', { concerned: 'lead' }],
    number: 'number',
    title: 'name',
    listed: ['name', 'kind', 'lead', 'field', 'document', 'training', 'persons', 'from', 'to'],
    facts: ['kind', 'from', 'to'],
    filters: ['kind', 'field', 'lead'],
    searched: ['training'],
    counted: [
      { title: { zh: '重大项目（按类别）', en: 'Major projects by kind' }, by: 'kind', sums: ['persons'] },
    ],
  },
  columns: {
    ...registerHead,
    name: {
      kind: 'text',
      words: true,
      required: true,
      // As long as references show a title, so that plans may name it by its name.
      maxLength: 40,
      width: 260,
      header: { zh: '项目（工程）名称', en: 'Major project' },
      also: ['名称', '项目名称', '工程名称', '重大项目'],
      example: '海洋强市建设',
    },
    kind: {
      kind: 'choice',
      required: true,
      options: kinds,
      width: 120,
      header: { zh: '项目性质', en: 'Kind' },
      also: ['类别', '性质'],
    },
    lead: {
      kind: 'unit',
      header: { zh: '牵头单位', en: 'Lead unit' },
      also: ['主管单位', '责任单位'],
    },
    field: { ...usual.field, required: undefined },
    document: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '立项文号', en: 'Document number' },
      also: ['文号', '批准文号'],
    },
    training: {
      kind: 'text',
      maxLength: 300,
      width: 260,
      header: { zh: '明确的培训任务', en: 'Training asked for' },
      also: ['培训任务', '人才培养任务'],
      example: '培训海洋牧场技术骨干',
    },
    persons: {
      kind: 'integer',
      min: 1,
      width: 110,
      header: { zh: '需培训人数', en: 'People to be trained' },
      also: ['培训人数', '培养人数'],
    },
    from: { kind: 'date', header: { zh: '起始日期', en: 'From' }, also: ['开始日期'] },
    to: { kind: 'date', header: { zh: '截止日期', en: 'Until' }, also: ['结束日期'] },
    remark: usual.remark,
  },
  rowKey: ['name'],
  rowRules: [
    inOrder(
      { column: 'from', zh: '起始日期', en: 'the first day' },
      { column: 'to', zh: '截止日期', en: 'The last day' },
    ),
  ],
  sheetRules: [],
});
