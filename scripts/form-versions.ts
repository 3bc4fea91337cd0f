/**
 * Which columns each version of each form has, as a hash: data/form-versions.json. A sheet in somebody's hands
 * carries the version of its form, so the record of a version is never changed by a program; `npm run guides`
 * only adds the first one of a new form.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Column, Form } from '../shared/form/define-form.ts';
import { canonical } from '../shared/submission/chain.ts';

const file = new URL('../data/form-versions.json', import.meta.url);

/** `advanced-plan` → `1` → hash. */
export type FormVersions = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const readFormVersions = (): FormVersions => JSON.parse(readFileSync(file, 'utf8'));

const keptOf = (column: Column): object => {
  const {
    help,
    width,
    also,
    from,
    example,
    units,
    ordinal,
    fresh,
    words,
    none,
    cites,
    money,
    each,
    returned,
    hosted,
    personal,
    options,
    ...kept
  } = column as Column & Record<string, unknown>;
  const codes = Array.isArray(options) ? options.map(({ code, zh }) => [code, zh]) : options;
  return codes === undefined ? kept : { ...kept, options: codes };
};

/** Wording of help, widths and the ways a cell may be written are not part of it. */
export const hashOfColumns = ({ columns }: Pick<Form, 'columns'>): string =>
  createHash('sha256')
    .update(canonical(Object.entries(columns).map(([name, column]) => [name, keptOf(column)])))
    .digest('hex')
    .slice(0, 16);

/** The record with a first version of every form that has none, and without the forms that are gone. */
export const withNewForms = (versions: FormVersions, forms: readonly Form[]): FormVersions =>
  Object.fromEntries(
    forms.map((form) => [form.id, versions[form.id] ?? { [form.version]: hashOfColumns(form) }]),
  );

export const recordNewForms = (forms: readonly Form[]): void =>
  writeFileSync(file, `${JSON.stringify(withNewForms(readFormVersions(), forms), null, 2)}\n`);
