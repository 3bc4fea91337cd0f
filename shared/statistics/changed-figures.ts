/**
 * Which printed figures of a month differ between two reports of it: cell by cell, by section, table, line and column.
 * A line is known by what it says of itself, below the group it stands in; names are those of the month, so they stay.
 * A line that is in one of the two alone says nothing as long as all its figures are zero.
 */
import type { Programme } from '../ground/define-programme.ts';
import { changedSentences } from './changed-sentences.ts';
import { type ChangedFigure, type Figures, figuresOf } from './figures-of-report.ts';
import type { Report } from './report.ts';
import type { TableCell } from './table.ts';

const inBoth = (a: Figures, b: Figures): readonly [Figures, Figures] => {
  const placesOf = (figures: Figures) => new Set([...figures.values()].map(({ place }) => place));
  const [first, second] = [placesOf(a), placesOf(b)];
  const within = (figures: Figures): Figures =>
    new Map([...figures].filter(([, { place }]) => first.has(place) && second.has(place)));
  return [within(a), within(b)];
};

const saysNothing = (value: TableCell | undefined): boolean =>
  value === undefined || value === null || value === 0;

const isSame = (a: TableCell | undefined, b: TableCell | undefined): boolean => {
  if (a === undefined || b === undefined) return saysNothing(a) && saysNothing(b);
  if (a === null || b === null || typeof a === 'number' || typeof b === 'number') return a === b;
  return a.zh === b.zh;
};

/**
 * Key figures first, then in the order of the report.
 * @param programme with the units of the month
 * @param recounted tables and columns that only one of the two has are the report's news, and nothing changed in them
 */
export const changedFigures = (
  before: Report,
  now: Report,
  programme: Programme,
  recounted = false,
): readonly ChangedFigure[] => {
  const [old, present] = recounted
    ? inBoth(figuresOf(before), figuresOf(now))
    : [figuresOf(before), figuresOf(now)];
  const gone = [...old].filter(([key]) => !present.has(key));
  const changed = [
    ...[...present].map(([key, figure]) => [old.get(key)?.value, figure.value, figure] as const),
    ...gone.map(([, figure]) => [figure.value, undefined, figure] as const),
  ].flatMap(([was, is, { value: _value, place: _place, ...place }]): readonly ChangedFigure[] =>
    isSame(was, is)
      ? []
      : [{ ...place, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }],
  );
  return changed.length ? changed : changedSentences(before, now, programme);
};
