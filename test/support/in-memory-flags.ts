/** The flags of the last night, without a bucket. */
import type { NightFlags } from '../../functions/storage/night-flags.ts';
import type { Night } from '../../shared/flags/night.ts';

export const inMemoryFlags = (): NightFlags & { night?: Night } => {
  const flags: NightFlags & { night?: Night } = {
    read: async () => flags.night,
    keep: async (night) => {
      const same = JSON.stringify(night) === JSON.stringify(flags.night);
      flags.night = night;
      return same ? 'same' : 'written';
    },
  };
  return flags;
};
