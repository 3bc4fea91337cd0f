/** Order of what was found: what concerns the unit of the one who asks, then its own, then the rest; each by code. */
import type { Actor } from '../../shared/ground/access.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import { concerns } from '../../shared/registers/sees.ts';
import type { Found } from './look-up.ts';

export type RankedEntry = {
  readonly entry: Entry;
  /** The row names the unit, or a row of the unit. */
  readonly concerned: boolean;
  readonly own: boolean;
};

export const firstConcerned = (
  { form, viewer, entries }: Found,
  { unit, inherits = [] }: Actor,
): readonly RankedEntry[] => {
  const ranked = entries.map((entry) => ({
    entry,
    concerned: concerns(form, entry, viewer),
    own: entry.unit === unit || inherits.includes(entry.unit),
  }));
  const rank = ({ concerned, own }: RankedEntry): number => (concerned ? 0 : own ? 1 : 2);
  return ranked.sort((a, b) => rank(a) - rank(b));
};
