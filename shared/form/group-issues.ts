/**
 * Findings in the order in which a person corrects them, what is wrong alike in many rows as one line: errors
 * before warnings before notes, and of each what happens seldom before what happens everywhere, so that 80 times
 * “required” never stand before the one date that is wrong. The dialog, the lists and the terminal all ask here.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Issue } from '../ground/issue.ts';
import { severities } from '../ground/stages.ts';

export type IssueGroup = {
  /** The first of them; where the texts of the others name another row, theirs and its are left blank. */
  readonly issue: Issue;
  /** In the order of the rows; one at least. */
  readonly issues: readonly Issue[];
};

/** A text that differs only in the row it names says the same of another row. */
const withoutRow = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace(/第 \d+ 行/g, '第 … 行'),
  en: en.replace(/\brow \d+/gi, (found) => found.replace(/\d+/, '…')),
});

const isSame = (a: Bilingual, b: Bilingual): boolean => a.zh === b.zh && a.en === b.en;

const groupOf = (issues: readonly [Issue, ...Issue[]]): IssueGroup => {
  const [first] = issues;
  const agree = issues.every(({ message, fix }) => isSame(message, first.message) && isSame(fix, first.fix));
  return {
    issue: agree ? first : { ...first, message: withoutRow(first.message), fix: withoutRow(first.fix) },
    issues,
  };
};

/** What a finding is about, whatever the cell holds. */
const causeOf = ({ code, severity, column = '' }: Issue): string => `${severity} ${code} ${column}`;

export const groupIssues = (issues: readonly Issue[]): readonly IssueGroup[] => {
  const often = new Map<string, number>();
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const cause = causeOf(issue);
    often.set(cause, (often.get(cause) ?? 0) + 1);
    const [message, fix] = [withoutRow(issue.message), withoutRow(issue.fix)];
    const key = [cause, message.zh, message.en, fix.zh, fix.en].join('\u0000');
    const known = groups.get(key);
    if (known) known.push(issue);
    else groups.set(key, [issue]);
  }
  const weight = ({ issue }: IssueGroup): number => severities.indexOf(issue.severity);
  const times = ({ issue }: IssueGroup): number => often.get(causeOf(issue)) as number;
  return [...groups.values()]
    .map((found, i) => ({ group: groupOf(found), i }))
    .sort((a, b) => weight(a.group) - weight(b.group) || times(a.group) - times(b.group) || a.i - b.i)
    .map(({ group }) => group);
};

/** The same findings one by one in that order. */
export const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  groupIssues(issues).flatMap((group) => group.issues);
