/**
 * The year at the bureau's desk: targets, twelve units' plans from real rows, approvals, the plan issued and
 * printed, a change notice, an extension, reminders, and the proof of the record. Over the API, as the menu asks it.
 */

import type { System } from './system.ts';
import { compilePlan } from './year/compile-plan.ts';
import { filePlans } from './year/file-plans.ts';
import { issuePlan } from './year/issue-plan.ts';
import type { Playing } from './year/playing.ts';
import { throughTheYear } from './year/through-the-year.ts';

export const playYear = async (system: System, playing: Playing): Promise<void> => {
  await filePlans(system, playing);
  await compilePlan(system, playing);
  await issuePlan(system, playing);
  await throughTheYear(system, playing);
};
