/** Whom a class is for, in the words of public pages: taken as it stands by every plan. */
import { expect, test } from 'vitest';
import { readRealRows } from '../../../scripts/demo/real-rows.ts';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { contextFor } from '../../support/given.ts';

const said = readRealRows().flatMap(({ participants_note: note }) => (note ? [note] : []));

test.each(forms.filter(({ columns }) => columns.audience))('$id', (form) => {
  const sheet = { headers: ['培训对象'], rows: said.map((text) => [text]), ids: said.map((_, i) => `r${i}`) };
  const { rows, issues } = checkSheet(form, sheet, contextFor(form));
  expect(rows.map(({ audience }) => audience)).toEqual(said);
  expect(issues.filter(({ column }) => column === 'audience')).toEqual([]);
});
