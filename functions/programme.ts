import type { Programme } from '../shared/programme/define-programme.ts';
import { findProgramme } from '../shared/programme/programmes.ts';
import { setting } from './storage/setting.ts';

/** The programme this installation runs. */
export const currentProgramme = (): Programme => findProgramme(setting('PROGRAMME'));
