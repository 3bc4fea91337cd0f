import { limits } from '../../shared/contract/limits.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { forms } from '../../shared/programme/programmes.ts';
import { homeWords as words } from '../../shared/words/home.ts';
import { registerWords } from '../../shared/words/registers.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { firstCell } from '../lay/lay-home.ts';
import { headerColour } from '../marks/tones.ts';
import { readHomeTab } from '../tab/home-tab.ts';

/** Columns of the register that fit beside code and unit; the register’s own tab has all. */
const shownColumns = 4;
const shownRows = 50;

/** 查询: rows of the register chosen on the home, below it. */
export const lookUp = (desk: Desk): void => {
  const { google, say, api, language } = desk;
  const { tab, said, place, raw, last } = readHomeTab(desk);
  const form = forms.find(({ title, register }) => register && say(title) === said('register'));
  // Wherever people have moved its lines, nothing of the home is written over.
  const height = last;
  if (!form || !place('register')) throw new Refusal('no-register', words.noRegister);
  const text = said('words');
  if (text.length > limits.searchText)
    throw new Refusal('too-long', fill(registerWords.wordsTooLong, { most: limits.searchText }));
  const told = api('readRegister', {
    params: { form: form.id },
    query: { language, ...(text && { text }) },
  });
  const columns = told.columns.slice(0, shownColumns);
  const entries = told.entries.slice(0, shownRows);
  const at = google.formatDate(google.now(), 'yyyy-MM-dd HH:mm');
  const lead = told.total
    ? say(words.found, { title: told.title, count: told.total, shown: entries.length, at })
    : say(words.foundNone, { title: told.title });
  const pad = (cells: readonly Cell[]): Cell[] =>
    Array.from({ length: 2 + shownColumns }, (_, i) => cells[i] ?? '');
  const lines = [
    pad([lead]),
    ...(entries.length
      ? [pad([say(registerWords.code), say(registerWords.unit), ...columns.map(({ header }) => say(header))])]
      : []),
    ...entries.map(({ code, unitName, cells }) =>
      pad([code, say(unitName), ...cells.slice(0, shownColumns)]),
    ),
  ];
  const first = height + 1;
  const rows = Math.max(lines.length, raw.length - height);
  const area = { row: first, column: firstCell, rows, columns: 2 + shownColumns };
  tab.grow(height + rows, firstCell + 2 + shownColumns);
  tab.style(area, { format: '@', bold: false, wrap: true, middle: true });
  const plain = pad([]).map(() => null);
  tab.writeColours(
    first,
    firstCell,
    Array.from({ length: rows }, (_, i) =>
      i === 1 && entries.length ? plain.map(() => headerColour) : plain,
    ),
  );
  tab.write(first, firstCell, [...lines, ...Array.from({ length: rows - lines.length }, () => pad([]))]);
  tab.style({ row: first, column: firstCell, rows: 1, columns: 1 }, { wrap: false });
  tab.activate();
  tab.select(first, firstCell);
};
