/** Months that stand still are noted where whoever looks after reports sees them. */
import { describeError, logger } from '../http/logger.ts';
import type { CompileOutcome, CompileServices } from './compilation.ts';

/** For the home of whoever looks after reports; a month that is there again waits no more, one that failed waits for no document. */
export const noteWaiting = async (
  reports: readonly CompileOutcome[],
  failed: readonly string[],
  { standstills }: Pick<CompileServices, 'standstills'>,
  now: Date,
): Promise<void> => {
  try {
    const known = new Set((await standstills.months()).map(({ month }) => month));
    for (const outcome of reports)
      if (outcome.status === 'waiting')
        await standstills.monthWaits(
          outcome.month,
          { documents: outcome.documents.slice(0, documentsNoted), until: outcome.until },
          now.toISOString(),
        );
      else if (known.has(outcome.month)) await standstills.monthDone(outcome.month);
    for (const month of failed)
      await standstills.monthWaits(month, { documents: [], until: undefined }, now.toISOString());
  } catch (error) {
    logger.error('standstill not noted', { failure: describeError(error) });
  }
};
/** As many as a home names. */
const documentsNoted = 20;
