/** Routes of the monthly report. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { formats, rowRoles } from '../statistics/table.ts';
import { cell } from './grid-shapes.ts';
import { bilingual, month, signedQuery } from './shapes.ts';

const links = z.object({ zh: z.string(), en: z.string() });
const revision = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1_000_000));

export const reportRoutes = {
  listReports: {
    summary: 'Monthly reports with every edition, newest first',
    answers: {
      200: z.object({
        reports: z.array(
          z.object({
            month,
            revision: z.int(),
            issue: bilingual,
            links,
            /** All of the month, the newest first; the month itself is listed with that one. */
            editions: z.array(z.object({ revision: z.int(), links })),
          }),
        ),
      }),
    },
  },

  readReport: {
    summary: 'The figures of a month, as tables for a sheet, with links to the pages',
    params: z.object({ month }),
    /** Without a revision the newest. */
    query: z.object({ language: z.optional(z.enum(languages)), revision: z.optional(revision) }),
    answers: {
      200: z.object({
        month,
        revision: z.int(),
        /** The newest revision there is. */
        latest: z.int(),
        title: bilingual,
        issue: bilingual,
        links,
        tables: z.array(
          z.object({
            title: bilingual,
            notes: z.array(bilingual),
            columns: z.array(z.object({ title: bilingual, format: z.enum(formats) })),
            rows: z.array(
              z.object({
                cells: z.array(z.union([cell, bilingual])),
                /** Heads the rows below, is a part of the row above, or sums up. */
                role: z.optional(z.enum(rowRoles)),
                /** Where the rows of a table differ in kind: overrides that of the columns. */
                format: z.optional(z.enum(formats)),
              }),
            ),
          }),
        ),
        notes: z.array(bilingual),
      }),
    },
  },

  openReport: {
    summary: 'The page of a report, by the key in its link',
    params: z.object({ month, revision, language: z.enum(languages) }),
    query: signedQuery,
    answers: { 200: z.string() },
    contentType: 'text/html; charset=utf-8',
  },
} as const;
