import { type Bilingual, same } from './bilingual.ts';
import type { CertificateNorms, DayHours, Norms, YearlyHours } from './city-norms.ts';
import type { FlagLimits } from './flag-limits.ts';
import type { Retention } from './retention.ts';

/** A coded option of a list, e.g. a field of the notice. `also`: other ways people write it. */
export type Option = Bilingual & { readonly code: string; readonly also?: readonly string[] };

export const unitKinds = [
  'bureau',
  'city-department',
  'district',
  'district-department',
  'base',
  'association',
  'enterprise',
] as const;
export type UnitKind = (typeof unitKinds)[number];
/** Those that may register themselves (notice 70). */
export const registeringKinds = ['enterprise', 'association'] as const satisfies readonly UnitKind[];

export type Unit = {
  /** Short code used in keys, project codes and receipts: lower-case letters and digits. */
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: UnitKind;
  /** Statutory area code where the unit is a district (DOMAIN C10). */
  readonly area?: string;
  /** First and last day the unit exists, ISO dates; open ends are left out. */
  readonly from?: string;
  readonly to?: string;
  /** Code of the unit that took over. */
  readonly successor?: string;
  /** Code of the unit above it, which reviews first where the programme says so (notice 53). */
  readonly superior?: string;
  readonly also?: readonly string[];
  /** Unified social credit code: under which a body registers itself once (shared/directory/registration.ts). */
  readonly creditCode?: string;
  /** Name, days or succession are taken from what papers mention and still have to be confirmed. */
  readonly unconfirmed?: true;
};

/** A step of the review; with conditions it is taken only where all of them hold. */
export type ReviewStep = {
  /** Reviewers of the unit above the one that files (none: the step is left out), or of the bureau. */
  readonly by: 'superior' | 'bureau';
  /** Plans of these categories only. */
  readonly categories?: readonly string[];
  /** Only from this total budget of the rows on, fen. */
  readonly budgetFrom?: number;
};

/** Days of the reminders, counted in calendar days from the due day; each goes out once. */
export type Reminders = {
  /** So many days before, e.g. 5 and 1. */
  readonly before: readonly number[];
  /** The day after, to the clerks. */
  readonly after: number;
  /** Then to the head of the unit. */
  readonly head: number;
};

/** Working days beyond the weekday, ISO dates, for the years that are known. */
export type DaysOff = {
  /** First and last year with an order; before and after them only weekends are free. */
  readonly years: readonly [number, number];
  /** Weekdays off by order, and weekends worked. */
  readonly off: readonly string[];
  readonly worked: readonly string[];
};

/**
 * What an installation knows of its city, whatever programme runs in it. Several programmes may follow each
 * other in time; each is read together with these facts (define-programme.ts).
 */
export type CityFacts = {
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
  readonly units: readonly Unit[];
  /** What people write before the names of units, e.g. 青岛市. */
  readonly unitPrefixes: readonly string[];
  /** The unit that reviews. */
  readonly bureau: string;
  /** How many of a unit may have the role at the same time. */
  readonly seats: { readonly clerk: number; readonly head: number };
  readonly daysOff: DaysOff;
  /** Whom a paper or mail tells people to ask. */
  readonly office: { readonly name: Bilingual; readonly telephone: string };
  /** Area code and length of the city's own numbers, which people there write without the code. */
  readonly telephones: { readonly areaCode: string; readonly digits: 7 | 8 };
  /** Short name of the office before the year in the numbers of its papers, e.g. 青人社字. */
  readonly documentOffice: string;
  /** Oldest first; the first holds for the days before it too. */
  readonly dayHours: readonly [DayHours, ...DayHours[]];
  /** Hours every professional owes a year, each rule from its first day on, oldest first; beside the floors of a programme. */
  readonly yearlyHours: readonly YearlyHours[];
  readonly norms: Norms;
  readonly certificates: CertificateNorms;
  /** Steps every submission to be reviewed goes through, in order. */
  readonly reviewSteps: readonly ReviewStep[];
  readonly reminders: Reminders;
  /** From where on a comparison of ledgers is shown as a flag. */
  readonly flagLimits: FlagLimits;
  readonly retention: Retention;
};

export const findUnit = (city: Pick<CityFacts, 'units'>, code: string): Unit | undefined =>
  city.units.find((unit) => unit.code === code);

/** The code itself when the list has no such unit: what was submitted long ago stays readable. */
export const nameOfUnit = (city: Pick<CityFacts, 'units'>, code: string): Bilingual =>
  findUnit(city, code)?.name ?? same(code);

/** What a code of a list is called; one that the list does not know stands for itself, so that nothing vanishes. */
export const nameOfOption = (options: readonly Option[], code: string | undefined): Bilingual => {
  const { zh, en } = options.find((option) => option.code === code) ?? same(code ?? '');
  return { zh, en };
};

/** Did the unit exist at any time of the period (ISO year or month)? */
export const existsIn = (unit: Unit, period: string): boolean =>
  (unit.from ?? '').slice(0, period.length) <= period &&
  (unit.to === undefined || unit.to.slice(0, period.length) >= period);

/** The rule of a day or of a period, of which it is the one in force at its end. */
export const dayHoursOf = ({ dayHours }: Pick<CityFacts, 'dayHours'>, period: string): DayHours => {
  const begun = dayHours.filter(({ from }) => from.slice(0, period.length) <= period);
  return begun[begun.length - 1] ?? dayHours[0];
};
