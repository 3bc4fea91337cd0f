import type { Programme } from '../../shared/ground/define-programme.ts';
import { monthsOf } from '../../shared/programme/days.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Submissions } from './services.ts';

/** Every document of the programme, period by period. */
export async function* allDocuments(
  programme: Programme,
  submissions: Submissions,
): AsyncGenerator<DocumentId> {
  for (const period of allPeriods(programme))
    for (const { unit, form } of await submissions.inPeriod(period)) yield { unit, form, period };
}

const allPeriods = ({ years: [first, last] }: Programme): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).flatMap((year) => [
    year,
    ...monthsOf(year),
  ]);
