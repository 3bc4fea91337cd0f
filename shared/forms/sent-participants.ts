import { defineForm } from '../form/define-form.ts';
import { higherLevels } from './choices.ts';
import { usual } from './usual-columns.ts';
import { hasHappened, inOrder, withinWhole } from './usual-rules.ts';

/** 选派参加国家级、省级研修: middle and senior staff sent to seminars of higher levels, counted separately (notice 20). */
export const sentParticipants = defineForm({
  id: 'sent-participants',
  version: 3,
  title: { zh: '选派参加国家级、省级研修情况表', en: 'Participants sent to higher-level seminars' },
  purpose: {
    zh: '按月填报本单位选派中高级专业技术人员参加国家级、省级高级研修班的情况，与本单位自办培训班分别统计。',
    en: 'Middle- and senior-level staff your unit sent to national or provincial seminars this month; counted separately from your own classes.',
  },
  clauses: 'notice 20',
  letters: 'XP',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'title',
    listed: ['title', 'level', 'organiser', 'field', 'start', 'persons'],
    filters: ['level', 'field'],
    searched: ['organiser'],
    counted: [
      {
        title: { zh: '选派参加研修（按级别）', en: 'Participants sent, by level' },
        by: 'level',
        sums: ['persons', 'middleSenior', 'certified'],
      },
    ],
  },
  columns: {
    number: usual.number,
    level: {
      kind: 'choice',
      required: true,
      options: higherLevels,
      width: 90,
      header: { zh: '级别', en: 'Level' },
      also: ['研修班级别', '班次级别'],
    },
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 280,
      header: { zh: '研修班名称', en: 'Seminar' },
      also: [
        '班次名称',
        '名称',
        '班次',
        '研修班',
        '研修项目',
        '研修项目名称',
        '培训班名称',
        '培训班',
        '项目名称',
        '高研班名称',
      ],
      example: '海洋生物资源高值利用高级研修班',
    },
    organiser: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '主办单位', en: 'Organiser' },
      also: ['主办方', '主办部门', '主办机构', '组织单位'],
      example: '省人力资源和社会保障厅',
    },
    field: usual.field,
    place: {
      kind: 'text',
      words: true,
      maxLength: 60,
      header: { zh: '地点', en: 'Place' },
      also: ['研修地点', '培训地点', '举办地点', '办班地点'],
      example: '济南',
    },
    start: {
      kind: 'date',
      required: true,
      header: { zh: '开班日期', en: 'Start date' },
      also: ['First day', '开班时间', '开始日期', '开始时间', '起始日期', '培训开始时间'],
    },
    end: {
      kind: 'date',
      required: true,
      header: { zh: '结束日期', en: 'End date' },
      also: ['Last day', '结束时间', '结业日期', '结业时间', '培训结束时间'],
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 0.5,
      header: { zh: '学时（每人）', en: 'Hours per person' },
      also: ['学时', 'Hours each', '学时数', '课时', '研修学时', '培训学时'],
    },
    persons: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 1000,

      header: { zh: '选派人数', en: 'People sent' },
      also: ['人数', 'Persons sent', '参加人数', '参训人数', '派出人数', '选送人数', '参研人数'],
    },
    middleSenior: {
      kind: 'integer',

      header: { zh: '其中中高级职称', en: 'Of which middle or senior' },
      also: ['Of these middle or senior', '中高级职称人数', '其中中高级职称人数'],
    },
    certified: {
      kind: 'integer',
      header: { zh: '取得证书人数', en: 'Certificates gained' },
      also: ['Certified', '获证人数', '取证人数', '结业人数'],
    },
    document: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '通知文号', en: 'Document number' },
      also: ['文号', '文件号', '发文字号', '通知号'],
    },
    remark: usual.remark,
  },
  rowKey: ['title', 'start'],
  rowRules: [
    inOrder(
      { column: 'start', zh: '开班日期', en: 'the start date' },
      { column: 'end', zh: '结束日期', en: 'The end date' },
    ),
    hasHappened({ column: 'end', zh: '结束日期', en: 'The end date' }),
    withinWhole(
      { column: 'middleSenior', zh: '中高级职称人数', en: 'The number with middle or senior titles' },
      { column: 'persons', zh: '选派人数', en: 'the number sent' },
    ),
    withinWhole(
      { column: 'certified', zh: '取得证书人数', en: 'The number of certificates' },
      { column: 'persons', zh: '选派人数', en: 'the number sent' },
    ),
    {
      code: 'outside-month',
      severity: 'warning',
      reads: ['end'],
      paints: 'end',
      message: {
        zh: '结束日期 {end} 不在报告期 {month} 内。',
        en: 'The end date {end} is outside the reporting period {month}.',
      },
      fix: {
        zh: '请按结束日期所在月份填报；补报以前月份的可以报送。',
        en: 'Report a seminar for the month in which it ended; you may submit late entries.',
      },
      broken: ({ end }, { period }) =>
        (end as string).slice(0, 7) === period ? undefined : { end: end as string, month: period },
    },
    {
      // notice 20: for middle and senior staff
      code: 'mostly-junior',
      severity: 'warning',
      reads: ['persons', 'middleSenior'],
      paints: 'middleSenior',
      message: {
        zh: '选派 {persons} 人，其中中高级职称仅 {middleSenior} 人。',
        en: 'Only {middleSenior} of the {persons} people sent hold middle or senior titles.',
      },
      fix: {
        zh: '高级研修主要面向中高级人才；情况属实的，请在备注中说明。',
        en: 'Seminars are for middle and senior staff; if correct, explain under “Remarks”.',
      },
      broken: ({ persons, middleSenior }) =>
        (middleSenior as number) * 2 < (persons as number)
          ? { persons: persons as number, middleSenior: middleSenior as number }
          : undefined,
    },
  ],
  sheetRules: [],
});
