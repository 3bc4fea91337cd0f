/**
 * GET /targets/{year}/proposal: how the city's figure could be shared out over the units that plan. Nothing is
 * kept: whoever files the targets looks the numbers over and files them as their own (notice 57).
 */

import { categoryLetter } from '../../shared/forms/rules/outside-plan.ts';
import { existsIn, findUnit, type Unit } from '../../shared/ground/define-city.ts';
import { findCategory, type Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { classStatements } from '../../shared/statistics/statements.ts';
import type { ClassRow } from '../../shared/tables/rows.ts';
import { targetLedger } from '../../shared/tables/targets.ts';
import { splitTarget } from '../../shared/targets/split-target.ts';
import { cityTarget } from '../../shared/targets/target.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { withCityTargets } from '../common/city-targets.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPlans } from '../storage/plans.ts';

export type ProposeServices = Pick<Services, 'city' | 'programme' | 'directory' | 'plans'>;

export const proposeTargets: Action<'proposeTargets', ProposeServices> = async (
  { params: { year }, query },
  { actor, services, now },
) => {
  const { programme, plans } = await withCityTargets(services, todayOf(services.city, now));
  // Whoever may fill in the targets may have them proposed.
  permit(actor, 'fill', { unit: programme.bureau, form: targetLedger.form }, programme);
  const category = findCategory(programme, query.category);
  if (!category) throw new Problem('bad-request', { detail: 'query.category' });
  const total = query.total ?? cityTarget(programme, category.code)?.value;
  if (total === undefined) throw new Problem('bad-request', { detail: 'query.total' });
  const taken = new Set(query.except?.split(','));
  const units = planningUnits(programme, category.planForm, year).filter(({ code }) => !taken.has(code));
  const trained =
    query.by === 'last-year' ? await trainedBefore(year, category.letter, programme, plans) : undefined;
  const known = trained && units.some(({ code }) => trained.has(code)) ? trained : undefined;
  const weightOf = ({ code }: Unit): number => (known ? (known.get(code) ?? 0) : 1);
  const numbers = splitTarget(
    total,
    units.map((unit) => ({ key: unit.code, weight: weightOf(unit) })),
  );
  const shares = units.map((unit) => ({
    unit: unit.code,
    unitName: unit.name,
    weight: weightOf(unit),
    number: numbers.get(unit.code) ?? 0,
  }));
  return {
    status: 200,
    body: {
      year,
      category: category.code,
      total,
      by: known ? ('last-year' as const) : ('equal' as const),
      units: shares,
      remainder: shares.reduce((left, { number }) => left - number, total),
    },
  };
};

const planningUnits = (
  { obligations, units }: Programme,
  planForm: string,
  year: string,
): readonly Unit[] => {
  const kinds = obligations.find(({ form }) => form === planForm)?.unitKinds ?? [];
  return units.filter((unit) => kinds.includes(unit.kind) && existsIn(unit, year));
};

/** Who does this year what a unit did last year: itself, or the one that took over (notice 96). */
const heirOf = (programme: Programme, code: string, year: string): string => {
  const unit = findUnit(programme, code);
  return unit && !existsIn(unit, year) && unit.successor ? heirOf(programme, unit.successor, year) : code;
};

/** Enrolments (人次) of the classes the units reported in the year before; a class stated again counts once. */
const trainedBefore = async (
  year: string,
  letter: string,
  programme: Programme,
  { classes }: Services['plans'],
): Promise<ReadonlyMap<string, number>> => {
  const held: ClassRow[] = [];
  for await (const page of classes(String(Number(year) - 1)))
    held.push(...page.map(({ row }) => row).filter(({ code }) => categoryLetter(code) === letter));
  const trained = new Map<string, number>();
  for (const { row, persons } of classStatements(held)) {
    const heir = heirOf(programme, row.unit, year);
    trained.set(heir, (trained.get(heir) ?? 0) + persons);
  }
  return trained;
};

const connect = (): Connected<ProposeServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  plans: connectPlans(),
});

export const handler = endpoint('proposeTargets', connect, proposeTargets);
