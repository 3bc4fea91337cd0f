/**
 * What the walk over the enrolments of the year has seen, class by class and unit by unit: two people in the same two classes
 * are one flag with a count of two. Who they are stays with those who read the list of the report.
 */

import { type FlagKind, flagKindOf } from '../../forms/rules/flag-kinds.ts';
import { lastDayOf } from '../../programme/months.ts';
import { ownerOf } from '../../registers/codes.ts';
import { type Found, raise } from '../flag.ts';
import { groupsBy, type Seen, type View } from '../world.ts';

export const seenKinds = [
  'overlap',
  'hours-a-day',
  'certificate',
  'class-again',
  'class-hours',
  'similar-titles',
] as const satisfies readonly FlagKind[];

/** Classes of the unit first. */
const codesFor = ({ codes }: Seen, unit: string): readonly string[] =>
  [...codes].sort((a, b) => Number(ownerOf(b) === unit) - Number(ownerOf(a) === unit) || (a < b ? -1 : 1));

export const seenOf = (kind: (typeof seenKinds)[number], view: View): Found => {
  const { seen = [], classes, projects, asOf } = view;
  const theirs = seen
    .filter((each) => flagKindOf(each.kind)?.code === kind)
    .flatMap((each) => each.units.map((unit) => ({ unit, codes: codesFor(each, unit), about: each.about })));
  const groups = groupsBy(theirs, ({ unit, codes }) => [unit, ...codes].join('#'));
  const monthOf = new Map(classes.map(({ code, month }) => [code, month]));
  const flags = groups.map((group) => {
    const { unit, codes, about } = group[0] as (typeof theirs)[number];
    const months = codes.flatMap((code) => monthOf.get(code) ?? []).sort();
    const figure = kind === 'class-hours' ? Number(about[1]) : group.length;
    const last = months[months.length - 1];
    return raise(kind, {
      unit,
      of: codes,
      figure,
      in: 'count',
      rows: codes,
      since: last === undefined ? `${asOf.slice(0, 4)}-01-01` : lastDayOf(last),
      about: {
        class: codes[0] as string,
        other: codes[1] ?? (codes[0] as string),
        count: figure,
        about: kind === 'class-hours' ? (about[0] as string) : about.join(' / '),
      },
    });
  });
  return {
    kind,
    subjects: kind === 'similar-titles' ? projects.length : classes.length,
    flags,
  };
};
