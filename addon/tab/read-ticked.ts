/** What the home lists as waiting for the reviewer: the lines that are ticked, and where their outcomes go. */
import { registrationOf } from '../../shared/home/line.ts';
import type { Desk } from '../google/desk.ts';
import { firstCell, tickColumn } from '../lay/lay-home.ts';
import { keyIn, readHomeTab } from './home-tab.ts';
import { type Filed, parseKey, queueKey } from './queue-key.ts';

/** Of the line in the home. */
type Ticked<T> = {
  readonly lines: readonly (T & {
    /** From 1. */
    readonly row: number;
    /** The cells behind the tick. */
    readonly cells: readonly string[];
  })[];
  /** Outcomes by key; their lines are not ticked any more. */
  readonly write: (outcomes: ReadonlyMap<string, string>) => void;
};

/** The last cell of a line, 说明. */
const noteColumn = firstCell + 5;

/** @param read what a line is, by its key; undefined for other lines · @param keyOf by which outcomes are given */
const ticked = <T extends object>(
  desk: Desk,
  read: (key: string | undefined) => T | undefined,
  keyOf: (line: T) => string,
): Ticked<T> => {
  const { tab, raw } = readHomeTab(desk);
  const all = raw.flatMap((line, i) => {
    const found = read(keyIn(line));
    if (!found) return [];
    const cells = line.slice(firstCell - 1).map((cell) => String(cell ?? ''));
    return [{ line: { ...found, row: i + 1, cells }, isTicked: line[tickColumn - 1] === true }];
  });
  return {
    lines: all.filter(({ isTicked }) => isTicked).map(({ line }) => line),
    write: (outcomes) => {
      const told = all.map(({ line }) => line).filter((line) => outcomes.has(keyOf(line)));
      const [first, last] = [told[0], told[told.length - 1]];
      if (!first || !last) return;
      const rows = raw.slice(first.row - 1, last.row);
      const outcomeOf = new Map(told.map((line) => [line.row, outcomes.get(keyOf(line))]));
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

export type TickedDocument = Filed & {
  /** Unit, form and period as the line shows them. */
  readonly name: string;
  readonly title: string;
  readonly row: number;
};

/** Outcomes are given by queueKey. */
export const readTicked = (
  desk: Desk,
): Pick<Ticked<Filed>, 'write'> & { readonly lines: readonly TickedDocument[] } => {
  const { lines, write } = ticked(
    desk,
    (key) => {
      const filed = parseKey(key?.replace(/^review:/, ''));
      // Lines without a version are decided already.
      return filed && !Number.isNaN(filed.version) ? filed : undefined;
    },
    ({ id, version }) => queueKey(id, version),
  );
  return {
    write,
    lines: lines.map(({ cells: [unit = '', period = '', title = ''], ...line }) => ({
      ...line,
      name: [unit, title, period].join(' '),
      title,
    })),
  };
};

/** Bodies that wait to be registered; outcomes are given by their ids. */
export const readTickedRegistrations = (desk: Desk): Ticked<{ readonly id: string }> =>
  ticked(
    desk,
    (key) => {
      const id = registrationOf(key);
      return id === undefined ? undefined : { id };
    },
    ({ id }) => id,
  );
