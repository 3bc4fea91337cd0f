/**
 * What was compared, in one sentence with the figures of both sides; and what may be in order all the same. No sentence says
 * that somebody did wrong: that is for people to find.
 */
import type { Bilingual } from '../../ground/bilingual.ts';

export type FlagText = { readonly says: Bilingual; readonly innocent: Bilingual };
