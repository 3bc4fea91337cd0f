/** A page of lines, of a unit or a class: what is counted, its figure, and what there is to say of it. */
import type { Bilingual } from '../ground/bilingual.ts';
import type { NumberFormat } from './number-formats.ts';

export type CardLine = {
  readonly title: Bilingual;
  /** Left out where the words say it. Money in yuan. */
  readonly value?: number;
  readonly format?: NumberFormat;
  readonly note?: Bilingual;
};

export const joined = (parts: readonly (Bilingual | undefined)[]): Bilingual => {
  const said = parts.filter((part) => part !== undefined);
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
};

/** To one decimal. */
export const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
