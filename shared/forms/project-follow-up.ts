import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { followUpFigures } from './columns/follow-up-figure-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { hasHappened, withinWhole } from './rules/usual-rules.ts';

/** When key projects are followed up; ours, the notice names no interval. */
const points = list(
  { code: 'half-year', zh: '结班后6个月', en: 'After 6 months', also: ['6个月', '半年'] },
  { code: 'year', zh: '结班后12个月', en: 'After 12 months', also: ['12个月', '一年'] },
);

/** 重点项目成果追踪表: outcomes of a key project after 6 and 12 months (notice 10, 64). */
export const projectFollowUp = defineForm({
  id: 'project-follow-up',
  version: 4,
  title: { zh: '重点项目成果追踪表', en: 'Key project follow-up' },
  purpose: {
    zh: '重点项目结束满 6 个月、12 个月时，分别填报学员成长和成果转化情况。',
    en: 'Outcomes of a key project 6 and 12 months after it ended: trainees’ progress and application of results.',
  },
  clauses: 'notice 10, 64',
  letters: 'GZ',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'project',
    listed: ['project', 'point', 'trackedOn', 'reached', 'applied', 'promoted', 'patents', 'benefit'],
    filters: ['point'],
    searched: ['outcomes'],
    counted: [
      {
        title: { zh: '重点项目成果追踪（按节点）', en: 'Key project follow-up, by point in time' },
        by: 'point',
        sums: ['reached', 'applied', 'promoted', 'patents', 'papers', 'awards', 'benefit'],
      },
    ],
  },
  columns: {
    number: usual.number,
    project: {
      kind: 'reference',
      required: true,
      to: 'project',
      // Of a project that went on into the next year, a year after it ended.
      lastYear: true,
      andBefore: true,
      width: 280,
      header: { zh: '培训项目', en: 'Project' },
      also: ['项目', '项目编号', '项目名称', '项目代码', '培训项目名称', '培训项目编号'],
    },
    point: {
      kind: 'choice',
      required: true,
      options: points,
      header: { zh: '追踪节点', en: 'Follow-up point' },
      also: ['Point in time', '跟踪节点', '节点'],
    },
    trackedOn: {
      kind: 'date',
      required: true,
      header: { zh: '追踪日期', en: 'Followed up on' },
      also: ['Looked at on', '跟踪日期', '追踪时间', '跟踪时间', '回访日期'],
    },
    ...followUpFigures,
    outcomes: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 300,
      header: { zh: '成效与成果转化情况', en: 'Outcomes' },
      also: ['成效', 'What came of it', '主要成效', '成果转化情况'],
      example: '3 名学员牵头的修复技术在 2 处海洋牧场推广',
    },
    benefit: {
      kind: 'money',
      header: { zh: '产生经济效益（元）', en: 'Economic benefit (yuan)' },
      also: ['经济效益', '经济效益金额'],
    },
    problems: {
      kind: 'text',
      maxLength: 500,
      width: 220,
      header: { zh: '问题与建议', en: 'Problems and suggestions' },
      also: ['Problems and advice', '问题和建议', '存在问题', '存在问题与建议'],
    },
    remark: usual.remark,
  },
  rowKey: ['project', 'point'],
  rowRules: [
    hasHappened({ column: 'trackedOn', zh: '追踪日期', en: 'The follow-up date' }),
    ...(['applied', 'promoted'] as const).map((column) =>
      withinWhole(
        column === 'applied'
          ? { column, zh: '应用所学人数', en: 'The number applying what they learned' }
          : { column, zh: '职称晋升人数', en: 'The number promoted' },
        { column: 'reached', zh: '追踪人数', en: 'the number reached' },
      ),
    ),
    {
      code: 'reached-above-plan',
      severity: 'warning',
      reads: ['project', 'reached'],
      paints: 'reached',
      message: {
        zh: '追踪人数（{reached}）明显多于项目计划人数（{planned}）。',
        en: '{reached} trainees reached, well above the {planned} planned for the project.',
      },
      fix: { zh: '请核实追踪人数和所选项目。', en: 'Please check the number and the project.' },
      broken: ({ project, reached }, { find }) => {
        const planned = find('project', project)?.facts.persons as number | undefined;
        return planned !== undefined && (reached as number) > planned * 1.5
          ? { reached: reached as number, planned }
          : undefined;
      },
    },
  ],
  sheetRules: [],
});
