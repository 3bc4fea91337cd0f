/** What a mail is about, under which it is claimed and counted. */
import type { MailKind } from '../../shared/words/unsent-mail.ts';
import type { EditionId } from './reports.ts';

/** What a mail is about: an edition, a period's reminders, a document set aside, the news of a day. It is the partition the claims lie in. */
export type Matter = string;
export const editionMatter = ({ month, revision }: EditionId): Matter => `REPORT#${month}#r${revision}`;
/** @param n number of the event that set the document aside */
export const asideMatter = (document: string, n: number): Matter => `ASIDE#${document}#${n}`;
/** @param at instant; the day is UTC's */
export const newsMatter = (at: string): Matter => `NEWS#${at.slice(0, 10)}`;
/** @param id of a body that asked to be registered */
export const registrationMatter = (id: string): Matter => `REGISTRATION#${id}`;
export const reminderMatter = (period: string): Matter => `REMIND#${period}`;

const kinds: { readonly [prefix: string]: MailKind } = {
  REPORT: 'report',
  ASIDE: 'set-aside',
  NEWS: 'news',
  REGISTRATION: 'registration',
};
export const kindOf = (matter: Matter): MailKind => kinds[matter.split('#')[0] as string] ?? 'reminder';
