/** What supervision reads. */
import type { Services } from '../common/services.ts';
import type { UnitPageServices } from './unit-page.ts';

export type SupervisionServices = UnitPageServices & Pick<Services, 'directory' | 'certificates'>;
