import { defineForm } from '../form/define-form.ts';
import { fiscalLevels, list } from './columns/choices.ts';
import { publication } from './columns/publication-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { publicCoursewareRowRules, publishWithin } from './rules/public-courseware-rules.ts';

const formats = list(
  { code: 'video', zh: '视频', en: 'Video', also: ['录像'] },
  { code: 'slides', zh: '课件', en: 'Slides', also: ['PPT'] },
  { code: 'text', zh: '文字教材', en: 'Text' },
  { code: 'interactive', zh: '互动课程', en: 'Interactive' },
);

/** 公益课件: publicly funded courseware of key courses is free to the public (notice 83). */
export const publicCourseware = defineForm({
  id: 'public-courseware',
  version: 2,
  title: { zh: '财政支持课件公开情况表', en: 'Publicly funded courseware' },
  purpose: {
    zh: '登记财政支持的重点培训课程课件及其在政府网站、在线学习平台免费向社会公开的情况。',
    en: 'Publicly funded courseware of key courses and its free publication on the government website or learning platform.',
  },
  clauses: 'notice 83',
  letters: 'KJ',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  money: true,
  register: {
    life: 'carried',
    shownTo: { said: 'status', as: { published: 'public', waiting: 'members' } },
    number: 'number',
    title: 'title',
    listed: ['title', 'field', 'format', 'hours', 'status', 'publishedOn', 'place', 'address'],
    filters: ['field', 'format', 'status'],
    due: [
      {
        what: { zh: '财政支持课件公开', en: 'Publication of publicly funded courseware' },
        on: 'completedOn',
        plusDays: publishWithin,
        done: { column: 'status', is: ['published', 'withheld'] },
        tells: 'owner',
      },
    ],
    // notice 83: what is not published in time is named
    published: { overdue: true },
    counted: [
      {
        title: { zh: '财政支持课件（按领域）', en: 'Publicly funded courseware by field' },
        by: 'field',
        sums: ['cost'],
        ofWhich: [{ title: { zh: '已公开', en: 'Published' }, column: 'status', is: ['published'] }],
      },
    ],
  },
  columns: {
    number: usual.number,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 260,
      header: { zh: '课件名称', en: 'Courseware' },
      also: ['课件', '课程名称', '名称'],
      example: '海洋牧场技术公开课',
    },
    project: {
      kind: 'reference',
      to: 'project',
      lastYear: true,
      width: 260,
      header: { zh: '所属培训项目', en: 'Project' },
      also: ['Project it was made for', '培训项目', '所属项目', '项目名称'],
    },
    field: usual.field,
    format: {
      kind: 'choice',
      required: true,
      options: formats,
      width: 90,
      header: { zh: '形式', en: 'Format' },
      also: ['课件形式', '课件类型'],
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 0.5,
      header: { zh: '学时', en: 'Hours' },
      also: ['课时', '学时数'],
    },
    fiscalLevel: {
      kind: 'choice',
      required: true,
      options: fiscalLevels,
      width: 140,
      header: { zh: '财政级次', en: 'Fiscal level' },
      also: ['财政层级', '财政级别', '财政资金级次', '资金级次', '资金层级'],
    },
    cost: {
      kind: 'money',
      header: { zh: '制作经费（元）', en: 'Cost (yuan)' },
      also: ['制作经费', '制作费用', '制作费', '经费', '经费支出'],
    },
    completedOn: {
      kind: 'date',
      required: true,
      header: { zh: '完成日期', en: 'Completed on' },
      also: ['完成时间', '制作完成日期'],
    },
    ...publication,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: publicCoursewareRowRules,
  sheetRules: [],
});
