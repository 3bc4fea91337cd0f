import type { ListName } from '../../shared/directory/directory-event.ts';
import { directoryWords, listTexts } from '../../shared/words/directory.ts';
import type { Desk } from '../google/desk.ts';
import { layList, listTab } from '../tab/directory-tab.ts';

/** A list in a new tab; one that is open already is left alone, and only shown unless the person wants both. */
const openList = (desk: Desk, list: ListName): void => {
  const { google, say } = desk;
  const title = list === 'units' ? listTexts.unitsTitle : listTexts.peopleTitle;
  const there = listTab(desk, list);
  if (there && !desk.confirm(title, say(directoryWords.openAgain, { tab: there.name() }))) {
    there.activate();
    return;
  }
  const query = { language: desk.language };
  const laid = list === 'units' ? desk.api('readUnits', { query }) : desk.api('readPeople', { query });
  const tab = layList(desk, list, laid);
  tab.activate();
  google.toast(say(title), say(directoryWords.opened, { tab: tab.name() }));
};

/** 打开人员名录 */
export const openPeople = (desk: Desk): void => openList(desk, 'people');

/** 打开单位名录 */
export const openUnits = (desk: Desk): void => openList(desk, 'units');
