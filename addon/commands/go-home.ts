import { periodName } from '../../shared/ground/period.ts';
import type { Home } from '../../shared/home/line.ts';
import { toDoOf } from '../../shared/home/own-lines.ts';
import { homeWords as words } from '../../shared/words/home.ts';
import { type Desk, followQuietly } from '../google/desk.ts';
import { layHome } from '../lay/lay-home.ts';
import { homeOf } from '../tab/home-tab.ts';
import { keepUrgent } from '../tab/urgent.ts';

const refresh = (desk: Desk) => {
  const home = desk.api('readHome', {});
  const tab = layHome(desk, home);
  if (keepUrgent(desk.google, urgentOf(home))) desk.renewMenu();
  return tab;
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

/** 首页: made or brought up to date, and shown. */
export const goHome = (desk: Desk): void => {
  desk.google.toast(desk.say(words.home), desk.say(words.refreshing));
  refresh(desk).activate();
  desk.google.toast(desk.say(words.home), desk.say(words.refreshed));
};

/** When the spreadsheet is opened: made the first time. What fails here is not worth a question. */
export const arrive = (desk: Desk): void => followQuietly(desk, refresh);

/** After a command that moved a document. */
export const refreshHome = (desk: Desk): void => {
  if (homeOf(desk)) refresh(desk);
};
