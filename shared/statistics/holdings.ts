import type { Programme } from '../ground/define-programme.ts';
import type { FundingRow, TargetRow } from '../tables/rows.ts';
import type { CertificateHappened } from './certificate-facts.ts';
import { cohortsOf } from './cohorts.ts';
import type { RegisterFact } from './facts.ts';
import type { Filing } from './filing.ts';
import { type Frame, frameOf } from './frame.ts';
import type { CaseCount } from './print-cases.ts';
import type { Placed } from './project-places.ts';

/** Everything but the enrolments, which come as a stream. */
export type Holdings = Placed & {
  readonly programme: Programme;
  readonly month: string;
  /** What the units were asked for; left out when nothing was issued. */
  readonly targets?: readonly TargetRow[];
  /** Projects of the report year that are approved; left out where they are those of the plan. */
  readonly approved?: number;
  /** Of all years of the programme: what an account has in hand is a sum over them. */
  readonly funding: readonly FundingRow[];
  readonly documents: readonly Filing[];
  /** What happened to certificates until the end of the month; left out where nothing did. */
  readonly certificates?: readonly CertificateHappened[];
  /** Left out where the month counts none. */
  readonly registers?: readonly RegisterFact[];
  /** Of years that have ended; left out where there was none. */
  readonly cases?: readonly CaseCount[];
};

export const frameIn = ({ programme, month, classes, registers }: Holdings): Frame =>
  frameOf(programme, month, cohortsOf(classes, registers));
