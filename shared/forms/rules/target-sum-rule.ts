import type { Row, RuleContext, SheetRule } from '../../form/define-form.ts';
import { fill, listNames } from '../../ground/bilingual.ts';
import { existsIn, type Unit, type UnitKind } from '../../ground/define-city.ts';
import { cityTarget, gapTo } from '../../targets/target.ts';
import { targetWords } from '../../words/targets.ts';
import { planningKinds, printLeft, splitOf } from './target-rows.ts';

const namedUnits = 5;

const nameUnits = (units: readonly Unit[]) => {
  const named = units.slice(0, namedUnits).map(({ name }) => name);
  const names = listNames(named);
  return units.length > namedUnits ? fill(targetWords.nameMore, { names, count: units.length }) : names;
};

/** Units that plan and have no target. */
const withoutShare = ({ programme, period }: RuleContext, rows: readonly Row[]): readonly Unit[] => {
  const given = new Set(rows.map(({ unit }) => unit));
  const plans = (unit: Unit): boolean => (planningKinds as readonly UnitKind[]).includes(unit.kind);
  return programme.units.filter((unit) => plans(unit) && existsIn(unit, period) && !given.has(unit.code));
};

export const targetSumRule: SheetRule = {
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
      if (!split || !first || gapTo({ ...split.city, number: split.city.value }, split.sum) === 0) return [];
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
};
