import { defineForm, type Row, type RuleContext } from '../form/define-form.ts';
import type { Target } from '../programme/define-programme.ts';
import { standingAgainst } from '../target-standing.ts';
import { list } from './choices.ts';
import { usual } from './usual-columns.ts';

const operators = list(
  { code: 'about', zh: '左右', en: 'About', also: ['约', '≈'] },
  { code: 'at-least', zh: '不少于', en: 'At least', also: ['≥', '以上'] },
  { code: 'exactly', zh: '等于', en: 'Exactly', also: ['=', '＝'] },
);
const bases = list(
  { code: 'persons', zh: '人', en: 'Persons', also: ['人数'] },
  { code: 'enrolments', zh: '人次', en: 'Enrolments' },
);
const operatorOf = { '≈': 'about', '≥': 'at-least', '=': 'exactly' } as const;

/** The year's target of a training project; targets of the whole city belong to none (notice 15). */
const yearTargetOf = (category: unknown, { programme }: RuleContext): Target | undefined =>
  programme.targets.find((target) => target.span === 'year' && target.category === category);

/** 下达任务指标: what the conference office asks of each unit before it plans (notice 14–16, 57). */
export const targets = defineForm({
  id: 'targets',
  version: 1,
  title: { zh: '下达任务指标', en: 'Training targets of the units' },
  purpose: {
    zh: '登记联席会议办公室向各单位下达的年度培训任务指标；各单位据此制定三类年度计划。',
    en: 'The training targets that the conference office gives each unit for the year; the annual plans are made by them.',
  },
  clauses: 'notice 14–16, 57',
  mark: 'RW',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  columns: {
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '承担单位', en: 'Unit' },
      also: ['单位', '责任单位'],
    },
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      width: 170,
      header: { zh: '培训类别', en: 'Training project' },
      also: ['项目类别'],
    },
    operator: {
      kind: 'choice',
      required: true,
      options: operators,
      width: 80,
      header: { zh: '口径', en: 'Operator' },
      help: { zh: '按下达文件的写法选择。', en: 'As the document words it.' },
    },
    number: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 100_000,
      units: ['人', '名', '人次'],
      header: { zh: '指标数', en: 'Number' },
      also: ['任务数'],
    },
    basis: {
      kind: 'choice',
      required: true,
      options: bases,
      width: 80,
      header: { zh: '计算单位', en: 'Counted in' },
    },
    document: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '下达文号', en: 'Document number' },
      also: ['文号'],
      example: '青人社字〔2015〕示例号',
    },
    decision: {
      kind: 'text',
      maxLength: 80,
      header: { zh: '联席会议决定', en: 'Decision of the conference' },
      example: '2015年第一次联席会议第1项',
    },
    remark: usual.remark,
  },
  rowKey: ['unit', 'category'],
  rowRules: [
    {
      // notice 16
      code: 'operator-differs',
      severity: 'warning',
      reads: ['category', 'operator'],
      paints: 'operator',
      message: {
        zh: '实施方案对这一类别的口径是「{wanted}」。',
        en: 'The implementation plan words this target as "{wanted}".',
      },
      fix: {
        zh: '请核对；确需另定口径的可以报送。',
        en: 'Check it; another operator may be filed if it is meant.',
      },
      broken: ({ category, operator }, context) => {
        const target = yearTargetOf(category, context);
        const wanted = operators.find(({ code }) => target && code === operatorOf[target.operator]);
        return wanted && wanted.code !== operator ? { wanted: { zh: wanted.zh, en: wanted.en } } : undefined;
      },
    },
  ],
  sheetRules: [
    {
      // notice 57: what is shared out adds up to what the city is asked for
      code: 'sum-differs-from-target',
      severity: 'warning',
      message: {
        zh: '{category}各单位指标合计 {sum}，全市年度指标为 {target}。',
        en: '{category}: the units’ targets add up to {sum}, the city’s target of the year is {target}.',
      },
      fix: { zh: '请核对分解是否齐全。', en: 'Check whether a unit is missing.' },
      broken: (rows: readonly Row[], context: RuleContext) => {
        // A sum of what could be read says nothing while something could not.
        if (rows.some((row) => ['category', 'number'].some((name) => context.isUnread(row, name)))) return [];
        return context.programme.categories.flatMap(({ code, zh, en }) => {
          const target = yearTargetOf(code, context);
          const given = rows.filter(({ category }) => category === code);
          const sum = given.reduce((total, { number }) => total + ((number as number | undefined) ?? 0), 0);
          if (!target || given.length === 0 || standingAgainst(target, sum) === 'reached') return [];
          const row = rows.indexOf(given[0] as Row);
          return [{ row, column: 'number', params: { category: { zh, en }, sum, target: target.value } }];
        });
      },
    },
  ],
});
