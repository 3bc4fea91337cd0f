/** Who of a unit's staff list is short of hours. */
import * as z from 'zod/mini';
import { bilingual, code } from './shapes.ts';

/** Hours of passed classes, and how many are missing to those asked for. */
const counted = { hours: z.number() };
/** `short` is left out before the first rule of yearly hours. */
const yearly = z.object({ ...counted, short: z.optional(z.number()) });

export const staffRoutes = {
  readStaffHours: {
    summary:
      'Hours of the people on the staff list of a unit in force, by row, and what they lack; names are in no answer',
    params: z.object({ unit: code, year: z.string().check(z.regex(/^\d{4}$/)) }),
    query: z.object({ page: z.optional(z.coerce.number().check(z.int(), z.gte(1))) }),
    answers: {
      200: z.object({
        unit: z.string(),
        unitName: bilingual,
        year: z.string(),
        /** When it was computed, as clocks of the programme show it, and the last month whose rosters count. */
        at: z.string(),
        month: z.string(),
        /** The version of the list in force. */
        version: z.int(),
        /** Asked of every professional in the year, where a rule is in force: public, professional and all hours. */
        rule: z.optional(
          z.object({
            from: z.string(),
            publicHours: z.number(),
            professionalHours: z.number(),
            hours: z.number(),
          }),
        ),
        categories: z.array(z.object({ code: z.string(), name: bilingual, required: z.number() })),
        /** People on the list, and the page of them that is given, in the order of the list. */
        total: z.int(),
        page: z.int(),
        pages: z.int(),
        people: z.array(
          z.object({
            /** Id of the row in the sheet of the list. */
            row: z.string(),
            mask: z.string(),
            /** The one named in the list; where none is, those with required hours in which there are any. */
            categories: z.array(
              z.object({ ...counted, category: z.string(), required: z.number(), short: z.number() }),
            ),
            publicHours: yearly,
            professionalHours: yearly,
            allHours: yearly,
          }),
        ),
      }),
    },
  },
} as const;
