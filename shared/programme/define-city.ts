/**
 * A city as an installation runs it: its facts, and the terms of its programmes, which follow each other in time.
 * The year of a period says which programme it belongs to; no one has to choose.
 */
import type { Form } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import type { CityFacts, Unit, UnitKind } from '../ground/define-city.ts';
import type { Programme, ProgrammeTerms } from '../ground/define-programme.ts';
import { overlappingNorms } from '../ground/norms.ts';
import type { Deadline, Obligation } from '../ground/obligation.ts';
import { yearOf } from '../ground/period.ts';

/** A form, and who submits it by when. */
export type Filing = Omit<Obligation, 'form'> & { readonly form: Form };

export const owed = (form: Form, unitKinds: readonly UnitKind[], deadline: Deadline): Filing => ({
  form,
  unitKinds,
  deadline,
});
/** Optional: submitted when there is something to report. */
export const offered = (form: Form, unitKinds: readonly UnitKind[], deadline: Deadline): Filing => ({
  ...owed(form, unitKinds, deadline),
  optional: true,
});

/** The data of one programme: its terms, with the forms themselves in place of their ids. */
export type ProgrammeData = Omit<ProgrammeTerms, 'obligations'> & { readonly filings: readonly Filing[] };

export type City = CityFacts & {
  readonly id: string;
  readonly name: Bilingual;
  /** Oldest first. */
  readonly programmes: readonly Programme[];
  /** Every form of its programmes. */
  readonly forms: readonly Form[];
};

const termsOf = ({ filings, ...terms }: ProgrammeData): ProgrammeTerms => ({
  ...terms,
  obligations: filings.map(({ form, ...rest }) => ({ form: form.id, ...rest })),
});

/** @param data of the programmes, oldest first; a programme's values override the city's */
export const defineCity = (
  { id, name, ...facts }: CityFacts & Pick<City, 'id' | 'name'>,
  data: readonly ProgrammeData[],
): City => {
  const [overlap] = [facts.norms.personDay, facts.norms.lecture].flatMap(overlappingNorms);
  if (overlap) throw new Error(`norms of one issuer overlap: ${overlap.join(', ')}`);
  const years = data.flatMap((each) => each.years);
  const city = { id, years: [Math.min(...years), Math.max(...years)] as const };
  return {
    id,
    name,
    ...facts,
    programmes: data.map((each) => ({ ...facts, ...termsOf(each), city })),
    forms: [...new Set(data.flatMap(({ filings }) => filings.map(({ form }) => form)))],
  };
};

const covers = ({ years: [first, last] }: Programme, year: number): boolean => first <= year && year <= last;

/** The programme a period, a day or a year belongs to by its year; undefined when the city has none for it. */
export const findProgrammeOf = (
  { programmes }: Pick<City, 'programmes'>,
  period: string,
): Programme | undefined => programmes.find((programme) => covers(programme, Number(yearOf(period))));

/**
 * The programme of a period; of one that no programme covers the latest begun by then, or the first: it refuses
 * what it does not know (reporting-calendar.ts) and says which years there are.
 */
export const programmeOf = (city: Pick<City, 'programmes'>, period: string): Programme => {
  const begun = city.programmes.filter(({ years: [first] }) => first <= Number(yearOf(period)));
  return findProgrammeOf(city, period) ?? begun[begun.length - 1] ?? (city.programmes[0] as Programme);
};

/** The city with other units, in all its programmes. */
export const withUnits = (city: City, units: readonly Unit[]): City => ({
  ...city,
  units,
  programmes: city.programmes.map((programme) => ({ ...programme, units })),
});

/** Every year of every programme, oldest first. */
export const yearsOf = ({ programmes }: Pick<City, 'programmes'>): readonly string[] =>
  programmes.flatMap(({ years: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, i) => String(first + i)),
  );
