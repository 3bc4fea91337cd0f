/** Routes of the annual plan: compiled, issued, opened as a document. */
import * as z from 'zod/mini';
import { planFiles } from '../plan/plan-files.ts';
import { disclosures } from '../submission/submission.ts';
import { limits } from './limits.ts';
import { draft } from './plan-draft-shape.ts';
import { annualPlan, issued, total } from './plan-shapes.ts';
import { signedQuery } from './shapes.ts';

const year = z.string().check(z.regex(/^\d{4}$/));

export const planRoutes = {
  readPlan: {
    summary:
      'The annual plan as issued; for the bureau also as it would be issued now, with points to review',
    params: z.object({ year }),
    answers: {
      200: z.object({
        year: z.string(),
        today: z.string(),
        /** Version of the plan's document, 0 before it is issued: what a new issue is based on. */
        version: z.int(),
        /** The plan and its change notices, oldest first. */
        issues: z.array(issued),
        /** As last issued. */
        plan: z.optional(annualPlan),
        draft: z.optional(draft),
      }),
    },
  },

  issuePlan: {
    summary: 'Issue the annual plan (下达), or the next amendment notice to it',
    params: z.object({ year }),
    body: z.object({
      documentNumber: z.string().check(z.maxLength(limits.documentNumber)),
      /** ISO date. */
      issuedOn: z.string().check(z.maxLength(20)),
      decision: z.string().check(z.maxLength(limits.conferenceDecision)),
      reason: z.string().check(z.maxLength(limits.reason)),
      /** May the public read it? Left out, it may. */
      disclosure: z.optional(z.enum(disclosures)),
      /** Issuing bodies that sign with the bureau: names or codes, with a comma or 、 between them. */
      cosigners: z.optional(z.string().check(z.maxLength(limits.reason))),
      baseVersion: z.int().check(z.gte(0)),
      draftHash: z.string().check(z.maxLength(64)),
    }),
    answers: { 200: z.extend(issued, { total }), 201: z.extend(issued, { total }) },
  },

  openPlan: {
    summary: 'A document of the plan or of an amendment notice, by the key in its link',
    params: z.object({ year, notice: z.coerce.number().check(z.int(), z.gte(0)), file: z.enum(planFiles) }),
    query: signedQuery,
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: 'application/octet-stream',
    download: true,
  },
} as const;
