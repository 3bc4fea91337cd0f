/** Comments and decisions of reviewers, and what became of them. */
import * as z from 'zod/mini';
import { isRowId, rowIdPattern } from '../form/row-id.ts';
import { isBlank } from '../form/tidy.ts';
import { outcomes } from '../submission/answered-comments.ts';
import { verbs } from '../submission/life-cycle.ts';
import { limits } from './limits.ts';
import { value } from './shapes.ts';

/** As it is sent: '' for a blank row, or for the sheet as a whole. What was archived earlier may have others. */
export const rowId = z
  .string()
  .check(z.refine((text) => text === '' || isRowId(text), { params: { problem: 'row-id-invalid' } }))
  .register(z.globalRegistry, { id: 'RowId', pattern: `^$|${rowIdPattern}` });

export const comment = z
  .object({
    rowId: z.string(),
    column: z.string().check(z.maxLength(60)),
    text: z.string().check(z.minLength(1), z.maxLength(limits.commentText)),
  })
  .register(z.globalRegistry, { id: 'Comment' });
const seen = z.refine<string>((text) => !isBlank(text));
/** A comment as it is made: something of it can be seen. */
export const givenComment = z
  .extend(comment, { rowId, text: comment.shape.text.check(seen) })
  .register(z.globalRegistry, { id: 'GivenComment' });

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
    insteadOf: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'Decision' });

/** What became of a comment of a return in the version that answers it. */
export const answeredComment = z
  .extend(comment, {
    outcome: z.enum(outcomes),
    before: z.optional(value),
    after: z.optional(value),
    answer: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'AnsweredComment' });
