/**
 * What stands in the queue's tab. A line is identified by its receipt, which people see: sorting only some columns
 * leaves the hidden keys behind, and an exception must not go to another unit's document.
 */
import { forms } from '../../shared/programme/programmes.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow } from '../lay/list-tab.ts';
import { type Filed, parseKey } from './queue-key.ts';

export const queueId = 'queue';
export const overviewId = 'under-review';
/** The record of events: column A has the path of the document. */
export const recordId = 'record';

export type QueueLine = Filed & {
  /** From 1. */
  readonly row: number;
  readonly receipt: string;
  /** Unit, form and period as the line shows them. */
  readonly name: string;
  readonly title: string;
  readonly warnings: number;
  /** What became of the comments of the last return, in words. */
  readonly answered: string;
  /** Why it is left out; empty when it is not. */
  readonly exception: string;
  readonly result: string;
};
export type Queue = {
  readonly lines: readonly QueueLine[];
  /** Column of the outcomes, from 1. */
  readonly resultColumn: number;
  /** Outcomes as they stand, row by row from the first. */
  readonly results: readonly string[];
};

const wanted = {
  unit: sheetWords.queueUnit,
  title: sheetWords.queueForm,
  period: sheetWords.queuePeriod,
  warnings: sheetWords.queueWarnings,
  answered: reviewWords.queueAnswered,
  receipt: sheetWords.queueReceipt,
  exception: reviewWords.queueException,
  result: reviewWords.queueResult,
};
type Named = keyof typeof wanted;

/** Positions of the columns, wherever they were moved; undefined when one is missing. */
const findColumns = (headers: readonly Raw[]): Record<Named, number> | undefined => {
  const found = Object.entries(wanted).map(
    ([name, { zh, en }]) => [name, headers.findIndex((text) => text === zh || text === en)] as const,
  );
  return found.some(([, at]) => at < 0) ? undefined : (Object.fromEntries(found) as Record<Named, number>);
};

/** What was filed under each receipt of the tab. */
const byReceipt = (raw: readonly (readonly Raw[])[]): ReadonlyMap<string, Filed> => {
  const letters = new Map<string, string>(forms.map((form) => [form.id, form.letters] as const));
  return new Map(
    raw.flatMap(([key]) => {
      const filed = parseKey(key);
      const known = filed && letters.get(filed.id.form);
      return filed && known !== undefined
        ? [[receiptNumber(filed.id, known, filed.version), filed] as const]
        : [];
    }),
  );
};

const readLines = (raw: readonly (readonly Raw[])[]): Queue | undefined => {
  const at = findColumns(raw[1] ?? []);
  if (!at) return undefined;
  const body = raw.slice(firstListRow - 1);
  const filed = byReceipt(body);
  const text = (line: readonly Raw[], name: Named) => String(line[at[name]] ?? '').trim();
  return {
    resultColumn: at.result + 1,
    results: body.map((line) => text(line, 'result')),
    lines: body.flatMap((line, i): QueueLine[] => {
      const receipt = text(line, 'receipt');
      const found = filed.get(receipt);
      return found
        ? [
            {
              ...found,
              receipt,
              row: firstListRow + i,
              name: (['unit', 'title', 'period'] as const).map((name) => text(line, name)).join(' '),
              title: text(line, 'title'),
              warnings: Number(text(line, 'warnings')) || 0,
              answered: text(line, 'answered'),
              exception: text(line, 'exception'),
              result: text(line, 'result'),
            },
          ]
        : [];
    }),
  };
};

/** What was filed in each row that names a receipt, by row from 1. */
export const readReceipts = (tab: Tab): ReadonlyMap<number, Filed> => {
  const raw = tab.readAll();
  const at = (raw[1] ?? []).findIndex(
    (text) => text === sheetWords.queueReceipt.zh || text === sheetWords.queueReceipt.en,
  );
  const filed = byReceipt(raw);
  return new Map(
    raw.flatMap((line, i) => {
      const found = filed.get(String(line[at] ?? '').trim());
      return found ? [[i + 1, found] as const] : [];
    }),
  );
};

/** @throws Refusal when people have taken columns away */
export const readQueue = (tab: Tab): Queue => {
  const queue = readLines(tab.readAll());
  if (!queue) throw new Refusal('queue-moved', reviewWords.queueMoved);
  return queue;
};

/** The lines as they stand; none when people have taken columns away. */
export const queueLines = (tab: Tab): readonly QueueLine[] => readLines(tab.readAll())?.lines ?? [];

/** Reasons written so far, by receipt: what is refreshed keeps them. */
export const exceptionsOf = (tab: Tab): ReadonlyMap<string, string> =>
  new Map(queueLines(tab).map(({ receipt, exception }) => [receipt, exception] as const));
