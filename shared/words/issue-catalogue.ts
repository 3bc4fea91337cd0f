import type { Bilingual } from '../ground/bilingual.ts';
import type { Severity, Stage } from '../ground/stages.ts';

/** `message` says what is wrong, `fix` what to do. */
export type IssueText = {
  readonly stage: Stage;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly fix: Bilingual;
};

/** Keeps the codes of a catalogue as its type. */
export const issueCatalogue = <const T extends Record<string, IssueText>>(
  texts: T,
): { readonly [code in keyof T & string]: IssueText } => texts;
