import { periodName } from '../../shared/ground/period.ts';
import type { Home } from '../../shared/home/line.ts';
import { countNews, newestOf } from '../../shared/home/news-lines.ts';
import { toDoOf } from '../../shared/home/own-lines.ts';
import { homeWords as words } from '../../shared/words/home.ts';
import { type Desk, followQuietly } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { layHome } from '../lay/lay-home.ts';
import { homeOf, homeTabIn, mailChosenIn } from '../tab/home-tab.ts';
import { isLongAgo, keepTold, type Newsful, tellNews } from '../tab/told-news.ts';
import { keepUrgent } from '../tab/urgent.ts';
import { showRegistration } from './register-unit.ts';

/** Laid out and remembered: where it stands. */
const lay = (desk: Desk, home: Home): Tab => {
  const tab = layHome(desk, home);
  if (keepUrgent(desk.google, urgentOf(home))) desk.renewMenu();
  return tab;
};

/** The home, with what its person has chosen in its cell since it was laid out. */
const withMailChoice = (desk: Desk, home: Home): Home => {
  const old = homeTabIn(desk);
  const mail = old && mailChosenIn(old, home);
  if (!mail) return home;
  return { ...home, settings: desk.api('keepSettings', { body: { mail } }) };
};

/** As many as a menu can name without growing. */
const named = 3;

const urgentOf = (home: Home) =>
  toDoOf(home)
    .slice(0, named)
    .map(({ form, period, title, unit }) => ({
      unit: unit?.code ?? home.person.unit,
      own: home.person.unit,
      form,
      period,
      text: { title, period: periodName(period) },
    }));

/** Undefined of somebody whom the bureau does not know yet, and whose application is shown instead. */
const readHome = (desk: Desk): Home | undefined => {
  try {
    return desk.api('readHome', {});
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknown-person' && showRegistration(desk))
      return undefined;
    throw error;
  }
};

/** 首页: made or brought up to date, and shown; what it tells of has then been seen. */
export const goHome = (desk: Desk): void => {
  const { google, say } = desk;
  google.toast(say(words.home), say(words.refreshing));
  const read = readHome(desk);
  if (!read) return;
  const home = withMailChoice(desk, read);
  const tab = lay(desk, home);
  tab.activate();
  const count = countNews(home);
  google.toast(say(words.home), count ? say(words.refreshedNews, { count }) : say(words.refreshed));
  keepTold(desk, home);
  if (home.news) followQuietly(desk, () => desk.api('seeNews', { body: { until: home.news?.until ?? '' } }));
};

/** When the spreadsheet is opened: made the first time. What fails here is not worth a question. */
export const arrive = (desk: Desk): void =>
  followQuietly(desk, () => {
    const home = desk.api('readHome', {});
    lay(desk, home);
    tellNews(desk, home);
  });

/** After a command that moved a document. One that was given on the home itself has written its outcomes there. */
const refreshHome = (desk: Desk): void => {
  const tab = homeOf(desk);
  if (!tab || tab.id() === desk.google.activeTab().id()) return;
  const home = desk.api('readHome', {});
  lay(desk, home);
  tellNews(desk, home);
};

/** A command that moved a document, one that reached the bureau, and what the bureau told it of the person. */
type Followed = { readonly moved: boolean; readonly asked: boolean; readonly told: Newsful | undefined };

/**
 * What follows a command: the home says what it moved, and news are told that came while somebody worked in other
 * tabs. Of these the bureau is asked now and then only, and not by somebody without a connection.
 */
export const followUp = (desk: Desk, { moved, asked, told }: Followed): void =>
  followQuietly(desk, () => {
    if (moved) refreshHome(desk);
    else if (asked && (isLongAgo(desk) || (told && newestOf(told))))
      tellNews(desk, told ?? desk.api('whoAmI', {}));
  });
