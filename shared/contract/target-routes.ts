/** Targets of the units beside the form they are issued with. */
import * as z from 'zod/mini';
import { bilingual, code } from './shapes.ts';

const splitBases = ['equal', 'last-year'] as const;

export const targetRoutes = {
  proposeTargets: {
    summary: 'A proposed allocation of the city’s target among the units that plan; nothing is saved',
    params: z.object({ year: z.string().check(z.regex(/^\d{4}$/)) }),
    query: z.object({
      category: code,
      /** The city’s figure when left out. */
      total: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(1_000_000))),
      by: z.enum(splitBases),
      /** Codes of units that have their share already, divided by commas. */
      except: z.optional(z.string().check(z.maxLength(4_000), z.regex(/^[a-z0-9,-]*$/))),
    }),
    answers: {
      200: z.object({
        year: z.string(),
        category: z.string(),
        total: z.int(),
        /** `equal` also when last year has nothing to go by. */
        by: z.enum(splitBases),
        /** `weight`: enrolments of last year’s classes, or 1. */
        units: z.array(z.object({ unit: z.string(), unitName: bilingual, weight: z.int(), number: z.int() })),
        /** What is left of the total; above 0 only when there is no unit to give it to. */
        remainder: z.int(),
      }),
    },
  },
} as const;
