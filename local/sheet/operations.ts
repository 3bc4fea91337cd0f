/**
 * What an execution of the add-on does to a workbook and to the person's screen, as plain data. The
 * emulated services write it, the page applies it, and a test without a browser reads it.
 * The shapes of cells, rules and sheets are Univer's own (`IWorkbookData`), so that a saved workbook and
 * an operation speak the same words. Rows and columns count from 0 here, from 1 in Apps Script.
 */
export type CellStyle = {
  /** Number format. */
  n?: { pattern: string } | null;
  /** Background and text colour. */
  bg?: { rgb: string } | null;
  cl?: { rgb: string } | null;
  /** Font family, size in points, bold, italic. */
  ff?: string | null;
  fs?: number | null;
  bl?: 0 | 1 | null;
  it?: 0 | 1 | null;
  /** Horizontal 1 left 2 centre 3 right, vertical 1 top 2 middle 3 bottom, wrap 1 overflow 2 clip 3 wrap. */
  ht?: number | null;
  vt?: number | null;
  tb?: number | null;
  /** Borders by side. */
  bd?: Record<string, { s: number; cl: { rgb: string } } | null> | null;
};

/** Cell value types of Univer: 1 text, 2 number, 3 boolean, 4 text that looks like a number. */
export type Cell = {
  v?: string | number | boolean | null;
  t?: number | null;
  f?: string | null;
  si?: string | null;
  s?: CellStyle | string | null;
  p?: { body?: { dataStream?: string } } | null;
};

export type Area = { startRow: number; endRow: number; startColumn: number; endColumn: number };

export type ValidationRule = {
  uid: string;
  type: string;
  ranges: Area[];
  operator?: string;
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  showErrorMessage?: boolean;
  error?: string;
  /** 1 refuses a wrong value, 2 marks it. */
  errorStyle?: number;
  showInputMessage?: boolean;
  prompt?: string;
  renderMode?: number;
};

export type Note = { id: string; row: number; col: number; width: number; height: number; note: string };

/** What Apps Script keeps beside the cells; stored in the workbook's `custom` data. */
export type Protection = {
  id: string;
  sheet: string;
  /** Null protects the whole sheet. */
  area: Area | null;
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
};
export type Metadata = {
  id: number;
  key: string;
  value: string | null;
  visibility: string;
  sheet: string | null;
};
export type ScriptData = { metadata: Metadata[]; protections: Protection[] };

export type Sheet = {
  id: string;
  name: string;
  cellData: Record<number, Record<number, Cell>>;
  rowCount: number;
  columnCount: number;
  hidden?: number;
  tabColor?: string;
  columnData?: Record<number, { w?: number; hd?: number }>;
  rowData?: Record<number, { h?: number; hd?: number }>;
  mergeData?: Area[];
  freeze?: { xSplit: number; ySplit: number; startRow: number; startColumn: number };
};

export type Snapshot = {
  id: string;
  name: string;
  appVersion: string;
  locale: string;
  styles: Record<string, CellStyle | null>;
  sheetOrder: string[];
  sheets: Record<string, Sheet>;
  resources?: { name: string; data: string }[];
  custom?: Record<string, unknown> & { script?: ScriptData };
};

export type Operation =
  | { op: 'insert-sheet'; sheet: string; name: string; index: number; rows: number; columns: number }
  | { op: 'delete-sheet'; sheet: string }
  | { op: 'rename-sheet'; sheet: string; name: string }
  | { op: 'resize'; sheet: string; rows: number; columns: number }
  /** A cell of null is left alone; a cell with `v` or `f` replaces what was written there. */
  | { op: 'cells'; sheet: string; row: number; column: number; cells: (Cell | null)[][] }
  | { op: 'fill'; sheet: string; area: Area; cell: Cell }
  | { op: 'notes'; sheet: string; notes: { row: number; column: number; id: string; text: string | null }[] }
  | { op: 'validation'; sheet: string; removed: string[]; added: ValidationRule[] }
  | { op: 'freeze'; sheet: string; rows: number; columns: number }
  | { op: 'column-width'; sheet: string; column: number; columns: number; width: number }
  | { op: 'row-height'; sheet: string; row: number; rows: number; height: number }
  | { op: 'hide-columns'; sheet: string; column: number; columns: number; hidden: boolean }
  | { op: 'hide-sheet'; sheet: string; hidden: boolean }
  | { op: 'tab-color'; sheet: string; color: string | null }
  | { op: 'merge'; sheet: string; area: Area }
  | { op: 'activate'; sheet: string; area: Area | null }
  | { op: 'script-data'; data: ScriptData };

export type MenuItem =
  | { kind: 'item'; caption: string; fn: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuItem[] };

export type Effect =
  | { effect: 'toast'; title: string; message: string; seconds: number }
  | { effect: 'menu'; addon: boolean; caption: string; items: MenuItem[] };

/** A question the script waits for. */
export type Dialog = {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
};
export type DialogAnswer = { button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'; text?: string };

/** One line of the stream in which a run reports to the page. */
export type RunReport =
  | { report: 'operations'; operations: Operation[] }
  | { report: 'effect'; effect: Effect }
  | { report: 'dialog'; id: string; dialog: Dialog }
  | { report: 'done'; value: unknown; counts: Record<string, number>; milliseconds: number }
  | { report: 'failed'; message: string; counts: Record<string, number>; milliseconds: number };
