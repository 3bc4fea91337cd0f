import { type Columns, defineForm, type RowRule } from '../form/define-form.ts';
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

/** Columns whose figures the returns have too, with the fact of the base that says it. */
const heldFigures = [
  ['classes', 'heldClasses'],
  ['persons', 'heldPersons'],
  ['outside', 'heldOutside'],
  ['passed', 'heldPassed'],
  ['satisfaction', 'heldSatisfaction'],
] as const;

/** Share by which a report may differ from the returns before it is asked about. */
const mayDiffer = 0.1;
const isFarFrom = (said: number, held: number): boolean => Math.abs(said - held) > held * mayDiffer;

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
    base: {
      kind: 'reference',
      to: 'base',
      width: 260,
      header: { zh: '认定结果编号', en: 'Base on record' },
      also: ['基地编号', '认定编号'],
      help: {
        zh: '从基地名录中选择本基地；早年认定、尚未登记的可不填。',
        en: 'Choose your base from the list of bases; leave empty if it was designated earlier and is not on record.',
      },
    },
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
  // What the returns say was held at the unit's own bases.
  begins: {
    from: { zh: '培训班执行情况表', en: 'Class return' },
    by: ['base'],
    rows: ({ references }) =>
      (references.base ?? [])
        .filter(({ facts }) => facts.heldClasses !== undefined && facts.result === 'accepted')
        .map(({ code, title, facts }) => ({
          base: code,
          name: title,
          level: facts.level,
          demonstration: facts.demonstration,
          classes: facts.heldClasses,
          persons: facts.heldPersons,
          outside: facts.heldOutside,
          passed: facts.heldPassed,
          satisfaction: facts.heldSatisfaction,
        })),
  },
  rowRules: [
    {
      // notice 37: the report is that of a base on the list
      code: 'base-not-named',
      severity: 'warning',
      reads: ['name'],
      paints: 'base',
      message: {
        zh: '未选择本基地的认定结果编号。',
        en: 'The base’s designation on record is not given.',
      },
      fix: {
        zh: '请从列表选择；早年认定、名录中没有的，可以报送。',
        en: 'Choose it from the list; you may submit if the base is not on record.',
      },
      broken: ({ base }, { references }) => (base === undefined && references.base?.length ? {} : undefined),
    },
    {
      code: 'no-base-on-record',
      stage: 'references',
      severity: 'error',
      reads: ['base'],
      paints: 'base',
      message: {
        zh: '所选结果（{title}）不是认定结果。',
        en: 'The result chosen (“{title}”) is not a designation.',
      },
      fix: {
        zh: '请选择结果为“认定”的一项；没有的请留空。',
        en: 'Choose a result that designates the base, or leave it empty.',
      },
      broken: ({ base }, { find }) => {
        const found = find('base', base);
        const result = found?.facts.result;
        return found && result !== undefined && result !== 'accepted' ? { title: found.title } : undefined;
      },
    },
    {
      code: 'level-on-record-differs',
      severity: 'warning',
      reads: ['base', 'level'],
      paints: 'level',
      message: {
        zh: '基地级别与认定结果（{recorded}）不一致。',
        en: 'The level differs from the designation on record ({recorded}).',
      },
      fix: { zh: '请核对级别和认定结果编号。', en: 'Check the level and the base chosen.' },
      broken: ({ base, level }, { find }) => {
        const recorded = baseLevels.find(({ code }) => code === find('base', base)?.facts.level);
        return recorded && recorded.code !== level
          ? { recorded: { zh: recorded.zh, en: recorded.en } }
          : undefined;
      },
    },
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
    ...heldFigures.map(
      ([column, fact]): RowRule => ({
        // notice 37: the report and the returns are about the same classes
        code: 'differs-from-returns',
        severity: 'warning',
        stage: 'references',
        reads: ['base', column],
        paints: column,
        message: {
          zh: '与培训班执行情况表汇总数（{held}）相差 10% 以上。',
          en: 'Differs from the class returns ({held}) by more than 10 %.',
        },
        fix: {
          zh: '请核实；属实的，请在“存在问题”中说明。',
          en: 'Please check; if correct, explain under “Problems”.',
        },
        broken: (row, { find }) => {
          const held = find('base', row.base)?.facts[fact];
          return typeof held === 'number' && isFarFrom(row[column] as number, held) ? { held } : undefined;
        },
      }),
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
