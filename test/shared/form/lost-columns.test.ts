/** A column that was filled in what was filed before and is gone from the sheet is an error, and nothing else changes. */
import { describe, expect, test } from 'vitest';
import { checkSheet, type SheetCells } from '../../../shared/form/check-sheet.ts';
import type { CheckContext, Form } from '../../../shared/form/define-form.ts';
import { filedValuesOf } from '../../../shared/form/filed-cells.ts';
import { layoutSheet } from '../../../shared/form/sheet-layout.ts';
import { summarise, valuesOf } from '../../../shared/form/summarise.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { contextFor, givenSheet } from '../../support/given.ts';

const without = (form: Form, sheet: SheetCells, name: string): SheetCells => {
  const at = Object.keys(form.columns).indexOf(name);
  const cut = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => i !== at);
  return { ...sheet, headers: cut(sheet.headers), rows: sheet.rows.map(cut) };
};

/** What was filed, as the server knows it and as a sheet is told it. */
const afterFiling = (form: Form, sheet: SheetCells) => {
  const context = contextFor(form);
  const { rows, ids } = checkSheet(form, sheet, context);
  const filed = summarise(form, { version: 1, inForce: true, rows }, rows);
  const columns = layoutSheet(form, context, 'zh');
  const server: CheckContext = { ...context, filed, filedValues: valuesOf({ rows, ids }) };
  const told = filedValuesOf(form, { columns, rows: sheet.rows, ids: sheet.ids }, context);
  return { server, inSheet: { ...context, filed, filedValues: told } };
};

describe.each(forms)('$id', (form) => {
  const sheet = givenSheet(form, 6);
  const { server, inSheet } = afterFiling(form, sheet);
  const whole = checkSheet(form, sheet, server);

  test.each(Object.keys(form.columns))('without %s the check differs in that one error', (name) => {
    const count = server.filed?.columns[name]?.filled ?? 0;
    expect(count).toBeGreaterThan(0);
    const cut = checkSheet(form, without(form, sheet, name), server);
    const isLost = (code: string) => code === 'column-lost';
    const lost = cut.issues.filter(({ code }) => isLost(code));
    expect(lost).toMatchObject([{ severity: 'error', stage: 'format', column: name }]);
    expect(lost[0]?.message.zh).toContain(`${count} 项数据`);
    expect(lost[0]?.fix.zh).toContain('从菜单重新打开');
    expect(lost[0]?.fix.zh).toContain('重新下载');
    expect(cut.issues.filter(({ code }) => !isLost(code))).toEqual(whole.issues);
    expect(checkSheet(form, without(form, sheet, name), inSheet)).toEqual(cut);
  });
});

const form = forms.find(({ id }) => id === 'funding-return') as Form;
const sheet = givenSheet(form, 6);

test('a column that was never filled may be left out, and a column of a first version too', () => {
  const at = Object.keys(form.columns).indexOf('remark');
  const plain = { ...sheet, rows: sheet.rows.map((row) => row.map((cell, i) => (i === at ? '' : cell))) };
  const { server } = afterFiling(form, plain);
  for (const context of [server, contextFor(form)])
    expect(checkSheet(form, without(form, plain, 'remark'), context).issues).toEqual(
      checkSheet(form, plain, context).issues,
    );
});

test('a column that only the version submitted last filled is lost as well', () => {
  const context = contextFor(form);
  const { rows } = checkSheet(form, sheet, context);
  const before = rows.map(({ received: _, ...row }) => row);
  const filed = summarise(form, { version: 1, inForce: true, rows: before }, rows);
  expect(filed.columns.received?.filled).toBe(6);
  expect(filed.columns.received?.figures).toBeUndefined();
});

test('of a new row the lost cell is unknown, so that no rule misses it', () => {
  const { server } = afterFiling(form, sheet);
  const more = { ...sheet, rows: [...sheet.rows, sheet.rows[0] ?? []], ids: [...sheet.ids, 'new'] };
  const found = checkSheet(form, without(form, more, 'fiscalLevel'), server).issues;
  expect(found.filter(({ rowId, code }) => rowId === 'new' && code === 'fiscal-level-missing')).toEqual([]);
});
