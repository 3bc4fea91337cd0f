/** Who plays: two departments, one of them with two clerks, and the reviewer of the bureau. */
import { sitDown } from '../at-the-sheet.ts';
import type { createSteps } from '../steps.ts';
import type { System } from '../system.ts';

export const sitAll = (system: System) => ({
  system,
  clerk: sitDown(system, 'clerk.nyw@qingdao.example'),
  colleague: sitDown(system, 'clerk2.nyw@qingdao.example'),
  ocean: sitDown(system, 'clerk.hyj@qingdao.example'),
  reviewer: sitDown(system, 'reviewer@qingdao.example'),
});
export type Seats = ReturnType<typeof sitAll>;
export type Steps = ReturnType<typeof createSteps>;
