/** What people keep for themselves. */
import type { MailChoice } from '../../shared/submission/news-mail.ts';

/** What a person keeps for themselves: how far they have seen the news, and how they want to be mailed. */
export type Own = {
  /** Instant up to which news were seen; undefined before the first look. */
  readonly seen?: string | undefined;
  readonly mail?: MailChoice | undefined;
};
/** Kept apart from the directory, because everybody writes their own; nobody's rights rest on it. */
export type OwnChoices = {
  readonly of: (email: string) => Promise<Own>;
  /** Moves the mark forward, never back; answers where it stands. */
  readonly see: (email: string, until: string) => Promise<string>;
  readonly choose: (email: string, mail: MailChoice) => Promise<void>;
};
