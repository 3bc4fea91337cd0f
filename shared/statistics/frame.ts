/** What a month's figures are counted against: the programme's lists, indexed once, and the month. */

import { fiscalLevels } from '../forms/columns/choices.ts';
import { groups, nonPublicOwnerships, ownerships, titleLevels } from '../forms/columns/trainee-choices.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { existsIn, type Option, type Unit } from '../ground/define-city.ts';
import { type Category, owedBy, type Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';

export type Frame = {
  readonly programme: Programme;
  /** e.g. 2015-03 */
  readonly month: string;
  readonly year: string;
  /** 0 for January. */
  readonly monthIndex: number;
  readonly categories: readonly Category[];
  readonly fields: Programme['fields'];
  readonly units: readonly Unit[];
  readonly sources: readonly Option[];
  readonly fiscalLevels: readonly Option[];
  readonly titleLevels: readonly Option[];
  readonly ownerships: readonly Option[];
  /** Priority groups (notice 6). */
  readonly groups: readonly Option[];
  /** Tracking cohorts (notice 30), those of the register and those that classes name. */
  readonly cohorts: readonly Cohort[];
  /** For each group of fields a mask with one bit for each of its fields. */
  readonly groupMasks: readonly number[];
  /** Mask of ownerships outside the public economy (notice 70). */
  readonly nonPublic: number;
};

export type Cohort = {
  readonly code: string;
  readonly title: Bilingual;
  /** Hours a person is to get in all its years, where the register says so. */
  readonly hours?: number;
};

const maskOf = <T>(list: readonly T[], wanted: (item: T) => boolean): number =>
  list.reduce((mask, item, i) => (wanted(item) ? mask | (1 << i) : mask), 0);

export const frameOf = (programme: Programme, month: string, cohorts: readonly Cohort[] = []): Frame => ({
  programme,
  month,
  year: yearOf(month),
  monthIndex: Number(month.slice(5, 7)) - 1,
  categories: programme.categories,
  fields: programme.fields,
  units: programme.units,
  sources: programme.fundingSources,
  fiscalLevels,
  titleLevels,
  ownerships,
  groups,
  cohorts,
  groupMasks: programme.fieldGroups.map(({ code }) =>
    maskOf(programme.fields, ({ group }) => group === code),
  ),
  nonPublic: maskOf(ownerships, ({ code }) => nonPublicOwnerships.includes(code)),
});

/** What a section works out of a frame, once: it is asked for again for every person. */
export const onceAFrame = <T>(make: (frame: Frame) => T): ((frame: Frame) => T) => {
  const made = new WeakMap<Frame, T>();
  return (frame) => {
    const known = made.get(frame);
    if (known !== undefined) return known;
    const value = make(frame);
    made.set(frame, value);
    return value;
  };
};

export const indexByCode = (list: readonly { readonly code: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ code }, index) => [code, index]));

/** Index of a code; the list's length, "not stated", when the sheet left it empty or the list no longer has it. */
export const indexOrRest = (index: ReadonlyMap<string, number>, code: string | undefined): number =>
  (code === undefined ? undefined : index.get(code)) ?? index.size;

/** Units with documents due in the year, in the order of the programme. */
export const reportingUnits = (frame: Frame): readonly { readonly unit: Unit; readonly index: number }[] => {
  const kinds = new Set(owedBy(frame.programme).flatMap(({ unitKinds }) => unitKinds));
  return frame.units
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => kinds.has(unit.kind) && existsIn(unit, frame.year));
};

/** Lists by thing and month are flat: twelve numbers for each thing. */
export const months = 12;
export const inMonth = (counts: readonly number[], index: number, { monthIndex }: Frame): number =>
  counts[index * months + monthIndex] as number;
export const untilMonth = (counts: readonly number[], index: number, { monthIndex }: Frame): number => {
  let total = 0;
  for (let month = 0; month <= monthIndex; month++) total += counts[index * months + month] as number;
  return total;
};

/**
 * Index of a mask's lowest bit. All of them, once each:
 * `for (let left = mask; left !== 0; left &= left - 1) … lowestBit(left)`.
 */
export const lowestBit = (mask: number): number => 31 - Math.clz32(mask & -mask);
