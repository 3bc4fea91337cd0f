/**
 * A sheet in somebody's hands carries the version of its form. When what the columns keep changes, the version
 * must change with it, or old sheets would be read as new ones. Wording of help, widths and the ways a cell
 * may be written are not part of it.
 */
import { expect, test } from 'vitest';
import { hashOfColumns as hashOf, readFormVersions, withNewForms } from '../../scripts/form-versions.ts';
import type { Column, Form } from '../../shared/form/define-form.ts';
import { formReleases, newsOf } from '../../shared/form/form-releases.ts';
import { forms } from '../../shared/programme/programmes.ts';

const versions = readFormVersions();

test.each(forms)('$id: its columns are those of its version', (form) => {
  const hash = hashOf(form);
  expect(
    versions[form.id]?.[String(form.version)],
    versions[form.id] === undefined
      ? `${form.id} is new: npm run guides records its first version.`
      : `The columns of ${form.id} are not those recorded for version ${form.version}. If the version is in use, ` +
          `raise it to ${form.version + 1} and add "${form.version + 1}": "${hash}" to data/form-versions.json; ` +
          `if nobody has used it yet, put "${hash}" in place of the old line.`,
  ).toBe(hash);
});

test.each(forms)('$id: its version is one more than the releases in which it rose', ({ id, version }) => {
  const rose = formReleases.filter(({ raised }) => raised.includes(id)).length;
  expect(
    version,
    `Versions of one release rise together and say in one line what is new: add ${id} to the last release of ` +
      'shared/form/form-releases.ts, or a new one with its news if that release is out.',
  ).toBe(1 + rose);
  expect(newsOf(id, version) === undefined).toBe(version === 1);
});

test('a release names a form once, and no form that is not there', () => {
  for (const { raised } of formReleases) expect(new Set(raised).size).toBe(raised.length);
  const known = forms.map(({ id }) => id);
  expect(formReleases.flatMap(({ raised }) => raised).filter((id) => !known.includes(id))).toEqual([]);
});

test('no version is recorded for a form that is gone; npm run guides takes it out', () => {
  const known = new Set(forms.map(({ id }) => id));
  expect(Object.keys(versions).filter((id) => !known.has(id))).toEqual([]);
});

test('a new form gets its first version and what is recorded stays as it is', () => {
  const [first, ...others] = forms as [Form, ...Form[]];
  const changed = { ...first, columns: {} };
  const known = { [first.id]: { '1': 'as it was' }, gone: { '1': 'gone' } };
  const record = withNewForms(known, [changed, ...others]);
  expect(record[first.id]).toEqual({ '1': 'as it was' });
  expect(record.gone).toBeUndefined();
  expect(Object.keys(record)).toHaveLength(forms.length);
});

test('a changed option or a new column is noticed, a changed help is not', () => {
  const form = forms[0] as Form;
  const title = form.columns.title as Column;
  const changed = (column: Column) => hashOf({ columns: { ...form.columns, title: column } });
  expect(changed({ ...title, help: { zh: '说明', en: 'help' } })).toBe(hashOf(form));
  expect(changed({ ...title, header: { zh: '名称', en: 'Name' } })).not.toBe(hashOf(form));
  expect(hashOf({ columns: { ...form.columns, extra: title } })).not.toBe(hashOf(form));
});
