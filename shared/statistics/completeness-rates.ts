/**
 * Completeness: documents in force of those due. Timeliness: those in force that were submitted by the due date, of
 * those due. Other systems call them reporting rate and reporting rate on time.
 */
import type { Completeness } from '../submission/owed.ts';
import { share } from './table.ts';

export const completeRate = ({ onTime, late, due }: Completeness): number | null => share(onTime + late, due);
export const onTimeRate = ({ onTime, due }: Completeness): number | null => share(onTime, due);
