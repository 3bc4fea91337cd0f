/** Form → what a spreadsheet shows: headers, notes, dropdowns, formats, widths; and rows → cells. */
import { fill, type Language } from '../ground/bilingual.ts';
import { columnNoteTexts as words } from '../words/column-note.ts';
import { columnExample, columnHelp } from './column-help.ts';
import type { Cell, CheckContext, Column, ColumnKind, Form, Row } from './define-form.ts';
import { kindOf } from './kinds/kinds.ts';
import { privacyNotice } from './privacy-notice.ts';
import { kindsNamed, type Naming } from './references.ts';

export type SheetColumn = {
  name: string;
  kind: ColumnKind;
  /** Both languages, Chinese first; a star marks what is required. */
  header: string;
  note: string;
  format: string;
  /** Pixels. */
  width: number;
  align: 'left' | 'center' | 'right';
  dropdown?: string[];
  required: boolean;
};

/** Help, what the cell takes and an example, in both languages; the first column says what the form rests on. */
const noteOf = (form: Form, name: string, context: CheckContext, language: Language): string => {
  const column = form.columns[name] as Column;
  const { programme } = context;
  const help = columnHelp(form, column, programme);
  const accepts = kindOf(column).accepts(column, context);
  const required = column.required ? words.required : words.optional;
  const shown = columnExample(column, context);
  const example = shown && fill(words.example, { example: shown });
  const { title, number } = programme.basis;
  const basis = name === Object.keys(form.columns)[0] ? fill(words.basis, { title, number }) : undefined;
  const notice = column.kind === 'citizen-number' ? privacyNotice(form, programme) : undefined;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return [language, other]
    .map((each) =>
      [
        notice?.[each],
        help?.[each],
        `${required[each]}${accepts[each]}${example ? example[each] : ''}`,
        basis?.[each],
      ]
        .filter((line) => line !== undefined)
        .join('\n'),
    )
    .join('\n');
};

export const layoutSheet = (form: Form, context: CheckContext, language: Language): SheetColumn[] =>
  Object.entries(form.columns).map(([name, column]) => {
    const layout = kindOf(column).layout(column, context);
    return {
      name,
      kind: column.kind,
      header: `${column.header.zh}${column.required ? ' *' : ''}\n${column.header.en}`,
      note: noteOf(form, name, context, language),
      format: layout.format,
      width: layout.width,
      align: layout.align ?? 'left',
      required: column.required === true,
      ...(layout.dropdown ? { dropdown: [...layout.dropdown] } : {}),
    };
  });

/** The cells that show a row, in the order of the columns; an empty value is an empty cell. */
export const printRow = (form: Form, row: Row, context: CheckContext): Cell[] =>
  Object.entries(form.columns).map(([name, column]) => {
    const value = row[name];
    return value === undefined ? '' : kindOf(column).print(value, column, context);
  });

/** Has the column anything to name? */
const isKnown = (column: Naming, { references }: CheckContext): boolean =>
  kindsNamed(column).some((kind) => references[kind]?.length);

/** A valid example row; `seed` varies it. What is required must have something to refer to; what is not is left empty. */
export const exampleRow = (form: Form, context: CheckContext, seed: number): Row =>
  Object.fromEntries(
    Object.entries(form.columns)
      .filter(([, column]) => !('to' in column) || column.required || isKnown(column, context))
      .map(([name, column]) => [name, kindOf(column).example(column, context, seed)]),
  );
