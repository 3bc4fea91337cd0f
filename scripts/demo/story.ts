/**
 * The month from end to end: two departments plan, the bureau returns and approves, colleagues collide,
 * classes, rosters and money are reported, the month is compiled, mailed and read. Everything happens
 * through the menu of the add-on and the schedule, as people would do it.
 */

import { agreeOnPlan } from './story/agree-on-plan.ts';
import { filePlan } from './story/file-plan.ts';
import { readReport } from './story/read-report.ts';
import { reportTheMonth } from './story/report-month.ts';
import { type Steps, sitAll } from './story/seats.ts';
import type { System } from './system.ts';

export const playStory = async (system: System, steps: Steps): Promise<void> => {
  const seats = sitAll(system);
  const plan = await filePlan(seats, steps);
  await agreeOnPlan(seats, plan, steps);
  await reportTheMonth(seats, steps);
  await readReport(seats, steps);
};
