/** What a submission is answered with: its receipt, and what it changed. */
import * as z from 'zod/mini';
import { states } from '../submission/life-cycle.ts';
import { issue } from './issue-shapes.ts';
import { answeredComment } from './review-shapes.ts';
import { bilingual, row, value } from './shapes.ts';

const changeCounts = { from: z.int(), added: z.int(), changed: z.int(), removed: z.int() };
/** What a version changed against the one in force: rows, and where the rules approve the first figures in words. */
export const changes = z
  .object({ ...changeCounts, figures: z.array(bilingual), moreFigures: z.int() })
  .register(z.globalRegistry, { id: 'Changes' });

export const receipt = z
  .object({
    number: z.string(),
    unit: z.string(),
    form: z.string(),
    period: z.string(),
    version: z.int(),
    /** SHA-256 of the archived content, hex. */
    hash: z.string(),
    rows: z.int(),
    warnings: z.int(),
    state: z.enum(states),
    at: z.string(),
    byName: z.string(),
    /** The same content had been received before; this is its receipt. */
    repeated: z.boolean(),
    nextStep: bilingual,
    issues: z.array(issue),
    changes: z.optional(changes),
    /** What became of the comments of the return that this version answers. */
    answered: z.optional(z.array(answeredComment)),
  })
  .register(z.globalRegistry, { id: 'Receipt' });

export const rowChange = z
  .object({
    kind: z.enum(['added', 'changed', 'removed']),
    rowId: z.string(),
    row,
    cells: z.optional(
      z.array(z.object({ column: z.string(), before: z.optional(value), after: z.optional(value) })),
    ),
  })
  .register(z.globalRegistry, { id: 'RowChange' });
