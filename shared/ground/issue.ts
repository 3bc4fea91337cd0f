import { issueTexts } from '../words/issues.ts';
import { type Bilingual, fill, type Params } from './bilingual.ts';
import { maskNumbers, mayHoldNumber } from './mask-numbers.ts';
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
  const text: (typeof issueTexts)[IssueCode] = issueTexts[code];
  const { stage, severity } = text;
  const message = fill(text.message, params);
  const fix = fill(text.fix, params);
  const { row, rowId, column } = place;
  // Most are of a cell: written out, each takes half the memory, and a sheet may have 50,000 of them.
  if (row !== undefined && rowId !== undefined && column !== undefined && !('understood' in place))
    return { code, stage, severity, row, rowId, column, message, fix };
  return { code, stage, severity, ...place, message, fix };
};

const fewLetters = /^[\u4e00-\u9fffA-Za-z]{1,10}\d{0,5}$/;
/** A cell's content as an issue may quote it: short, well-formed, without line breaks, long digit runs masked. */
export const quote = (cell: unknown): string => {
  // As most are: nothing in it to mend, to shorten or to mask.
  if (typeof cell === 'string' && fewLetters.test(cell) && !mayHoldNumber(cell)) return cell;
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
