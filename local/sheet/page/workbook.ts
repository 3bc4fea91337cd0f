/** The one workbook of the page, as the other files need it. */
import type { FUniver } from '@univerjs/core/facade';
import type { Area, ScriptData, Snapshot } from '../operations.ts';

export type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;
type FRange = ReturnType<FWorksheet['getRange']>;

let api: FUniver;
let book: FWorkbook;
let computing = false;

export function openWorkbook(univer: FUniver, snapshot: Snapshot): FWorkbook {
  api = univer;
  const formula = univer.getFormula();
  formula.calculationStart(() => {
    computing = true;
  });
  formula.calculationEnd(() => {
    computing = false;
  });
  book = univer.createWorkbook(snapshot as never);
  return book;
}

export const workbook = (): FWorkbook => book;
export const univerApi = (): FUniver => api;

/** How much stays to be seen left of and above a cell that was out of sight. */
const margin = 3;

/** Puts the cursor on the range of the active sheet and shows it. */
export function showRange(range: FRange): void {
  range.activate();
  const sheet = book.getActiveSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const seen = sheet.getVisibleRange();
  // What is cut off at the edge is not seen yet.
  const isSeen =
    seen &&
    row >= seen.startRow &&
    row < seen.endRow - 1 &&
    column >= seen.startColumn &&
    column < seen.endColumn - 1;
  if (!isSeen) sheet.scrollToCell(Math.max(0, row - margin), Math.max(0, column - margin));
}

/** Runs one of Univer's mutations; they are what the undo stack, the formulas and the saving listen to. */
export function mutate(id: string, params: object): void {
  api.syncExecuteCommand(id, { unitId: book.getId(), ...params });
}

/** Univer takes a note over 300 ms after its last letter and tells nobody; a little later it is there. */
const noteDelay = 350;
let noteTyped = Number.NEGATIVE_INFINITY;
document.addEventListener(
  'input',
  ({ target }) => {
    if ((target as Element).closest('[data-u-comp=note-textarea]')) noteTyped = performance.now();
  },
  true,
);

/** Ends the cell editor, waits for a note just written and for formulas, so that a script reads what is seen. */
export async function settle(): Promise<void> {
  await book.endEditingAsync(true);
  const rest = noteTyped + noteDelay - performance.now();
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  for (let waited = 0; computing && waited < 5000; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

export function save(): Snapshot {
  return book.save() as unknown as Snapshot;
}

export function selection(): Area | undefined {
  const range = book.getActiveRange()?.getRange();
  if (!range) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  return [startRow, endRow, startColumn, endColumn].every(Number.isFinite)
    ? { startRow, endRow, startColumn, endColumn }
    : undefined;
}

type Custom = Record<string, unknown> & { script?: ScriptData };

export function scriptData(): ScriptData {
  const custom = book.getCustomMetadata() as Custom | undefined;
  return custom?.script ?? { metadata: [], protections: [] };
}

export function setScriptData(data: ScriptData): void {
  const custom = book.getCustomMetadata() as Custom | undefined;
  book.setCustomMetadata({ ...custom, script: data } as never);
}
