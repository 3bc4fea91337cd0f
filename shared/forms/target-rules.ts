/** Rules of the targets: beside the city’s target of the project, and beside what is in force. */

import type { Row, RowRule, RuleContext, SheetRule } from '../form/define-form.ts';
import { fill, listNames } from '../ground/bilingual.ts';
import { existsIn, type Unit, type UnitKind } from '../ground/define-city.ts';
import { findCategory, nameOfCategory } from '../ground/define-programme.ts';
import { cityTarget, gapTo, printUnitTarget } from '../targets/target.ts';
import { targetWords } from '../words/targets.ts';
import { decisionMissing, roomAtLeast } from './issued-targets.ts';
import {
  asksTheSame,
  operatorCodes,
  operators,
  planningKinds,
  printLeft,
  splitOf,
  targetOfRow,
} from './target-rows.ts';

/** Units that could be asked for a share and have none. */
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
      zh: '实施方案对这一类别的口径是“{wanted}”。',
      en: 'The implementation plan words this target as “{wanted}”.',
    },
    fix: {
      zh: '请核对；确需另定口径的可以报送。',
      en: 'Check it; another operator may be filed if it is meant.',
    },
    broken: ({ category, operator }, { programme }) => {
      const city = cityTarget(programme, category);
      const wanted = operators.find(({ code }) => city && code === operatorCodes[city.operator]);
      return wanted && wanted.code !== operator ? { wanted: { zh: wanted.zh, en: wanted.en } } : undefined;
    },
  },
  {
    // notice 15: persons and enrolments are never turned into each other
    code: 'basis-differs',
    severity: 'warning',
    reads: ['category', 'basis'],
    paints: 'basis',
    message: {
      zh: '实施方案对这一类别按{wanted}计，本行不计入全市分解数。',
      en: 'The implementation plan counts this project in {wanted}; the row does not count towards the city’s figure.',
    },
    fix: {
      zh: '请核对；确需另定的可以报送。',
      en: 'Check it; it may be filed if it is meant.',
    },
    broken: ({ category, basis }, { programme }) => {
      const city = cityTarget(programme, category);
      return city && city.basis !== basis ? { wanted: targetWords[city.basis] } : undefined;
    },
  },
  roomAtLeast,
  decisionMissing,
  {
    // notice 47: targets are adjusted as the programme goes on, each time with its reason
    code: 'reason-missing',
    stage: 'references',
    severity: 'error',
    reads: ['unit', 'category', 'operator', 'number', 'basis'],
    paints: 'reason',
    message: {
      zh: '现行指标：{before}；本行改动没有写明理由。',
      en: 'The target in force is {before}; the row changes it without a reason.',
    },
    fix: {
      zh: '请在“调整理由”写明为什么改；不改的请恢复原数。',
      en: 'Say why under “Reason of the change”, or put the number back.',
    },
    broken: (row, context) => {
      if (!context.targets?.length || ['reason', 'tolerance'].some((name) => context.isUnread(row, name)))
        return undefined;
      const before = givenBefore(row, context);
      const now = targetOfRow(row, context.programme);
      if (before && asksTheSame(before, now)) return undefined;
      // The reason of the change before is no reason for this one.
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
      zh: '任务数是 0，但这个单位这一类没有下达过指标。',
      en: 'The number is 0, but the unit has no target in this project to take back.',
    },
    fix: { zh: '请填写任务数，或删去这一行。', en: 'Give the number, or delete the row.' },
    broken: (row, context) =>
      row.number === 0 && context.targets && !givenBefore(row, context) ? {} : undefined,
  },
];

export const targetSheetRules: readonly SheetRule[] = [
  {
    // notice 57: what is shared out adds up to what the city is asked for
    code: 'sum-differs-from-target',
    severity: 'warning',
    message: {
      zh: '{category}全市年度指标 {city}，已分解 {sum}，{left}。',
      en: '{category}: {sum} of the city’s {city} are shared out, {left}.',
    },
    fix: {
      zh: '请核对分解是否齐全。这一类没有指标的单位：{units}。',
      en: 'Check whether a unit is missing. Without a target in this project: {units}.',
    },
    broken: (rows, context) => {
      // A sum of what could be read says nothing while something could not.
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
      zh: '{unit}的{category}指标（{before}）已经下达，本次没有这一行。',
      en: 'The target of {unit} in {category} ({before}) was issued, and this version has no such row.',
    },
    fix: {
      zh: '请保留这一行；要取消的把任务数改为 0，并写明调整理由。',
      en: 'Keep the row; to take the target back write 0 and say why.',
    },
    broken: (rows, { programme, targets: before = [] }) => {
      // A row whose unit or project could not be read may be the one that is missed.
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
