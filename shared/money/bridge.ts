/**
 * Two forms tell what a class has cost: its return, month by month, and the lines of money. Both are flows, so the sums
 * over the months so far agree as soon as everything is told in both (notice 62). Money of a project that no class is
 * named for is told beside it: the bridge is by class where money names classes, and by project for the rest.
 */
import type { ClassRow } from '../tables/rows.ts';
import { netSpent } from './account.ts';
import type { Movement } from './movements.ts';

export type Bridge = {
  readonly project: string;
  /** Left out where the money of the project does not name its classes. */
  readonly class?: string;
  readonly units: readonly string[];
  /** Fen: according to the class returns, and to the money lines, net of what was recovered. */
  readonly told: number;
  readonly lines: number;
};

/**
 * Classes, and projects whose money names no class, that both forms tell of differently, by code; what was paid before
 * a class began is no difference yet.
 * @param month the sums go up to its end
 */
export const bridgesAt = (
  classes: Iterable<ClassRow>,
  movements: Iterable<Movement>,
  month: string,
): readonly Bridge[] => {
  const spending = [...movements].filter((each) => netSpent(each) !== 0 && each.month <= month);
  const byClass = new Set(spending.flatMap(({ class: code, project }) => (code ? [project] : [])));
  const sums = new Map<
    string,
    { -readonly [K in keyof Bridge]: Bridge[K] } & { readonly names: Set<string> }
  >();
  const at = (project: string, code: string | undefined) => {
    const key = byClass.has(project) ? (code ?? project) : project;
    const known = sums.get(key) ?? {
      project,
      ...(key !== project && { class: key }),
      units: [],
      names: new Set<string>(),
      told: 0,
      lines: 0,
    };
    sums.set(key, known);
    return known;
  };
  const begun = new Set<string>();
  for (const { project, code, unit, month: of, cost = 0 } of classes) {
    if (of > month) continue;
    begun.add(project);
    const sum = at(project, code);
    sum.names.add(unit);
    sum.told += cost;
  }
  for (const movement of spending) {
    if (!begun.has(movement.project)) continue;
    const sum = at(movement.project, movement.class);
    sum.names.add(movement.unit);
    sum.lines += netSpent(movement);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { names, ...bridge }]) => ({ ...bridge, units: [...names].sort() }));
};

export const differing = (bridges: readonly Bridge[]): readonly Bridge[] =>
  bridges.filter(({ told, lines }) => told !== lines);
