/** What has happened since the person last looked, as lines of the home. */
import { documentPath } from '../submission/submission.ts';
import { homeWords as words } from '../words/home.ts';
import { type Home, type HomeLine, type Telling, text } from './line.ts';

type Item = NonNullable<Home['news']>['items'][number];

/** More would push what is to be done off the screen. */
const shownNews = 8;

/** What a reviewer has to decide stands in a list of its own. */
const newsOf = ({ news }: Pick<Home, 'news'>): readonly Item[] =>
  news?.items.filter(({ kind }) => kind !== 'filed') ?? [];

/** Of what is not listed either, only what does not stand there. */
export const countNews = ({ news }: Pick<Home, 'news'>): number => {
  if (!news) return 0;
  const { items, more, waiting } = news;
  return items.length + more - (waiting?.anew ?? items.filter(({ kind }) => kind === 'filed').length);
};

/** When the latest of it happened; '' where there is none. */
export const newestOf = (home: Pick<Home, 'news'>): string =>
  newsOf(home)
    .map(({ at }) => at)
    .sort()
    .slice(-1)[0] ?? '';

/** A document opens to be filled in where that is possible, else to be read; a registered row opens nothing. */
const keyOf = ({ person, obligations }: Home, { kind, unit, form, period }: Item): string | undefined => {
  if (kind === 'due' || kind === 'published') return undefined;
  const path = documentPath({ unit, form, period });
  const isOpen = obligations.some(
    (each) =>
      documentPath({ unit: each.unit?.code ?? person.unit, form: each.form, period: each.period }) === path,
  );
  return `${isOpen ? 'fill' : 'review'}:${path}`;
};

export const newsLines = (home: Home, { say, time }: Telling): readonly HomeLine[] => {
  const items = newsOf(home);
  const count = countNews(home);
  if (!home.news || count === 0) return [];
  const shown = items.slice(0, shownNews);
  return [
    { kind: 'lead', cells: [say(words.news, { count, since: time(home.news.since) })] },
    ...shown.map((item): HomeLine => {
      const key = keyOf(home, item);
      return {
        kind: 'news',
        ...(key && { key }),
        cells: [say(words.newsLine, { at: time(item.at).slice(5), text: item.text })],
      };
    }),
    ...(count > shown.length ? [text(say(words.newsMore, { count: count - shown.length }))] : []),
  ];
};
