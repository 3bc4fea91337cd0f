/** The page of a unit or the card of a class in a tab that prints on one page. */
import type { CardLine } from '../../shared/flags/card-line.ts';
import { numberFormats } from '../../shared/flags/number-formats.ts';
import { classCardWords as words } from '../../shared/words/class-card.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { writeList } from './list-tab.ts';

export type Card = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly CardLine[];
};

export const layCard = ({ google, say }: Desk, { id, name, title, lines }: Card): Tab =>
  writeList(google, {
    id,
    name,
    title,
    headers: [words.item, words.value, words.note].map((each) => say(each)),
    widths: [300, 130, 420],
    rowFormats: lines.map(({ format }) => ['@', format ? numberFormats[format] : '@', '@']),
    aligns: ['left', 'right', 'left'],
    rows: lines.map((line) => [
      say(line.title),
      line.value ?? '',
      line.note === undefined ? '' : say(line.note),
    ]),
  });
