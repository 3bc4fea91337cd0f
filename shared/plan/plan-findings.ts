import type { Bilingual } from '../ground/bilingual.ts';

export const planFindingKinds = [
  'below-target',
  'above-target',
  'empty-field',
  'similar',
  'merged',
  'unusual',
  'waiting',
  'returned',
  'missing',
  'nil',
  'unprintable',
] as const;

/** What the bureau should know before it issues the plan. People decide; only `unprintable` stops it. */
export type PlanFinding = {
  readonly kind: (typeof planFindingKinds)[number];
  readonly message: Bilingual;
  /** Codes of the projects concerned. */
  readonly projects: readonly string[];
  /** Codes of the units concerned. */
  readonly units: readonly string[];
};
