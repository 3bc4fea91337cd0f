/** The rights of persons. The number is typed once, in the body, and is neither kept nor answered. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { bilingual } from './shapes.ts';

const typed = {
  name: z.string().check(z.maxLength(limits.certifier)),
  number: z.string().check(z.maxLength(limits.certifier)),
  /** Who asked, and what proves it: kept in the record, so without the person’s name. */
  reason: z.string().check(z.minLength(1), z.maxLength(limits.reason)),
};
const recorded = z.object({
  /** Number of the entry in the record of personal information. */
  entry: z.int(),
  documents: z.int(),
  rows: z.int(),
});

export const personsRoutes = {
  tellKept: {
    summary: 'What is kept about a person, row by row; asking is itself recorded',
    body: z.object(typed),
    answers: {
      200: z.object({
        entry: z.int(),
        /** From that day on nothing is kept. */
        until: z.string(),
        rows: z.array(
          z.object({
            unit: bilingual,
            form: bilingual,
            period: z.string(),
            row: z.int(),
            cells: z.array(z.object({ header: bilingual, value: z.string() })),
          }),
        ),
      }),
    },
  },
  correctName: {
    summary: 'Corrects a person’s name in every document in force, by a new version of each',
    body: z.object({ ...typed, correct: z.string().check(z.minLength(1), z.maxLength(limits.certifier)) }),
    answers: { 200: recorded },
  },
  erasePerson: {
    summary: 'Asks for the erasure of a person, which the next night carries out; figures stay as numbers',
    body: z.object({
      ...typed,
      /** `period`: the time they are kept is over; `order`: of a court or authority, or collected unlawfully. */
      basis: z.enum(['period', 'order']),
      /** Number of the order. */
      order: z.optional(z.string().check(z.maxLength(limits.documentNumber))),
    }),
    answers: { 202: recorded },
  },
} as const;
