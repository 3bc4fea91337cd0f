/** Certificates of the programme: who gets one, what became of it, and looking people up by number and name. */
import * as z from 'zod/mini';
import { certificateStates } from '../certificates/content.ts';
import { replacementReasons } from '../certificates/life.ts';
import { seriesPattern } from '../certificates/number.ts';
import { languages } from '../ground/bilingual.ts';
import { subjects } from '../tables/rows.ts';
import { limits } from './limits.ts';
import { bilingual, code } from './shapes.ts';
import { file, uploadTypes, workbookType } from './workbook-routes.ts';

const classCode = z.string().check(z.minLength(1), z.maxLength(40));
/** As people type it: blanks and hyphens, any case and width. */
const number = z.string().check(z.minLength(1), z.maxLength(60));
const reason = z.string().check(z.minLength(1), z.maxLength(limits.reason));
const day = z.string();
const year = z.string().check(z.regex(/^\d{4}$/));
const hours = z.number();

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

const why = { on: day, reason: z.string(), successor: z.optional(z.string()) };
/** Of a number that holds no more; who ended it only those are told who look after certificates. */
const ended = z.object({ state: z.enum(['replaced', 'void']), byName: z.string(), ...why });

const numbered = z.object({
  /** Version of the class's certificates from now on. */
  version: z.int(),
  repeated: z.boolean(),
  numbers: z.array(z.object({ row: z.string(), number: z.string() })),
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

export const certificateRoutes = {
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
  voidCertificate: {
    summary: 'Declare a certificate void; it is void from the very next question on',
    params: z.object({ number }),
    body: z.object({ reason }),
    answers: { 200: z.object({ number: z.string(), repeated: z.boolean(), ended }) },
  },
  replaceCertificate: {
    summary: 'Give a new number in place of one whose name or facts are wrong, or whose paper is lost',
    params: z.object({ number }),
    body: z.object({
      kind: z.enum(replacementReasons),
      reason,
      /** What the new one says otherwise than the roster, which is to be corrected afterwards. */
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
      hours: z.optional(hours.check(z.gt(0), z.lte(1_000))),
    }),
    answers: { 200: z.object({ number: z.string(), successor: z.string(), repeated: z.boolean() }) },
  },
  registerCertificates: {
    summary: 'Note that certificates of a class were entered on the platform of the province',
    body: z.object({
      numbers: z.array(number).check(z.minLength(1), z.maxLength(limits.registeredAtOnce)),
      platform: z.string().check(z.minLength(1), z.maxLength(limits.platform)),
    }),
    answers: { 200: z.object({ registered: z.array(z.string()), before: z.array(z.string()) }) },
  },
  noteBlanks: {
    summary:
      'Note on which preprinted blanks certificates of a class were printed, and which blanks were spoiled',
    body: z.object({
      class: classCode,
      used: z.optional(
        z
          .array(z.object({ number, blank: z.string().check(z.minLength(1), z.maxLength(40)) }))
          .check(z.maxLength(limits.blanksAtOnce)),
      ),
      /** Serials and ranges as people write them: A000123、A000125~A000127. */
      spoiled: z.optional(
        z.object({ blanks: z.string().check(z.minLength(1), z.maxLength(limits.spoiledText)), reason }),
      ),
    }),
    answers: { 200: z.object({ used: z.int(), spoiled: z.int() }) },
  },
  readBlanks: {
    summary:
      'What became of preprinted blanks: used and spoiled by unit, and serials that nobody accounts for',
    answers: {
      200: z.object({
        units: z.array(z.object({ unit: z.string(), unitName: bilingual, used: z.int(), spoiled: z.int() })),
        spoiled: z.array(
          z.object({
            blank: z.string(),
            unitName: bilingual,
            class: z.string(),
            reason: z.string(),
            byName: z.string(),
            on: day,
          }),
        ),
        /** Between the first and the last of each printing, the unit's own where only that is seen. */
        gaps: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })),
      }),
    },
  },
  listCertificateSeries: {
    summary: 'Series of numbers: which unit has which, and the last number each gave in a year',
    query: z.object({ year }),
    answers: {
      200: z.object({
        mark: z.string(),
        year: z.string(),
        series: z.array(
          z.object({
            series: z.string(),
            unit: z.optional(z.string()),
            unitName: bilingual,
            isOpen: z.boolean(),
            since: z.optional(day),
            last: z.int(),
          }),
        ),
      }),
    },
  },
  allowSeries: {
    summary: 'Give a unit a series of its own, or close it; numbers given stay',
    body: z.object({
      series: z.string().check(z.regex(seriesPattern)),
      unit: code,
      isOpen: z.boolean(),
      reason,
    }),
    answers: {
      200: z.object({ series: z.string(), unit: z.string(), unitName: bilingual, isOpen: z.boolean() }),
    },
  },
  readCertificateSeries: {
    summary: 'The register of issue: every number of a series in a year, in order, with its state',
    params: z.object({ series: z.string().check(z.regex(/^\d\d$/)) }),
    query: z.object({ year, from: z.optional(z.coerce.number().check(z.int(), z.gte(1))) }),
    answers: {
      200: z.object({
        mark: z.string(),
        series: z.string(),
        year: z.string(),
        last: z.int(),
        /** Where the next page begins; left out on the last one. */
        next: z.optional(z.int()),
        certificates: z.array(
          z.object({
            number: z.string(),
            state: z.enum(certificateStates),
            blank: z.optional(z.string()),
            class: z.string(),
            title: z.string(),
            unit: z.string(),
            /** Left out once erased. */
            mask: z.optional(z.string()),
            issuedOn: day,
            ended: z.optional(ended),
          }),
        ),
      }),
    },
  },
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
