/** Routes of the queue: many decisions at once. */
import * as z from 'zod';
import { bilingual, code, period, standing } from './shapes.ts';

/** Documents approved with one click; the answer has to come before the sheet gives up waiting. */
export const bulkLimit = 100;

const which = { unit: code, form: code, period, version: z.int() };

export const submissionRoutes = {
  decideSubmissions: {
    summary: 'Approve many documents, each by the rules of a single approval; one refusal leaves the others',
    body: z.object({ decisions: z.array(z.object(which)).min(1).max(bulkLimit) }),
    answers: {
      200: z.object({
        /** In the order asked. */
        decisions: z.array(
          z.object({
            ...which,
            outcome: z.enum(['approved', 'endorsed', 'refused']),
            /** Why it was refused. */
            problem: z.object({ code: z.string(), title: bilingual }).optional(),
            standing: standing.optional(),
          }),
        ),
      }),
    },
  },
} as const;
