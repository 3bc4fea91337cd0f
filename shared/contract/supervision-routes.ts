/** Routes of inspections: who looked at cases, and the sample that is drawn. */
import * as z from 'zod/mini';
import { code, month } from './shapes.ts';
import { classCode, year } from './supervision-shapes.ts';

export const supervisionRoutes = {
  readCaseLooks: {
    summary: 'Who looked at cases of misused money in a month, for those who may see cases',
    params: z.object({ month }),
    answers: {
      200: z.object({
        looks: z.array(
          z.object({
            at: z.string(),
            by: z.string(),
            byName: z.string(),
            document: z.string(),
            hash: z.string(),
          }),
        ),
      }),
    },
  },

  drawSample: {
    summary: 'The list that a sample is drawn from, its hash, and with a seed what is drawn',
    params: year,
    query: z.object({
      /** ISO date: classes told of months that ended by then. */
      until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
      /** Its classes alone. */
      unit: z.optional(code),
      /** A class of that year: lines of its roster, each as unit/month/row/row id, in place of classes. */
      class: z.optional(classCode),
      seed: z.optional(z.string().check(z.maxLength(120))),
      most: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(500))),
    }),
    answers: {
      200: z.object({
        hash: z.string(),
        count: z.int(),
        codes: z.array(z.string()),
        drawn: z.array(z.object({ code: z.string(), ticket: z.string() })),
        /** What anybody runs to draw it again. */
        command: z.string(),
      }),
    },
  },
} as const;
