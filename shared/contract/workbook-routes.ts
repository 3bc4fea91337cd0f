/** Routes of forms as xlsx files, for units without Google. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { limits } from './limits.ts';
import { bilingual, code, issue, period, receipt } from './shapes.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A file as its bytes. */
const file = z.string().register(z.globalRegistry, { format: 'binary' });
/** Said for a file that does not say it itself, or to make sure that it is the one meant. */
const meant = z.object({
  form: z.optional(code),
  unit: z.optional(code),
  period: z.optional(period),
  /** The version the rows are based on, when the file was downloaded before that was submitted. */
  baseVersion: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
});

export const workbookRoutes = {
  downloadWorkbook: {
    summary: 'A form for a unit and a period as an xlsx file, with what is known already',
    params: z.object({ form: code }),
    query: z.object({ unit: z.optional(code), period, language: z.optional(z.enum(languages)) }),
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },

  checkWorkbook: {
    summary: 'Check an xlsx file without submitting it',
    query: meant,
    upload: workbookType,
    answers: {
      200: z.object({
        form: z.string(),
        version: z.int(),
        title: bilingual,
        unit: z.string(),
        unitName: bilingual,
        period: z.string(),
        baseVersion: z.int(),
        /** The file says itself what it is. */
        sealed: z.boolean(),
        /** Row of the header in the sheet, from 1: row 0 of an issue is the next one. */
        headerRow: z.int(),
        /** For column A and on, the form's column it was understood as, or nothing. */
        columns: z.array(z.nullable(z.string())),
        rows: z.int(),
        counts: z.object({ errors: z.int(), warnings: z.int(), notes: z.int() }),
        /** The first 2,000. */
        issues: z.array(issue),
      }),
    },
  },

  markWorkbook: {
    summary: 'Return an xlsx file with the findings coloured and listed',
    query: z.extend(meant, { language: z.optional(z.enum(languages)) }),
    upload: workbookType,
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },

  submitWorkbook: {
    summary: 'Submit an xlsx file: the same check and the same receipt as a sheet',
    query: z.extend(meant, {
      certifier: z.string().check(z.maxLength(limits.certifier)),
      /** `true`: nothing to report; the file has no rows. */
      nil: z.optional(z.enum(['true', 'false'])),
      /** `true`: it is meant that more than a third of the rows or of the money in force is lost. */
      dropConfirmed: z.optional(z.enum(['true', 'false'])),
    }),
    upload: workbookType,
    answers: { 200: receipt, 201: receipt },
  },
} as const;
