/** A plan as it is compiled, before it is issued. */
import * as z from 'zod/mini';
import { planFindingKinds } from '../plan/plan-findings.ts';
import { annualPlan, planChange, total } from './plan-shapes.ts';
import { bilingual } from './shapes.ts';

export const draft = z
  .object({
    /** Names exactly this content; issuing asks for it. */
    hash: z.string(),
    plan: annualPlan,
    total,
    /** Where each training project stands against its target of the year (notice 16). */
    targets: z.array(
      z.object({
        category: z.string(),
        target: bilingual,
        /** Left out while the city's target is not issued. */
        attainment: z.optional(z.enum(['reached', 'below', 'above'])),
      }),
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
    /** Codes of projects that may be one and that nobody has decided about, the most alike first. */
    similar: z.array(
      z.object({ a: z.string(), b: z.string(), likeness: z.number(), same: z.array(z.string()) }),
    ),
    /** Approved projects that this plan lists under another one, by the bureau’s decision (notice 86). */
    merged: z.array(
      z.object({
        code: z.string(),
        unit: z.string(),
        title: z.string(),
        into: z.string(),
        reason: z.string(),
      }),
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
    /** Decisions of the joint conference it may rest on, registered for its year or the year before (notice 52). */
    decisions: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        document: z.string(),
        heldOn: z.string(),
        topic: z.string(),
      }),
    ),
    decisionNeeded: z.boolean(),
    /** Bodies that may sign it with the bureau (notice 2). */
    cosigners: z.array(bilingual),
    /** Approved plans the ledger does not show yet, as unit/form/period: nothing is issued before it does. */
    waitsFor: z.array(z.string()),
    /**
     * Approved plans the ledger could not take in, and why: not in this draft. Among `waitsFor` until the time given,
     * as clocks of the programme show it.
     */
    setAside: z.array(z.object({ document: z.string(), until: z.string(), reason: bilingual })),
  })
  .register(z.globalRegistry, { id: 'PlanDraft' });
