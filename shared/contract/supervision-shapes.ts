/** What several routes of supervision ask for and tell. */
import * as z from 'zod/mini';

/** As a class return makes it (shared/forms/rules/class-of-unit.ts). */
export const classCode = z.string().check(z.regex(/^\d{4}[A-Z]-[A-Z0-9]{1,20}-[A-Z]?\d{1,4}-\d{1,3}$/));

/** 0 asked or called: nobody was. */
export const quality = {
  asked: z.int(),
  answered: z.int(),
  overall: z.optional(z.number()),
  called: z.int(),
  reached: z.int(),
  attended: z.int(),
  satisfied: z.int(),
  differing: z.int(),
} as const;

export const year = z.object({ year: z.string().check(z.regex(/^\d{4}$/)) });
