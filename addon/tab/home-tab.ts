/** What stands on the home: which documents are ticked, and what was chosen or typed in its cells. */
import type { Choice } from '../../shared/home/line.ts';
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
  /** Row and column, from 1, of the cells to be filled in. */
  readonly choices: { readonly [choice in Choice]?: readonly [number, number] };
  /** How the person was mailed when the home was laid out. */
  readonly mail?: string;
  /** Lines of the home itself; what was looked up follows. */
  readonly rows: number;
};

export const rememberHome = (tab: Tab, memory: HomeMemory, known: boolean): void => {
  if (!known) tab.remember(homeKey, homeText);
  tab.remember(memoryKey, JSON.stringify(memory));
};

export type OpenHome = HomeMemory & {
  readonly tab: Tab;
  readonly raw: readonly (readonly Raw[])[];
  /** What was chosen or typed; empty when nothing. */
  readonly said: (choice: Choice) => string;
};

export const homeOf = ({ google }: Desk): Tab | undefined => google.tabRemembering(homeKey, homeText);

/** @throws Refusal when the spreadsheet has no home yet */
export const readHomeTab = (desk: Desk): OpenHome => {
  const tab = homeOf(desk);
  const text = tab?.memory()[memoryKey];
  if (!tab || !text) throw new Refusal('no-home', words.notHome);
  const memory = JSON.parse(text) as HomeMemory;
  const raw = tab.readAll();
  const said = (choice: Choice): string => {
    const [row, column] = memory.choices[choice] ?? [0, 0];
    return String(raw[row - 1]?.[column - 1] ?? '').trim();
  };
  return { ...memory, tab, raw, said };
};

/** A link may be copied down, a key may not: it names one line. */
const isKey = (text: Raw | undefined): text is string => /^(fill|review):/.test(String(text ?? ''));

export const keyIn = (line: readonly Raw[] | undefined): string | undefined => {
  const key = line?.[0];
  return isKey(key) ? key : undefined;
};

/** The key of a line without the version: what is remembered of the document's tab. */
export const documentIn = (key: string): string => key.split('#')[0] as string;

/** Keys of the lines that are ticked, from above. */
export const tickedKeys = (raw: readonly (readonly Raw[])[]): readonly string[] =>
  raw.flatMap((line) => (isKey(line[0]) && line[1] === true ? [line[0]] : []));
