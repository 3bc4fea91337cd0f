/**
 * A person at a spreadsheet, for tests: runs the built add-on over the emulated services, answers its
 * dialogs, types into cells and looks at them. Rows and columns count from 1.
 */
import { bundleAddon } from '../../addon/build.ts';
import { emptyWorkbook } from '../../local/sheet/empty-workbook.ts';
import { createKeptStates } from '../../local/sheet/kept-state.ts';
import { parseManifest } from '../../local/sheet/manifest.ts';
import type {
  Area,
  Cell,
  DialogAnswer,
  Note,
  Sheet,
  Snapshot,
  ValidationRule,
} from '../../local/sheet/operations.ts';
import { type AddonOutcome, runAddon } from '../../local/sheet/run-addon.ts';

const bundle = bundleAddon('https://zhixin.qingdao.example/');
const noteResource = 'SHEET_NOTE_PLUGIN';

export type Bureau = {
  url: string;
  identity: { signToken(email: string): Promise<string> };
  clock: { now(): Date };
};

export const yes: DialogAnswer = { button: 'YES' };
export const no: DialogAnswer = { button: 'NO' };
export const ok: DialogAnswer = { button: 'OK' };
export const typed = (text: string): DialogAnswer => ({ button: 'OK', text });

type Notes = Record<string, Record<number, Record<number, Note>>>;

const readNotes = ({ resources }: Snapshot): Notes =>
  JSON.parse(resources?.find(({ name }) => name === noteResource)?.data || '{}') as Notes;

const withNotes = (snapshot: Snapshot, notes: Notes): Snapshot => ({
  ...snapshot,
  resources: [
    ...(snapshot.resources ?? []).filter(({ name }) => name !== noteResource),
    { name: noteResource, data: JSON.stringify(notes) },
  ],
});

/** What lies under a number, made if there is nothing yet. */
const under = <T extends object>(holder: Record<number | string, T>, key: number | string): T => {
  const found = holder[key] ?? ({} as T);
  holder[key] = found;
  return found;
};

/** One person with a workbook of their own. */
export const createUser = (bureau: Bureau, email: string, locale = 'zh_CN') => {
  let snapshot: Snapshot = emptyWorkbook('book', '工作簿', '');
  let notes: Notes = {};
  let activeSheet = 'first';
  let selection: Area = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const keptState = createKeptStates(undefined)(email);
  let secondAccount = false;
  /** What the last run showed, to tell why a tab is not there. */
  let shown: AddonOutcome['dialogs'] = [];

  const named = (name: string): Sheet => {
    const found = Object.values(snapshot.sheets).find((sheet) => sheet.name === name);
    if (found) return found;
    const said = shown.map(({ message }) => message).join(' | ');
    throw new Error(`no tab ${name}; there are ${user.tabs().join(', ')}; the last command said: ${said}`);
  };
  const cell = (name: string, row: number, column: number): Cell | undefined =>
    named(name).cellData[row - 1]?.[column - 1];
  const put = (name: string, row: number, column: number, content: Cell): void => {
    const sheet = named(name);
    sheet.rowCount = Math.max(sheet.rowCount, row);
    under(sheet.cellData, row - 1)[column - 1] = content;
  };
  const nameOf = (id: string): string => snapshot.sheets[id]?.name ?? '';

  const user = {
    /** Runs a function of the add-on; answers what it showed. */
    async run(fn: string, answers: DialogAnswer[] = [], url = bureau.url): Promise<AddonOutcome> {
      const { code, manifest } = await bundle;
      const outcome = await runAddon({
        code,
        manifest: parseManifest(manifest).manifest,
        snapshot: withNotes(snapshot, notes),
        fn,
        user: { email, locale },
        apiUrl: url,
        signToken: bureau.identity.signToken,
        answers,
        now: bureau.clock.now(),
        activeSheet,
        selection,
        keptState,
        secondAccount,
        withoutWaiting: true,
      });
      shown = outcome.dialogs;
      snapshot = outcome.snapshot;
      notes = readNotes(snapshot);
      for (const operation of outcome.operations)
        if (operation.op === 'activate') {
          activeSheet = operation.sheet;
          selection = operation.area ?? selection;
        }
      return outcome;
    },
    /** From now on another account was signed in first, and Google says nobody's name. */
    signInElsewhereFirst(): void {
      secondAccount = true;
    },
    tabs: (): string[] => snapshot.sheetOrder.map(nameOf),
    /** How many of the first rows and columns stay while the others are scrolled. */
    frozen(name: string): [rows: number, columns: number] {
      const { ySplit = 0, xSplit = 0 } = named(name).freeze ?? {};
      return [ySplit, xSplit];
    },
    activeTab: (): string => nameOf(activeSheet),
    activate(name: string): void {
      activeSheet = named(name).id;
    },
    select(row: number, column = 1, rows = 1, columns = 1): void {
      const [startRow, startColumn] = [row - 1, column - 1];
      selection = {
        startRow,
        startColumn,
        endRow: startRow + rows - 1,
        endColumn: startColumn + columns - 1,
      };
    },
    /** Row and column of the cursor. */
    cursor: (): [number, number] => [selection.startRow + 1, selection.startColumn + 1],
    /** Duplicates a tab as people do, without what the add-on remembers of it unless `remembering`. */
    copyTab(name: string, copy: string, remembering = false): void {
      const original = named(name);
      const id = `copy of ${original.id}`;
      snapshot.sheets[id] = { ...(JSON.parse(JSON.stringify(original)) as Sheet), id, name: copy };
      snapshot.sheetOrder.push(id);
      const { metadata = [], ...rest } = snapshot.custom?.script ?? { protections: [] };
      const copied = metadata.filter(({ sheet }) => sheet === original.id);
      const last = Math.max(0, ...metadata.map((each) => each.id));
      const added = remembering ? copied.map((each, i) => ({ ...each, id: last + 1 + i, sheet: id })) : [];
      // The copy comes first, to show that what is found first is not taken for the original.
      snapshot.custom = { ...snapshot.custom, script: { ...rest, metadata: [...added, ...metadata] } };
      activeSheet = id;
    },
    value: (name: string, row: number, column: number) => cell(name, row, column)?.v ?? '',
    formula: (name: string, row: number, column: number) => cell(name, row, column)?.f ?? '',
    colour(name: string, row: number, column: number): string | undefined {
      const style = cell(name, row, column)?.s;
      return (typeof style === 'string' ? snapshot.styles[style] : style)?.bg?.rgb;
    },
    /** Whether a long text is shown on several lines. */
    /** Pixels of the columns that are seen from the first to this one, and how many stay while others are scrolled. */
    reach(name: string, column: number): { width: number; frozen: number } {
      const { columnData = {}, freeze } = named(name);
      const widths = Array.from({ length: column }, (_, i) =>
        columnData[i]?.hd ? 0 : (columnData[i]?.w ?? 100),
      );
      return { width: widths.reduce((sum, each) => sum + each, 0), frozen: freeze?.xSplit ?? 0 };
    },
    wraps(name: string, row: number, column: number): boolean {
      const style = cell(name, row, column)?.s;
      return (typeof style === 'string' ? snapshot.styles[style] : style)?.tb === 3;
    },
    /** 1 left, 2 centre, 3 right; undefined where nothing is set. */
    alignment(name: string, row: number, column: number): number | undefined {
      const style = cell(name, row, column)?.s;
      return (typeof style === 'string' ? snapshot.styles[style] : style)?.ht ?? undefined;
    },
    /** How a number is shown. */
    pattern(name: string, row: number, column: number): string {
      const style = cell(name, row, column)?.s;
      return (typeof style === 'string' ? snapshot.styles[style] : style)?.n?.pattern ?? '';
    },
    note: (name: string, row: number, column: number): string =>
      notes[named(name).id]?.[row - 1]?.[column - 1]?.note ?? '',
    /** Column of a header, by its Chinese name. */
    column(name: string, header: string, row = 4): number {
      const cells = Object.entries(named(name).cellData[row - 1] ?? {});
      const found = cells.find(([, { v }]) => String(v).replace(/ \*/, '').split('\n')[0] === header);
      if (!found) throw new Error(`no column ${header} in row ${row} of ${name}`);
      return Number(found[0]) + 1;
    },
    type(name: string, row: number, column: number, value: string | number): void {
      put(name, row, column, { ...cell(name, row, column), v: value, t: typeof value === 'number' ? 2 : 1 });
    },
    typeDate(name: string, row: number, column: number, day: string): void {
      const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;
      put(name, row, column, { v: serial, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } });
    },
    typeFormula(name: string, row: number, column: number, formula: string, value: number): void {
      put(name, row, column, { v: value, t: 2, f: formula });
    },
    /** Gives a cell a number format. */
    format(name: string, row: number, column: number, pattern: string): void {
      put(name, row, column, { ...cell(name, row, column), s: { n: { pattern } } });
    },
    /** Merges cells; only the first keeps its content. */
    merge(name: string, row: number, column: number, rows: number, columns: number): void {
      const sheet = named(name);
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++)
          if (r !== row || c !== column) delete sheet.cellData[r - 1]?.[c - 1];
      sheet.mergeData = [
        ...(sheet.mergeData ?? []),
        {
          startRow: row - 1,
          endRow: row + rows - 2,
          startColumn: column - 1,
          endColumn: column + columns - 2,
        },
      ];
    },
    writeNote(name: string, row: number, column: number, note: string): void {
      const [r, c] = [row - 1, column - 1];
      under(under(notes, named(name).id), r)[c] = {
        id: `n${r}-${c}`,
        row: r,
        col: c,
        width: 160,
        height: 60,
        note,
      };
    },
    deleteTab(name: string): void {
      const { id } = named(name);
      delete snapshot.sheets[id];
      snapshot.sheetOrder = snapshot.sheetOrder.filter((each) => each !== id);
    },
    /** Deletes a column as the menu of its header does; the notes of the cells are no matter here. */
    deleteColumn(name: string, column: number): void {
      const sheet = named(name);
      sheet.columnCount -= 1;
      for (const [row, cells] of Object.entries(sheet.cellData))
        sheet.cellData[Number(row)] = Object.fromEntries(
          Object.entries(cells ?? {}).flatMap(([at, each]) =>
            Number(at) === column - 1 ? [] : [[Number(at) - (Number(at) >= column ? 1 : 0), each]],
          ),
        );
    },
    /** What a cell's drop-down offers; nothing where it has none. */
    choices(name: string, row: number, column: number): string[] {
      const data = snapshot.resources?.find((each) => each.name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data;
      const rules = (JSON.parse(data || '{}') as Record<string, ValidationRule[]>)[named(name).id] ?? [];
      const isHere = ({ startRow, endRow, startColumn, endColumn }: Area): boolean =>
        startRow <= row - 1 && row - 1 <= endRow && startColumn <= column - 1 && column - 1 <= endColumn;
      return rules.find(({ ranges }) => ranges.some(isHere))?.formula1?.split(',') ?? [];
    },
    /** Moves rows as sorting or inserting does, notes and colours with them: `order` lists old rows. */
    rearrange(name: string, first: number, order: readonly (number | undefined)[]): void {
      const { cellData, id } = named(name);
      const lines = under(notes, id);
      const was = { cells: { ...cellData }, notes: { ...lines } };
      order.forEach((old, i) => {
        const to = first - 1 + i;
        cellData[to] = (old === undefined ? undefined : was.cells[old - 1]) ?? {};
        lines[to] = (old === undefined ? undefined : was.notes[old - 1]) ?? {};
      });
    },
  };
  return user;
};
export type SpreadsheetUser = ReturnType<typeof createUser>;
