/** What the check makes of what is pasted, in words. */
import type { CheckContext, Column, Form } from '../../shared/form/define-form.ts';
import { issueOf } from '../../shared/form/issue-of.ts';
import { Finding, type Reading } from '../../shared/form/kinds/kind.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import { noReferences } from '../../shared/form/references.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { postPlan } from '../../shared/forms/post-plan.ts';
import { urgentPlan } from '../../shared/forms/urgent-plan.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';

export const plans: readonly Form[] = [advancedPlan, urgentPlan, postPlan];
export const context: CheckContext = {
  programme: qingdao20132020,
  unit: 'nyw',
  period: '2015',
  today: '2015-01-20',
  references: noReferences,
};
/** Which column of the plans each column of the file is pasted into. */
export const pasted = {
  level: 'level',
  date_as_published: 'when',
  headcount_as_published: 'persons',
  days_as_published: 'days',
} as const;

export const outcomes = {
  taken: { zh: '直接接收', en: 'accepted' },
  understood: { zh: '自动识别', en: 'interpreted' },
  asked: { zh: '须补全', en: 'incomplete' },
  refused: { zh: '不予接收', en: 'rejected' },
} as const;
/** It says something, but not enough: the person has to complete it. Everything else without a value is rejected. */
const questions: readonly string[] = [
  'number-vague',
  'date-year-missing',
  'date-unclear',
  'dates-start-only',
  'dates-unclear',
  'month-unclear',
  'date-year-short',
  'dates-ambiguous',
  'choice-close',
  'choice-ambiguous',
  'yes-no-unclear',
  'number-person-times',
  'hours-in-days',
  'money-twice',
  'placeholder',
];

export type Told = { readonly outcome: keyof typeof outcomes; readonly told: string };

export const both = ({ zh, en }: Bilingual): string => `${zh}<br>${en}`;
export const cellText = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, '⏎');
export const shown = (value: unknown): string => `\`${cellText(String(value))}\``;

export const tellReading = (reading: Reading, column: Column): Told => {
  const print = (value: NonNullable<Reading>): string =>
    shown(kindOf(column).print(value as Exclude<Reading, Finding | undefined>, column, context));
  if (reading === undefined) return { outcome: 'taken', told: '（空 empty）' };
  if (!(reading instanceof Finding)) return { outcome: 'taken', told: print(reading) };
  if (reading.value !== undefined) return { outcome: 'understood', told: print(reading.value) };
  return tellIssue(issueOf(reading, {}, column, context), reading.suggested !== undefined);
};

export const tellIssue = ({ code, severity, message, fix }: Issue, isSuggested: boolean): Told => ({
  outcome: severity === 'note' ? 'understood' : isSuggested || questions.includes(code) ? 'asked' : 'refused',
  told: both({ zh: message.zh + fix.zh, en: `${message.en} ${fix.en}` }),
});
