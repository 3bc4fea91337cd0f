/** Routes by which who is signed in gets links to papers of certificates. */
import * as z from 'zod/mini';
import { paperKinds } from '../certificates/paper-id.ts';
import { limits } from './limits.ts';
import { bilingual } from './shapes.ts';

const link = z.object({ zh: z.string(), en: z.string() });
const papers = z.array(
  z.object({
    kind: z.enum(paperKinds),
    title: bilingual,
    /** Each in its language; they open for half a day. */
    links: link,
  }),
);

export const certificatePaperRoutes = {
  listPapers: {
    summary:
      'Links to papers: of a class its certificates and its book, of a series and year the register, of a month the notice of what ended',
    query: z.object({
      class: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
      series: z.optional(z.string().check(z.regex(/^\d\d$/))),
      year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
      month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    }),
    answers: { 200: z.object({ papers }) },
  },
  printRecord: {
    summary:
      'A record of a person on paper, with a number and a code; citizen number and full name have to be right both, and the number is dropped',
    body: z.object({
      citizenNumber: z.string().check(z.minLength(1), z.maxLength(40)),
      name: z.string().check(z.minLength(1), z.maxLength(60)),
      purpose: z.string().check(z.minLength(1), z.maxLength(limits.purpose)),
    }),
    answers: {
      200: z.object({
        found: z.boolean(),
        number: z.optional(z.string()),
        papers,
        /** What the unit may ask for today still. */
        left: z.int(),
      }),
    },
  },
} as const;
