/** Certificates class by class: who gets one, who has one, and issuing them. */
import * as z from 'zod/mini';
import { subjects } from '../tables/rows.ts';
import { classCode, day, ended, hours, year } from './certificate-shapes.ts';
import { limits } from './limits.ts';
import { bilingual, code } from './shapes.ts';

const numbered = z.object({
  /** Version of the class's certificates from now on. */
  version: z.int(),
  repeated: z.boolean(),
  numbers: z.array(z.object({ row: z.string(), number: z.string() })),
});

const printedClass = z.object({
  code: z.string(),
  title: z.string(),
  programme: bilingual,
  category: bilingual,
  field: z.optional(bilingual),
  host: bilingual,
  start: day,
  end: day,
  days: z.optional(z.number()),
  hours,
  onlineHours: z.optional(hours),
  subject: z.optional(z.enum(subjects)),
});

export const certificateClassRoutes = {
  listCertificateClasses: {
    summary:
      'Classes of a unit in a year: how many passed, how many have certificates, how many wait for one',
    query: z.object({ unit: code, year }),
    answers: {
      200: z.object({
        unit: z.string(),
        unitName: bilingual,
        year: z.string(),
        /** The series that new numbers are of. */
        series: z.string(),
        classes: z.array(
          z.object({
            code: z.string(),
            title: z.string(),
            end: day,
            passed: z.int(),
            eligible: z.int(),
            valid: z.int(),
            /** Why none can be issued now. */
            waits: z.optional(bilingual),
          }),
        ),
      }),
    },
  },
  readClassCertificates: {
    summary: 'People of a class: who has which certificate, who may get one, and why others may not',
    params: z.object({ class: classCode }),
    answers: {
      200: z.object({
        unit: z.string(),
        unitName: bilingual,
        class: printedClass,
        version: z.int(),
        required: hours,
        waits: z.optional(bilingual),
        people: z.array(
          z.object({
            /** Row id in the sheet of the roster, and the roster. */
            row: z.string(),
            roster: z.string(),
            name: z.string(),
            mask: z.string(),
            hours,
            onlineHours: z.optional(hours),
            result: z.enum(['passed', 'failed', 'studying']),
            standing: z.enum(['eligible', 'valid', 'not']),
            number: z.optional(z.string()),
            /** Stated by the roster, not issued here. */
            oldNumber: z.optional(z.string()),
            issuedOn: z.optional(day),
            registered: z.optional(z.object({ platform: z.string(), on: day })),
            /** Serial of the preprinted blank, where it was noted. */
            blank: z.optional(z.string()),
            why: z.array(bilingual),
          }),
        ),
        /** Numbers of the class that are no longer valid. */
        ended: z.array(
          z.extend(ended, {
            number: z.string(),
            mask: z.string(),
            /** Noted as registered before it ended: the platform has it still. */
            registered: z.optional(z.string()),
          }),
        ),
      }),
    },
  },
  issueCertificates: {
    summary: 'Issue certificates to people of a class: those whose rows are named, or all who are eligible',
    params: z.object({ class: classCode }),
    body: z.object({
      /** The version of the class's certificates that was seen. */
      baseVersion: z.int().check(z.gte(0)),
      rows: z.optional(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(limits.rows))),
    }),
    answers: { 200: numbered, 201: numbered },
  },
} as const;
