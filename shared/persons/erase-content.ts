/**
 * What is left of a content when persons are erased from it: every row stays with its figures, choices, dates and
 * references, and nothing that tells who it was. A person goes on under a token, the same in all rows and drawn by lot,
 * so that persons are counted as before and nobody finds a token from a number.
 */
import type { Form, Row, Value } from '../form/define-form.ts';
import type { Content } from '../submission/submission.ts';
import { erasureWords as words } from '../words/persons.ts';

/** Tokens by pseudonym, each 64 hexadecimal digits as a pseudonym is. */
export type Tokens = ReadonlyMap<string, string>;
/** @param n number of the event of the record @param on ISO day */
export type Mark = { readonly n: number; readonly on: string };

const gone = words.gone.zh;
/** The mask of whoever was erased. */
export const erasedMask = gone;

/** The name of whoever was erased, in every content the same. */
export const erasedName = ({ n, on }: Mark): string => `（${on} 已删除，第 ${n} 号）`;

/** Numbers of papers stay: the register of papers has no gap, and a paper that was given twice stays one. */
const ofPapers: ReadonlySet<string> = new Set(['certificate']);

/**
 * The seminar somebody was sent to is the class they took part in (shared/forms/rules/sent-classes.ts), as the code of a
 * class is for the others: without it, people of several seminars would be people of one.
 */
const ofClasses: ReadonlySet<string> = new Set(['seminar']);

const tellsNobody = (kind: string | undefined, value: Value): boolean =>
  kind === undefined ? typeof value !== 'string' : !['text', 'credit-code', 'phone', 'proof'].includes(kind);

const erasedRow = ({ columns }: Form, row: Row, token: string, { n, on }: Mark): Row => {
  const name = String(row.name ?? '');
  const kept: { [column: string]: Value | undefined } = {};
  for (const [column, value] of Object.entries(row)) {
    if (value === undefined || column === 'person' || column === 'mask' || column === 'name') continue;
    const kind = columns[column]?.kind;
    if (tellsNobody(kind, value) || ofClasses.has(column) || (ofPapers.has(column) && !mentions(value, name)))
      kept[column] = value;
    // What a form requires is still there, so that an amendment of other rows is no trouble to anybody.
    else if (kind === 'text') kept[column] = gone;
  }
  return { ...kept, person: token, mask: gone, name: erasedName({ n, on }) };
};

/** A name of one character says nothing by itself. */
const mentions = (value: Value | undefined, name: string): boolean =>
  typeof value === 'string' && name.length > 1 && value.includes(name);

/** Remarks about others that name one of the erased. */
const withoutNames = ({ columns }: Form, row: Row, names: readonly string[]): Row => {
  const named = Object.entries(row).filter(
    ([column, value]) =>
      column !== 'name' &&
      !ofClasses.has(column) &&
      columns[column]?.kind === 'text' &&
      names.some((name) => mentions(value, name)),
  );
  if (named.length === 0) return row;
  const told = named.map(([column, value]) => [
    column,
    names.reduce((text, name) => (name.length > 1 ? text.replaceAll(name, gone) : text), String(value)),
  ]);
  return { ...row, ...Object.fromEntries(told) };
};

/** @returns undefined when none of them is in it; `rows` that were theirs */
export const eraseFrom = (
  form: Form,
  content: Content,
  tokens: Tokens,
  mark: Mark,
): { readonly content: Content; readonly rows: number } | undefined => {
  const isTheirs = ({ person }: Row): boolean => tokens.has(String(person));
  const theirs = content.rows.filter(isTheirs);
  if (theirs.length === 0) return undefined;
  const names = theirs.map(({ name }) => String(name ?? ''));
  return {
    rows: theirs.length,
    content: {
      ...content,
      rows: content.rows.map((row) => {
        const token = tokens.get(String(row.person));
        return token === undefined ? withoutNames(form, row, names) : erasedRow(form, row, token, mark);
      }),
    },
  };
};
