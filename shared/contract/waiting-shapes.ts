import * as z from 'zod/mini';
import { listedDocument, reviewLoad } from './listed-shapes.ts';
import { bilingual } from './shapes.ts';
import { namedDocument } from './standing-shapes.ts';

/** What waits for a reviewer, what they decided last, and what waits to be merged. */
export const waitingShapes = {
  /** Of a reviewer: what waits for this person, the oldest first. */
  waiting: z.optional(
    z.object({
      /** At most `limits.homeLines` of them. */
      documents: z.array(listedDocument),
      count: z.int(),
      /** With points to look at; submitted late; working days of the oldest. */
      warned: z.int(),
      late: z.int(),
      oldest: z.int(),
      load: z.optional(reviewLoad),
    }),
  ),
  /** Of a reviewer: their last decisions, the newest first. */
  decided: z.optional(
    z.array(
      z.extend(namedDocument, {
        verb: z.string(),
        at: z.string(),
      }),
    ),
  ),
  /** Of who decides on mergers: by year the register to open, how many pairs of projects wait, and the oldest (notice 86). */
  merging: z.optional(
    z.array(
      z.extend(namedDocument, {
        count: z.int(),
        /** Day from which both of the oldest pair have been in force. */
        since: z.string(),
        workingDays: z.int(),
        oldest: z.array(z.object({ code: z.string(), title: z.string(), unitName: bilingual })),
      }),
    ),
  ),
};
