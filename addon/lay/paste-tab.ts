/** A list whose first columns people paste into, and whose others the add-on answers in; laid once and then kept. */

import type { Cell } from '../../shared/form/define-form.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { unguardText } from '../google/guard-text.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList, listOf, writeList } from './list-tab.ts';

export type PasteList = {
  readonly id: string;
  readonly name: Bilingual;
  readonly title: Bilingual;
  readonly headers: readonly Bilingual[];
  readonly widths: readonly number[];
  /** Number formats; text when left out. */
  readonly formats?: readonly string[];
  /** Columns that are pasted, the first ones. */
  readonly pasted: number;
  /** Rows that are looked up at once. */
  readonly limit: number;
};

/** Lines that are empty at first; more may be pasted. */
const blankLines = 30;

/** The tab when it is in front; else it is laid, or shown, and there is nothing to look up yet. */
export const pasteTabHere = ({ google, say }: Desk, list: PasteList): Tab | undefined => {
  const active = google.activeTab();
  if (isList(active, list.id)) return active;
  const known = listOf(google, list.id);
  const tab =
    known ??
    writeList(google, {
      id: list.id,
      name: say(list.name),
      title: say(list.title, { limit: list.limit }),
      headers: list.headers.map((each) => say(each)),
      widths: list.widths,
      ...(list.formats && { formats: list.formats }),
      rows: Array.from({ length: blankLines }, () => list.headers.map(() => '')),
    });
  tab.activate();
  return undefined;
};

/** What was pasted, line by line; `at` is where a line stands, from 0. @throws Refusal nothing-pasted, too-many */
export const pastedIn = (
  tab: Tab,
  { pasted, limit }: PasteList,
): readonly { readonly at: number; readonly cells: readonly string[] }[] => {
  const lines = tab
    .readAll()
    .slice(firstListRow - 1)
    .map((raw, at) => ({
      at,
      cells: Array.from({ length: pasted }, (_, i) => unguardText(String(raw[i] ?? '')).trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (lines.length === 0) throw new Refusal('nothing-pasted', words.nothingPasted);
  if (lines.length > limit)
    throw new Refusal('too-many', fill(words.tooMany, { limit, count: lines.length }));
  return lines;
};

/** Writes beside the lines, from a column on, in one call; lines in between are left empty. */
export const answerBeside = (
  tab: Tab,
  column: number,
  width: number,
  answers: readonly { readonly at: number; readonly cells: readonly Cell[] }[],
): void => {
  const last = answers[answers.length - 1];
  if (!last) return;
  const byLine = new Map(answers.map(({ at, cells }) => [at, cells] as const));
  tab.write(
    firstListRow,
    column,
    Array.from({ length: last.at + 1 }, (_, at) => {
      const cells = byLine.get(at) ?? [];
      return Array.from({ length: width }, (_, i) => cells[i] ?? '');
    }),
  );
};

/** What looking people up is for. Undefined when the person cancels. @throws Refusal purpose-missing */
export const askPurpose = ({ google, say }: Desk, title: Bilingual): string | undefined => {
  const purpose = google.askText(say(title), say(words.purpose));
  if (purpose === '') throw new Refusal('purpose-missing', words.purposeMissing);
  return purpose;
};
