/** A unit on one page: figures first, the quality of each class, then findings of inspections, the longest overdue first. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { numberFormats } from '../../shared/flags/number-formats.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { unitPageWords as words } from '../../shared/words/unit-page.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { writeList } from './list-tab.ts';

type Told = BodyOf<'readUnit'>;

export const layUnit = (
  { google, say }: Desk,
  { unit, unitName, year, today, lines, classes, findings }: Told,
): Tab => {
  const listed = [...findings].sort((a, b) => (b.daysOver ?? 0) - (a.daysOver ?? 0));
  return writeList(google, {
    id: `unit/${unit}/${year}`,
    name: say(words.tab, { year, unit: unitName }),
    title: say(words.title, { unit: unitName, year, at: today }),
    headers: [words.item, words.value, words.note].map((each) => say(each)),
    widths: [260, 130, 420],
    formats: ['@', '@', '@'],
    rowFormats: lines.map(({ format }) => ['@', numberFormats[format], '@']),
    aligns: ['left', 'right', 'left'],
    rows: [
      ...lines.map(({ title, value }) => [say(title), value, '']),
      ...classes.map(({ code, title, flags, findings: found, ...held }) => [
        say(fill(words.class, { code })),
        '',
        [
          title,
          say(fill(words.classHeld, held)),
          held.overall === undefined
            ? ''
            : say(
                fill(words.classRated, {
                  ...held,
                  overall: held.overall,
                  rate: Math.round((held.answered / held.asked) * 100),
                }),
              ),
          held.called > 0 ? say(fill(words.classCalled, held)) : '',
          flags > 0 ? say(fill(words.classFlags, { count: flags })) : '',
          found > 0 ? say(fill(words.classFindings, { count: found })) : '',
        ]
          .filter(Boolean)
          .join('　'),
      ]),
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
