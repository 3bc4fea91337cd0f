/** Documents that a report rests on, those that it leaves out, and the plan that it is held against. */
import type { AsideReason } from '../submission/events.ts';
import type { FilingState } from '../submission/owed.ts';

/** A document as the report saw it; what does not count yet is listed, never folded. */
export type Filing = {
  readonly unit: string;
  readonly form: string;
  readonly period: string;
  readonly state: FilingState;
  /** Day the first version came in, ISO date of the programme. */
  readonly filedOn: string;
  /** Extended: on time until this day. */
  readonly until?: string;
  /** Version in force with its hash and ledger rows; 0 and empty when none is. */
  readonly version: number;
  readonly hash: string;
  readonly rows: number;
  /** The ledgers could not take its version in force in: it is in no figure of the report. */
  readonly aside?: LeftOut;
  /** Of the annual plan: how it was issued and changed until the end of the report month, oldest first. */
  readonly issues?: readonly PlanIssued[];
};
export type LeftOut = {
  /** Instant it was set aside. */
  readonly since: string;
  readonly reason: AsideReason;
  /** What its rows say, where they can be read: people, or enrolments of a roster; money in fen. */
  readonly persons?: number;
  readonly money?: number;
};
export type PlanIssued = {
  readonly notice: number;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly projects: number;
};
