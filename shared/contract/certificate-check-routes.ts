/** Whether certificates are valid, for whoever has their numbers and names. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { day, hours, why } from './certificate-shapes.ts';
import { limits } from './limits.ts';
import { file, uploadTypes, workbookType } from './workbook-shapes.ts';

export const certificateCheckRoutes = {
  checkCertificates: {
    summary:
      'Are these certificates valid? Number and full name have to be right both; a wrong name and an unknown number are answered alike',
    body: z.object({
      pairs: z
        .array(
          z.object({ number: z.string().check(z.maxLength(60)), name: z.string().check(z.maxLength(60)) }),
        )
        .check(z.minLength(1), z.maxLength(limits.certificateChecks)),
      purpose: z.string().check(z.minLength(1), z.maxLength(limits.purpose)),
    }),
    answers: {
      200: z.object({
        /** In the order of the pairs. */
        checked: z.array(
          z.object({
            outcome: z.enum(['valid', 'replaced', 'void', 'erased', 'no-match']),
            number: z.optional(z.string()),
            class: z.optional(z.string()),
            title: z.optional(z.string()),
            hours: z.optional(hours),
            end: z.optional(day),
            issuedOn: z.optional(day),
            ended: z.optional(z.object(why)),
          }),
        ),
        /** What the unit may ask for today still. */
        left: z.int(),
      }),
    },
  },
  checkCertificateFile: {
    summary:
      'The same of an xlsx or csv file with numbers and names; answered as an xlsx file with the answers beside them',
    query: z.object({
      purpose: z.string().check(z.minLength(1), z.maxLength(limits.purpose)),
      language: z.optional(z.enum(languages)),
    }),
    upload: uploadTypes,
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },
} as const;
