/** What others wait for a unit to answer, as rows of the form that answers it, so that the unit only answers. */
import type { Cell, CheckContext, Form, Row } from '../../shared/form/define-form.ts';
import { findReference } from '../../shared/form/references.ts';
import { given } from '../../shared/form/row-numbers.ts';
import { printRow } from '../../shared/form/sheet-layout.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { inheritedBy } from '../../shared/ground/succession.ts';
import { itemsOfRow } from '../../shared/registers/codes.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import { inLanes } from '../common/in-lanes.ts';
import { readDuesTelling } from './read-dues.ts';
import { readEntries } from './read-entries.ts';
import type { RegisterServices } from './register-heads.ts';

type ToAnswer = { readonly register: Bilingual; readonly rows: Cell[][] };

/** The row that answers, begun with what it says again; `number` is its own. */
const beginAnswer = ({ columns, register }: Form, { code, row }: Entry, number: number): Row => {
  const { by = '', begins = {} } = register?.answers ?? {};
  const said = Object.entries(begins).flatMap(([own, name]) => {
    const value = row[name as string];
    return columns[own] && value !== undefined ? [[own, value] as const] : [];
  });
  return { ...Object.fromEntries(said), [register?.number as string]: number, [by]: code };
};

/**
 * Rows that nobody has answered yet, neither in what was filed nor in what the sheet shows, the earliest day first.
 * @param shown cells of the rows that these follow @returns undefined where there are none
 */
export const rowsToAnswer = async (
  form: Form,
  context: CheckContext,
  shown: readonly (readonly Cell[])[],
  services: RegisterServices,
): Promise<ToAnswer | undefined> => {
  if (form.begins) return rowsBegun(form, form.begins, context, shown);
  const { by } = form.register?.answers ?? {};
  const column = by === undefined ? undefined : form.columns[by];
  if (by === undefined || column?.kind !== 'reference') return undefined;
  const names = Object.keys(form.columns);
  const cellsOf = (name: string): readonly Cell[] => shown.map((cells) => cells[names.indexOf(name)] ?? null);
  // A cell shows the code and the title.
  const named = new Set(cellsOf(by).map((cell) => String(cell ?? '').split(' ')[0]));
  const isKnown = findReference(context.references);
  const { programme, unit, today } = context;
  const dues = await readDuesTelling([unit, ...inheritedBy(programme.units, unit, today)], today, services);
  const open = dues.filter(
    ({ answerWith, standing, code }, i) =>
      answerWith === form.id &&
      standing === 'waiting' &&
      !named.has(code) &&
      isKnown(column.to, code) &&
      dues.findIndex((each) => each.code === code) === i,
  );
  const entries = await inLanes(open, async ({ form: of, period, code }) => {
    const answered = services.city.forms.find(({ id }) => id === of) as Form;
    const entry = (await readEntries(answered, period, services)).find((each) => each.code === code);
    return entry ? [{ answered, entry }] : [];
  });
  const found = entries.flat();
  const [first] = found;
  if (!first) return undefined;
  const numbers = [...cellsOf(form.register?.number as string).map(Number), ...given(context)];
  const last = Math.max(0, ...numbers.filter(Number.isFinite));
  return {
    register: first.answered.title,
    rows: found.map(({ entry }, i) => printRow(form, beginAnswer(form, entry, last + 1 + i), context)),
  };
};

/** A restricted form is in no register, and numbers its rows all the same; sums of money have no number. */
const numberColumnOf = ({ rowKey: [first], columns }: Form): string | undefined =>
  first !== undefined && columns[first]?.kind === 'integer' ? first : undefined;

/** What other documents say, as rows that the sheet does not show yet. */
const rowsBegun = (
  form: Form,
  { from, by, rows }: NonNullable<Form['begins']>,
  context: CheckContext,
  shown: readonly (readonly Cell[])[],
): ToAnswer | undefined => {
  const names = Object.keys(form.columns);
  const keyOf = (cells: readonly Cell[], columns: readonly string[]): string =>
    columns.map((name) => String(cells[names.indexOf(name)] ?? '')).join('\u0000');
  const number = form.register?.number ?? numberColumnOf(form);
  const last = Math.max(
    form.register?.itemsOf ? itemsOfRow : 0,
    ...[...shown.map((cells) => Number(cells[names.indexOf(number ?? '')])), ...given(context)].filter(
      Number.isFinite,
    ),
  );
  const isShown = (row: Row): boolean => {
    const columns = typeof by === 'function' ? by(row) : by;
    const key = keyOf(printRow(form, row, context), columns);
    return shown.some((cells) => keyOf(cells, columns) === key);
  };
  const begun = rows(context)
    .filter((row) => !isShown(row))
    .map((row) => printRow(form, row, context))
    .map((cells, row) => cells.map((cell, i) => (names[i] === number ? last + 1 + row : cell)));
  return begun.length ? { register: from, rows: begun } : undefined;
};
