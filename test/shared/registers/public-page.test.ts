/** Laws of every page that anybody may open: nothing unlisted, nothing that is not public, nothing of anybody's number. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import { exampleRow } from '../../../shared/form/sheet-layout.ts';
import { programmes } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { entriesOf } from '../../../shared/registers/entries.ts';
import { publicPage, publishedColumns, publishedForms } from '../../../shared/registers/public-page.ts';
import { isPublic } from '../../../shared/registers/sees.ts';
import { contextFor } from '../../support/given.ts';
import { registered } from '../../support/registers.ts';

const today = '2015-06-30';
const forms = publishedForms(programme);
const secret = '只供内部';
const number = '370202198001011234';

test('a form without a register, or one whose rows are for members alone, has no page; nothing restricted has', () => {
  expect(forms.map(({ id }) => id)).toContain('public-courseware');
  for (const id of ['violation-case', 'needs-survey', 'inspection', 'conference-decision', 'result-purchase'])
    expect(forms.map((form) => form.id)).not.toContain(id);
  for (const each of programmes)
    for (const form of publishedForms(each)) expect([form.id, form.restricted]).toEqual([form.id, undefined]);
  expect(forms.every((form) => registered.includes(form))).toBe(true);
});

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const context = contextFor(form);
  const listed = form.register?.listed ?? [];
  /** Every text says where it comes from, so that what leaves can be told. */
  const marked = (row: Row, seed: number): Row =>
    Object.fromEntries(
      Object.entries({ ...exampleRow(form, context, seed), ...row }).map(([name, value]) =>
        form.columns[name]?.kind === 'text'
          ? [
              name,
              listed.includes(name)
                ? `${name}：${number}，电话13800138000、0532-85912345、手机-13912345678-801、１３９１２３４５６７８/139.1234.5678`
                : secret,
            ]
          : [name, value],
      ),
    );
  const shown = form.register?.shownTo;
  const said = typeof shown === 'object' && 'said' in shown ? shown : undefined;
  const codes = said
    ? (form.columns[said.said] as { options: readonly { code: string }[] }).options.map(({ code }) => code)
    : [''];
  const rows = codes.map((code, i) => marked(said ? { [said.said]: code } : {}, i + 1));
  const entries = entriesOf(form, { unit: 'nyw', period: context.period }, { rows, ids: codes });
  const page = publicPage(form, entries, programme, today);
  const text = JSON.stringify(page);

  test('has the rows that are public and no others', () => {
    const open = entries.filter((entry) => form.register?.published?.rows === 'all' || isPublic(form, entry));
    expect(page.rows.map(({ code }) => code)).toEqual(open.map(({ code }) => code));
    expect(open.length).toBeGreaterThan(0);
    if (said) expect(open.length).toBeLessThan(entries.length);
    // What its reader is told at the head: that units share some of it, or that all of it is here.
    expect(page.whole).toBe(form.register?.published?.rows === 'all' ? true : undefined);
  });

  test('has listed columns only, and neither contacts nor numbers', () => {
    const names = publishedColumns(form);
    for (const name of names) {
      expect(listed).toContain(name);
      expect(['citizen-number', 'credit-code', 'phone', 'reference']).not.toContain(form.columns[name]?.kind);
      expect(name).not.toMatch(/contact|remark|phone/);
    }
    for (const { cells } of page.rows) expect(cells).toHaveLength(names.length);
    expect(text).not.toContain(secret);
    expect(text).not.toContain('19800101');
    expect(text).not.toMatch(/13800138000|85912345|13912345678|１３９|139\.1234/);
  });

  test('says the same in both languages, and choices by their names', () => {
    for (const { cells } of page.rows)
      for (const { zh, en } of cells) expect([zh === '', typeof en]).toEqual([en === '', 'string']);
    expect(text).not.toMatch(/undefined|\[object/);
  });
});

test('courseware overdue is named by title, unit and days, longest first, and neither what is withheld nor published', () => {
  const form = forms.find(({ id }) => id === 'public-courseware');
  if (!form) throw new Error('no courseware');
  const example = exampleRow(form, contextFor(form), 1);
  const row = (number: number, status: string, completedOn: string): Row => ({
    ...example,
    number,
    title: `课件${number}`,
    status,
    completedOn,
  });
  const rows = [
    row(1, 'waiting', '2015-04-01'),
    row(2, 'waiting', '2015-03-30'),
    row(3, 'waiting', '2015-01-01'),
    row(4, 'published', '2015-01-01'),
    row(5, 'withheld', '2015-01-01'),
  ];
  const entries = entriesOf(
    form,
    { unit: 'nyw', period: '2015' },
    { rows, ids: rows.map((_, i) => `r${i}`) },
  );
  const { overdue, rows: open } = publicPage(form, entries, programme, today);
  expect(overdue?.map(({ title, days }) => [title, days])).toEqual([
    ['课件3', 90],
    ['课件2', 2],
  ]);
  expect(overdue?.every((each) => Object.keys(each).sort().join() === 'days,title,unit')).toBe(true);
  expect(open.map(({ title }) => title)).toEqual(['课件4']);
});
