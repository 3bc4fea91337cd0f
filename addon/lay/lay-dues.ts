/** Below the documents: rows of registers that are due, one a line; column A stays empty, for no document is meant. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { listNames } from '../../shared/ground/bilingual.ts';
import { completenessTexts } from '../../shared/words/completeness.ts';
import { completenessSheet as words } from '../../shared/words/completeness-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { headerColour, tones } from '../marks/tones.ts';

const heads = [
  completenessTexts.unit,
  words.dueCode,
  words.dueTitle,
  words.dueWhat,
  words.dueOn,
  words.dueOver,
  words.dueAnswer,
] as const;
const formats = ['@', '@', '@', '@', '@', '0', '@'];
const dayColumn = 4;

/** @param row the first that is free */
export const layDues = (
  { say }: Desk,
  tab: Tab,
  { dues, today }: BodyOf<'readCompleteness'>,
  row: number,
): void => {
  if (!dues) {
    tab.grow(row, 2);
    tab.write(row, 2, [[say(words.duesUnread)]]);
    return;
  }
  if (dues.length === 0) return;
  const rows = dues.map(({ code, title, what, on, daysOver, tells, answerWith, how }): Cell[] => [
    say(listNames(tells.map(({ name }) => name))),
    code,
    title,
    say(what),
    on,
    daysOver > 0 ? daysOver : '',
    answerWith ? say(answerWith.title) : how ? say(how) : '',
  ]);
  const first = row + 2;
  tab.grow(first + rows.length, heads.length + 1);
  tab.writeFormats(
    row,
    2,
    [heads, heads, ...rows].map((_, i) => (i < 2 ? heads.map(() => '@') : formats)),
  );
  tab.write(row, 2, [
    heads.map((_, i) => (i === 0 ? say(words.dues, { today, count: dues.length }) : '')),
    heads.map((head) => say(head)),
    ...rows,
  ]);
  tab.writeColours(
    first,
    2,
    dues.map(({ daysOver }) => heads.map((_, i) => (daysOver > 0 && i === dayColumn ? tones.error : null))),
  );
  tab.style({ row, column: 2, rows: 1, columns: 1 }, { bold: true });
  const table = { column: 2, columns: heads.length };
  tab.style(
    { row: row + 1, rows: 1, ...table },
    { bold: true, background: headerColour, align: 'center', middle: true, wrap: true },
  );
  tab.style({ row: first, rows: rows.length, ...table }, { middle: true, wrap: true });
};
