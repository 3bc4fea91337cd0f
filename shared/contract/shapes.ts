/** Shapes shared by several routes. Guards what enters and names what is answered; one home for both. */
import * as z from 'zod';
import { roles } from '../access.ts';
import { severities, stages } from '../stages.ts';
import { outcomes } from '../submission/answered-comments.ts';
import { states, verbs } from '../submission/life-cycle.ts';
import { owedStatuses } from '../submission/owed.ts';
import { reviewStages } from '../submission/review-chain.ts';

export const bilingual = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Bilingual' });
export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Cell = z.infer<typeof cell>;

const isCell = (given: unknown): given is Cell =>
  given === null || typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
/** Rows of cells. A roster has 180,000 of them: a plain loop takes a tenth of the time of a schema for each. */
export const grid = z
  .custom<Cell[][]>(
    (rows) => Array.isArray(rows) && rows.every((cells) => Array.isArray(cells) && cells.every(isCell)),
  )
  .meta({
    id: 'Grid',
    override: {
      type: 'array',
      items: {
        type: 'array',
        items: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }] },
      },
    },
  });
export const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export const row = z.record(z.string(), value).meta({ id: 'Row' });
export const code = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** Checked against the form's calendar by the function, so that a wrong one is named as wrong-period. */
export const period = z.string().min(1).max(20);

export const issue = z
  .object({
    code: z.string(),
    stage: z.enum(stages),
    severity: z.enum(severities),
    row: z.int().optional(),
    rowId: z.string().optional(),
    column: z.string().optional(),
    message: bilingual,
    fix: bilingual,
    understood: z.union([z.string(), z.number(), z.boolean()]).optional(),
  })
  .meta({ id: 'Issue' });

/** RFC 9457 problem details. */
export const problem = z
  .object({
    type: z.string(),
    status: z.int(),
    code: z.string(),
    title: bilingual,
    requestId: z.string(),
    /** For a workbook that cannot be read: which of `shared/words/workbook.ts` is the matter. */
    detail: z.string().optional(),
    issues: z.array(issue).optional(),
  })
  .meta({ id: 'Problem' });

export const comment = z
  .object({ rowId: z.string().max(60), column: z.string().max(60), text: z.string().min(1).max(500) })
  .meta({ id: 'Comment' });

export const decision = z
  .object({
    type: z.enum(verbs),
    at: z.string(),
    by: z.string(),
    byName: z.string(),
    version: z.int(),
    reason: z.string(),
    comments: z.array(comment),
    /** The unit for which the bureau decided, because it did not act. */
    insteadOf: z.string().optional(),
  })
  .meta({ id: 'Decision' });

/** What became of a comment of a return in the version that answers it. */
export const answeredComment = comment
  .extend({
    outcome: z.enum(outcomes),
    before: value.optional(),
    after: value.optional(),
    answer: z.string().optional(),
  })
  .meta({ id: 'AnsweredComment' });

/** Where a document stands, for sheets and queues. */
export const standing = z
  .object({
    unit: z.string(),
    form: z.string(),
    period: z.string(),
    state: z.enum(states),
    version: z.int(),
    inForceVersion: z.int(),
    receipt: z.string(),
    rows: z.int(),
    nil: z.boolean(),
    warnings: z.int(),
    submittedAt: z.string(),
    submittedBy: z.string(),
    certifier: z.string(),
    decision: decision.optional(),
    /** Unit whose reviewers decide next, while the document waits for them. */
    nextReviewer: z.string().optional(),
    /** Which step that is, and the unit's name. */
    turn: z.object({ stage: z.enum(reviewStages), name: bilingual }).optional(),
    /** Comments of the return that the latest version answers: met by a change, or only answered in words. */
    answered: z.object({ from: z.int(), comments: z.int(), met: z.int(), worded: z.int() }).optional(),
    /** How many rows of the latest version differ from the one in force at the time. */
    changes: z.object({ from: z.int(), added: z.int(), changed: z.int(), removed: z.int() }).optional(),
    /** More time was given, until this day. */
    extendedTo: z.string().optional(),
  })
  .meta({ id: 'Standing' });

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
    /** What became of the comments of the return that this version answers. */
    answered: z.array(answeredComment).optional(),
  })
  .meta({ id: 'Receipt' });

export const actor = z.object({
  email: z.string(),
  name: z.string(),
  unit: z.string(),
  unitName: bilingual,
  roles: z.array(z.enum(roles)),
});

export const sheetColumn = z
  .object({
    name: z.string(),
    kind: z.string(),
    header: z.string(),
    note: z.string(),
    format: z.string(),
    width: z.int(),
    align: z.enum(['left', 'center', 'right']),
    dropdown: z.array(z.string()).optional(),
    required: z.boolean(),
  })
  .meta({ id: 'SheetColumn' });

export const reference = z
  .object({ code: z.string(), title: z.string(), facts: z.record(z.string(), value) })
  .meta({ id: 'Reference' });
export const references = z.object({ project: z.array(reference), class: z.array(reference) });

/** What a unit was asked for in a category of a year; `text` says it with the operator in words. */
export const unitTarget = z
  .object({
    unit: z.string(),
    category: z.string(),
    operator: z.enum(['≈', '≥', '=']),
    /** 0: taken back. */
    number: z.int(),
    /** Share by which ≈ and = may be missed, e.g. 0.1. */
    tolerance: z.number(),
    basis: z.enum(['persons', 'enrolments']),
    document: z.string().optional(),
    decision: z.string().optional(),
    reason: z.string().optional(),
    text: bilingual,
  })
  .meta({ id: 'UnitTarget' });

export const rowChange = z
  .object({
    kind: z.enum(['added', 'changed', 'removed']),
    rowId: z.string(),
    row,
    cells: z
      .array(z.object({ column: z.string(), before: value.optional(), after: value.optional() }))
      .optional(),
  })
  .meta({ id: 'RowChange' });

/** More time that was given: its last day, and why. */
export const extension = z.object({ until: z.string(), reason: z.string() }).meta({ id: 'Extension' });
/** What has become of an owed document. */
export const owedStatus = z.enum(owedStatuses).meta({ id: 'OwedStatus' });
