import type { Cell } from '../../shared/form/define-form.ts';
import { violationCase } from '../../shared/forms/violation-case.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { caseWords as words } from '../../shared/words/cases.ts';
import type { Desk } from '../google/desk.ts';
import { appendRows } from '../tab/append-rows.ts';
import { chosenRows } from '../tab/chosen-rows.ts';
import { tabOfDocument } from '../tab/copied-tab.ts';
import { columnOf } from '../tab/grid.ts';
import type { Known } from '../tab/known-document.ts';
import { type OpenTab, openActiveTabAsKnown } from '../tab/open-tab.ts';
import { documentText } from '../tab/seal.ts';
import { openToFill } from './open-form.ts';

/** Rows that the tab does not show yet, numbered after those that it does. */
const unseenRows = (open: OpenTab, { columns, toAnswer }: Known) => {
  const cellsOf = (name: string): readonly Cell[] =>
    open.grid.rows.map((cells) => cells[columnOf(open.grid, name) - 1] ?? null);
  const [flags, findings] = [cellsOf('flag'), cellsOf('finding')];
  const last = Math.max(0, ...cellsOf('number').map(Number).filter(Number.isFinite));
  return (toAnswer?.rows ?? [])
    .map((cells) => Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]])))
    .filter(({ flag, finding }) => (finding ? !findings.includes(finding) : !flags.includes(flag ?? null)))
    .map((row, i) => ({ ...row, number: last + 1 + i }));
};

/** 对所选行立案…: the sheet of cases with a row for each flag or finding that is selected, carrying its figures and documents. */
export const openCase = (desk: Desk): void => {
  const { google, say, api, language } = desk;
  const about = chosenRows(desk).join(',');
  const me = api('whoAmI', {});
  const id = { unit: me.person.unit, form: violationCase.id, period: yearOf(me.today) };
  const there = tabOfDocument(google, documentText({ kind: 'fill', ...id }));
  const tellRows = (rows: number): void =>
    google.toast(say(words.menu), rows > 0 ? say(words.added, { rows }) : say(words.already));
  if (!there) {
    tellRows(openToFill(desk, id, me.person.unit, about)?.toAnswer?.rows.length ?? 0);
    return;
  }
  const known = api('readForm', {
    params: { form: id.form },
    query: { unit: id.unit, period: id.period, language, carry: 'yes', about },
  });
  there.activate();
  const open = openActiveTabAsKnown(desk);
  const rows = unseenRows(open, known);
  appendRows(open, rows);
  tellRows(rows.length);
};
