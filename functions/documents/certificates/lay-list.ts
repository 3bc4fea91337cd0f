/** What typst/listing.typ prints: one table with a head, in one language. */
import type { Language } from '../../../shared/ground/bilingual.ts';

type ListColumn = {
  readonly header: string;
  readonly align: 'left' | 'center' | 'right';
  /** Millimetres; without, the share of what is left. */
  readonly width?: number;
  readonly share?: number;
  /** Something is written by hand into it, so rows are high. */
  readonly tall?: true;
};
type ListRow = { readonly cells: readonly string[]; readonly strong?: true };

export type ListPaper = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string;
  readonly author: string;
  /** ISO date of the paper: the date of its file too, so that the same data gives the same bytes. */
  readonly day: string;
  readonly wide?: true;
  readonly lead?: string;
  /** Term and fact, so many pairs a line. */
  readonly facts: readonly (readonly [string, string])[];
  readonly factsAcross?: 1 | 2 | 3;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly notes?: readonly string[];
  /** Lines to sign on. */
  readonly signers?: readonly string[];
  readonly foot: string;
  /** The drawing of a code, and the address it says. */
  readonly code?: { readonly drawing: string; readonly address: string };
};

/** Texts have to be on one line and printable: what people typed passes `onOneLine` before. */
export const layList = (paper: ListPaper) => {
  const { day: printed, columns, rows, code, ...rest } = paper;
  const [year, month, day] = printed.split('-').map(Number) as [number, number, number];
  return {
    subtitle: '',
    lead: '',
    factsAcross: 2,
    wide: false,
    notes: [],
    signers: [],
    ...rest,
    day: { year, month, day },
    columns: columns.map(({ tall = false, ...column }) => ({ ...column, tall })),
    rows: rows.map(({ cells, strong = false }) => ({ cells, strong })),
    code: code?.drawing ?? null,
    address: code?.address ?? '',
  };
};
