import type { City } from './define-city.ts';
import { qingdao } from './qingdao.ts';

/** All cities; an installation runs one of them. */
export const cities: readonly City[] = [qingdao];
