/** What flags are computed from: ledgers and registers as they are in force, seen from the end of a day. */

import { budgetLines } from '../forms/columns/budget-lines.ts';
import { fiscalLevels } from '../forms/columns/choices.ts';
import { type Bilingual, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { sumsBy } from '../money/account.ts';
import { type Account, type Movement, movementsOf } from '../money/movements.ts';
import { type Registered, registeredMovements } from '../money/registered.ts';
import { lastDayOf } from '../programme/months.ts';
import type { ClassRow, FundingRow, ProjectRow } from '../tables/rows.ts';

/** What was seen while the enrolments of a year were walked; whose they are is left out. */
export type Seen = {
  readonly kind: string;
  readonly units: readonly string[];
  readonly codes: readonly string[];
  readonly about: readonly string[];
};
/** What a plan says of a project. */
export type Planned = Pick<ProjectRow, 'code' | 'unit' | 'year' | 'title'> &
  Partial<Pick<ProjectRow, 'host' | 'when' | 'level'>>;
export type World = {
  readonly programme: Programme;
  readonly projects: readonly Planned[];
  readonly classes: readonly ClassRow[];
  /** Of all years. */
  readonly funding: readonly FundingRow[];
  /** Registers of money. */
  readonly registers: readonly Registered[];
  readonly seen?: readonly Seen[];
};
/** The world on a day. */
export type View = World & {
  /** ISO date. */
  readonly asOf: string;
  /** Told of months that have ended by then. */
  readonly movements: readonly Movement[];
  readonly registered: readonly Movement[];
};

/** Whatever order they are read in. */
const byMonth = (a: Told, b: Told): number => (orderOf(a) < orderOf(b) ? -1 : 1);
type Told = { readonly month: string; readonly unit: string; readonly project: string };
const orderOf = (row: Told): string => [row.month, row.unit, row.project, JSON.stringify(row)].join('#');

/** A month is told of when it has ended; of a registered row its day counts, which the rule looks at. */
export const viewOf = (world: World, asOf: string): View => ({
  ...world,
  asOf,
  classes: world.classes.filter(({ month }) => lastDayOf(month) <= asOf).sort(byMonth),
  movements: world.funding
    .filter(({ month }) => lastDayOf(month) <= asOf)
    .sort(byMonth)
    .flatMap(movementsOf),
  registered: registeredMovements(world.registers),
});

/** Groups of what has the same key, in the order of the keys. */
export const groupsBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/** Documents that movements come from. */
export const documentsOf = (movements: readonly Movement[]): readonly string[] =>
  movements.map(({ document }) => document);

/** The level of government that pays, else the source. */
export const accountName = (
  { source, level }: Pick<Account, 'source' | 'level'>,
  { programme: { fundingSources } }: View,
): Bilingual => {
  const { zh, en } =
    fiscalLevels.find(({ code }) => code === level) ??
    fundingSources.find(({ code }) => code === source) ??
    same(source);
  return { zh, en };
};

export const unitName = ({ programme }: View, code: string): Bilingual => nameOfUnit(programme, code);
export const lineName = (line: string): Bilingual =>
  budgetLines.find(({ code }) => code === line) ?? same(line);

/** Dates at which several things came in, and how much; the first at which more had come in than `out`. */
export const firstAbove = (movements: readonly Movement[], out: number): string => {
  let total = 0;
  for (const [month, fen] of sumsBy(
    movements,
    (each) => each.month,
    ({ fen: each }) => each,
  )) {
    total += fen;
    if (total > out) return month;
  }
  return movements[0]?.month ?? '';
};
