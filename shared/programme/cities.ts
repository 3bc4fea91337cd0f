import type { City } from './define-city.ts';
import { qingdao } from './qingdao.ts';

/** Every city there is; an installation runs one of them. */
export const cities: readonly City[] = [qingdao];
