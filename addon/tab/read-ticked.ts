/** What the home lists as waiting for the reviewer: the lines that are ticked, and where their outcomes go. */

import type { Desk } from '../google/desk.ts';
import { firstCell, tickColumn } from '../lay/lay-home.ts';
import { keyIn, readHomeTab } from './home-tab.ts';
import { type Filed, parseKey, queueKey } from './read-queue.ts';

export type TickedLine = Filed & {
  /** From 1. */
  readonly row: number;
  /** Unit, form and period as the line shows them. */
  readonly name: string;
  readonly title: string;
};
export type Ticked = {
  readonly lines: readonly TickedLine[];
  /** Outcomes by queueKey; their lines are not ticked any more. */
  readonly write: (outcomes: ReadonlyMap<string, string>) => void;
};

/** The last cell of a line, 说明. */
const noteColumn = firstCell + 5;

export const readTicked = (desk: Desk): Ticked => {
  const { tab, raw } = readHomeTab(desk);
  const waiting = raw.flatMap((cells, i) => {
    const filed = parseKey(keyIn(cells)?.replace(/^review:/, ''));
    // Lines without a version are decided already.
    if (!filed || Number.isNaN(filed.version)) return [];
    const [unit, period, title] = [0, 1, 2].map((at) => String(cells[firstCell - 1 + at] ?? ''));
    const name = [unit, title, period].join(' ');
    return [{ ...filed, row: i + 1, name, title: title ?? '', cells }];
  });
  return {
    lines: waiting.filter(({ cells }) => cells[tickColumn - 1] === true),
    write: (outcomes) => {
      const told = waiting.filter(({ id, version }) => outcomes.has(queueKey(id, version)));
      const [first, last] = [told[0], told[told.length - 1]];
      if (!first || !last) return;
      const rows = raw.slice(first.row - 1, last.row);
      const outcomeOf = new Map(
        told.map(({ id, version, row }) => [row, outcomes.get(queueKey(id, version))]),
      );
      const column = (at: number, of: (row: number) => string | boolean | undefined) =>
        rows.map((cells, i) => [of(first.row + i) ?? cells[at - 1] ?? '']);
      tab.writeBack(
        first.row,
        tickColumn,
        column(tickColumn, (row) => (outcomeOf.has(row) ? false : undefined)),
      );
      tab.write(
        first.row,
        noteColumn,
        column(noteColumn, (row) => outcomeOf.get(row)),
      );
    },
  };
};
