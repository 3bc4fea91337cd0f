import { monthsOf } from '../../shared/programme/days.ts';
import type { City } from '../../shared/programme/define-city.ts';
import type { Head, Submissions } from './services.ts';

/** Every document of the city's programmes, period by period. */
export async function* allDocuments(city: City, submissions: Submissions): AsyncGenerator<Head> {
  for (const period of allPeriods(city)) yield* await submissions.inPeriod(period);
}

const allPeriods = ({ programmes }: City): string[] =>
  programmes
    .flatMap(({ years: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, i) => String(first + i)),
    )
    .flatMap((year) => [year, ...monthsOf(year)]);
