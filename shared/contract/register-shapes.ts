/** Shapes of registered rows in several routes. */
import * as z from 'zod/mini';
import { bilingual } from './shapes.ts';

/** A row of a register that something has to happen to. */
export const dueRow = z
  .object({
    code: z.string(),
    title: z.string(),
    /** What has to happen, and by which day. */
    what: bilingual,
    on: z.string(),
    /** Negative before the day. */
    daysOver: z.int(),
    /** Units whose turn it is, and the one whose row it is. */
    tells: z.array(z.object({ unit: z.string(), name: bilingual })),
    owner: bilingual,
    /** The form in which they say what has been done; where there is neither it nor `how`, the owner notes it. */
    answerWith: z.optional(z.object({ form: z.string(), title: bilingual })),
    /** What they do, where it is done by no form. */
    how: z.optional(bilingual),
  })
  .register(z.globalRegistry, { id: 'DueRow' });

/** The row of a unit to which a number of its register was given last; `inForce`: it holds still. */
export const numberHolder = z
  .object({
    number: z.int(),
    id: z.string(),
    code: z.string(),
    title: z.string(),
    period: z.string(),
    inForce: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'NumberHolder' });
