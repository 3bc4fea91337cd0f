/** Columns in which applicants wrote what others decide have left; a sheet of the version before is read without them. */
import { expect, test } from 'vitest';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { type Cell, type Form, readsVersion } from '../../../shared/form/define-form.ts';
import { summarise, valuesOf } from '../../../shared/form/summarise.ts';
import { baseApplication } from '../../../shared/forms/base-application.ts';
import { higherClassApplication } from '../../../shared/forms/higher-class-application.ts';
import { institutionRegister } from '../../../shared/forms/institution-register.ts';
import { contextFor, givenSheet } from '../../support/given.ts';

const left: readonly { form: Form; headers: readonly string[]; cells: readonly Cell[]; filed: object }[] = [
  {
    form: baseApplication,
    headers: ['市级示范基地', '申报进展', '批复文号'],
    cells: ['是', '获批', '青人社发〔2015〕8号'],
    filed: { demonstration: true, result: 'accepted', approval: '青人社发〔2015〕8号' },
  },
  {
    form: higherClassApplication,
    headers: ['申报进展', '批复文号'],
    cells: ['已推荐上报', ''],
    filed: { result: 'recommended' },
  },
  { form: institutionRegister, headers: ['基地级别'], cells: ['市级'], filed: { baseLevel: 'city' } },
];

test.each(left)('$form.id of the version before: what left is a note, no error and no loss', (before) => {
  const { form, headers, cells, filed } = before;
  expect(readsVersion(form, form.version - 1)).toBe(true);
  const context = contextFor(form);
  const now = givenSheet(form, 2);
  const { rows, ids, issues: usual } = checkSheet(form, now, context);
  // What was filed then has the columns still.
  const then = rows.map((row) => ({ ...row, ...filed }));
  const old = {
    ...now,
    headers: [...now.headers, ...headers],
    rows: now.rows.map((row) => [...row, ...cells]),
  };
  const checked = checkSheet(form, old, {
    ...context,
    filed: summarise(form, { version: 1, inForce: true, rows: then }, then),
    filedValues: valuesOf({ rows: then, ids }),
  });
  const isNew = ({ code }: { code: string }) => !usual.some((issue) => issue.code === code);
  const notes = checked.issues.filter(isNew);
  expect(notes.map(({ code, severity }) => [code, severity])).toEqual(
    headers.map(() => ['header-unknown', notes[0]?.severity]),
  );
  expect(notes[0]?.severity).not.toBe('error');
  expect(checked.rows).toEqual(rows);
});
