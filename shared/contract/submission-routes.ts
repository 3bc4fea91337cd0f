/** Routes of submitted documents: the queue, and one document. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { unitShape } from '../tables/directory.ts';
import { documentParams } from './document-params.ts';
import { grid } from './grid-shapes.ts';
import { listedAside, listedDocument, reviewLoad } from './listed-shapes.ts';
import { rowChange } from './receipt-shapes.ts';
import { answeredComment, decision } from './review-shapes.ts';
import { bilingual, period, row } from './shapes.ts';
import { sheetColumn } from './sheet-column-shape.ts';
import { standing } from './standing-shapes.ts';

export const submissionRoutes = {
  listSubmissions: {
    summary: 'Documents in a state, oldest first, or those of a period',
    query: z.object({
      /** `submitted`, also when nothing is asked: everything that waits for a decision. */
      state: z.optional(z.string()),
      period: z.optional(period),
      /** Of what waits: `mine` what this reviewer has to decide on, `all` whatever is waiting. */
      turn: z.optional(z.enum(['mine', 'all'])),
    }),
    answers: {
      200: z.object({
        documents: z.array(listedDocument),
        /** Of the queue alone: documents in force that the ledgers have set aside, oldest first. */
        setAside: z.optional(z.array(listedAside)),
        /** Of the queue, to a reviewer. */
        load: z.optional(reviewLoad),
      }),
    },
  },

  readSubmission: {
    summary: 'One document: rows of a version, its history, and what changed against the version in force',
    params: documentParams,
    query: z.object({
      version: z.optional(z.coerce.number().check(z.int())),
      language: z.optional(z.enum(languages)),
      /** Version to compare with; else the one in force, else the one decided on last. */
      against: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
    }),
    answers: {
      200: z.object({
        standing,
        /** Id of the programme its period belongs to. */
        programme: z.string(),
        unitName: bilingual,
        title: bilingual,
        version: z.int(),
        columns: z.array(sheetColumn),
        rows: z.array(row),
        cells: grid,
        ids: z.array(z.string()),
        changes: z.array(rowChange),
        /** Version the changes are counted from; 0 when there was none before. */
        changesFrom: z.int(),
        /** The return that this version answers. */
        answering: z.optional(
          z.extend(z.pick(decision, { version: true, at: true, byName: true, reason: true }), {
            comments: z.array(answeredComment),
            /** What changed since that version, when `changes` are counted from another one. */
            changes: z.optional(z.array(rowChange)),
          }),
        ),
        history: z.array(decision),
        /** Name of the unit whose turn it is, where the reader may act for it: `instead` of a decision. */
        insteadOf: z.optional(bilingual),
        /** The reader decides on no version of it. */
        forReading: z.optional(z.boolean()),
        units: z.optional(z.array(unitShape)),
      }),
    },
  },
} as const;
