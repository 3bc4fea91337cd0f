/** A rule for a column that is printed on a paper: characters its fonts cannot draw are named where they are typed. */
import type { Bilingual, Params } from '../ground/bilingual.ts';
import type { RowRule } from './define-form.ts';
import { onOneLine, unprintableIn } from './printable.ts';

/** What nearly every text consists of; all of it is drawn (a test says so). */
export const surelyDrawn = /^[\u4e00-\u9fff\x20-\x7e]*$/;

/** @param texts what comes of it, with `{characters}`, and what to do */
export const printableRule = (
  column: string,
  texts: { readonly message: Bilingual; readonly fix: Bilingual },
  severity: RowRule['severity'] = 'warning',
): RowRule => ({
  code: `unprintable-${column}`,
  severity,
  reads: [column],
  paints: column,
  ...texts,
  broken: ({ [column]: value }): Params | undefined => {
    const text = String(value);
    if (surelyDrawn.test(text)) return undefined;
    const characters = unprintableIn(onOneLine(text));
    return characters.length ? { characters: characters.join(' ') } : undefined;
  },
});
