/** What a file shows, whatever it is laid out from. */
import type { WriteSheet } from 'hucre/xlsx';
import type { Cell } from '../../shared/form/define-form.ts';
import type { SheetColumn } from '../../shared/form/sheet-layout.ts';
import type { Seal } from './seal.ts';

/** A cell with a note, coloured where something was found; row counts from 0 among the data rows, -1 is the header, -2 the status. */
export type Mark = {
  readonly row: number;
  /** 0 is the first column of the form. */
  readonly column: number;
  /** RRGGBB */
  readonly colour: string | undefined;
  readonly text: string;
};
export type LaidColumn = Pick<SheetColumn, 'header' | 'note' | 'format' | 'width' | 'align' | 'dropdown'>;
export type List = {
  readonly name: string;
  readonly widths: readonly number[];
  /** The first is its header. */
  readonly rows: readonly (readonly Cell[])[];
};
export type WorkbookContent = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly status: string;
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly ids: readonly string[];
  /** Rows with the formats of their columns, filled or not; enough to go on typing unless said. */
  readonly prepared?: number;
  readonly seal?: Seal;
  readonly marks?: readonly Mark[];
  /** A sheet before the form's, which stays the one that opens. */
  readonly first?: WriteSheet;
  /** A sheet behind the form's, such as the findings of a check. */
  readonly list?: List;
};
