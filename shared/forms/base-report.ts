import { type Columns, defineForm } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { baseLevels } from './choices.ts';
import { scoreUnits, usual } from './usual-columns.ts';
import { withinWhole } from './usual-rules.ts';

const task = (zh: string, en: string, also: string) =>
  ({
    kind: 'text',
    required: true,
    none: true,
    maxLength: 1000,
    width: 240,
    header: { zh: `${zh}建设`, en },
    help: {
      zh: '填写本年度开展的工作和成效；未开展的填“无”。',
      en: 'Work done this year and its results; enter 无 if none.',
    },
    also: [also],
    example: '无',
  }) as const;

/** The six building tasks of a base, notice 42. */
const buildingTasks = {
  projects: task('培训项目', 'Training projects', '项目建设'),
  teachers: task('专家师资', 'Experts and teachers', '师资建设'),
  materials: task('教材资源', 'Teaching materials', '教材建设'),
  databases: task('数据库', 'Databases', '数据库开发'),
  institutions: task('施教机构', 'Teaching institutions', '机构建设'),
  research: task('研究课题', 'Research topics', '课题研究'),
} as const satisfies Columns;

const persons = { column: 'persons', zh: '培训人数', en: 'the number trained' };

/** 基地年度工作报告: the six building tasks and the figures on quality, benefit and market (notice 42, 43, 75). */
export const baseReport = defineForm({
  id: 'base-report',
  version: 3,
  title: { zh: '继续教育基地年度工作报告', en: 'Continuing-education base annual report' },
  purpose: {
    zh: '报告基地本年度培训规模和六项建设任务完成情况，作为规范管理、重点扶持和评选示范基地的依据。',
    en: 'A base’s training and its six building tasks this year; the basis for support and for selecting demonstration bases.',
  },
  clauses: 'notice 37, 42, 43, 75',
  letters: 'JB',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  anew: true,
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'name',
    listed: ['name', 'level', 'classes', 'persons', 'outside', 'passed', 'satisfaction'],
    filters: ['level'],
    counted: [
      {
        title: { zh: '继续教育基地年度工作（按级别）', en: 'Continuing-education bases, by level' },
        by: 'level',
        sums: ['classes', 'persons', 'outside', 'selfPaying', 'passed', 'income'],
        means: ['satisfaction'],
      },
    ],
  },
  columns: {
    number: usual.number,
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 220,
      header: { zh: '基地名称', en: 'Base' },
      also: ['继续教育基地', '继续教育基地名称', '基地', '机构名称', '单位名称'],
      example: '海洋技术示例基地',
    },
    level: {
      kind: 'choice',
      required: true,
      options: baseLevels,
      header: { zh: '基地级别', en: 'Base level' },
      also: ['级别', 'Level'],
    },
    demonstration: { kind: 'yes-no', header: { zh: '示范基地', en: 'Demonstration base' } },
    classes: {
      kind: 'integer',
      required: true,
      units: ['个', '期', '班'],
      header: { zh: '培训班期数', en: 'Classes' },
      also: ['办班数', '培训班数', '培训期数', '办班期数', '举办培训班期数', '班次数', '期数'],
    },
    persons: {
      kind: 'integer',
      required: true,

      header: { zh: '培训人数', en: 'People trained' },
      also: ['Persons trained', '培训总人数', '参训人数', '培训学员数'],
    },
    outside: {
      kind: 'integer',
      required: true,

      header: { zh: '其中外单位学员', en: 'Of which external' },
      also: ['Of these from other units', '外单位学员', '外单位学员数', '外单位人数'],
      help: { zh: '用于反映社会效益。', en: 'An indicator of social benefit.' },
    },
    selfPaying: {
      kind: 'integer',

      header: { zh: '其中自费学员', en: 'Of which self-funded' },
      also: ['Of these paying themselves', '自费学员', '自费学员数', '自费人数'],
      help: { zh: '用于反映市场需求。', en: 'An indicator of market demand.' },
    },
    passed: {
      kind: 'integer',
      required: true,

      header: { zh: '考核合格人数', en: 'Passed' },
      also: ['合格人数', '结业人数', '通过人数'],
    },
    satisfaction: {
      kind: 'integer',
      min: 0,
      max: 100,
      units: scoreUnits,
      header: { zh: '学员满意度（0—100）', en: 'Satisfaction (0–100)' },
      also: ['学员满意度', '满意度', '满意率'],
    },
    onlineCourses: {
      kind: 'integer',
      units: ['门', '个'],
      header: { zh: '在线课程门数', en: 'Online courses' },
      also: ['在线课程数', '网络课程门数', '网络课程数'],
    },
    onlineHours: {
      kind: 'integer',
      units: ['学时', '人学时'],
      header: { zh: '在线学习总学时', en: 'Online person-hours' },
      also: ['在线总学时', '网络学习总学时'],
      help: { zh: '按平台记录的学时填写。', en: 'Hours as recorded by the platform.' },
    },
    income: { kind: 'money', header: { zh: '培训收入（元）', en: 'Income (yuan)' }, also: ['培训收入'] },
    publicMoney: {
      kind: 'money',
      header: { zh: '其中财政经费（元）', en: 'Of which public funds (yuan)' },
      also: ['其中财政经费', 'Of this public money (yuan)'],
    },
    ...buildingTasks,
    problems: {
      kind: 'text',
      maxLength: 1000,
      width: 220,
      header: { zh: '存在问题', en: 'Problems' },
      also: ['存在的问题', '问题', '主要问题'],
    },
    nextYear: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 220,
      header: { zh: '下年度打算', en: 'Plans for next year' },
      also: ['Next year', '下一年度打算', '下年度计划', '下一步打算', '下步打算', '工作打算'],
      example: '增设海洋新材料方向，完善在线课程',
    },
    remark: usual.remark,
  },
  rowKey: ['name'],
  rowRules: [
    withinWhole({ column: 'outside', zh: '外单位学员数', en: 'The number of external trainees' }, persons),
    withinWhole(
      { column: 'selfPaying', zh: '自费学员数', en: 'The number of self-funded trainees' },
      persons,
    ),
    withinWhole({ column: 'passed', zh: '考核合格人数', en: 'The number who passed' }, persons),
    withinWhole(
      { column: 'publicMoney', zh: '财政经费', en: 'Public funds' },
      { column: 'income', zh: '培训收入', en: 'the income' },
      printYuan,
    ),
    {
      code: 'below-duty',
      severity: 'warning',
      where: ({ baseDuties }) => baseDuties.length > 0,
      reads: ['level', 'persons'],
      paints: 'persons',
      message: {
        zh: '{level}基地每年培训不少于 {duty} 人，本表为 {persons} 人。',
        en: 'A base of this level ({level}) trains at least {duty} people a year; {persons} reported.',
      },
      fix: {
        zh: '请核实人数；情况属实的，请在“存在问题”中说明。',
        en: 'Please check; if correct, explain under “Problems”.',
      },
      broken: ({ level, persons: trained }, { programme }) => {
        const duty = programme.baseDuties.find((each) => each.level === level)?.persons ?? 0;
        const { zh = '', en = '' } = baseLevels.find(({ code }) => code === level) ?? {};
        return (trained as number) < duty
          ? { level: { zh, en }, duty, persons: trained as number }
          : undefined;
      },
    },
    {
      // notice 43: online learning must be genuine
      code: 'online-hours-unlikely',
      severity: 'warning',
      reads: ['persons', 'onlineHours'],
      paints: 'onlineHours',
      message: {
        zh: '在线学习人均 {each} 学时，明显偏高。',
        en: 'This is {each} online hours per person, well above the usual.',
      },
      fix: { zh: '请核实平台学习记录。', en: 'Please check the platform’s learning records.' },
      broken: ({ persons: trained, onlineHours }) => {
        const each = Math.round((onlineHours as number) / Math.max(1, trained as number));
        return each > 200 ? { each } : undefined;
      },
    },
  ],
  sheetRules: [],
});
