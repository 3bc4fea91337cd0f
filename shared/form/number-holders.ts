/**
 * A number of a register that says another name than it did. Its code stands in papers and in rows of others, of years
 * ago too, and all of them would come to mean another person or thing. A row that is the same by its id may be
 * corrected; one that is another by its id needs a number of its own.
 */
import { type Issue, makeIssue, quote } from '../ground/issue.ts';
import { periodName } from '../ground/period.ts';
import type { RuledRows } from './check-rules.ts';
import type { CheckContext, Column, Form, Row } from './define-form.ts';
import { foldText } from './fold-text.ts';
import type { NumberHolder } from './numbers-in-force.ts';

type Sheet = Pick<RuledRows, 'rows' | 'ids' | 'at'>;
type Context = Pick<CheckContext, 'holders' | 'numbers' | 'references' | 'period'>;
type Renamed = { readonly i: number; readonly title: string; readonly holder: NumberHolder };

/** Ids that an interface or a file gives by place or by what the row says: of two versions they say nothing. */
const saysNothing = (id: string): boolean => id === '' || /^row-\d/.test(id) || /^x[0-9a-f]{8}-/.test(id);

/** Rows under a number that was given to something of another title. @param given ids as the sheet has them */
const renamed = (
  { register }: Pick<Form, 'register'>,
  { rows, ids, at }: Sheet,
  given: readonly string[],
  { holders = [], numbers }: Context,
): readonly Renamed[] => {
  if (!register || holders.length === 0) return [];
  const byNumber = new Map(holders.map((holder) => [holder.number, holder] as const));
  const sent = new Set(at.map((row) => given[row]));
  return rows.flatMap((row: Row, i) => {
    const number = row[register.number] as number;
    const title = row[register.title];
    const holder = byNumber.get(number);
    if (!holder || title === undefined || foldText(String(title)) === foldText(holder.title)) return [];
    const own = given[at[i] as number];
    // Then a number has moved or is given twice, which is told as that.
    if (own !== holder.id && sent.has(holder.id)) return [];
    const was = numbers?.get(ids[i] as string);
    return was !== undefined && was !== number ? [] : [{ i, title: String(title), holder }];
  });
};

/** Who else had the numbers of these rows: whether others name them decides what is said. */
export const holdersAtStake = (
  form: Form,
  sheet: Sheet,
  given: readonly string[],
  context: Context,
): readonly NumberHolder[] =>
  renamed(form, sheet, given, context).flatMap(({ i, holder }) =>
    given[sheet.at[i] as number] === holder.id ? [] : [holder],
  );

export const holderIssues = (
  form: Form,
  sheet: Sheet,
  given: readonly string[],
  context: Context,
  free: number,
): Issue[] => {
  const { register, columns, referredAs } = form;
  if (!register) return [];
  const stay = (referredAs && context.references[referredAs]) || [];
  return renamed(form, sheet, given, context).flatMap(({ i, title, holder }) => {
    const row = sheet.at[i] as number;
    const place = { row, rowId: sheet.ids[i] as string };
    const by = holder.namedBy ?? stay.find(({ code }) => code === holder.code)?.namedBy;
    const id = given[row] ?? '';
    const said = {
      code: holder.code,
      was: quote(holder.title),
      title: quote(title),
      period: periodName(holder.period),
      free,
    };
    const { header } = columns[register.title] as Column;
    if (id === holder.id)
      return by && holder.period === context.period
        ? [] // registered-row-renamed
        : [makeIssue('number-renamed', { ...place, column: register.title }, { ...said, column: header })];
    const at = { ...place, column: register.number };
    if (by) return [makeIssue('number-named', at, { ...said, by })];
    // A file without ids says of its own document what is corrected in it; of last year's rows it says nothing.
    const isAnother = holder.inForce && (!saysNothing(id) || holder.period !== context.period);
    return [makeIssue(isAnother ? 'number-held' : 'number-reused', at, said)];
  });
};
