/**
 * The home as lines, the same for the sheet and for a file: what to do first, then what has been submitted, what waits for
 * whoever looks after others, and at the end cells to ask with.
 */
import { joinNames } from '../ground/bilingual.ts';
import { mailChoices } from '../submission/news-mail.ts';
import { homeWords as words } from '../words/home.ts';
import { roleTexts } from '../words/roles.ts';
import { findingLines } from './finding-lines.ts';
import { flagLines } from './flag-lines.ts';
import { type Asking, type Home, type HomeLine, section, type Telling, text } from './line.ts';
import { lookAfterLines } from './look-after-lines.ts';
import { newsLines } from './news-lines.ts';
import { filedLines, toDoLines } from './own-lines.ts';

const titleLine = ({ person, at }: Home, { say, language }: Telling): HomeLine => {
  const roles = joinNames(
    person.roles.map((role) => say(roleTexts[role])),
    language,
  );
  return {
    kind: 'title',
    cells: [say(words.title, { unit: person.unitName, name: person.name, roles, at })],
  };
};

const contactLines = ({ office, heads, settings }: Home, { say, language }: Telling): readonly HomeLine[] => [
  section(say(words.whom)),
  text(say(words.office, { office: office.name, telephone: office.telephone })),
  text(heads.length ? say(words.heads, { names: joinNames(heads, language) }) : say(words.noHeads)),
  ...(settings
    ? [
        text(
          {
            choose: mailChoices.map((each) => say(words.mail[each])),
            as: 'mail',
            chosen: say(words.mail[settings.mail]),
          },
          '',
          say(words.mailHelp),
        ),
      ]
    : []),
];

const searchLines = ({ registers }: Asking, { say }: Telling): readonly HomeLine[] => [
  section(say(words.search)),
  { kind: 'labels', cells: [say(words.register), say(words.keywords)] },
  text({ choose: registers, as: 'register' }, { type: 'words' }, say(words.searchHelp)),
];

/** @param asking left out for a file, in which nothing can be asked */
export const homeLines = (home: Home, telling: Telling, asking?: Asking): readonly HomeLine[] => {
  return [
    titleLine(home, telling),
    ...newsLines(home, telling),
    ...lookAfterLines(home, telling),
    ...toDoLines(home, telling, asking),
    ...flagLines(home, telling),
    ...findingLines(home, telling),
    ...filedLines(home, telling, asking),
    ...contactLines(asking ? home : { ...home, settings: undefined }, telling),
    ...(asking ? searchLines(asking, telling) : []),
  ];
};
