/** Routes of the record of events. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { changes } from './receipt-shapes.ts';
import { bilingual, code } from './shapes.ts';

const day = z.iso.date();

export const auditRoutes = {
  queryAudit: {
    summary: 'History: of a document, of a person, or of a range of dates or a period',
    query: z.object({
      /** All three name a document; one alone narrows what is asked by person, days or period. */
      unit: z.optional(code),
      form: z.optional(code),
      /** Of certificates the code of their class. */
      period: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
      /** Who did it: an e-mail, or a name as the directory knows it. */
      person: z.optional(z.string().check(z.minLength(2), z.maxLength(200))),
      /** First and last day, in the programme's time zone. */
      from: z.optional(day),
      to: z.optional(day),
      type: z.optional(z.string().check(z.maxLength(40))),
      order: z.optional(z.enum(['newest', 'oldest'])),
      limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(limits.auditPage))),
      /** `next` of the page before. */
      after: z.optional(
        z.string().check(z.maxLength(200), z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#[\w/-]+#\d{6}$/)),
      ),
    }),
    answers: {
      200: z.object({
        events: z.array(
          z.object({
            at: z.string(),
            /** The same as clocks of the programme show it: 2015-01-20 09:00. */
            time: z.string(),
            by: z.string(),
            byName: z.string(),
            unit: z.string(),
            unitName: bilingual,
            form: z.string(),
            title: bilingual,
            period: z.string(),
            type: z.string(),
            version: z.int(),
            reason: z.string(),
            /** Of certificates: to which numbers it was done, how many were looked up and what for. */
            about: z.optional(bilingual),
            /** How many cells were commented on. */
            comments: z.int(),
            /** Extended until this day. */
            until: z.optional(z.string()),
            /** Of a submission that followed a version in force. */
            changes: z.optional(changes),
            /** Of a submission: its receipt and the SHA-256 of its archived content, hex. */
            receipt: z.string(),
            content: z.string(),
            /** Place in the document's chain, from 1, and the hash there. */
            n: z.int(),
            hash: z.string(),
          }),
        ),
        /** There is more: ask again with this as `after`. */
        next: z.optional(z.string()),
      }),
    },
  },
} as const;
