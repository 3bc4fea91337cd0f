/** Routes of submission status and extensions. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { limits } from './limits.ts';
import { dueRow } from './register-shapes.ts';
import { bilingual, code, period, signedQuery } from './shapes.ts';
import { aside, extension, namedDocument, owedStatus, standing } from './standing-shapes.ts';

const given = { until: z.iso.date(), reason: z.string().check(z.maxLength(limits.reason)) };
export const counts = z.object({
  due: z.int(),
  onTime: z.int(),
  late: z.int(),
  pending: z.int(),
  missing: z.int(),
  /** Shares in per cent; nothing where nothing was owed. */
  completeRate: z.nullable(z.number()),
  onTimeRate: z.nullable(z.number()),
});

export const obligationRoutes = {
  extendDeadline: {
    summary: 'Extend the deadline of a document, submitted or not',
    params: z.object({ unit: code, form: code, period }),
    body: z.object(given),
    answers: { 200: standing },
  },

  extendDeadlines: {
    summary: 'Extend the deadlines of many units at once; each document has its own answer',
    body: z.object({
      ...given,
      period,
      forms: z.array(code).check(z.minLength(1), z.maxLength(limits.extendedForms)),
      /** Left out: every unit that must submit the form and has none in force. */
      units: z.optional(z.array(code).check(z.minLength(1), z.maxLength(limits.extendedUnits))),
    }),
    answers: {
      200: z.object({
        documents: z.array(
          z.extend(namedDocument, {
            /** Where the document stands now, or why it was refused. */
            standing: z.optional(standing),
            problem: z.optional(z.object({ code: z.string(), title: bilingual })),
          }),
        ),
      }),
    },
  },

  readCompleteness: {
    summary: 'Submission status of a month or a year',
    params: z.object({ period }),
    answers: {
      200: z.object({
        period: z.string(),
        /** The instant it was computed for, and the day of it in the programme. */
        at: z.string(),
        today: z.string(),
        links: z.object({ zh: z.string(), en: z.string() }),
        units: z.array(z.object({ unit: z.string(), name: bilingual, counts })),
        forms: z.array(z.object({ form: z.string(), title: bilingual, counts })),
        total: counts,
        documents: z.array(
          z.object({
            unit: z.string(),
            form: z.string(),
            period: z.string(),
            due: z.string(),
            closes: z.string(),
            status: owedStatus,
            /** Day of the first filing. */
            filedOn: z.optional(z.string()),
            nil: z.optional(z.boolean()),
            extension: z.optional(extension),
            aside: z.optional(aside),
          }),
        ),
        /**
         * Rows of registers that are due today, whatever the period: of one unit's own what it has to do; of others'
         * what is overdue. The earliest day first. Left out where they cannot be read.
         */
        dues: z.optional(z.array(dueRow)),
        /** For the bureau: units with something left to submit and no registered person who could, nor be reminded. */
        unreached: z.optional(z.array(z.object({ unit: z.string(), name: bilingual }))),
      }),
    },
  },

  openCompleteness: {
    summary: 'The page of submission status, by the key in its link; computed when it is opened',
    params: z.object({ period, language: z.enum(languages) }),
    query: z.extend(signedQuery, { of: code }),
    answers: { 200: z.string() },
    contentType: 'text/html; charset=utf-8',
  },
} as const;
