/** Flags: what ledgers tell differently, as a list and as a file. */
import * as z from 'zod/mini';
import { flagStates } from '../flags/state.ts';
import { languages } from '../ground/bilingual.ts';
import { bilingual, code } from './shapes.ts';
import { workbookType } from './workbook-shapes.ts';

const asked = z.object({
  unit: z.optional(code),
  kind: z.optional(z.string().check(z.maxLength(40))),
  state: z.optional(z.enum(flagStates)),
  language: z.optional(z.enum(languages)),
});

export const flagRoutes = {
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
} as const;
