/**
 * Which news people are mailed, who gets them and when; the one home of it for jobs, mails and docs/news.md. What is a
 * duty goes to whoever has it, whatever they chose.
 */
import type { DocumentNews, NewsKind } from './news.ts';

/** How people are mailed about what is no duty of theirs: at once, gathered in the morning, or not at all. */
export const mailChoices = ['at-once', 'daily', 'none'] as const;
export type MailChoice = (typeof mailChoices)[number];
/** Of whoever has not chosen. */
export const usualChoice: MailChoice = 'at-once';

/**
 * `filer`: who submitted it. `unit`: clerks of the unit, or of the one that took over; its head where there is no
 * clerk. `members`: the same of every unit that shares what is for members. `reviewers`: whose turn it is.
 */
export type MailRule = {
  readonly to: 'filer' | 'unit' | 'members' | 'reviewers';
  readonly at: 'once' | 'hour' | 'morning';
  readonly duty: boolean;
};
const clerks = { to: 'unit', at: 'once', duty: false } as const;

/** What is not here is told in the sheet alone. */
export const mailRules: { readonly [kind in NewsKind]?: MailRule } = {
  received: { ...clerks, to: 'filer' },
  'in-force': clerks,
  corrected: clerks,
  returned: { ...clerks, duty: true },
  reopened: { ...clerks, duty: true },
  reworded: { ...clerks, duty: true },
  extended: clerks,
  'set-aside': { to: 'unit', at: 'hour', duty: true },
  published: { ...clerks, to: 'members' },
  due: { to: 'unit', at: 'once', duty: true },
  concerned: { to: 'unit', at: 'once', duty: true },
  filed: { to: 'reviewers', at: 'morning', duty: false },
};

/** What the rules approved at once is told like a receipt: to whoever submitted it. */
export const mailRuleOf = ({ kind, submitted }: DocumentNews): MailRule | undefined =>
  kind === 'in-force' && submitted ? mailRules.received : mailRules[kind];

/** Hours for which a mail that did not leave is tried again, and a gathered one looks back. */
export const triedHours = 72;
