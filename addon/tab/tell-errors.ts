/** Tells the bureau which errors a check found, as codes and numbers of cells. */
import { limits } from '../../shared/contract/limits.ts';
import { countErrors } from '../../shared/form/count-errors.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { Desk } from '../google/desk.ts';
import type { OpenTab } from './open-tab.ts';

/**
 * Comes last, once the person has read what was found, and never says anything: whether it was counted is nothing to
 * them.
 */
export const tellErrors = (
  { api, google }: Desk,
  { seal }: Pick<OpenTab, 'seal'>,
  issues: readonly Issue[],
): void => {
  const codes = countErrors(issues, limits.errorCodes);
  if (codes.length === 0) return;
  const { unit, form, period } = seal;
  try {
    api('tellErrors', { body: { unit, form, period, codes: [...codes] } });
  } catch (error) {
    google.log(`tellErrors: ${String(error)}`);
  }
};
