/** Reads one file as check-workbook does, in a process of its own, and prints by how many MB it grew above idle. */
import { readFileSync } from 'node:fs';
import { inspectWorkbook } from '../../../functions/workbook/inspect-workbook.ts';
import { readSeal } from '../../../functions/workbook/read-seal.ts';
import { readGrid } from '../../../functions/workbook/read-workbook.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { mostMemory } from '../most-memory.ts';

const [, , small, large] = process.argv as [string, string, string, string];
const read = async (file: string): Promise<number> => {
  const bytes = readFileSync(file);
  const { parts } = inspectWorkbook(bytes);
  await readSeal(parts);
  return (await readGrid(traineeRoster, parts)).rows.length;
};

// Idle is after the first request: what loading the code takes is in every function.
await read(small);
const idle = process.memoryUsage.rss() / 1024 / 1024;
await read(large);
console.log(mostMemory() - idle);
