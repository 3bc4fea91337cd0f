/** What stands on the home: which documents are ticked, and what was chosen or typed in its cells. */
import { languages } from '../../shared/ground/bilingual.ts';
import type { Choice, Home } from '../../shared/home/line.ts';
import { mailChoices } from '../../shared/submission/news-mail.ts';
import { homeWords as words } from '../../shared/words/home.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';
import { Refusal } from '../google/refusal.ts';

export const homeKey = 'zhixin.home';
/** There is one home in a spreadsheet. */
export const homeText = 'home';
const memoryKey = 'zhixin.home.cells';

export type HomeMemory = {
  /** The person's unit. */
  readonly own: string;
  /** Whose it is: a file has several people. */
  readonly person?: string;
  /** How the person was mailed when the home was laid out. */
  readonly mail?: string;
};

export const rememberHome = (tab: Tab, memory: HomeMemory, known: boolean): void => {
  if (!known) tab.remember(homeKey, homeText);
  tab.remember(memoryKey, JSON.stringify(memory));
};

export type OpenHome = HomeMemory & {
  readonly tab: Tab;
  readonly raw: readonly (readonly Raw[])[];
  /** Row and column, from 1, of a cell to be filled in; undefined when its line was deleted. */
  readonly place: (choice: Choice) => readonly [number, number] | undefined;
  /** Row of the last line that opens or asks something; results of a look-up stand below it. */
  readonly last: number;
  /** What was chosen or typed; empty when nothing. */
  readonly said: (choice: Choice) => string;
};

/** In column A of a line with cells to be filled in, which of them they are: it moves with the line. */
const askingMark = 'ask:';
export const markOf = (asked: readonly (Choice | undefined)[]): string =>
  asked.some(Boolean) ? askingMark + asked.map((choice) => choice ?? '').join(',') : '';

const isAsking = (mark: Raw | undefined): mark is string => String(mark ?? '').indexOf(askingMark) === 0;

/** Columns before the cells: the keys and the ticks. */
const before = 2;

const placesIn = (raw: readonly (readonly Raw[])[]): ReadonlyMap<string, readonly [number, number]> => {
  const places = new Map<string, readonly [number, number]>();
  raw.forEach(([mark], i) => {
    if (!isAsking(mark)) return;
    mark
      .slice(askingMark.length)
      .split(',')
      .forEach((choice, j) => {
        if (choice) places.set(choice, [i + 1, before + 1 + j]);
      });
  });
  return places;
};

export const homeOf = ({ google }: Desk): Tab | undefined => google.tabRemembering(homeKey, homeText);

/** Undefined when the spreadsheet has none yet, or one that was not laid out to its end. */
export const homeTabIn = (desk: Desk): OpenHome | undefined => {
  const tab = homeOf(desk);
  const text = tab?.memory()[memoryKey];
  if (!tab || !text) return undefined;
  const memory = JSON.parse(text) as HomeMemory;
  const raw = tab.readAll();
  const places = placesIn(raw);
  const said = (choice: Choice): string => {
    const [row, column] = places.get(choice) ?? [0, 0];
    return String(raw[row - 1]?.[column - 1] ?? '').trim();
  };
  const last = raw.reduce((found, [mark], i) => (isKey(mark) || isAsking(mark) ? i + 1 : found), 0);
  return { ...memory, tab, raw, place: (choice) => places.get(choice), last, said };
};

/** @throws Refusal when the spreadsheet has no home yet */
export const readHomeTab = (desk: Desk): OpenHome => {
  const home = homeTabIn(desk);
  if (!home) throw new Refusal('no-home', words.notHome);
  return home;
};

/** How the person chose to be mailed since the home was laid out; undefined where they did not. */
export const mailChosenIn = ({ said, mail: before, person }: OpenHome, home: Home) => {
  const mail = mailChoices.find((each) =>
    languages.some((language) => words.mail[each][language] === said('mail')),
  );
  return person === home.person.email && mail !== before ? mail : undefined;
};

/** What the same person has chosen or typed and no command has read yet: it outlives a refresh. */
export const unreadIn =
  (desk: Desk, old: OpenHome | undefined, home: Home) =>
  (choice: Choice): string => {
    if (!old || old.person !== home.person.email) return '';
    if (choice !== 'mail') return old.said(choice);
    const mail = mailChosenIn(old, home);
    return mail ? desk.say(words.mail[mail]) : '';
  };

/** A link may be copied down, a key may not: it names one line. */
const isKey = (text: Raw | undefined): text is string =>
  /^(fill|review|registration):/.test(String(text ?? ''));

export const keyIn = (line: readonly Raw[] | undefined): string | undefined => {
  const key = line?.[0];
  return isKey(key) ? key : undefined;
};

/** The key of a line without the version: what is remembered of the document's tab. */
export const documentIn = (key: string): string => key.split('#')[0] as string;

/** Keys of the lines that are ticked, from above. */
export const tickedKeys = (raw: readonly (readonly Raw[])[]): readonly string[] =>
  raw.flatMap((line) => (isKey(line[0]) && line[1] === true ? [line[0]] : []));
