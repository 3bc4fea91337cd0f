import { quote } from '../../ground/issue.ts';
import type { IntegerColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';
import { checkRange, noteRounded, noteUnlessPlain, numberBetween, withoutNoise } from './number-text.ts';
import { afterPersons, beforePersons, behindPersons } from './people-words.ts';

/** Whole numbers, also as `60人`, `共40人`, `60名教师`, `六十`, `１２０`, `10万人`. `70多名` is asked about. */
export const integer: Kind<IntegerColumn> = {
  reader: (column) => {
    const { min = 0, max = 1e9, units } = column;
    const ofPersons = units === undefined || units.indexOf('人') >= 0;
    const read = numberBetween({
      before: column.ordinal ? [...beforePersons, '第'] : beforePersons,
      // 98% of a scale to 100 is 98; of anything else it is no number.
      after: [...(units ?? afterPersons), ...(max === 100 ? ['%'] : [])],
      ...(ofPersons ? { behind: behindPersons } : {}),
      example: exampleOf(column),
    });
    const finish = (given: number): number | Finding => {
      const value = withoutNoise(given, 1);
      if (value === undefined) return new Finding('number-not-whole', { value: given });
      return checkRange(value, min, max) ?? noteRounded(given, value);
    };
    return readText(
      column,
      (text) => {
        const found = read(text);
        if (found instanceof Finding)
          return ofPersons && /人次/.test(compact(text))
            ? new Finding('number-person-times', { value: quote(text) })
            : found;
        const value = finish(found.value);
        return value instanceof Finding ? value : noteUnlessPlain(text, value, String(value));
      },
      (cell) =>
        typeof cell === 'number'
          ? finish(cell)
          : new Finding('number-unclear', { value: quote(cell), example: exampleOf(column) }),
    );
  },
  print: (value) => value as number,
  layout: (column) => ({ format: '0', width: column.width ?? 80, align: 'right' }),
  example: (column, _context, seed) =>
    Math.min(Math.max(column.min ?? 0, 40 + (seed % 40)), column.max ?? 1e9),
  accepts: (column) => ({
    zh: `整数，如 ${exampleOf(column)}。`,
    en: `A whole number, such as ${exampleOf(column)}.`,
  }),
};

const exampleOf = ({ min = 0, max = 1e9 }: IntegerColumn): string =>
  String(Math.min(Math.max(min, max <= 99 ? 2 : 60), max));
