/** Which paper: its kind, what it is of, and which part of it in which language. */
import { type Language, languages } from '../ground/bilingual.ts';

/**
 * `certificates` and `class-book` are of a class, `certificate` of a number, `register` of a series of a year
 * (2015-07), `notice` of the month in which numbers ended, `record` of the number of a record.
 */
export const paperKinds = [
  'certificate',
  'certificates',
  'class-book',
  'register',
  'notice',
  'record',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export type PaperId = {
  readonly kind: PaperKind;
  readonly of: string;
  /** From 1 on. */
  readonly part: number;
  readonly language: Language;
};

const file = /^(\d{1,3})-(zh|en)\.pdf$/;

export const paperFile = ({ part, language }: Pick<PaperId, 'part' | 'language'>): string =>
  `${part}-${language}.pdf`;

/** Undefined for what is no name of a file. */
export const readPaperFile = (name: string): Pick<PaperId, 'part' | 'language'> | undefined => {
  const [, part, language] = file.exec(name) ?? [];
  return part === undefined
    ? undefined
    : { part: Number(part), language: languages.find((one) => one === language) ?? 'zh' };
};

/** Items of a paper that stand in one of its parts: what an answer of a function can carry, with room to spare. */
export const aPart: Readonly<Record<'certificates' | 'class-book' | 'register', number>> = {
  certificates: 100,
  'class-book': 100,
  register: 300,
};

export const partsFor = (kind: keyof typeof aPart, count: number): number =>
  Math.max(1, Math.ceil(count / aPart[kind]));
