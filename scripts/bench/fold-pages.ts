/**
 * A process of its own: folds pages of enrolments, a line each, from its input, and says how much memory it
 * had at most, in MB. Bundled as the functions are, so that nothing else is in it.
 */
import { createInterface } from 'node:readline';
import type { EnrolmentRow } from '../../shared/tables/rows.ts';
import { startReport } from './given-report.ts';
import { mostMemory } from './most-memory.ts';

const { fold, print } = startReport();
for await (const page of createInterface({ input: process.stdin }))
  for (const row of JSON.parse(page) as readonly EnrolmentRow[]) fold.step(row);
print();
console.log(mostMemory());
