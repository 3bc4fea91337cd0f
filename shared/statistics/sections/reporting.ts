/** Who has reported, on time or late, and who has not (notice 60, 62). What does not count yet is named as what it is. */
import { type Bilingual, fill, same } from '../../ground/bilingual.ts';
import type { Obligation } from '../../ground/define-programme.ts';
import { addDays } from '../../programme/days.ts';
import { findForm } from '../../programme/programmes.ts';
import { monthDue } from '../../programme/report-days.ts';
import { extendWindow, isOwedIn, windowOf } from '../../programme/reporting-calendar.ts';
import { type Completeness, countFates, type Fate, fateOf, fates, owes } from '../../submission/owed.ts';
import { reportTexts } from '../../words/report.ts';
import { reportingTexts as words } from '../../words/report-reporting.ts';
import { onTimeRate } from '../completeness-rates.ts';
import { defineSection } from '../define-section.ts';
import type { Filing } from '../facts.ts';
import type { Frame } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import type { Table, TableCell, TableRow } from '../table.ts';

/** By unit and obligation: index of its fate, and the day of the first filing as days since 1970. */
const empty = ({ units, programme }: Frame) => ({
  status: zeros(units.length * programme.obligations.length),
  day: zeros(units.length * programme.obligations.length),
});
export type Reporting = ReturnType<typeof empty>;

const dayZero = '1970-01-01';
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const periodOf = ({ deadline }: Obligation, frame: Frame): string =>
  deadline.every === 'year' ? frame.year : frame.month;

const fateOfFiling = ({ form, period, state, filedOn, until }: Filing, { programme }: Frame): Fate =>
  fateOf(state, filedOn, extendWindow(windowOf(programme, form, period), until ? { until } : undefined).due);

type Place = { readonly unit: Bilingual; readonly fate: Fate; readonly day: string };

/** Status of the obligation's document in every unit from which it is due. */
const placesOf = (tally: Reporting, obligation: Obligation, frame: Frame): readonly (Place | undefined)[] => {
  const o = frame.programme.obligations.indexOf(obligation);
  return frame.units.map((unit, u) => {
    if (!owes(unit, obligation, periodOf(obligation, frame))) return undefined;
    const at = u * frame.programme.obligations.length + o;
    return {
      unit: unit.name,
      fate: fates[tally.status[at] as number] as Fate,
      day: addDays(dayZero, tally.day[at] as number),
    };
  });
};

const countPlaces = (places: readonly (Place | undefined)[]): Completeness =>
  countFates(places.flatMap((place) => (place ? [place.fate] : [])));

/** What is due and could be submitted by the day of the report; optional forms are not counted. */
const obligationsOf = (frame: Frame, every: 'year' | 'month'): readonly Obligation[] =>
  frame.programme.obligations.filter(
    (obligation) =>
      obligation.deadline.every === every &&
      isOwedIn(frame.programme, obligation, periodOf(obligation, frame)) &&
      windowOf(frame.programme, obligation.form, periodOf(obligation, frame)).opens <=
        monthDue(frame.programme, frame.month) &&
      frame.units.some((unit) => owes(unit, obligation, periodOf(obligation, frame))),
  );

/** Documents of the report month over all units. */
export const countReporting = (tally: Reporting, frame: Frame): Completeness =>
  countPlaces(obligationsOf(frame, 'month').flatMap((each) => placesOf(tally, each, frame)));

const printPlace = (place: Place | undefined): TableCell => {
  if (!place) return null;
  const day = same(place.day.slice(5));
  if (place.fate === 'on-time') return day;
  if (place.fate === 'late') return fill(words.lateCell, { day });
  return words.cells[place.fate];
};

const formTable = (tally: Reporting, frame: Frame): Table => {
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

const unitTable = (
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

export const reporting = defineSection<Reporting>({
  id: 'reporting',
  title: words.title,
  empty,
  filing: (tally, filing, frame) => {
    const { obligations } = frame.programme;
    const o = obligations.findIndex(({ form }) => form === filing.form);
    const u = frame.units.findIndex(({ code }) => code === filing.unit);
    const obligation = obligations[o];
    if (u < 0 || !obligation || filing.period !== periodOf(obligation, frame)) return;
    const at = u * obligations.length + o;
    bump(tally.status, at, fates.indexOf(fateOfFiling(filing, frame)));
    bump(tally.day, at, dayNumber(filing.filedOn));
  },
  print: (tally, frame) =>
    [
      ...(obligationsOf(frame, 'month').length ? [formTable(tally, frame)] : []),
      { ...unitTable(tally, 'month', words.unitTable, 'reporting-by-unit', frame), notes: [words.note] },
      unitTable(tally, 'year', fill(words.planTable, { year: frame.year }), 'plans-by-unit', frame),
    ].filter(({ rows }) => rows.length > 0),
});
