/** What is measured, in the order it is printed, and how much of it. */
import { certificatePapers } from './certificate-papers.ts';
import { certificateUnits } from './certificates.ts';
import { checkRoster } from './check-roster.ts';
import { clickToReceipt } from './click-to-receipt.ts';
import { coldStart } from './cold-start.ts';
import { compileMonth } from './compile-month.ts';
import { crowd } from './crowd.ts';
import type { Bench, Sizes } from './figure.ts';
import { lastMinute } from './last-minute.ts';
import { openForms } from './open-forms.ts';
import { registerTimes, registerUnits } from './registers.ts';
import { sheetCalls } from './sheet-calls.ts';
import { simulation } from './simulation.ts';
import { staffUnits } from './staff-hours.ts';
import { writeUnits } from './write-units.ts';
import { readXlsx } from './xlsx.ts';

export const benches: readonly Bench[] = [
  checkRoster,
  clickToReceipt,
  compileMonth,
  coldStart,
  sheetCalls,
  openForms,
  writeUnits,
  registerUnits,
  registerTimes,
  staffUnits,
  certificateUnits,
  readXlsx,
  certificatePapers,
  lastMinute,
  crowd,
  simulation,
];

export const everydaySizes: Sizes = {
  rosterRows: 10_000,
  enrolments: 100_000,
  growth: [10_000, 100_000],
  sheetRows: 10_000,
  projectedRows: 1_000,
  rounds: 11,
  coldStarts: 11,
  rush: { plans: 99, seconds: 60 },
  crowd: { clients: 200, seconds: 15, rounds: 20 },
};

export const longSizes: Sizes = { ...everydaySizes, growth: [10_000, 100_000, 1_000_000] };

/** Counts do not grow with the machine's load, so less is enough to see whether they grow with the rows. */
export const countedSizes: Sizes = { ...everydaySizes, sheetRows: 1_000 };
