/** The record of a person over all years and programmes (notice 66); it is asked for by number and name. */
import * as z from 'zod/mini';
import { certificateStates } from '../certificates/content.ts';
import { languages } from '../ground/bilingual.ts';
import { subjects } from '../tables/rows.ts';
import { day, hours } from './certificate-shapes.ts';
import { limits } from './limits.ts';
import { bilingual } from './shapes.ts';
import { file, workbookType } from './workbook-shapes.ts';

/** Whose record is asked for; numbers stand in the body alone. */
const people = z.object({
  people: z
    .array(
      z.object({
        citizenNumber: z.string().check(z.minLength(1), z.maxLength(40)),
        name: z.string().check(z.minLength(1), z.maxLength(60)),
      }),
    )
    .check(z.minLength(1), z.maxLength(limits.recordPeople)),
  purpose: z.string().check(z.minLength(1), z.maxLength(limits.purpose)),
});

/** One line of a person's record (notice 66): a class, and the certificate of it. */
const attended = z.object({
  year: z.string(),
  class: z.string(),
  title: z.string(),
  category: bilingual,
  programme: bilingual,
  host: bilingual,
  start: z.optional(day),
  end: z.optional(day),
  subject: z.optional(z.enum(subjects)),
  hours,
  onlineHours: z.optional(hours),
  result: z.enum(['passed', 'failed', 'studying']),
  /** Of this system, with its state; what a roster stated besides is `oldNumber`, not issued here. */
  number: z.optional(z.string()),
  state: z.optional(z.enum(certificateStates)),
  issuedOn: z.optional(day),
  oldNumber: z.optional(z.string()),
});

export const recordRoutes = {
  readRecords: {
    summary:
      'The classes of people over all years and programmes; citizen number and full name have to be right both, and neither is kept or answered',
    body: people,
    answers: {
      200: z.object({
        /** In the order of the people; without classes where nothing fits number and name. */
        records: z.array(z.object({ found: z.boolean(), mask: z.string(), classes: z.array(attended) })),
        left: z.int(),
      }),
    },
  },
  downloadRecords: {
    summary: 'The same as an xlsx file, person by person in the order of the people',
    query: z.object({ language: z.optional(z.enum(languages)) }),
    body: people,
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },
} as const;
