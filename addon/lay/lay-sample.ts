/** A sample in a tab: what freezes the list, the lines drawn in their order, and the whole list, which becomes list.txt. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { sampleWords as words } from '../../shared/words/sample.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { writeList } from './list-tab.ts';

type Sampled = {
  /** A year, or a class whose roster is drawn from. */
  readonly of: string;
  readonly scope: Bilingual;
  /** What is listed. */
  readonly what: Bilingual;
  /** ISO date. */
  readonly until: string;
  /** Left out where only the list is frozen. */
  readonly seed?: string;
  readonly sample: BodyOf<'drawSample'>;
};

export const laySample = ({ google, say }: Desk, { of, scope, what, until, seed, sample }: Sampled): Tab => {
  const { hash, count, codes, drawn, command } = sample;
  return writeList(google, {
    id: `sample/${of}`,
    name: say(words.tab, { of }),
    title: say(words.title, { until, count, what, drawn: drawn.length }),
    headers: [words.item, words.value, words.ticket].map((each) => say(each)),
    widths: [200, 420, 460],
    rows: [
      [say(words.scope), say(scope), ''],
      [say(words.hash), hash, ''],
      ...(seed === undefined
        ? []
        : [
            [say(words.seed), seed, ''],
            [say(words.command), command, ''],
          ]),
      ...drawn.map(({ code, ticket }, i) => [say(fill(words.drawn, { n: i + 1 })), code, ticket]),
      ...codes.map((code) => [say(words.listed), code, '']),
    ],
    aligns: ['left', 'left', 'left'],
  });
};
