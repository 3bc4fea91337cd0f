/** Which of the tabs of a file is the form’s. */
import type { Form } from '../../shared/form/define-form.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { homeWords } from '../../shared/words/home.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { dictionarySheet } from './lay-dictionary.ts';
import type { Tab } from './list-tabs.ts';
import { hasData, type ReadTab } from './read-tab.ts';
import { sealSheet } from './seal.ts';
import { hasContent } from './survey-sheet.ts';

export type Look = {
  readonly tab: Tab;
  readonly isTable: boolean;
  readonly columns: number;
  readonly hasRows: boolean;
};

export const lookOf = (form: Form, tab: Tab, read: ReadTab | undefined): Look => ({
  tab,
  isTable: read !== undefined,
  columns: read
    ? matchHeaders(form, read.found.headers).columnAt.filter((name) => name !== undefined).length
    : 0,
  hasRows: read !== undefined && hasData(read),
});

/** Of those that look like the form at all: visible, with rows, with most of its columns, the first. */
export const likeliest = (looks: readonly Look[]): Look | undefined =>
  looks
    .filter(({ isTable }) => isTable)
    .sort(
      (a, b) =>
        Number(a.tab.hidden) - Number(b.tab.hidden) ||
        Number(b.hasRows) - Number(a.hasRows) ||
        b.columns - a.columns,
    )[0];

/** Tabs that are not the system's own. */
export const isContent = ({ name, part }: Tab): boolean => !ownTabs.includes(name) && hasContent(part);
export const homeTabs: readonly string[] = [homeWords.home.zh, homeWords.home.en];
const ownTabs: readonly string[] = [
  sealSheet,
  dictionarySheet,
  sheetWords.checkTitle.zh,
  sheetWords.checkTitle.en,
];
