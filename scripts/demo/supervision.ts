/**
 * Supervision of the worked money year: what was left lying is explained and accepted, and opens again once it is more; what
 * was spent after a settlement becomes a case; what nobody decided on at the year's end becomes a finding, on which the unit
 * is asked and which it puts right. Every sheet begins with what the night before found.
 */

import { sampled } from './supervision/draw-sample.ts';
import { explained, gone } from './supervision/explain-flag.ts';
import { type Steps, sitAtFlags } from './supervision/flag-desk.ts';
import { followFinding } from './supervision/follow-finding.ts';
import { largerAndCase } from './supervision/open-case.ts';
import type { System } from './system.ts';

export const superviseMoney = (system: System, steps: Steps) => {
  const desk = sitAtFlags(system);
  return {
    explained: () => explained(desk, steps),
    sampled: () => sampled(desk, steps),
    largerAndCase: () => largerAndCase(desk, steps),
    ...followFinding(desk, steps),
    gone: () => gone(desk, steps),
  };
};
