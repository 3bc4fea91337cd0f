/** The sections of the monthly report, in the order they are printed. */
import type { Section } from './define-section.ts';
import { bases } from './sections/bases.ts';
import { certificates } from './sections/certificates.ts';
import { channels } from './sections/channels.ts';
import { checks } from './sections/checks.ts';
import { cohorts } from './sections/cohorts.ts';
import { counting } from './sections/counting.ts';
import { fields } from './sections/fields.ts';
import { hoursFloors } from './sections/hours-floors.ts';
import { money } from './sections/money.ts';
import { needs } from './sections/needs.ts';
import { ownership } from './sections/ownership.ts';
import { performance } from './sections/performance.ts';
import { phases } from './sections/phases.ts';
import { progress } from './sections/progress.ts';
import { projects } from './sections/projects.ts';
import { quality } from './sections/quality.ts';
import { recommendations } from './sections/recommendations.ts';
import { registers } from './sections/registers.ts';
import { reporting } from './sections/reporting.ts';
import { responsibilities } from './sections/responsibilities.ts';
import { titleLevels } from './sections/title-levels.ts';
import { unitTargets } from './sections/unit-targets.ts';
import { units } from './sections/units.ts';
import { uses } from './sections/uses.ts';
import { yearlyHours } from './sections/yearly-hours.ts';

export const sections: readonly Section[] = [
  progress,
  counting,
  unitTargets,
  projects,
  fields,
  units,
  channels,
  hoursFloors,
  cohorts,
  yearlyHours,
  titleLevels,
  ownership,
  certificates,
  money,
  performance,
  quality,
  reporting,
  checks,
  needs,
  phases,
  responsibilities,
  bases,
  recommendations,
  uses,
  registers,
];
