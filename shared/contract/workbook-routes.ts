/** Routes of forms as xlsx files, for units without Google. */
import * as z from 'zod';
import { languages } from '../bilingual.ts';
import { bilingual, code, issue, period, receipt } from './shapes.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A file as its bytes. */
const file = z.string().meta({ format: 'binary' });
/** Said for a file that does not say it itself, or to make sure that it is the one meant. */
const meant = z.object({
  form: code.optional(),
  unit: code.optional(),
  period: period.optional(),
  /** The version the rows are based on, when the file was downloaded before that was filed. */
  base: z.coerce.number().int().min(0).optional(),
});

export const workbookRoutes = {
  downloadWorkbook: {
    summary: 'A form for a unit and a period as an xlsx file, with what is known already',
    params: z.object({ form: code }),
    query: z.object({ unit: code.optional(), period, language: z.enum(languages).optional() }),
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
        columns: z.array(z.string().nullable()),
        rows: z.int(),
        counts: z.object({ errors: z.int(), warnings: z.int(), notes: z.int() }),
        /** The first 2,000. */
        issues: z.array(issue),
      }),
    },
  },

  markWorkbook: {
    summary: 'The rows of an xlsx file back as one, findings coloured and listed',
    query: meant.extend({ language: z.enum(languages).optional() }),
    upload: workbookType,
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },

  submitWorkbook: {
    summary: 'Submit an xlsx file: the same check and the same receipt as a sheet',
    query: meant.extend({
      certifier: z.string().max(40),
      /** `true`: nothing to report; the file has no rows. */
      nil: z.enum(['true', 'false']).optional(),
    }),
    upload: workbookType,
    answers: { 200: receipt, 201: receipt },
  },
} as const;
