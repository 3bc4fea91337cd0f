/**
 * A flag 比对情况: two sides that ledgers tell differently. Flags are computed from what is in force, so the same ledgers
 * and day give the same flags; nobody files them, and each is gone when the sides agree. What the unit says of one and what
 * was decided are registers (state.ts).
 */
import { unitOfClass } from '../forms/rules/class-of-unit.ts';
import type { FlagKind } from '../forms/rules/flag-kinds.ts';
import { type Bilingual, fill, type Params } from '../ground/bilingual.ts';
import { flagTexts } from '../words/flags.ts';

export type Flag = {
  readonly kind: FlagKind;
  /** The kind, the unit, and what is compared: kind/unit/…; the same as long as the same things are. */
  readonly key: string;
  /** Whose to explain, by code. */
  readonly unit: string;
  /** By how much the sides differ: fen, or a count of persons, hours or things. May be negative. */
  readonly figure: number;
  readonly in: 'fen' | 'count';
  /** Where the figures come from: documents as unit/form/period, codes of registered rows and classes. */
  readonly rows: readonly string[];
  /** From when on the comparison holds, ISO date; from the rows, so that a replay agrees. */
  readonly since: string;
  readonly says: Bilingual;
};
/** What a kind compares, and which of it differs. */
export type Found = {
  readonly kind: FlagKind;
  /** How many were compared: accounts, classes, purchases. */
  readonly subjects: number;
  readonly flags: readonly Flag[];
  /** Why nothing was compared, where the city has no threshold for it. */
  readonly silent?: Bilingual;
};

/** Classes that a flag is about, by their codes: those of the rows that it names. */
export const classesOf = ({ rows }: Pick<Flag, 'rows'>): readonly string[] =>
  rows.filter((row) => unitOfClass(row) !== undefined);

export type Raised = Pick<Flag, 'unit' | 'figure' | 'rows' | 'since'> & {
  /** What tells it apart from others of its kind and unit. */
  readonly of: readonly (string | undefined)[];
  readonly about: Params;
  readonly in?: Flag['in'];
};

export const raise = (kind: FlagKind, { of, about, ...rest }: Raised): Flag => ({
  in: 'fen',
  ...rest,
  kind,
  key: [kind, rest.unit, ...of.filter((each) => each !== undefined)].join('/'),
  rows: [...new Set(rest.rows)].sort(),
  says: fill(flagTexts[kind].says, about),
});
