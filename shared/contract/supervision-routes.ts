/** Routes of supervision: flags, the sample of an inspection, the page of a unit. */
import * as z from 'zod/mini';
import { flagStates } from '../flags/state.ts';
import { languages } from '../ground/bilingual.ts';
import { bilingual, code, month } from './shapes.ts';
import { workbookType } from './workbook-routes.ts';

const asked = z.object({
  unit: z.optional(code),
  kind: z.optional(z.string().check(z.maxLength(40))),
  state: z.optional(z.enum(flagStates)),
  language: z.optional(z.enum(languages)),
});

/** As a class return makes it (shared/forms/class-of-unit.ts). */
const classCode = z.string().check(z.regex(/^\d{4}[A-Z]-[A-Z0-9]{1,20}-[A-Z]?\d{1,4}-\d{1,3}$/));

/** 0 asked or called: nobody was. */
const quality = {
  asked: z.int(),
  answered: z.int(),
  overall: z.optional(z.number()),
  called: z.int(),
  reached: z.int(),
  attended: z.int(),
  satisfied: z.int(),
  differing: z.int(),
} as const;

const classCard = z.object({
  class: z.string(),
  title: z.string(),
  unit: z.string(),
  unitName: bilingual,
  /** The day of the answer, and the one that ledgers were compared as of; ISO dates. */
  today: z.string(),
  asOf: z.optional(z.string()),
  start: z.string(),
  end: z.string(),
  host: z.optional(z.string()),
  hours: z.number(),
  onlineHours: z.optional(z.number()),
  onlineRecord: z.optional(z.string()),
  persons: z.int(),
  /** Left out where it was not told. */
  passed: z.optional(z.int()),
  quality: z.object(quality),
  certificates: z.object({
    issued: z.int(),
    void: z.int(),
    replaced: z.int(),
    /** Passed, and without a valid one. */
    outstanding: z.int(),
  }),
  /** Yuan. `perHour`: net spent for each hour of each person passed. */
  money: z.object({
    told: z.number(),
    spent: z.number(),
    settled: z.number(),
    perHour: z.optional(z.number()),
  }),
  flags: z.array(
    z.object({
      key: z.string(),
      title: bilingual,
      says: bilingual,
      state: z.enum(flagStates),
      explanation: z.optional(z.string()),
      reason: z.optional(z.string()),
    }),
  ),
  findings: z.array(
    z.object({
      code: z.string(),
      problems: z.string(),
      stage: z.string(),
      judged: z.optional(z.string()),
      rectifyBy: z.optional(z.string()),
      daysOver: z.optional(z.int()),
      rectified: z.optional(z.object({ status: z.string(), measures: z.string() })),
    }),
  ),
});

const year = z.object({ year: z.string().check(z.regex(/^\d{4}$/)) });

export const supervisionRoutes = {
  readFlags: {
    summary: 'What ledgers tell differently, with what was said of it and decided, for those whom it is for',
    query: asked,
    answers: {
      200: z.object({
        /** ISO date that the ledgers were seen from; left out before the first night. */
        asOf: z.optional(z.string()),
        /** Units whose flags the reader sees: how many of each state, and of each kind. */
        units: z.array(
          z.object({
            unit: z.string(),
            unitName: bilingual,
            open: z.int(),
            explained: z.int(),
            accepted: z.int(),
            'turned-over': z.int(),
            kinds: z.array(z.object({ kind: z.string(), count: z.int() })),
          }),
        ),
        /** Kinds of which nothing was compared, and why. */
        silent: z.array(z.object({ kind: z.string(), title: bilingual, why: bilingual })),
        /** Of each kind how many the reader sees, by state; `heldBack`: it differs so often that it is told in no mail. */
        kinds: z.array(
          z.object({
            kind: z.string(),
            title: bilingual,
            innocent: bilingual,
            open: z.int(),
            explained: z.int(),
            accepted: z.int(),
            'turned-over': z.int(),
            heldBack: z.boolean(),
          }),
        ),
        flags: z.array(
          z.object({
            key: z.string(),
            kind: z.string(),
            title: bilingual,
            unit: z.string(),
            unitName: bilingual,
            /** Fen, or a number; may be below zero. */
            figure: z.int(),
            in: z.enum(['fen', 'count']),
            since: z.string(),
            says: bilingual,
            rows: z.array(z.string()),
            /** The same, documents by their names. */
            sources: z.array(bilingual),
            /** Codes of the classes that it is about. */
            classes: z.array(z.string()),
            state: z.enum(flagStates),
            explanation: z.optional(z.string()),
            reason: z.optional(z.string()),
          }),
        ),
      }),
    },
  },

  downloadFlags: {
    summary: 'The same flags as an xlsx file',
    query: asked,
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },

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

  readClass: {
    summary:
      'A class on one page: passes, satisfaction, telephone checks, certificates, flags, findings, money',
    params: z.object({ class: classCode }),
    answers: { 200: classCard },
  },

  downloadClass: {
    summary: 'The same card as an xlsx file that prints on one page',
    params: z.object({ class: classCode }),
    query: z.object({ language: z.optional(z.enum(languages)) }),
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },

  readFieldClasses: {
    summary:
      'Classes of the fields that the reader’s unit is in charge of, wherever they are held; of all fields for those who look at everybody’s work',
    params: year,
    answers: {
      200: z.object({
        year: z.string(),
        today: z.string(),
        /** Left out of `role`: the unit is not in charge of it, the reader sees all. */
        fields: z.array(
          z.object({ field: z.string(), title: bilingual, role: z.optional(z.enum(['lead', 'support'])) }),
        ),
        classes: z.array(
          z.object({
            code: z.string(),
            title: z.string(),
            field: z.string(),
            category: bilingual,
            unit: z.string(),
            unitName: bilingual,
            host: z.optional(z.string()),
            start: z.string(),
            end: z.string(),
            hours: z.number(),
            persons: z.int(),
            passed: z.optional(z.int()),
            /** Outside the annual plan. */
            outside: z.boolean(),
          }),
        ),
      }),
    },
  },

  downloadFieldClasses: {
    summary: 'The same classes as an xlsx file',
    params: year,
    query: z.object({ language: z.optional(z.enum(languages)) }),
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },

  readCaseLooks: {
    summary: 'Who looked at cases of misused money in a month, for those who may see cases',
    params: z.object({ month }),
    answers: {
      200: z.object({
        looks: z.array(
          z.object({
            at: z.string(),
            by: z.string(),
            byName: z.string(),
            document: z.string(),
            hash: z.string(),
          }),
        ),
      }),
    },
  },

  drawSample: {
    summary: 'The list that a sample is drawn from, its hash, and with a seed what is drawn',
    params: year,
    query: z.object({
      /** ISO date: classes told of months that ended by then. */
      until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
      /** Its classes alone. */
      unit: z.optional(code),
      /** A class of that year: lines of its roster, each as unit/month/row/row id, in place of classes. */
      class: z.optional(classCode),
      seed: z.optional(z.string().check(z.maxLength(120))),
      most: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(500))),
    }),
    answers: {
      200: z.object({
        hash: z.string(),
        count: z.int(),
        codes: z.array(z.string()),
        drawn: z.array(z.object({ code: z.string(), ticket: z.string() })),
        /** What anybody runs to draw it again. */
        command: z.string(),
      }),
    },
  },
} as const;
