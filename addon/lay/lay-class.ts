/** The card of a class in a tab that prints on one page. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { classLines } from '../../shared/flags/class-card.ts';
import { numberFormats } from '../../shared/flags/number-formats.ts';
import { classCardWords as words } from '../../shared/words/class-card.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { writeList } from './list-tab.ts';

export const layClass = ({ google, say }: Desk, card: BodyOf<'readClass'>): Tab => {
  const lines = classLines(card);
  return writeList(google, {
    id: `class/${card.class}`,
    name: say(words.tab, { class: card.class }),
    title: say(words.title, { class: card.class, title: card.title, at: card.today }),
    headers: [words.item, words.value, words.note].map((each) => say(each)),
    widths: [300, 110, 420],
    rowFormats: lines.map(({ format }) => ['@', format ? numberFormats[format] : '@', '@']),
    aligns: ['left', 'right', 'left'],
    rows: lines.map(({ title, value, note }) => [
      say(title),
      value ?? '',
      note === undefined ? '' : say(note),
    ]),
  });
};
