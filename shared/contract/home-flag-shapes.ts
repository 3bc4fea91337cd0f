import * as z from 'zod/mini';
import { bilingual } from './shapes.ts';

/** The first of them, and how many there are. */
const shownFlags = z.object({
  count: z.int(),
  flags: z.array(z.object({ title: bilingual, says: bilingual, since: z.string(), unitName: bilingual })),
});

/** Flags and findings as the home shows them: the first of them. */
export const homeFlagShapes = {
  /** What ledgers tell differently: to be explained by the unit, to be decided on, and of all that one sees by state. */
  flags: z.optional(
    z.object({
      asOf: z.string(),
      own: shownFlags,
      toDecide: shownFlags,
      counts: z.optional(
        z.object({ open: z.int(), explained: z.int(), accepted: z.int(), 'turned-over': z.int() }),
      ),
    }),
  ),
  /** Of who looks into others: findings that are final and not rectified, the longest overdue first. */
  findings: z.optional(
    z.object({
      count: z.int(),
      findings: z.array(
        z.object({
          code: z.string(),
          title: z.string(),
          unitName: bilingual,
          /** The unit that inspected, and the year of its document. */
          inspecting: z.string(),
          period: z.string(),
          on: z.string(),
          daysOver: z.int(),
          /** May the reader open that document? */
          opens: z.boolean(),
        }),
      ),
    }),
  ),
};
