/**
 * What to ask of whoever brings a table of their own, one question at a time: for each required column that is
 * missing, which of theirs it is or what holds for all rows; then for each header left over that may be one of
 * the form's, whether it is. The sheet and the command line ask the same.
 */
import type { SheetCells } from './check-sheet.ts';
import type { CheckContext, Form } from './define-form.ts';
import { applyMapping, headerKey, type Mapping } from './map-columns.ts';
import { mappingState } from './propose-columns.ts';

export type Question =
  /** Which of these headers, if any, is the column? Or one text for all rows. */
  | { readonly about: 'column'; readonly column: string; readonly choices: readonly string[] }
  /** Which of these columns, if any, is under the header? */
  | { readonly about: 'header'; readonly header: string; readonly choices: readonly string[] };

type Cells = Pick<SheetCells, 'headers' | 'rows'>;

/** The choice with this number, from 1, or with this name. */
const chosen = (choices: readonly string[], answer: string): string | undefined =>
  /^\d{1,3}$/.test(answer)
    ? choices[Number(answer) - 1]
    : choices.find((choice) => headerKey(choice) === headerKey(answer));

const answered = (mapping: Mapping, question: Question, given: string): Mapping => {
  const answer = given.normalize('NFKC').trim();
  const choice = chosen(question.choices, answer);
  if (question.about === 'header')
    return { ...mapping, columns: { ...mapping.columns, [question.header]: choice ?? null } };
  if (choice !== undefined) return { ...mapping, columns: { ...mapping.columns, [choice]: question.column } };
  const text = given
    .trim()
    .replace(/^[=＝]/, '')
    .trim();
  if (text === '') return mapping;
  return { ...mapping, constants: { ...mapping.constants, [question.column]: text } };
};

/** The next question; none of those already put. */
const nextQuestion = (
  form: Form,
  cells: Cells,
  mapping: Mapping,
  context: CheckContext,
  put: ReadonlySet<string>,
): Question | undefined => {
  const mapped = applyMapping(form, cells, mapping);
  const { missing, unknown } = mappingState(form, mapped, context);
  const open = unknown.filter(({ header }) => mapping.columns[header] === undefined);
  const column = missing.find((name) => !put.has(`column ${name}`));
  if (column !== undefined) {
    const likely = open.filter(({ proposals }) => proposals.includes(column));
    const others = open.filter(({ proposals }) => !proposals.includes(column));
    return { about: 'column', column, choices: [...likely, ...others].map(({ header }) => header) };
  }
  const left = open.find(({ header, proposals }) => proposals.length > 0 && !put.has(`header ${header}`));
  return left && { about: 'header', header: left.header, choices: left.proposals };
};

/**
 * Yields questions and takes the answers as they were typed: a number of the list, or, about a column, the text
 * for all rows (with = before a number); '' leaves it open. Returns the mapping.
 */
export function* askMapping(
  form: Form,
  cells: Cells,
  known: Mapping,
  context: CheckContext,
): Generator<Question, Mapping, string> {
  let mapping = known;
  const put = new Set<string>();
  for (;;) {
    const question = nextQuestion(form, cells, mapping, context, put);
    if (!question) return mapping;
    put.add(question.about === 'column' ? `column ${question.column}` : `header ${question.header}`);
    mapping = answered(mapping, question, yield question);
  }
}
