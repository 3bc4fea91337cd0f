/** Decisions of the joint conference on the plan (notice 52): how they are referred to, and which one is meant. */
import type { Row } from '../form/define-form.ts';

export type PlanDecision = {
  /** How a document refers to it: 2015年第一次联席会议第1项. */
  readonly name: string;
  /** Number of the document that told of it, when there is one. */
  readonly document: string;
  readonly heldOn: string;
  readonly topic: string;
};

/**
 * Years whose registers may carry a plan: its own, then the year before, because plans are made, and decided on in
 * December, before their year begins: see `mayCarry`.
 */
export const yearsOfDecisions = (year: string): readonly string[] => [year, String(Number(year) - 1)];

/** Of the year before only what was decided in its last quarter is about the year to come. */
export const mayCarry = ({ heldOn }: PlanDecision, year: string): boolean =>
  heldOn >= `${Number(year) - 1}-10-01`;

/** @param rows of the register in force, form conference-decision */
export const planDecisions = (rows: readonly Row[]): readonly PlanDecision[] =>
  rows
    .filter(({ matter }) => matter === 'plan')
    .map(({ meeting, number, document, heldOn, topic }) => ({
      name: `${meeting}第${number}项`,
      document: document === undefined ? '' : String(document),
      heldOn: String(heldOn),
      topic: String(topic),
    }));

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s，,、]/g, '')
    .replace(/[([〔【]/g, '(')
    .replace(/[)\]〕】]/g, ')');

/** The registered decision somebody names, by meeting and item or by document number. */
export const findDecision = (decisions: readonly PlanDecision[], named: string): PlanDecision | undefined => {
  const values = fold(named);
  return decisions.find(
    ({ name, document }) => values === fold(name) || (document && values === fold(document)),
  );
};
