import { issueTexts } from '../words/issues.ts';
import { type Bilingual, fill, type Params } from './bilingual.ts';
import { maskNumbers } from './mask-numbers.ts';
import type { Severity, Stage } from './stages.ts';
import { clip, mendText } from './well-formed.ts';

/**
 * A finding in a sheet's data. `row` is the index of the row among the data rows (0 is the first row
 * under the header, blank rows counted); without it the finding concerns the sheet. `column` is the
 * column's name in the form. Messages never quote more than 30 characters of a cell and mask long runs
 * of digits, so that no citizen number leaves the sheet by way of an error.
 */
export type Issue = {
  readonly code: string;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly row?: number;
  readonly rowId?: string;
  readonly column?: string;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  /** For a note: what the cell may be rewritten to, as the sheet would show it. */
  readonly understood?: string | number | boolean;
};

export type IssueCode = keyof typeof issueTexts;

/** Where the finding is and what it may say besides its text. */
export type IssuePlace = Partial<Pick<Issue, 'row' | 'rowId' | 'column' | 'understood'>>;

export const makeIssue = (code: IssueCode, place: IssuePlace, params: Params = {}): Issue => {
  const text = issueTexts[code];
  return {
    code,
    stage: text.stage,
    severity: text.severity,
    ...place,
    message: fill(text.message, params),
    fix: fill(text.fix, params),
  };
};

/** A cell's content as an issue may quote it: short, well-formed, without line breaks, long digit runs masked. */
export const quote = (cell: unknown): string => {
  const text = maskNumbers(
    mendText(clip(String(cell), 200))
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const masked = text.replace(
    /(?:[0-9０-９][ -]?){11,}[0-9０-９XxＸｘ]?/g,
    (run) => `${run.slice(0, 2)}…${run.slice(-2)}`,
  );
  return masked.length > 30 ? `${clip(masked, 30)}…` : masked;
};
