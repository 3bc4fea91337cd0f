/** The lists of units and people as tabs: laid out, remembered with the version they show, read again. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { ListName } from '../../shared/directory/directory-event.ts';
import { peopleColumns } from '../../shared/directory/people-columns.ts';
import { unitColumns } from '../../shared/directory/unit-columns.ts';
import { directoryWords } from '../../shared/words/directory.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { layDocument } from '../lay/lay-document.ts';
import { freeName } from '../lay/list-tab.ts';
import { timeText } from '../lay/status-line.ts';
import type { ReadTab } from './open-tab.ts';
import { readGrid } from './read-grid.ts';

const listKey = 'zhixin.directory';
const stateKey = 'zhixin.directory.state';

/** What a tab remembers: which list it is, and as of which version. */
type ListState = { readonly list: ListName; readonly version: number };
export type OpenList = ReadTab & ListState;
type Laid = BodyOf<'readUnits'> | BodyOf<'readPeople'>;

/** The rules are the function's, which knows everybody. */
const formOf = (list: ListName) => ({ columns: list === 'units' ? unitColumns : peopleColumns });

export const listTab = ({ google }: Desk, list: ListName): Tab | undefined =>
  google.tabRemembering(listKey, list);

const statusText = (desk: Desk, { changedAt, changedBy }: Pick<Laid, 'changedAt' | 'changedBy'>): string =>
  changedAt
    ? desk.say(directoryWords.status, { by: changedBy, at: timeText(desk, changedAt) })
    : desk.say(directoryWords.statusNever);

/** Always a tab of its own: what stands in an older one may not have been kept yet. */
export const layList = (desk: Desk, list: ListName, laid: Laid): Tab => {
  const { say, google } = desk;
  const older = listTab(desk, list);
  const tab = google.addTab(freeName(google, say(laid.title)));
  layDocument(tab, {
    title: say(directoryWords.titled, { title: laid.title, purpose: laid.purpose }),
    about: say(directoryWords.about, { version: laid.version, rows: laid.rows.length }),
    status: statusText(desk, laid),
    columns: laid.columns,
    rows: laid.rows,
    ids: laid.ids,
    headerWarning: say(directoryWords.headerWarning),
  });
  // The menu finds the newest; the older one is still known by its state.
  older?.remember(listKey, `${list}, older`);
  tab.remember(listKey, list);
  tab.remember(stateKey, JSON.stringify({ list, version: laid.version }));
  return tab;
};

/** @throws Refusal when the active tab is neither list */
export const openActiveList = ({ google }: Desk): OpenList => {
  const tab = google.activeTab();
  const text = tab.memory()[stateKey];
  if (!text) throw new Refusal('wrong-tab', directoryWords.notADirectoryTab);
  const { list, version } = JSON.parse(text) as ListState;
  const form = formOf(list);
  return { tab, form, list, version, grid: readGrid(google, tab, form) };
};

/** Kept: the tab shows this version now. */
export const rememberVersion = ({ tab, list }: OpenList, version: number): void =>
  tab.remember(stateKey, JSON.stringify({ list, version }));

/** The line about the version stands above the status, wherever the header has moved to. */
export const writeVersion = ({ tab, grid }: OpenList, text: string): void => {
  if (grid.headerRow > 2) tab.write(grid.headerRow - 2, 2, [[text]]);
};
