/** Documents in lists: of a unit, of a queue, of what the ledgers could not take in. */
import * as z from 'zod/mini';
import { bilingual } from './shapes.ts';
import { aside, standing } from './standing-shapes.ts';

/** A document as lists show it. */
export const listedDocument = z
  .extend(standing, {
    unitName: bilingual,
    title: bilingual,
    /** Due date, and whether it was submitted later. */
    due: z.string(),
    late: z.boolean(),
    /** When it was submitted, as clocks of the programme show it; empty when nothing was. */
    filed: z.string(),
    /** Since then. */
    days: z.int(),
    workingDays: z.int(),
    /** Of what waits: the reviewer it was handed over to. */
    holder: z.optional(z.string()),
    /** Of a plan that waits, in the queue: its rows that are like others which the reader may see (notice 86). */
    alike: z.optional(
      z.object({
        count: z.int(),
        /** The first of them. */
        rows: z.array(
          z.object({
            /** In the plan that waits. */
            number: z.int(),
            /** The other one: its code, title and unit. */
            code: z.string(),
            title: z.string(),
            unitName: bilingual,
            /** In what they are alike: `title`, and columns of the plan. */
            same: z.array(z.string()),
          }),
        ),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'ListedDocument' });
const lying = { documents: z.int(), oldest: z.int() };
/** How much waits with each reviewer of the actor's unit, and for how many working days the oldest has. */
export const reviewLoad = z
  .object({
    /** With nobody yet: everybody's. */
    free: z.object(lying),
    reviewers: z.array(z.object({ email: z.string(), name: z.string(), ...lying })),
  })
  .register(z.globalRegistry, { id: 'ReviewLoad' });
export const listedAside = z
  .extend(aside, {
    unit: z.string(),
    unitName: bilingual,
    form: z.string(),
    title: bilingual,
    period: z.string(),
  })
  .register(z.globalRegistry, { id: 'ListedAside' });
