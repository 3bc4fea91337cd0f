/** The decision of the joint conference that a row names, and the act that rests on it. */
import type { Reference, Row, RuleContext } from '../../form/define-form.ts';
import type { Matter } from '../../ground/define-programme.ts';
import { findDecision, namesOf } from './decisions.ts';

/**
 * The registered decision that a row names. Items of one meeting may have one document: named by its number, the one on
 * the matter is meant.
 */
export const namedBy = (
  { decision }: Row,
  { find, references }: RuleContext,
  matter?: Matter,
): Reference | undefined => {
  if (typeof decision !== 'string') return undefined;
  const known = find('decision', decision);
  if (known) return known;
  const named = (references.decision ?? []).map((reference) => ({ reference, ...namesOf(reference) }));
  const onMatter = named.filter(({ reference }) => reference.facts.matter === matter);
  return (findDecision(onMatter, decision) ?? findDecision(named, decision))?.reference;
};

/** LH2015-RSJ-001: meant as a code. */
export const codeLike = /^[A-Z]{2}\d{4}-/i;

/** `instead`: a column that says the day where it is filled in. */
export type Act = {
  readonly column: string;
  readonly instead?: string;
  readonly zh: string;
  readonly en: string;
};
