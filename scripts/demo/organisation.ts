/**
 * What stands on the registers, over the turn of a year: a decision of December carries the plan of the year after, a guide
 * is read and cited, an expert is reused, a base comes from application to level to scorecard, a recommendation is overruled
 * with its reason, what is overdue is mailed, practice is adopted. Over the API, as the menu asks it.
 */

import { beginYear } from './organisation/begin-year.ts';
import { designateBase } from './organisation/designate-base.ts';
import { planByGuide } from './organisation/plan-by-guide.ts';
import { type Steps, sitAtRegisters } from './organisation/register-desk.ts';
import { sharePractice } from './organisation/share-practice.ts';
import { tellInReport } from './organisation/tell-in-report.ts';
import type { System } from './system.ts';

export const playOrganisation = async (system: System, steps: Steps): Promise<void> => {
  const desk = sitAtRegisters(system);
  await beginYear(desk, steps);
  await planByGuide(desk, steps);
  await designateBase(desk, steps);
  await sharePractice(desk, steps);
  await tellInReport(desk, steps);
};
