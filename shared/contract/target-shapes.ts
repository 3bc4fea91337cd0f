/** Shapes of the targets of the city and of its units in several routes. */
import * as z from 'zod/mini';
import { bilingual } from './shapes.ts';

/** An issue of a target of the whole city: it holds from a day on. */
export const cityTargetIssue = z
  .object({
    target: z.string(),
    from: z.string(),
    operator: z.enum(['≈', '≥', '=']),
    number: z.int(),
    tolerance: z.number(),
    document: z.optional(z.string()),
    decision: z.optional(z.string()),
    reason: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'CityTargetIssue' });

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
    document: z.optional(z.string()),
    decision: z.optional(z.string()),
    reason: z.optional(z.string()),
    text: bilingual,
  })
  .register(z.globalRegistry, { id: 'UnitTarget' });
