/** Who reported in time, form by form and unit by unit. */
import { type Bilingual, fill, same } from '../../ground/bilingual.ts';
import { findForm } from '../../programme/programmes.ts';
import { windowOf } from '../../programme/reporting-calendar.ts';
import type { Completeness } from '../../submission/owed.ts';
import { reportTexts } from '../../words/report.ts';
import { reportingTexts as words } from '../../words/report-reporting.ts';
import { onTimeRate } from '../completeness-rates.ts';
import type { Frame } from '../frame.ts';
import type { Table, TableCell, TableRow } from '../table.ts';
import {
  countPlaces,
  countReporting,
  obligationsOf,
  type Place,
  placesOf,
  type Reporting,
} from './reporting-tally.ts';

const printPlace = (place: Place | undefined): TableCell => {
  if (!place) return null;
  const day = same(place.day.slice(5));
  if (place.fate === 'on-time') return day;
  if (place.fate === 'late') return fill(words.lateCell, { day });
  return words.cells[place.fate];
};

export const formTable = (tally: Reporting, frame: Frame): Table => {
  const cellsOf = (title: Bilingual, counts: Completeness): TableRow['cells'] => [
    title,
    counts.due,
    counts.onTime,
    counts.late,
    counts.pending,
    counts.missing,
    onTimeRate(counts),
  ];
  const monthly = obligationsOf(frame, 'month');
  const due = monthly[0] ? windowOf(frame.programme, monthly[0].form, frame.month).due : frame.month;
  return {
    id: 'reporting-by-form',
    title: fill(words.formTable, { due }),
    columns: [
      { title: words.form, format: 'text' },
      { title: words.due, format: 'count' },
      { title: words.onTime, format: 'count' },
      { title: words.late, format: 'count' },
      { title: words.pending, format: 'count' },
      { title: words.missing, format: 'count' },
      { title: words.rate, format: 'share' },
    ],
    rows: [
      ...monthly.map(
        (each): TableRow => ({
          cells: cellsOf(
            findForm(frame.programme, each.form).title,
            countPlaces(placesOf(tally, each, frame)),
          ),
        }),
      ),
      { cells: cellsOf(reportTexts.total, countReporting(tally, frame)), role: 'total' },
    ],
    notes: [],
  };
};

export const unitTable = (
  tally: Reporting,
  every: 'year' | 'month',
  title: Bilingual,
  id: string,
  frame: Frame,
): Table => {
  const owed = obligationsOf(frame, every);
  const columns = owed.map((each) => placesOf(tally, each, frame));
  const rows = frame.units.flatMap((unit, u): TableRow[] => {
    const places = columns.map((column) => column[u]);
    return places.some((place) => place !== undefined)
      ? [{ cells: [unit.name, ...places.map(printPlace)] }]
      : [];
  });
  return {
    id,
    title,
    columns: [
      { title: words.unit, format: 'text' },
      ...owed.map(({ form }) => ({ title: findForm(frame.programme, form).title, format: 'text' as const })),
    ],
    rows,
    notes: [],
  };
};
