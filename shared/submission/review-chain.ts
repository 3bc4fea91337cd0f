/**
 * Who decides on a submission, one after the other: the unit above it first where there is one (notice 53),
 * then the bureau, and a second pair of eyes where the programme asks for it. The chain is fixed when the
 * document is submitted, so a change of the programme does not move what is under way; a new submission
 * starts it anew.
 *
 * |                       | on their turn | before it     | after it        |
 * | a unit above approves | yes           | not-your-turn | decided-already |
 * | a unit above returns  | yes           | not-your-turn | decided-already |
 * | the bureau approves   | yes           | not-your-turn, or with a reason instead of the unit above | – |
 * | the bureau returns    | yes           | yes           | –               |
 *
 * No person approves a version twice, nor one they submitted themselves (second-eyes).
 */

import type { Form, Row } from '../form/define-form.ts';
import { type Actor, standsFor } from '../ground/access.ts';
import { findUnit, nameOfUnit, type ReviewStep } from '../ground/define-city.ts';
import { categoryOfForm, type Programme } from '../ground/define-programme.ts';
import { Problem } from '../ground/problem.ts';
import type { Decided } from './events.ts';
import type { DocumentState } from './life-cycle.ts';

/** Units whose reviewers decide, in order; nothing for a form that the rules approve. */
export const reviewChain = (
  programme: Programme,
  form: Form,
  unit: string,
  rows: readonly Row[],
): readonly string[] => {
  if (form.review === 'automatic') return [];
  const above = unitAbove(programme, form, unit);
  return programme.reviewSteps
    .filter((step) => applies(step, programme, form, rows))
    .flatMap(({ by }) => (by === 'bureau' ? [programme.bureau] : above === undefined ? [] : [above]));
};

/** A unit directly below the bureau has no reviewer in between; a restricted form is for the bureau's eyes. */
const unitAbove = (programme: Programme, form: Form, unit: string): string | undefined => {
  const superior = findUnit(programme, unit)?.superior;
  return form.restricted || superior === programme.bureau ? undefined : superior;
};

const applies = (
  { categories, budgetFrom }: ReviewStep,
  programme: Programme,
  form: Form,
  rows: readonly Row[],
): boolean => {
  const category = categoryOfForm(programme, form.id)?.code;
  if (categories && !(category !== undefined && categories.includes(category))) return false;
  return budgetFrom === undefined || sumOf(rows, 'budget') >= budgetFrom;
};

const sumOf = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, { [column]: value }) => sum + (typeof value === 'number' ? value : 0), 0);

type Chain = Pick<DocumentState, 'latest' | 'endorsements'>;

/** Documents written before chains existed have none: the bureau decides alone. */
const stepsOf = ({ latest }: Chain, bureau: string): readonly string[] => latest?.steps ?? [bureau];

/** What a step is called: 初审 by the unit above, 审核 by the bureau, 复核 by a second person of the bureau. */
export const reviewStages = ['first', 'review', 'second'] as const;
export type ReviewStage = (typeof reviewStages)[number];
export type Turn = {
  readonly unit: string;
  readonly stage: ReviewStage;
  /** Is another step left after this one? */
  readonly followed: boolean;
};

/** The unit whose turn it is and what for; undefined when nothing waits for a decision. */
export const turnOf = (state: DocumentState, bureau: string): Turn | undefined => {
  if (state.state !== 'submitted' && state.state !== 'endorsed') return undefined;
  const steps = stepsOf(state, bureau);
  const at = state.endorsements.length;
  const unit = steps[at] ?? bureau;
  const again = steps.slice(0, at).includes(bureau);
  const stage = unit !== bureau ? 'first' : again ? 'second' : 'review';
  return { unit, stage, followed: at + 1 < steps.length };
};

export const nextReviewer = (state: DocumentState, bureau: string): string | undefined =>
  turnOf(state, bureau)?.unit;

type Reviewer = Pick<Actor, 'email' | 'unit' | 'inherits'>;

/** Is it the turn of the reviewer's unit, or of one whose work that has taken over? */
export const isTurnOf = (state: DocumentState, reviewer: Reviewer, bureau: string): boolean => {
  const next = nextReviewer(state, bureau);
  return next !== undefined && standsFor(reviewer, next);
};

/** The endorsement by which a reviewer's unit has had its turn; undefined while that is still to come. */
export const endorsedBy = (state: DocumentState, reviewer: Reviewer, bureau: string): Decided | undefined =>
  state.endorsements[
    stepsOf(state, bureau)
      .map((unit) => standsFor(reviewer, unit))
      .lastIndexOf(true)
  ];

/** Has this person submitted or approved the version already? Then the next step needs another person. */
export const hasHandled = ({ latest, endorsements }: Chain, { email }: Reviewer): boolean =>
  latest?.by === email || endorsements.some(({ by }) => by === email);

/** May only this reviewer go on with the document now? Decides what is waiting for a reviewer. */
export const awaits = (state: DocumentState, reviewer: Reviewer, bureau: string): boolean =>
  isTurnOf(state, reviewer, bureau) && !hasHandled(state, reviewer);

/**
 * What an approval by this reviewer comes to: `endorse` while later steps remain, else `approve`.
 * @param instead the bureau acts for the unit whose turn it is and which does not act
 * @throws Problem not-your-turn when another unit decides first, second-eyes when the reviewer has handled it
 */
export const approvalBy = (
  state: DocumentState,
  reviewer: Reviewer,
  programme: Programme,
  instead = false,
): 'endorse' | 'approve' => {
  if (!(instead && reviewer.unit === programme.bureau)) refuseOutOfTurn(state, reviewer, programme);
  if (hasHandled(state, reviewer)) throw new Problem('second-eyes');
  return state.endorsements.length + 1 < stepsOf(state, programme.bureau).length ? 'endorse' : 'approve';
};

/** @throws Problem as `approvalBy`; the bureau may return at any step, also what it has endorsed itself */
export const refuseReturnBy = (state: DocumentState, reviewer: Reviewer, programme: Programme): void => {
  if (reviewer.unit !== programme.bureau) refuseOutOfTurn(state, reviewer, programme);
  if (state.latest?.by === reviewer.email) throw new Problem('second-eyes');
};

/** @throws Problem not-your-turn when another unit decides first */
export const refuseOutOfTurn = (state: DocumentState, reviewer: Reviewer, programme: Programme): void => {
  const next = nextReviewer(state, programme.bureau);
  if (next !== undefined && !standsFor(reviewer, next))
    throw new Problem('not-your-turn', { unit: nameOfUnit(programme, next) });
};
