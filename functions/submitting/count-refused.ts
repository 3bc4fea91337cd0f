/**
 * Counts what a check on this side refused, by form and code, so that the bureau sees which columns of its templates
 * people cannot fill in. The count is beside the work: where it fails or takes long it is logged and left out, and the
 * answer stays what it is.
 */
import { limits } from '../../shared/contract/limits.ts';
import { countErrors } from '../../shared/form/count-errors.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import { describeError, logger } from '../http/logger.ts';

type Counting = Pick<Services, 'errorCounts'>;
type Counted = Pick<DocumentId, 'form' | 'period'>;

/** Ms a person waits for the count at most. */
const patience = 2_000;
const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not counted within ${patience} ms`)), patience).unref();
  });

/** One refused sheet; without errors nothing. */
export const countSheet = async (
  { form, period }: Counted,
  issues: readonly Issue[],
  { errorCounts }: Counting,
): Promise<void> => {
  const codes = countErrors(issues, limits.errorCodes);
  if (codes.length === 0) return;
  try {
    await Promise.race([errorCounts.add({ form, period }, codes), late()]);
  } catch (error) {
    logger.warn('errors not counted', { form, period, failure: describeError(error) });
  }
};

/** What `receive` answers; a refusal for errors in the sheet is counted before it goes on. */
export const countRefused = async <T>(
  of: Counted,
  services: Counting,
  receive: () => Promise<T>,
): Promise<T> => {
  try {
    return await receive();
  } catch (error) {
    if (error instanceof Problem && error.code === 'sheet-has-issues')
      await countSheet(of, error.issues ?? [], services);
    throw error;
  }
};
