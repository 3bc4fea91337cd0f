/** What a sheet says of a cell that a kind has something to say about. */
import { fill } from '../ground/bilingual.ts';
import { type Issue, type IssuePlace, makeIssue } from '../ground/issue.ts';
import { suggestionText } from '../words/issues.ts';
import type { CheckContext, Column, Value } from './define-form.ts';
import type { Finding } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';

/** A number of a person is never repeated, not even as what the cell may be rewritten to. */
export const issueOf = (
  { code, params, value, suggested }: Finding,
  place: IssuePlace,
  column: Column,
  context: CheckContext,
): Issue => {
  const meant = value ?? suggested;
  if (meant === undefined || column.kind === 'citizen-number') return makeIssue(code, place, params);
  const understood = kindOf(column).print(meant as Value, column, context) as string | number | boolean;
  const issue = makeIssue(code, { ...place, understood }, params);
  if (value !== undefined) return issue;
  const offer = fill(suggestionText, { suggested: String(understood) });
  return { ...issue, fix: { zh: issue.fix.zh + offer.zh, en: `${issue.fix.en} ${offer.en}` } };
};
