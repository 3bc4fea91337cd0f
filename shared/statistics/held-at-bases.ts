/**
 * Classes by the base that they were held at (notice 25, 37, 75): that which the class names as its host, else the plan
 * of its project; a class that names none was held by the unit that reports it. One home for the report and for the
 * base's own yearly report, so that both say the same.
 */
import { nameFinder } from '../directory/unit-named.ts';
import { foldUnitName } from '../form/kinds/unit.ts';
import type { CityFacts } from '../ground/define-city.ts';
import { latestReturns } from '../tables/latest-returns.ts';
import type { ClassRow, ProjectRow } from '../tables/rows.ts';

/** What trainees answered about a class: how many did, and their overall score, 0 to 100. */
export type Rated = { readonly class: string; readonly answered: number; readonly overall: number };

/**
 * What a base did in a time; people as its class returns state them. `outside`: in classes of other units. `passed` and
 * `hours` (person-hours) are those of classes that state who passed. `satisfaction` is the mean weighted by answers.
 */
export type HeldAtBase = {
  readonly classes: number;
  readonly persons: number;
  readonly passed: number;
  /** People in classes that state who passed, so that a rate has its whole. */
  readonly examined: number;
  readonly hours: number;
  readonly outside: number;
  /** Classes of public subjects (公需科目), which anybody may attend. */
  readonly publicClasses: number;
  readonly answered: number;
  readonly satisfaction: number | undefined;
  readonly codes: ReadonlySet<string>;
};

type Holdings = Pick<CityFacts, 'units' | 'unitPrefixes'> & {
  readonly classes: readonly ClassRow[];
  /** Host of a project as the plan says. */
  readonly hostOf: (project: string) => string | undefined;
  readonly rated: readonly Rated[];
};

/** @returns for the name of a base, what was held there */
export const heldAtBases = ({
  units,
  unitPrefixes,
  classes,
  hostOf,
  rated,
}: Holdings): ((base: string) => HeldAtBase) => {
  const find = nameFinder(units, unitPrefixes);
  /** The unit where one alone is meant, else the name itself. */
  const keyOf = (name: string): string => {
    const [only, ...others] = find(name);
    return only && others.length === 0 ? only.code : foldUnitName(name);
  };
  const byBase = new Map<string, ClassRow[]>();
  for (const row of latestReturns(classes)) {
    const host = row.host ?? hostOf(row.project);
    const key = host === undefined ? row.unit : keyOf(host);
    byBase.set(key, [...(byBase.get(key) ?? []), row]);
  }
  const answersTo = new Map<string, Rated[]>();
  for (const each of rated) answersTo.set(each.class, [...(answersTo.get(each.class) ?? []), each]);
  return (base) => {
    const key = keyOf(base);
    const held = byBase.get(key) ?? [];
    const answers = held.flatMap(({ code }) => answersTo.get(code) ?? []);
    const answered = total(answers, (each) => each.answered);
    const examined = held.filter(({ passed }) => passed !== undefined);
    return {
      classes: held.length,
      persons: total(held, ({ persons }) => persons),
      passed: total(examined, ({ passed = 0 }) => passed),
      examined: total(examined, ({ persons }) => persons),
      hours: total(examined, ({ passed = 0, hours }) => Math.round(passed * hours * 100)) / 100,
      outside: total(
        held.filter(({ unit }) => unit !== key),
        ({ persons }) => persons,
      ),
      publicClasses: held.filter(({ subject }) => subject === 'public').length,
      answered,
      satisfaction:
        answered > 0 ? total(answers, (each) => each.answered * each.overall) / answered : undefined,
      codes: new Set(held.map(({ code }) => code)),
    };
  };
};

const total = <T>(list: readonly T[], figure: (item: T) => number): number =>
  list.reduce((sum, item) => sum + figure(item), 0);

/** What plans say of the hosts of their projects. */
export const hostsOf = (
  projects: readonly Pick<ProjectRow, 'code' | 'host'>[],
): ((project: string) => string | undefined) => {
  const hosts = new Map(projects.map(({ code, host }) => [code, host]));
  return (project) => hosts.get(project);
};
