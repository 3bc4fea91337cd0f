/** Rules of the targets: against the city’s target of the category, and against what is in force. */

import type { Row, RowRule, RuleContext, SheetRule } from '../form/define-form.ts';
import { fill, listNames } from '../ground/bilingual.ts';
import { existsIn, type Unit, type UnitKind } from '../ground/define-city.ts';
import { findCategory, nameOfCategory } from '../ground/define-programme.ts';
import { cityTarget, gapTo, printUnitTarget } from '../targets/target.ts';
import { targetWords } from '../words/targets.ts';
import { restsOnDecision } from './decision-rules.ts';
import { roomAtLeast } from './issued-targets.ts';
import {
  asksTheSame,
  operatorCodes,
  operators,
  planningKinds,
  printLeft,
  splitOf,
  targetOfRow,
} from './target-rows.ts';

/** Units that plan and have no target. */
const withoutShare = ({ programme, period }: RuleContext, rows: readonly Row[]): readonly Unit[] => {
  const given = new Set(rows.map(({ unit }) => unit));
  const plans = (unit: Unit): boolean => (planningKinds as readonly UnitKind[]).includes(unit.kind);
  return programme.units.filter((unit) => plans(unit) && existsIn(unit, period) && !given.has(unit.code));
};

const namedUnits = 5;
const nameUnits = (units: readonly Unit[]) => {
  const named = units.slice(0, namedUnits).map(({ name }) => name);
  const names = listNames(named);
  return units.length > namedUnits ? fill(targetWords.nameMore, { names, count: units.length }) : names;
};

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

export const targetSheetRules: readonly SheetRule[] = [
  {
    // notice 57: allocations add up to the city's target
    code: 'sum-differs-from-target',
    severity: 'warning',
    message: {
      zh: '{category}全市年度指标 {city}，已分解 {sum}，{left}。',
      en: '{category}: {sum} of the city’s {city} allocated, {left}.',
    },
    fix: {
      zh: '请核实分解是否齐全。该类别无指标的单位：{units}。',
      en: 'Please check whether a unit is missing. Without a target in this category: {units}.',
    },
    broken: (rows, context) => {
      // The sum means nothing while a number could not be read.
      if (rows.some((row) => ['category', 'number'].some((name) => context.isUnread(row, name)))) return [];
      const { programme } = context;
      return programme.categories.flatMap(({ code, zh, en }) => {
        const city = cityTarget(programme, code);
        const split = city && splitOf(city, rows);
        const first = split?.rows[0];
        if (!split || !first || gapTo({ ...split.city, number: split.city.value }, split.sum) === 0)
          return [];
        const without = withoutShare(
          context,
          rows.filter(({ category }) => category === code),
        );
        const params = {
          category: { zh, en },
          city: split.city.value,
          sum: split.sum,
          left: printLeft(split),
          units: without.length ? nameUnits(without) : targetWords.nobody,
        };
        return [{ row: rows.indexOf(first), column: 'number', params }];
      });
    },
  },
  {
    code: 'target-dropped',
    stage: 'references',
    severity: 'error',
    message: {
      zh: '{unit}的{category}指标（{before}）已下达，本表缺少该行。',
      en: 'The issued target of {unit} in {category} ({before}) is missing from this sheet.',
    },
    fix: {
      zh: '请保留该行；需取消指标的，将任务数改为 0 并填写调整理由。',
      en: 'Restore the row; to withdraw a target, enter 0 and a reason.',
    },
    broken: (rows, { programme, targets: before = [] }) => {
      // A row whose unit or category could not be read may be the missing one.
      if (rows.some(({ unit, category }) => unit === undefined || category === undefined)) return [];
      const kept = new Set(rows.map(({ unit, category }) => `${unit}#${category}`));
      return before
        .filter(({ unit, category, number }) => number > 0 && !kept.has(`${unit}#${category}`))
        .map((target) => {
          const unit = programme.units.find(({ code }) => code === target.unit)?.name;
          const category = findCategory(programme, target.category);
          return {
            column: 'unit',
            params: {
              unit: unit ?? target.unit,
              category: category ? nameOfCategory(category) : target.category,
              before: printUnitTarget(target),
            },
          };
        });
    },
  },
];
