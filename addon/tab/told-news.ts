/** News that a toast has told, kept with the person: each is told once, and is on the home until it has been looked at there. */
import type { Home } from '../../shared/home/line.ts';
import { countNews, newestOf } from '../../shared/home/news-lines.ts';
import { homeWords as words } from '../../shared/words/home.ts';
import type { Desk } from '../google/desk.ts';

const toldKey = 'zhixin.told';
/** Milliseconds between two times that the bureau is asked. */
const pause = 30 * 60_000;

/** Instants: when the bureau was asked, and of the latest news told. */
type Told = { readonly asked: string; readonly newest: string };
export type Newsful = Pick<Home, 'news'>;

const toldIn = ({ google }: Desk): Told => {
  const text = google.recall(toldKey);
  return text ? (JSON.parse(text) as Told) : { asked: '', newest: '' };
};

export const keepTold = ({ google }: Desk, home: Newsful): void => {
  google.keep(toldKey, JSON.stringify({ asked: google.now().toISOString(), newest: newestOf(home) }));
};

export const isLongAgo = (desk: Desk): boolean => {
  const { asked } = toldIn(desk);
  return asked === '' || Math.abs(desk.google.now().getTime() - Date.parse(asked)) > pause;
};

/** Nothing where there is nothing new since the last toast. */
export const tellNews = (desk: Desk, home: Newsful): void => {
  const { newest } = toldIn(desk);
  if (newestOf(home) > newest)
    desk.google.toast(desk.say(words.home), desk.say(words.newsWait, { count: countNews(home) }));
  keepTold(desk, home);
};
