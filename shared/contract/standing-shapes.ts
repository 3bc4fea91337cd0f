/** Where a document stands: for sheets, queues and whoever waits for it. */
import * as z from 'zod/mini';
import { states } from '../submission/life-cycle.ts';
import { owedStatuses } from '../submission/owed.ts';
import { reviewStages } from '../submission/review-chain.ts';
import { decision } from './review-shapes.ts';
import { bilingual } from './shapes.ts';

/** Of a version in force that the ledgers could not take in. */
export const aside = z
  .object({ version: z.int(), since: z.string(), until: z.string(), reason: bilingual })
  .register(z.globalRegistry, { id: 'SetAside' });

/** What a version comes to: persons where its rows stand for some, and the sum of each column of money, fen. */
const totals = z
  .object({ persons: z.optional(z.int()), money: z.record(z.string(), z.int()) })
  .register(z.globalRegistry, { id: 'Totals' });

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
    decision: z.optional(decision),
    /** Unit whose reviewers decide next, while the document waits for them. */
    nextReviewer: z.optional(z.string()),
    /** Which step that is, and the unit's name. */
    turn: z.optional(
      z.object({
        stage: z.enum(reviewStages),
        name: bilingual,
        /** Somebody else is asked after this step. */
        followed: z.boolean(),
      }),
    ),
    /** What the latest version comes to, and the one in force where there is another. */
    totals: z.optional(totals),
    totalsInForce: z.optional(totals),
    /** Comments of the return that the latest version answers: met by a change, or only answered in words. */
    answered: z.optional(z.object({ from: z.int(), comments: z.int(), met: z.int(), worded: z.int() })),
    /** How many rows of the latest version differ from the one in force at the time. */
    changes: z.optional(z.object({ from: z.int(), added: z.int(), changed: z.int(), removed: z.int() })),
    /** Extended until this day. */
    extendedTo: z.optional(z.string()),
    /** The version in force is in no ledger and no figure: since when and until when reports wait for it (instants), and why. */
    aside: z.optional(aside),
  })
  .register(z.globalRegistry, { id: 'Standing' });

/** An extension: its last day, and why. */
export const extension = z
  .object({ until: z.string(), reason: z.string() })
  .register(z.globalRegistry, { id: 'Extension' });
/** What has become of an owed document. */
export const owedStatus = z.enum(owedStatuses).register(z.globalRegistry, { id: 'OwedStatus' });

/** Which document, as far as people are told of it: its unit and form also by name. */
export const namedDocument = z.object({
  unit: z.string(),
  unitName: bilingual,
  form: z.string(),
  title: bilingual,
  period: z.string(),
});
