/**
 * Who decides on a submission, one after the other: the unit above it first where there is one (notice 53),
 * then the bureau, and a second pair of eyes where the programme asks for it. The chain is fixed when the
 * document is submitted, so a change of the programme does not move what is under way.
 */
import { type Actor, standsFor } from '../access.ts';
import type { Form, Row } from '../form/define-form.ts';
import { Problem } from '../problem.ts';
import { findUnit, type Programme, type ReviewStep } from '../programme/define-programme.ts';
import type { DocumentState } from './life-cycle.ts';

/** Units whose reviewers decide, in order; nothing for a form that the rules approve. */
export const reviewChain = (
  programme: Programme,
  form: Form,
  unit: string,
  rows: readonly Row[],
): readonly string[] => {
  if (form.review === 'automatic') return [];
  const superior = findUnit(programme, unit)?.superior;
  return programme.reviewSteps
    .filter((step) => applies(step, programme, form, rows))
    .flatMap(({ by }) => (by === 'bureau' ? [programme.bureau] : superior === undefined ? [] : [superior]));
};

const applies = (
  { categories, budgetFrom }: ReviewStep,
  programme: Programme,
  form: Form,
  rows: readonly Row[],
): boolean => {
  const category = programme.categories.find(({ planForm }) => planForm === form.id)?.code;
  if (categories && !(category !== undefined && categories.includes(category))) return false;
  return budgetFrom === undefined || sumOf(rows, 'budget') >= budgetFrom;
};

const sumOf = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, { [column]: value }) => sum + (typeof value === 'number' ? value : 0), 0);

/** The unit whose turn it is; undefined when nothing waits for a decision. Documents of before have no chain. */
export const nextReviewer = (
  { state, latest, endorsements }: DocumentState,
  bureau: string,
): string | undefined =>
  state === 'submitted' || state === 'endorsed'
    ? ((latest?.steps ?? [bureau])[endorsements.length] ?? bureau)
    : undefined;

type Reviewer = Pick<Actor, 'email' | 'unit' | 'inherits'>;

/**
 * What an approval by this reviewer comes to: `endorse` while later steps remain, else `approve`.
 * @throws Problem not-your-turn when another unit decides first, second-eyes when the reviewer has endorsed it
 */
export const approvalBy = (
  state: DocumentState,
  reviewer: Reviewer,
  programme: Programme,
): 'endorse' | 'approve' => {
  const next = nextReviewer(state, programme.bureau);
  if (next !== undefined && !standsFor(reviewer, next))
    throw new Problem('not-your-turn', { unit: findUnit(programme, next)?.name ?? next });
  const { endorsements, latest } = state;
  if (endorsements.some(({ by }) => by === reviewer.email)) throw new Problem('second-eyes');
  return endorsements.length + 1 < (latest?.steps?.length ?? 1) ? 'endorse' : 'approve';
};
