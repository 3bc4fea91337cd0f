/** Mails and months that stand still. */
import type { MailKind, UnsentReason } from '../../shared/words/unsent-mail.ts';

/** Mail to an address that did not leave since an instant: what the last one was about, and why it did not. */
export type UnsentMail = {
  readonly email: string;
  readonly since: string;
  readonly kind: MailKind;
  readonly reason: UnsentReason;
};
/** A month whose report waits since an instant, and for which documents. */
export type WaitingMonth = {
  readonly month: string;
  readonly since: string;
  /** None where compiling it failed. */
  readonly documents: readonly string[];
  /** Instant after which it is compiled without documents that were set aside. */
  readonly until?: string | undefined;
};
/** What stands still, until it moves again (functions/storage/standstills.ts). @param at instant */
export type Standstills = {
  readonly mailFailed: (
    email: string,
    mail: Pick<UnsentMail, 'kind' | 'reason'>,
    at: string,
  ) => Promise<void>;
  readonly mailLeft: (email: string) => Promise<void>;
  readonly mails: () => Promise<readonly UnsentMail[]>;
  readonly monthWaits: (
    month: string,
    waits: Pick<WaitingMonth, 'documents' | 'until'>,
    at: string,
  ) => Promise<void>;
  readonly monthDone: (month: string) => Promise<void>;
  readonly months: () => Promise<readonly WaitingMonth[]>;
};
