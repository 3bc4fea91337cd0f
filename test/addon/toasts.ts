import type { AddonOutcome } from '../../local/sheet/run-addon.ts';

/** What the last toast of a command said. */
export const toastOf = ({ effects }: Pick<AddonOutcome, 'effects'>): string =>
  effects.flatMap((each) => (each.effect === 'toast' ? [each.message] : [])).at(-1) ?? '';
