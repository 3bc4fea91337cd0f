import { nameFinder } from '../../shared/directory/unit-named.ts';
import type { Reference } from '../../shared/form/define-form.ts';
import { satisfaction } from '../../shared/forms/satisfaction.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { type HeldAtBase, heldAtBases, hostsOf, type Rated } from '../../shared/statistics/held-at-bases.ts';
import { readEntries } from '../registers/read-entries.ts';
import { type Asked, classesOf, linesOf } from './lines-of-rows.ts';
import type { ReferenceServices } from './unit-documents.ts';

/** What bases held in a year, by name. */
export const heldIn = async (
  year: string,
  services: ReferenceServices,
): Promise<(base: string) => HeldAtBase> => {
  const [classes, lines, answers] = await Promise.all([
    classesOf(year, services),
    linesOf([String(Number(year) - 1), year], services),
    readEntries(satisfaction, year, services),
  ]);
  return heldAtBases({
    units: services.city.units,
    unitPrefixes: services.city.unitPrefixes,
    classes,
    hostOf: hostsOf(lines),
    rated: answers.map(({ row }) => row as unknown as Rated),
  });
};

/** Those that are the unit's own: it is called as they are. */
export const withHeld = async (
  { unit, period }: Asked,
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  const find = nameFinder(services.city.units, services.city.unitPrefixes);
  const isOwn = ({ title }: Reference): boolean => find(title).some(({ code }) => code === unit);
  if (!rows.some(isOwn)) return rows;
  const held = await heldIn(yearOf(period), services);
  return rows.map((row) => {
    if (!isOwn(row)) return row;
    const { classes, persons, outside, passed, satisfaction: rated } = held(row.title);
    return {
      ...row,
      facts: {
        ...row.facts,
        heldClasses: classes,
        heldPersons: persons,
        heldOutside: outside,
        heldPassed: passed,
        ...(rated !== undefined && { heldSatisfaction: Math.round(rated) }),
      },
    };
  });
};
