/** What is wrong with a sheet or a request, as it is answered. */
import * as z from 'zod/mini';
import { severities, stages } from '../ground/stages.ts';
import { bilingual } from './shapes.ts';

export const issue = z
  .object({
    code: z.string(),
    stage: z.enum(stages),
    severity: z.enum(severities),
    row: z.optional(z.int()),
    rowId: z.optional(z.string()),
    column: z.optional(z.string()),
    message: bilingual,
    fix: bilingual,
    understood: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  })
  .register(z.globalRegistry, { id: 'Issue' });

/** RFC 9457 problem details. */
export const problem = z
  .object({
    type: z.string(),
    status: z.int(),
    code: z.string(),
    title: bilingual,
    requestId: z.string(),
    /** For a workbook that cannot be read: which of `shared/words/workbook-faults.ts` is the matter. */
    detail: z.optional(z.string()),
    issues: z.optional(z.array(issue)),
  })
  .register(z.globalRegistry, { id: 'Problem' });
