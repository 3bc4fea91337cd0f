import { monthsOf } from '../../shared/programme/days.ts';
import { type City, yearsOf } from '../../shared/programme/define-city.ts';
import type { Head, Submissions } from '../services/submissions.ts';

/** Every document of the city's programmes, period by period. */
export async function* allDocuments(city: City, submissions: Submissions): AsyncGenerator<Head> {
  for (const period of allPeriods(city)) yield* await submissions.inPeriod(period);
}

const allPeriods = (city: City): string[] => yearsOf(city).flatMap((year) => [year, ...monthsOf(year)]);
