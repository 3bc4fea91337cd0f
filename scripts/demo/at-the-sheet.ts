/**
 * A person at a spreadsheet, without a browser: the very add-on that is pushed to Google runs over a
 * workbook in memory, dialogs are answered from a list, cells are read and written as fingers would.
 */
import { readFileSync } from 'node:fs';
import { emptyWorkbook } from '../../local/sheet/empty-workbook.ts';
import type { Manifest } from '../../local/sheet/execution.ts';
import { createKeptStates } from '../../local/sheet/kept-state.ts';
import type { Cost } from '../../local/sheet/meter.ts';
import type { Dialog, Note, Snapshot } from '../../local/sheet/operations.ts';
import { runAddon } from '../../local/sheet/run-addon.ts';

const addonFile = (name: string) =>
  readFileSync(new URL(`../../addon/dist/${name}`, import.meta.url), 'utf8');

type System = {
  readonly url: string;
  readonly signToken: (email: string) => Promise<string>;
  readonly now: () => Date;
};
type CellValue = string | number | boolean | null;

export type Seat = Awaited<ReturnType<typeof sitDown>>;

/** `answers` are typed into prompts in turn; every question is confirmed. */
export const sitDown = (system: System, email: string, locale = 'zh_CN') => {
  const code = addonFile('code.js');
  const manifest = JSON.parse(addonFile('appsscript.json')) as Manifest;
  const keptState = createKeptStates(undefined)(email);
  let snapshot: Snapshot = emptyWorkbook('book', '示例', '');
  let active = 'first';
  let calls: Record<string, number> = {};
  let cost: Cost | undefined;

  const sheets = () => snapshot.sheetOrder.flatMap((id) => snapshot.sheets[id] ?? []);
  const sheet = (title: string) => {
    const found = sheets().find(({ name }) => name.startsWith(title));
    if (!found)
      throw new Error(
        `no tab ${title}; there are ${sheets()
          .map(({ name }) => name)
          .join('、')}`,
      );
    return found;
  };
  const notesOf = (id: string): Record<number, Record<number, Note>> => {
    const data = snapshot.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data;
    return data ? ((JSON.parse(data)[id] as Record<number, Record<number, Note>>) ?? {}) : {};
  };

  return {
    email,
    /** Runs a menu command; answers with the dialogs that were shown. */
    async run(fn: string, answers: readonly string[] = [], selectedRow?: number): Promise<readonly Dialog[]> {
      const outcome = await runAddon({
        code,
        manifest,
        snapshot,
        fn,
        user: { email, locale },
        apiUrl: system.url,
        signToken: system.signToken,
        now: system.now(),
        answers: [...answers, '', '', '', ''].map((text) => ({ button: 'OK' as const, text })),
        activeSheet: active,
        keptState,
        ...(selectedRow === undefined
          ? {}
          : {
              selection: { startRow: selectedRow - 1, endRow: selectedRow - 1, startColumn: 1, endColumn: 1 },
            }),
      });
      snapshot = outcome.snapshot;
      calls = outcome.counts;
      cost = outcome.cost;
      for (const operation of outcome.operations) if (operation.op === 'activate') active = operation.sheet;
      return outcome.dialogs;
    },
    counts: () => calls,
    /** What the last command would take on Google. */
    cost: () => cost as Cost,
    show(title: string) {
      active = sheet(title).id;
    },
    tabs: () => sheets().map(({ name }) => name),
    /** Rows and columns count from 1, as in the sheet. */
    read: (title: string, row: number, column: number): CellValue =>
      sheet(title).cellData[row - 1]?.[column - 1]?.v ?? null,
    write(title: string, row: number, column: number, grid: readonly (readonly CellValue[])[]) {
      const written = sheet(title);
      // Pasting more rows than there are adds them.
      written.rowCount = Math.max(written.rowCount, row - 1 + grid.length);
      const { cellData } = written;
      grid.forEach((line, i) => {
        line.forEach((value, j) => {
          if (value === null) return;
          const cells = cellData[row - 1 + i] ?? {};
          cellData[row - 1 + i] = cells;
          const { f: _, ...old } = cells[column - 1 + j] ?? {};
          cells[column - 1 + j] = { ...old, v: value, t: typeof value === 'number' ? 2 : 1 };
        });
      });
    },
    note: (title: string, row: number, column: number): string =>
      notesOf(sheet(title).id)[row - 1]?.[column - 1]?.note ?? '',
    writeNote(title: string, row: number, column: number, note: string) {
      const { id } = sheet(title);
      snapshot.resources ??= [];
      let resource = snapshot.resources.find(({ name }) => name === 'SHEET_NOTE_PLUGIN');
      if (!resource) {
        resource = { name: 'SHEET_NOTE_PLUGIN', data: '{}' };
        snapshot.resources.push(resource);
      }
      const all = JSON.parse(resource.data);
      all[id] ??= {};
      all[id][row - 1] ??= {};
      all[id][row - 1][column - 1] = {
        id: `n${row}-${column}`,
        row: row - 1,
        col: column - 1,
        width: 200,
        height: 60,
        note,
      };
      resource.data = JSON.stringify(all);
    },
  };
};
