import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';

/** Why a command stopped, in words for the person: a Problem the API answered, or something found here. */
export class Refusal extends Error {
  readonly code: string;
  readonly title: Bilingual;
  readonly issues: readonly Issue[];

  constructor(code: string, title: Bilingual, issues: readonly Issue[] = []) {
    super(`${code}: ${title.en}`);
    this.name = 'Refusal';
    this.code = code;
    this.title = title;
    this.issues = issues;
  }
}

/** A text as it was typed, which nothing is cut off from. @throws Refusal saying how long it may be */
export const within = (limit: number, text: string): string => {
  if (text.length > limit)
    throw new Refusal('text-too-long', fill(sheetWords.textTooLong, { limit, length: text.length }));
  return text;
};

type Placed = { readonly row: number; readonly text: string };

/** Words written in cells, one by one. @throws Refusal saying which row has how many characters too many */
export const withinEach = <T extends Placed>(limit: number, words: readonly T[]): readonly T[] => {
  const long = words.filter(({ text }) => text.length > limit);
  const [first] = long;
  if (first)
    throw new Refusal(
      'text-too-long',
      fill(sheetWords.cellTooLong, { limit, row: first.row, length: first.text.length, count: long.length }),
    );
  return words;
};
