/**
 * The worked money year (money-year.ts) on a system of its own: a department passes on what it received to the base
 * that holds its classes, a district has money of its own, the finance bureau decides and appropriates. Filed month
 * by month as the sheets are due; the reports of December and of the next March say what was worked out by hand.
 */

import { beginYear } from './money/begin-year.ts';
import { compareFigures, nextYear } from './money/figures.ts';
import { applyForMoney, endYear, fileMonths } from './money/file-months.ts';
import { type Steps, sitAtMoney } from './money/money-desk.ts';
import { playNeeds } from './needs.ts';
import { superviseMoney } from './supervision.ts';
import type { System } from './system.ts';

export const playMoney = async (system: System, steps: Steps): Promise<void> => {
  const desk = sitAtMoney(system);
  const supervision = superviseMoney(system, steps);
  await beginYear(desk, steps);
  await applyForMoney(desk, steps);
  await fileMonths(desk, steps);
  await supervision.explained();
  await supervision.sampled();
  await endYear(desk, steps);
  await supervision.largerAndCase();
  await compareFigures(desk, steps);
  await supervision.finding();
  await nextYear(desk, steps);
  await supervision.rectified();
  await supervision.gone();
  await playNeeds(system, { ...steps, file: desk.file, approveAll: desk.approveAll });
};
