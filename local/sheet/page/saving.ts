/**
 * Keeps the person's work: the workbook is saved a second after each edit and after each command. What
 * was done since the last save is also kept as a list of Univer's mutations, which fits into the few
 * kilobytes a browser still sends while the page is closing; the next page repeats them.
 */

import { routeOf } from './boot.ts';
import { tell } from './dialogs.ts';
import { element } from './elements.ts';
import { say } from './words.ts';
import { save, univerApi, workbook } from './workbook.ts';

type Mutation = { id: string; params: object };

/** Browsers send at most 64 KiB from a closing page. */
const mostInFarewell = 60_000;
/** Changes of the workbook; what merely follows from them (formula results, heights) is computed again. */
const kept = /^(?:sheet\.mutation|data-validation\.mutation)\./;
const mutationType = 2;

let unsaved: Mutation[] = [];
let made = 0;
/** Changes of the workbook since the page is open. */
export const changesMade = (): number => made;

let timer: ReturnType<typeof setTimeout> | undefined;
let present: Promise<void> | undefined;
let stopped = false;

function show(word: 'saved' | 'saving' | 'unsaved'): void {
  const place = element('saved');
  place.textContent = say(word);
  place.dataset.state = word;
}

async function send(): Promise<void> {
  const sent = unsaved;
  unsaved = [];
  try {
    const response = await fetch(routeOf('workbook'), { method: 'PUT', body: JSON.stringify(save()) });
    if (response.status === 409) return await leaveToOtherWindow();
    if (!response.ok) throw new Error(`saving was answered with ${response.status}`);
    if (unsaved.length === 0) show('saved');
  } catch {
    unsaved = [...sent, ...unsaved];
    show('unsaved');
    saveSoon(3000);
  }
}

async function leaveToOtherWindow(): Promise<void> {
  if (stopped) return;
  stopped = true;
  unsaved = [];
  await tell(say('elsewhereTitle'), say('elsewhereText'), say('continueHere'));
  location.reload();
}

/** On coming back to this window, before anything is typed: has the sheet been opened elsewhere meanwhile? */
async function lookForOtherWindow(): Promise<void> {
  const response = await fetch(routeOf('mine')).catch(() => undefined);
  if (response?.ok && !((await response.json()) as { mine: boolean }).mine) await leaveToOtherWindow();
}

/** Saves everything; a save under way is followed by another one. */
export async function saveNow(): Promise<void> {
  clearTimeout(timer);
  if (stopped) return;
  while (present) await present;
  show('saving');
  present = send().finally(() => {
    present = undefined;
  });
  await present;
}

/** Whoever waits for the second after an edit need not. */
export function saveAtOnce(): void {
  if (unsaved.length > 0) void saveNow();
}

function saveSoon(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void saveNow(), milliseconds);
}

function farewell(event: Event): void {
  if (unsaved.length === 0 || stopped) return;
  const body = JSON.stringify(unsaved);
  const small = body.length * 3 < mostInFarewell || new Blob([body]).size < mostInFarewell;
  if (small && navigator.sendBeacon(routeOf('journal'), body)) unsaved = [];
  else if (event.type === 'beforeunload') {
    // Too much for a farewell: save it now and let the browser ask the person to wait.
    void saveNow();
    event.preventDefault();
  }
}

export function startSaving(): void {
  univerApi().onCommandExecuted((command, options) => {
    if ((command.type as number) !== mutationType || !kept.test(command.id)) return;
    if (options?.onlyLocal || (options as { fromFormula?: boolean } | undefined)?.fromFormula) return;
    const params = (command.params ?? {}) as { unitId?: string };
    if (params.unitId !== undefined && params.unitId !== workbook().getId()) return;
    unsaved.push({ id: command.id, params });
    made += 1;
    show('saving');
    saveSoon(1000);
  });
  addEventListener('focus', () => void lookForOtherWindow());
  addEventListener('pagehide', farewell);
  addEventListener('beforeunload', farewell);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && unsaved.length > 0) void saveNow();
  });
  show('saved');
}

/** Repeats what an earlier page could only say while closing. */
export function replay(journal: readonly Mutation[]): void {
  for (const { id, params } of journal) {
    try {
      univerApi().syncExecuteCommand(id, params);
    } catch (error) {
      console.warn('a change of the closed page could not be repeated', id, error);
    }
  }
}
