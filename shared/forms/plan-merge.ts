import { defineForm } from '../form/define-form.ts';
import { likenessOptions, results } from './columns/merge-choices.ts';
import { usual } from './columns/usual-columns.ts';
import { pairsBegun } from './rules/pairs-begun.ts';
import { planMergeRowRules, planMergeSheetRules } from './rules/plan-merge-rules.ts';

/**
 * 项目归并登记表: projects that may be one, and whether they become one (notice 86). The sheet begins with pairs that are
 * alike; what is merged stands in the annual plan once, with those who hold it together, and the others are struck from
 * it. What was decided against is not proposed again. The plans of the units stay as they were approved.
 */
export const planMerge = defineForm({
  id: 'plan-merge',
  version: 1,
  title: { zh: '项目归并登记表', en: 'Projects merged' },
  purpose: {
    zh: '对相近的项目逐项认定：归并的保留一个，其他列为联合承办；不归并的说明理由，不再提示。',
    en: 'Decide on projects that are alike: merged, one stays with joint hosts; not merged, say why, and they are not proposed again.',
  },
  clauses: 'notice 7, 59, 86',
  letters: 'GB',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  filedBy: 'reviewer',
  register: {
    life: 'period',
    shownTo: [{ concerned: 'project' }, { concerned: 'others' }],
    number: 'number',
    title: 'project',
    listed: ['project', 'others', 'result', 'persons', 'budget', 'alike', 'reason'],
    filters: ['result'],
    searched: ['reason'],
    counted: [{ title: { zh: '项目归并（按结果）', en: 'Projects merged, by result' }, by: 'result' }],
  },
  columns: {
    number: usual.number,
    project: {
      kind: 'reference',
      to: 'project',
      ofAll: true,
      required: true,
      width: 280,
      header: { zh: '保留的项目', en: 'Project kept' },
      also: ['保留项目', '主办项目', '项目编号'],
      help: { zh: '归并后列入年度计划的项目。', en: 'The project that stays in the annual plan.' },
    },
    others: {
      kind: 'references',
      to: 'project',
      ofAll: true,
      required: true,
      width: 280,
      header: { zh: '并入的项目', en: 'Projects merged into it' },
      also: ['被归并项目', '其他项目', '并入项目'],
      help: {
        zh: '归并后不再单列的项目，可填多个编号；其报送单位和承办单位列为联合承办。',
        en: 'Projects that are no longer listed by themselves; several codes may be entered. Their units and hosts become joint ones.',
      },
      example: '{year}A-NYW-002',
    },
    result: {
      kind: 'choice',
      required: true,
      options: results,
      width: 90,
      header: { zh: '认定结果', en: 'Result' },
      also: ['结果', '是否归并', '处理意见'],
    },
    persons: {
      kind: 'integer',
      min: 1,
      max: 100_000,
      units: ['人'],
      width: 120,
      header: { zh: '归并后人数', en: 'Participants after merging' },
      also: ['归并后计划人数', '合并后人数'],
      help: {
        zh: '带出的是各项目之和；同一批人重复申报的请改小。',
        en: 'It begins with the sum; enter less if the same people were planned for twice.',
      },
    },
    budget: {
      kind: 'money',
      width: 160,
      header: { zh: '归并后经费预算（元）', en: 'Budget after merging (yuan)' },
      also: ['归并后预算', '合并后预算'],
    },
    alike: {
      kind: 'choices',
      options: likenessOptions,
      width: 180,
      header: { zh: '相近之处', en: 'Alike in' },
      also: ['相似之处', '相似内容'],
      help: { zh: '按比对结果带出。', en: 'As the comparison found.' },
    },
    reason: {
      kind: 'text',
      required: true,
      maxLength: 200,
      width: 260,
      header: { zh: '理由', en: 'Reason' },
      also: ['归并理由', '原因', '说明'],
      example: '内容和对象相同，合并举办',
    },
    remark: usual.remark,
  },
  rowKey: ['project', 'others'],
  begins: pairsBegun,
  rowRules: planMergeRowRules,
  sheetRules: planMergeSheetRules,
});
