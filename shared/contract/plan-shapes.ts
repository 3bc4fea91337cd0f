/** The annual plan and its changes, as they are told. */
import * as z from 'zod/mini';
import { planFiles } from '../plan/plan-files.ts';
import { planFindingKinds } from '../plan/plan-findings.ts';
import { bilingual } from './shapes.ts';

/** By file, `zh.pdf` and so on. */
export const links = z.record(z.enum(planFiles), z.string());

const optionalText = z.optional(z.string());

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
    days: z.optional(z.number()),
    hours: z.optional(z.number()),
    /** Fen. */
    budget: z.int(),
    sources: z.optional(z.array(z.string())),
    majorProject: optionalText,
    talentProgramme: optionalText,
    basis: optionalText,
    demonstration: z.optional(z.boolean()),
    cohort: optionalText,
    groups: z.optional(z.array(z.string())),
    titleLevels: z.optional(z.array(z.string())),
    /** Followed up after 6 and 12 months (notice 64). */
    key: z.optional(z.boolean()),
    /** What makes an advanced seminar distinctive (notice 21). */
    speciality: optionalText,
    /** Where projects were merged: codes of the other units, and their hosts as text (notice 86). */
    jointUnits: z.optional(z.array(z.string())),
    jointHosts: optionalText,
  })
  .register(z.globalRegistry, { id: 'PlanLine' });

export const annualPlan = z
  .object({
    programme: z.string(),
    year: z.string(),
    lines: z.array(planLine),
    categories: z.array(
      z.object({ category: z.string(), projects: z.int(), persons: z.int(), budget: z.int() }),
    ),
    fields: z.array(z.object({ field: z.string(), projects: z.int(), persons: z.int() })),
  })
  .register(z.globalRegistry, { id: 'AnnualPlan' });

export const total = z.object({ projects: z.int(), persons: z.int(), budget: z.int() });
const counts = z.object({ from: z.int(), added: z.int(), changed: z.int(), removed: z.int() });

const planChange = z
  .object({
    kind: z.enum(['added', 'changed', 'removed']),
    line: planLine,
    /** Of a changed one: as it was, and the names of what differs. */
    before: z.optional(planLine),
    columns: z.optional(z.array(z.string())),
  })
  .register(z.globalRegistry, { id: 'PlanChange' });

export const issued = z
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
    counts: z.optional(counts),
    links,
  })
  .register(z.globalRegistry, { id: 'IssuedPlan' });

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
