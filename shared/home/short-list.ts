/** Lists of Home are short: what waits comes first, and the pages have all. */
import { homeWords as words } from '../words/home.ts';
import { type HomeLine, type Telling, text } from './line.ts';

/** More would push what waits off the screen; the page and the lists have all. */
export const shownUnits = 10;

/** Names are read to their end, and nothing opens from the line. */
export const plain = (...cells: readonly string[]): HomeLine => ({ kind: 'line', cells });

/** The first of them, and how many more there are. @param rest says where those are found */
export const firstOf = <T>(
  all: readonly T[],
  line: (each: T) => HomeLine,
  rest: (count: number) => string,
) => [
  ...all.slice(0, shownUnits).map(line),
  ...(all.length > shownUnits ? [text(rest(all.length - shownUnits))] : []),
];

/** A section with a link to its page at the end of its line. */
export const linked = (title: string, url: string, { say }: Telling): HomeLine => ({
  kind: 'section',
  cells: [title, '', '', '', '', { url, text: say(words.openPage) }],
});
