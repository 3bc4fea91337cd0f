/** A class on one page. */
import * as z from 'zod/mini';
import { flagStates } from '../flags/state.ts';
import { languages } from '../ground/bilingual.ts';
import { bilingual } from './shapes.ts';
import { classCode, quality } from './supervision-shapes.ts';
import { workbookType } from './workbook-shapes.ts';

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

export const classCardRoutes = {
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
} as const;
