/** What an administrator keeps running: accounts, mail and monthly reports that stand still. */
import type { Bilingual } from '../ground/bilingual.ts';
import { periodName } from '../ground/period.ts';
import { homeWords as words } from '../words/home.ts';
import { documentLine } from './document-line.ts';
import { type Home, type HomeLine, section, type Telling, text } from './line.ts';
import { firstOf, plain, shownUnits } from './short-list.ts';

export const keepingLines = ({ keeping }: Home, telling: Telling): readonly HomeLine[] => {
  const { say, time } = telling;
  if (!keeping) return [];
  const { unreached, ending, unsent, editions } = keeping;
  const more = (count: number): string => say(words.keepingMore, { count });
  return [
    ...(unreached.length
      ? [section(say(words.unreached, { count: unreached.length })), text(say(words.unreachedHelp))]
      : []),
    ...firstOf(unreached, ({ name }) => plain(say(name)), more),
    ...(ending.length ? [section(say(words.ending, { count: ending.length }))] : []),
    ...firstOf(
      ending,
      ({ name, person, until }) => plain(say(name), person, say(words.endingLine, { until })),
      more,
    ),
    ...(unsent.length ? [section(say(words.unsent, { count: unsent.length }))] : []),
    ...firstOf(
      unsent,
      ({ name, person, ...told }) => plain(say(name), person, '', '', '', say(words.unsentLine, told)),
      more,
    ),
    ...(editions.length ? [section(say(words.editions, { count: editions.length }))] : []),
    ...editions.flatMap(({ month, since, until, documents }) => {
      const told = { since, count: documents.length, until: until ? time(until) : '' };
      return [
        plain(say(periodName(month)), '', '', '', '', say(waitsFor(documents, until), told)),
        ...documents.slice(0, shownUnits).map((each) => documentLine(each, [], telling)),
      ];
    }),
  ];
};

/** A month that waits for no document could not be compiled at all. */
const waitsFor = (documents: readonly unknown[], until: string | undefined): Bilingual =>
  documents.length === 0 ? words.editionFailed : until ? words.editionUntil : words.editionLine;
