import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import { findHeaderRow } from '../../shared/form/find-header-row.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { layoutSheet } from '../../shared/form/sheet-layout.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { forms, programmes } from '../../shared/programme/programmes.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import { contextFor, givenSheet } from '../support/given.ts';

describe.each(forms)('$id', (form) => {
  const context = contextFor(form);
  const columns = Object.entries(form.columns);

  test('has headers nobody can confuse, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const headers = columns.map(([, { header }]) => header[language]);
      expect(new Set(headers).size).toBe(headers.length);
    }
    const names = columns.flatMap(([name, column]) =>
      [column.header.zh, column.header.en, ...(column.also ?? [])].map((title) => [title, name]),
    );
    for (const [title, name] of names) expect(matchHeaders(form, [title]).columnAt).toEqual([name]);
  });

  test('its key and its rules name columns', () => {
    // A row with an empty key column is nobody's double; a form that allows one has a rule of its own for it.
    for (const name of form.rowKey)
      expect(form.columns[name]?.required ?? form.sheetRules.length > 0).toBe(true);
    for (const rule of form.rowRules) {
      expect(form.columns).toHaveProperty(rule.paints);
      expect(rule.reads.length).toBeGreaterThan(0);
      for (const name of rule.reads) expect(form.columns).toHaveProperty(name);
    }
  });

  test('its own examples have no value, duplicate or reference issue', () => {
    const { issues, rows } = checkSheet(form, givenSheet(form, 40), context);
    expect(rows).toHaveLength(40);
    expect(issues.filter(({ stage, code }) => stage !== 'rules' && code !== 'row-doubled')).toEqual([]);
  });

  test('a cell that cannot be read is one issue, and no rule misses its value', () => {
    const sheet = givenSheet(form, 1);
    const said = ({ code, column, row }: Issue) => [code, column, row].join(' ');
    const before = checkSheet(form, sheet, context).issues.map(said);
    columns.forEach(([name, column], at) => {
      if (column.kind === 'text') return;
      const rows = sheet.rows.map((cells) => cells.map((cell, i) => (i === at ? '☃？' : cell)));
      const { issues } = checkSheet(form, { ...sheet, rows }, context);
      const found = issues.filter((issue) => !before.includes(said(issue)));
      expect(found.map((issue) => issue.column)).toEqual([name]);
    });
  });

  test('its laid-out header is found again wherever it stands', () => {
    const layout = layoutSheet(form, context, 'zh');
    const headers = layout.map(({ header }) => header);
    expect(findHeaderRow(form, [['标题'], ['说明', ''], headers])).toBe(2);
    expect(matchHeaders(form, headers)).toMatchObject({ missing: [], doubled: new Map(), unknown: [] });
  });

  test('it says in both languages what each column accepts', () => {
    for (const [, column] of columns) {
      const accepts = kindOf(column).accepts(column, context);
      expect(accepts.zh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(accepts.en.length).toBeGreaterThan(3);
    }
  });

  test('some programme uses it and says when it is due', () => {
    expect(programmes.some(({ obligations }) => obligations.some(({ form: id }) => id === form.id))).toBe(
      true,
    );
  });

  test('a decision of the bureau is never needed for what the bureau files itself', () => {
    for (const { obligations } of programmes)
      for (const { form: id, unitKinds } of obligations)
        if (id === form.id && unitKinds.includes('bureau')) expect(form.review).toBe('automatic');
  });
});

test('the forms that figures are counted from reach a ledger, the others do not', () => {
  const counted = forms.filter(({ id }) => ledgerOf(id)).map(({ id }) => id);
  expect(counted).toEqual([
    'advanced-plan',
    'urgent-plan',
    'post-plan',
    'class-return',
    'trainee-roster',
    'funding-return',
    'staff-list',
    'sent-participants',
    'city-targets',
    'targets',
    'ability-plan',
    'digital-plan',
  ]);
});

test('ids and receipt marks are unique', () => {
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  expect(new Set(forms.map(({ letters }) => letters)).size).toBe(forms.length);
});
