/** Routes of the annual plan: compiled, issued, opened as a document. */
import * as z from 'zod';
import { planFiles } from '../plan/plan-files.ts';
import { planFindingKinds } from '../plan/plan-findings.ts';
import { bilingual } from './shapes.ts';

const year = z.string().regex(/^\d{4}$/);
const optionalText = z.string().optional();

const planLine = z
  .object({
    code: z.string(),
    unit: z.string(),
    category: z.string(),
    title: z.string(),
    field: z.string(),
    level: optionalText,
    host: z.string(),
    hostKind: z.string(),
    when: z.string(),
    place: optionalText,
    persons: z.int(),
    days: z.number().optional(),
    hours: z.number().optional(),
    /** Fen. */
    budget: z.int(),
    sources: z.array(z.string()).optional(),
    majorProject: optionalText,
    demonstration: z.boolean().optional(),
    cohort: optionalText,
  })
  .meta({ id: 'PlanLine' });

const annualPlan = z
  .object({
    programme: z.string(),
    year: z.string(),
    lines: z.array(planLine),
    categories: z.array(
      z.object({ category: z.string(), projects: z.int(), persons: z.int(), budget: z.int() }),
    ),
    fields: z.array(z.object({ field: z.string(), projects: z.int(), persons: z.int() })),
  })
  .meta({ id: 'AnnualPlan' });

const total = z.object({ projects: z.int(), persons: z.int(), budget: z.int() });
const counts = z.object({ from: z.int(), added: z.int(), changed: z.int(), removed: z.int() });

const planChange = z
  .object({
    kind: z.enum(['added', 'changed', 'removed']),
    line: planLine,
    /** Of a changed one: as it was, and the names of what differs. */
    before: planLine.optional(),
    columns: z.array(z.string()).optional(),
  })
  .meta({ id: 'PlanChange' });

/** By file, `zh.pdf` and so on. */
const links = z.record(z.enum(planFiles), z.string());

const issued = z
  .object({
    /** 0 is the plan itself, 1 and on are change notices. */
    notice: z.int(),
    documentNumber: z.string(),
    issuedOn: z.string(),
    decision: z.string(),
    reason: z.string(),
    at: z.string(),
    byName: z.string(),
    projects: z.int(),
    counts: counts.optional(),
    links,
  })
  .meta({ id: 'IssuedPlan' });

const draft = z
  .object({
    /** Names exactly this content; issuing asks for it. */
    hash: z.string(),
    plan: annualPlan,
    total,
    /** Where each training project stands against its target of the year (notice 16). */
    targets: z.array(
      z.object({ category: z.string(), target: bilingual, standing: z.enum(['reached', 'below', 'above']) }),
    ),
    /** What would change in the state that was issued; nothing before the first. */
    changes: z.array(planChange),
    findings: z.array(
      z.object({
        kind: z.enum(planFindingKinds),
        message: bilingual,
        projects: z.array(z.string()),
        units: z.array(z.string()),
      }),
    ),
    /** Codes of projects of different units that may be one, the most alike first. */
    similar: z.array(
      z.object({ a: z.string(), b: z.string(), likeness: z.number(), same: z.array(z.string()) }),
    ),
    /** Applications for national and provincial seminars of the year (notice 19). */
    applications: z.array(
      z.object({
        unit: z.string(),
        level: z.string(),
        title: z.string(),
        /** The project of the city plan it is about, when it names one. */
        project: z.string(),
        persons: z.int(),
        result: z.string(),
      }),
    ),
    /** Decisions of the joint conference on the plan, as the register has them (notice 52). */
    decisions: z.array(
      z.object({ name: z.string(), document: z.string(), heldOn: z.string(), topic: z.string() }),
    ),
    decisionNeeded: z.boolean(),
    /** Approved plans the ledger does not show yet, as unit/form/period: nothing is issued before it does. */
    waitsFor: z.array(z.string()),
  })
  .meta({ id: 'PlanDraft' });

export const planRoutes = {
  readPlan: {
    summary: 'The annual plan as issued; for the bureau also as it would be issued now, with what to look at',
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
        plan: annualPlan.optional(),
        draft: draft.optional(),
      }),
    },
  },

  issuePlan: {
    summary: 'Issue the annual plan (下达), or the next change notice to it',
    params: z.object({ year }),
    body: z.object({
      documentNumber: z.string().max(60),
      /** ISO date. */
      issuedOn: z.string().max(20),
      decision: z.string().max(120),
      reason: z.string().max(500),
      baseVersion: z.int().min(0),
      draftHash: z.string().max(64),
    }),
    answers: { 200: issued.extend({ total }), 201: issued.extend({ total }) },
  },

  openPlan: {
    summary: 'A document of the plan or of a change notice, by the key in its link',
    params: z.object({ year, notice: z.coerce.number().int().min(0), file: z.enum(planFiles) }),
    query: z.object({ key: z.string().max(100) }),
    answers: { 200: z.string().meta({ format: 'binary' }) },
    contentType: 'application/octet-stream',
    download: true,
  },
} as const;
