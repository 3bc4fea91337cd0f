import type { Bilingual, Params } from '../../ground/bilingual.ts';
import type { Option } from '../../ground/define-city.ts';
import type { IssueCode } from '../../ground/issue.ts';
import type { Cell, CheckContext, Column, ProgrammeList, Value } from '../define-form.ts';

/**
 * What a kind has to say about a cell besides its value. With a value it is a note (what was understood)
 * or a warning; without one the cell could not be read, or a note says that it counts as empty. Kinds are
 * plain functions and answer with the bare value for the usual clean cell, because a roster has 180,000 of
 * them.
 */
export class Finding {
  readonly code: IssueCode;
  readonly params: Params;
  readonly value: Value | undefined;
  /** What the cell probably means. It is not read: the error stays until a person accepts it (采用识别结果). */
  readonly suggested: Value | undefined;

  constructor(code: IssueCode, params: Params, value?: Value, suggested?: Value) {
    this.code = code;
    this.params = params;
    this.value = value;
    this.suggested = suggested;
  }
}

/** undefined: the cell is empty. */
export type Reading = Value | Finding | undefined;
export type Reader = (cell: Cell) => Reading;

export type ColumnLayout = {
  /** Sheets number format; `@` keeps text as typed. */
  readonly format: string;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly dropdown?: readonly string[];
};

/** One kind of column: read a cell, print a value, lay it out, give an example. One file each. */
export type Kind<C extends Column = Column> = {
  /** Compiles a reader for one column and one sheet. */
  readonly reader: (column: C, context: CheckContext) => Reader;
  /** The cell that shows a value; reading it again gives the value and no finding. */
  readonly print: (value: Value, column: C, context: CheckContext) => Cell;
  readonly layout: (column: C, context: CheckContext) => ColumnLayout;
  /** Valid examples; `seed` 0, 1, 2 … gives different ones. */
  readonly example: (column: C, context: CheckContext, seed: number) => Value;
  /** For guides: what may be written. */
  readonly accepts: (column: C, context: CheckContext) => Bilingual;
};

export const optionsOf = (
  column: { readonly options: readonly Option[] | ProgrammeList },
  context: Pick<CheckContext, 'programme'>,
): readonly Option[] => {
  const { options } = column;
  if (typeof options !== 'string') return options;
  if (options !== 'targets') return context.programme[options];
  return context.programme.targets.map(({ id, title }) => ({ code: id, ...title }));
};
