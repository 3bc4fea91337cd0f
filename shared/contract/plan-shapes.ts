/** The annual plan and its changes, as they are told. */
import * as z from 'zod/mini';
import { planFiles } from '../plan/plan-files.ts';

/** By file, `zh.pdf` and so on. */
const links = z.record(z.enum(planFiles), z.string());

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

export const planChange = z
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
