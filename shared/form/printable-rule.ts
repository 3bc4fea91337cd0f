/** A rule for a column that is printed on a paper: characters its fonts cannot draw are named where they are typed. */
import type { Bilingual, Params } from '../ground/bilingual.ts';
import type { RowRule } from './define-form.ts';
import { onOneLine, unprintableIn } from './printable.ts';

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
    const characters = unprintableIn(onOneLine(String(value)));
    return characters.length ? { characters: characters.join(' ') } : undefined;
  },
});
