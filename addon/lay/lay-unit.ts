/** A unit on one page: figures first, then findings of inspections, the longest overdue first. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { unitPageWords as words } from '../../shared/words/unit-page.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { writeList } from './list-tab.ts';

type Told = BodyOf<'readUnit'>;

export const layUnit = (
  { google, say }: Desk,
  { unit, unitName, year, today, lines, findings }: Told,
): Tab => {
  const listed = [...findings].sort((a, b) => (b.daysOver ?? 0) - (a.daysOver ?? 0));
  return writeList(google, {
    id: `unit/${unit}/${year}`,
    name: say(words.tab, { year, unit: unitName }),
    title: say(words.title, { unit: unitName, year, at: today }),
    headers: [words.item, words.value, words.note].map((each) => say(each)),
    widths: [260, 130, 420],
    formats: ['@', '#,##0.##', '@'],
    aligns: ['left', 'right', 'left'],
    rows: [
      ...lines.map(({ title, value }) => [say(title), value, '']),
      ...listed.map(({ code, title, rectifyBy = '', daysOver = 0 }) => [
        say(words.finding, { code }),
        '',
        [title, rectifyBy, daysOver > 0 ? say(words.overdue, { days: daysOver }) : '']
          .filter(Boolean)
          .join('　'),
      ]),
    ],
  });
};
