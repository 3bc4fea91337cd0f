/** A page of lines, of a unit or a class: what is counted, its figure, and what there is to say of it. */
import { type Bilingual, same } from '../ground/bilingual.ts';
import type { NumberFormat } from './number-formats.ts';

export type CardLine = {
  readonly title: Bilingual;
  /** Left out where the words say it. Money in yuan. */
  readonly value?: number;
  readonly format?: NumberFormat;
  readonly note?: Bilingual;
};

/** What a code of a list is called; a code that the list does not know stands for itself. */
export const named = (
  options: readonly ({ readonly code: string } & Bilingual)[],
  code: string,
): Bilingual => {
  const { zh, en } = options.find((option) => option.code === code) ?? same(code);
  return { zh, en };
};

export const joined = (parts: readonly (Bilingual | undefined)[]): Bilingual => {
  const said = parts.filter((part) => part !== undefined);
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
};

/** To one decimal. */
export const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
