/** Routes of forms as files, for units without Google: xlsx both ways, csv as it comes from other systems. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { issue } from './issue-shapes.ts';
import { receipt } from './receipt-shapes.ts';
import { bilingual, code, period } from './shapes.ts';
import { file, meant, uploadTypes, workbookType } from './workbook-shapes.ts';

export const workbookRoutes = {
  downloadWorkbook: {
    summary: 'A form for a unit and a period as an xlsx file, with what is known already',
    params: z.object({ form: code }),
    query: z.object({
      unit: z.optional(code),
      period,
      language: z.optional(z.enum(languages)),
      /** `yes`: begin with the rows of the period before, or those of the register that hold, when nothing was submitted yet. */
      carry: z.optional(z.enum(['yes', 'no'])),
      /** As for readForm. */
      about: z.optional(z.string().check(z.maxLength(3000))),
    }),
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },

  checkWorkbook: {
    summary: 'Check an xlsx or csv file without submitting it',
    query: meant,
    upload: uploadTypes,
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
        /** Name of the sheet that was read, where the file has others with content. */
        tab: z.optional(z.string()),
        /** Row of the header in the sheet, from 1: row 0 of an issue is the next one. */
        headerRow: z.int(),
        /** For column A and on, the form's column it was understood as, or nothing. */
        columns: z.array(z.nullable(z.string())),
        /** Where headers are not the form's: what to ask, to be answered with `mapping` in the next request. */
        mapping: z.object({
          recognised: z.array(z.object({ header: z.string(), column: z.string() })),
          /** Headers over content that stand for no column, and columns they may stand for. */
          unknown: z.array(z.object({ header: z.string(), proposals: z.array(z.string()) })),
          /** Required columns that nothing stands for. */
          missing: z.array(z.string()),
        }),
        rows: z.int(),
        counts: z.object({ errors: z.int(), warnings: z.int(), notes: z.int() }),
        /** The first 2,000. */
        issues: z.array(issue),
        /** Norms and the like beside amounts, which are no findings; row as in issues. */
        beside: z.optional(z.array(z.object({ row: z.int(), column: z.string(), text: bilingual }))),
      }),
    },
  },

  markWorkbook: {
    summary: 'Return an xlsx or csv file as xlsx with the findings coloured and listed',
    query: z.extend(meant, { language: z.optional(z.enum(languages)) }),
    upload: uploadTypes,
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },

  submitWorkbook: {
    summary: 'Submit an xlsx or csv file: the same check and the same receipt as a sheet',
    query: z.extend(meant, {
      /** At most 40 characters; a longer one is refused in words. */
      certifier: z.string(),
      /** `true`: nothing to report; the file has no rows. */
      nil: z.optional(z.enum(['true', 'false'])),
      /** `true`: it is meant that more than a third of the rows or of the money in force is lost. */
      dropConfirmed: z.optional(z.enum(['true', 'false'])),
    }),
    upload: uploadTypes,
    answers: { 200: receipt, 201: receipt },
  },
} as const;
