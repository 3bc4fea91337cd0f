/** Which numbers of a register hold, and which row each was given to last. */
import type { Bilingual } from '../ground/bilingual.ts';

/** Number by row id. */
export type NumbersInForce = ReadonlyMap<string, number>;
export type NumberHolder = {
  readonly number: number;
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Of the document that had it last. */
  readonly period: string;
  readonly inForce: boolean;
  /** The documents in force that name it, in words; looked for only where its number is given to another row. */
  readonly namedBy?: Bilingual | undefined;
};
