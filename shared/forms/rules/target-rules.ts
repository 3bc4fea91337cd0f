/** Rules of the targets: against the city’s target of the category, and against what is in force. */

import type { Row, RowRule, RuleContext, SheetRule } from '../../form/define-form.ts';
import { cityTarget, printUnitTarget } from '../../targets/target.ts';
import { targetWords } from '../../words/targets.ts';
import { roomAtLeast } from '../columns/issued-targets.ts';
import { restsOnDecision } from './decision-rules.ts';
import { targetDroppedRule } from './target-dropped-rule.ts';
import { asksTheSame, operatorCodes, operators, targetOfRow } from './target-rows.ts';
import { targetSumRule } from './target-sum-rule.ts';

const givenBefore = ({ unit, category }: Row, { targets = [] }: RuleContext) =>
  targets.find((target) => target.unit === unit && target.category === category);

export const targetRowRules: readonly RowRule[] = [
  {
    // notice 16
    code: 'operator-differs',
    severity: 'warning',
    reads: ['category', 'operator'],
    paints: 'operator',
    message: {
      zh: '实施方案对该类别的指标表述为“{wanted}”。',
      en: 'The implementation plan states this target as “{wanted}”.',
    },
    fix: {
      zh: '请核实；确需另定表述的可以报送。',
      en: 'Please check; you may submit if another operator is intended.',
    },
    broken: ({ category, operator }, { programme }) => {
      const city = cityTarget(programme, category);
      const wanted = operators.find(({ code }) => city && code === operatorCodes[city.operator]);
      return wanted && wanted.code !== operator ? { wanted: { zh: wanted.zh, en: wanted.en } } : undefined;
    },
  },
  {
    // notice 15: people and enrolments are never converted into each other
    code: 'basis-differs',
    severity: 'warning',
    reads: ['category', 'basis'],
    paints: 'basis',
    message: {
      zh: '实施方案对该类别按{wanted}计，本行不计入全市分解数。',
      en: 'The implementation plan counts this category in {wanted}; this row does not count towards the city’s target.',
    },
    fix: {
      zh: '请核实；确需另定计量单位的可以报送。',
      en: 'Please check; you may submit if another unit of count is intended.',
    },
    broken: ({ category, basis }, { programme }) => {
      const city = cityTarget(programme, category);
      return city && city.basis !== basis ? { wanted: targetWords[city.basis] } : undefined;
    },
  },
  roomAtLeast,
  ...restsOnDecision('targets', 'number'),
  {
    // notice 47: targets are adjusted during the programme, each time with a reason
    code: 'reason-missing',
    stage: 'references',
    severity: 'error',
    reads: ['unit', 'category', 'operator', 'number', 'basis'],
    paints: 'reason',
    message: {
      zh: '现行指标：{before}；本行已调整，未填写理由。',
      en: 'The target in force ({before}) is changed without a reason.',
    },
    fix: {
      zh: '请填写“调整理由”；不调整的，请恢复原数。',
      en: 'Enter a “Reason for change”, or restore the original value.',
    },
    broken: (row, context) => {
      if (!context.targets?.length || ['reason', 'tolerance'].some((name) => context.isUnread(row, name)))
        return undefined;
      const before = givenBefore(row, context);
      const now = targetOfRow(row, context.programme);
      if (before && asksTheSame(before, now)) return undefined;
      // The reason for an earlier change does not cover this one.
      if (now.reason !== undefined && now.reason !== before?.reason) return undefined;
      return { before: before ? printUnitTarget(before) : targetWords.none };
    },
  },
  {
    code: 'nothing-to-take-back',
    stage: 'references',
    severity: 'error',
    reads: ['unit', 'category', 'number'],
    paints: 'number',
    message: {
      zh: '任务数为 0，但该单位该类别未下达过指标。',
      en: 'The value is 0, but this unit has no target in this category to withdraw.',
    },
    fix: { zh: '请填写任务数，或删除本行。', en: 'Enter a value, or delete the row.' },
    broken: (row, context) =>
      row.number === 0 && context.targets && !givenBefore(row, context) ? {} : undefined,
  },
];

export const targetSheetRules: readonly SheetRule[] = [targetSumRule, targetDroppedRule];
