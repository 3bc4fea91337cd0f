import * as z from 'zod/mini';
import { tasks } from '../submission/tasks.ts';
import { actor } from './actor-shape.ts';
import { mailChoice, news } from './news-shapes.ts';
import { dueRow } from './register-shapes.ts';
import { bilingual, code } from './shapes.ts';
import { extension } from './standing-shapes.ts';

/** Who is signed in, and what is theirs to do. */
export const person = z.object({
  person: actor,
  today: z.string(),
  programme: z.object({ id: z.string(), name: bilingual }),
  /**
   * Every document that can be submitted or corrected today, the most urgent first: what is asked for, what may
   * be submitted, what has been submitted.
   */
  obligations: z.array(
    z.object({
      form: z.string(),
      title: bilingual,
      period: z.string(),
      due: z.string(),
      /** Last day on which it is accepted. */
      closes: z.string(),
      /** `late` only of what has not been submitted. */
      standing: z.enum(['open', 'late']),
      task: z.enum(tasks).register(z.globalRegistry, { id: 'Task' }),
      state: z.string(),
      /** Optional; the others are required. */
      optional: z.boolean(),
      /** Of a unit that has ended and whose work is the actor's unit's now; left out for the own unit. */
      unit: z.optional(z.object({ code, name: bilingual })),
      /** Extended; `due` is the last day. */
      extension: z.optional(extension),
      /** The version submitted last: its receipt, when, and how many working days ago. */
      filed: z.optional(
        z.object({ version: z.int(), receipt: z.string(), at: z.string(), workingDays: z.int() }),
      ),
      /** What came back and waits for the unit: the day, how many comments, and the reason or the first of them. */
      returned: z.optional(z.object({ on: z.string(), comments: z.int(), reason: z.string() })),
    }),
  ),
  /** What others wait for the unit to do about a registered row: findings of inspections, decisions. */
  dues: z.optional(z.array(dueRow)),
  /** What has happened that concerns the person; left out where it cannot be read. */
  news: z.optional(news),
  /** How the person is mailed about what is no duty; `PUT /me/settings` changes it. Left out with the news. */
  settings: z.optional(z.object({ mail: mailChoice })),
  /** Where there is no form to file: why, and what to do. */
  why: z.optional(bilingual),
});
