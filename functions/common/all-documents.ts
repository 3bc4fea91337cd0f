import { monthsOf } from '../../shared/programme/days.ts';
import type { City } from '../../shared/programme/define-city.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Submissions } from './services.ts';

/** Every document of the city's programmes, period by period. */
export async function* allDocuments(city: City, submissions: Submissions): AsyncGenerator<DocumentId> {
  for (const period of allPeriods(city))
    for (const { unit, form } of await submissions.inPeriod(period)) yield { unit, form, period };
}

const allPeriods = ({ programmes }: City): string[] =>
  programmes
    .flatMap(({ years: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, i) => String(first + i)),
    )
    .flatMap((year) => [year, ...monthsOf(year)]);
