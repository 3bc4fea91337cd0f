/** Preprinted blanks: what became of each, because somebody has to account for all of them. */
import * as z from 'zod/mini';
import { classCode, day, number, reason } from './certificate-shapes.ts';
import { limits } from './limits.ts';
import { bilingual } from './shapes.ts';

export const blankRoutes = {
  noteBlanks: {
    summary:
      'Note on which preprinted blanks certificates of a class were printed, and which blanks were spoiled',
    body: z.object({
      class: classCode,
      used: z.optional(
        z
          .array(z.object({ number, blank: z.string().check(z.minLength(1), z.maxLength(40)) }))
          .check(z.maxLength(limits.blanksAtOnce)),
      ),
      /** Serials and ranges as people write them: A000123、A000125~A000127. */
      spoiled: z.optional(
        z.object({ blanks: z.string().check(z.minLength(1), z.maxLength(limits.spoiledText)), reason }),
      ),
    }),
    answers: { 200: z.object({ used: z.int(), spoiled: z.int() }) },
  },
  readBlanks: {
    summary:
      'What became of preprinted blanks: used and spoiled by unit, and serials that nobody accounts for',
    answers: {
      200: z.object({
        units: z.array(z.object({ unit: z.string(), unitName: bilingual, used: z.int(), spoiled: z.int() })),
        spoiled: z.array(
          z.object({
            blank: z.string(),
            unitName: bilingual,
            class: z.string(),
            reason: z.string(),
            byName: z.string(),
            on: day,
          }),
        ),
        /** Between the first and the last of each printing, the unit's own where only that is seen. */
        gaps: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })),
      }),
    },
  },
} as const;
