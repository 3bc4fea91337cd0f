/**
 * A sheet in somebody's hands carries the version of its form. When what the columns keep changes, the version
 * must change with it, or old sheets would be read as new ones. Wording of help, widths and the ways a cell
 * may be written are not part of it.
 */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Column, Form } from '../../shared/form/define-form.ts';
import { forms } from '../../shared/programme/programmes.ts';
import { canonical } from '../../shared/submission/life-cycle.ts';
import recorded from './form-versions.json' with { type: 'json' };

const versions: Readonly<Record<string, Readonly<Record<string, string>>>> = recorded;

const keptOf = (column: Column): object => {
  const { help, width, also, example, units, ordinal, fresh, options, ...kept } = column as Column &
    Record<string, unknown>;
  const codes = Array.isArray(options) ? options.map(({ code, zh }) => [code, zh]) : options;
  return codes === undefined ? kept : { ...kept, options: codes };
};

const hashOf = ({ columns }: Pick<Form, 'columns'>): string =>
  createHash('sha256')
    .update(canonical(Object.entries(columns).map(([name, column]) => [name, keptOf(column)])))
    .digest('hex')
    .slice(0, 16);

test.each(forms)('$id: its columns are those of its version', (form) => {
  const hash = hashOf(form);
  expect(
    versions[form.id]?.[String(form.version)],
    `The columns of ${form.id} are not those recorded for version ${form.version}. If the version is in use, ` +
      `raise it to ${form.version + 1} and add "${form.version + 1}": "${hash}" to form-versions.json; ` +
      `if nobody has used it yet, put "${hash}" in place of the old line.`,
  ).toBe(hash);
});

test('no version is recorded for a form that is gone', () => {
  expect(Object.keys(versions).sort()).toEqual(forms.map(({ id }) => id).sort());
});

test('a changed option or a new column is noticed, a changed help is not', () => {
  const form = forms[0] as Form;
  const title = form.columns.title as Column;
  const changed = (column: Column) => hashOf({ columns: { ...form.columns, title: column } });
  expect(changed({ ...title, help: { zh: '说明', en: 'help' } })).toBe(hashOf(form));
  expect(changed({ ...title, header: { zh: '名称', en: 'Name' } })).not.toBe(hashOf(form));
  expect(hashOf({ columns: { ...form.columns, extra: title } })).not.toBe(hashOf(form));
});
