/** A table as the template of the notice prints it (typst/notice.typ). */
import type { Language } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';

export type PrintedNotice = {
  readonly paper: PlanPaper;
  readonly programme: Programme;
  readonly language: Language;
};
type Align = 'left' | 'center' | 'right';
export type Column = {
  readonly header: string;
  readonly align: Align;
  /** Millimetres; without, the share of what is left; without either, as wide as its longest cell. */
  readonly width?: number;
  readonly share?: number;
};
/** A cell over several rows; the rows below the first leave it out. */
type Spanning = { readonly text: string; readonly rows: number };
/** A `strong` row sums up; the `head` of a group stands above its rows on every page they reach. */
type Row = { readonly cells: readonly (string | Spanning)[]; readonly strong?: true };
export type Group = { readonly head?: readonly string[]; readonly rows: readonly Row[] };
export type PrintedTable = {
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  readonly notes: readonly string[];
};
