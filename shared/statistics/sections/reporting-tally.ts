/** What became of each document that was due, by form and unit. */
import type { Bilingual } from '../../ground/bilingual.ts';
import type { Obligation } from '../../ground/obligation.ts';
import { addDays } from '../../programme/days.ts';
import { monthDue } from '../../programme/report-days.ts';
import { extendWindow, isOwedIn, windowOf } from '../../programme/reporting-calendar.ts';
import { type Completeness, countFates, type Fate, fateOf, fates, owes } from '../../submission/owed.ts';
import type { Filing } from '../filing.ts';
import type { Frame } from '../frame.ts';
import { zeros } from '../monoid.ts';

/** By unit and obligation: index of its fate, and the day of the first filing as days since 1970. */
export const empty = ({ units, programme }: Frame) => ({
  status: zeros(units.length * programme.obligations.length),
  day: zeros(units.length * programme.obligations.length),
});
export type Reporting = ReturnType<typeof empty>;

const dayZero = '1970-01-01';
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export const periodOf = ({ deadline }: Obligation, frame: Frame): string =>
  deadline.every === 'year' ? frame.year : frame.month;

export const fateOfFiling = ({ form, period, state, filedOn, until }: Filing, { programme }: Frame): Fate =>
  fateOf(state, filedOn, extendWindow(windowOf(programme, form, period), until ? { until } : undefined).due);

export type Place = { readonly unit: Bilingual; readonly fate: Fate; readonly day: string };

/** Status of the obligation's document in every unit from which it is due. */
export const placesOf = (
  tally: Reporting,
  obligation: Obligation,
  frame: Frame,
): readonly (Place | undefined)[] => {
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

export const countPlaces = (places: readonly (Place | undefined)[]): Completeness =>
  countFates(places.flatMap((place) => (place ? [place.fate] : [])));

/** What is due and could be submitted by the day of the report; optional forms are not counted. */
export const obligationsOf = (frame: Frame, every: 'year' | 'month'): readonly Obligation[] =>
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
