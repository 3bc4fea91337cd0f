/** A unit in a year on one page. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { bilingual, code } from './shapes.ts';
import { quality } from './supervision-shapes.ts';
import { workbookType } from './workbook-shapes.ts';

export const unitPageRoutes = {
  nameUnit: {
    summary:
      'Units that a name may stand for: full, short or former names, codes; also of bodies that registered',
    query: z.object({ name: z.string().check(z.minLength(1), z.maxLength(100)) }),
    answers: { 200: z.object({ units: z.array(z.object({ unit: z.string(), unitName: bilingual })) }) },
  },

  readUnit: {
    summary:
      'A unit in a year on one page: plan, people, hours, money, timeliness, flags, quality of each class, findings',
    params: z.object({ unit: code }),
    query: z.object({ year: z.string().check(z.regex(/^\d{4}$/)) }),
    answers: {
      200: z.object({
        unit: z.string(),
        unitName: bilingual,
        year: z.string(),
        today: z.string(),
        /** Money in yuan. */
        lines: z.array(
          z.object({
            title: bilingual,
            value: z.number(),
            format: z.enum(['count', 'money']),
            note: z.optional(bilingual),
          }),
        ),
        /** What there is to say of the quality of each class; 0 asked or called: nobody was. */
        classes: z.array(
          z.object({
            code: z.string(),
            title: z.string(),
            hours: z.number(),
            persons: z.int(),
            passed: z.int(),
            ...quality,
            flags: z.int(),
            /** Of inspections, as far as the reader sees them. */
            findings: z.int(),
          }),
        ),
        findings: z.array(
          z.object({
            code: z.string(),
            title: z.string(),
            stage: z.string(),
            judged: z.optional(z.string()),
            rectifyBy: z.optional(z.string()),
            daysOver: z.optional(z.int()),
          }),
        ),
        asOf: z.string(),
      }),
    },
  },

  downloadUnit: {
    summary: 'The same page as an xlsx file that prints on one page',
    params: z.object({ unit: code }),
    query: z.object({
      year: z.string().check(z.regex(/^\d{4}$/)),
      language: z.optional(z.enum(languages)),
    }),
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },
} as const;
