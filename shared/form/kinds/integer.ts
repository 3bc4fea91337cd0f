import { quote } from '../../ground/issue.ts';
import type { IntegerColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';
import { checkRange, noteUnlessPlain, numberBetween } from './number-text.ts';

const headWords = [
  '人数',
  '共计',
  '总计',
  '合计',
  '全体学员',
  '全体學員',
  '学员',
  '學員',
  '参训',
  '共',
  '计',
];
const peopleWords = [
  '名学员',
  '名學員',
  '位学员',
  '位學員',
  '名学者',
  '名研究人员',
  '名技术人员',
  '人次',
  '学员',
  '學員',
  '人',
  '名',
  '位',
  '个',
  '個',
  '(人)',
  'persons',
  'people',
  'trainees',
];

/** Whole numbers, also as `60人`, `共40人`, `六十`, `１２０`, `10万人`. `70多名` is asked about. */
export const integer: Kind<IntegerColumn> = {
  reader: (column) => {
    const min = column.min ?? 0;
    const max = column.max ?? 1e9;
    const before = column.ordinal ? [...headWords, '第'] : headWords;
    const read = numberBetween({ before, after: column.units ?? peopleWords });
    const finish = (value: number): number | Finding =>
      Number.isInteger(value)
        ? (checkRange(value, min, max) ?? value)
        : new Finding('number-not-whole', { value });
    return readText(
      (text) => {
        const found = read(text);
        if (found instanceof Finding) return found;
        const value = finish(found.value);
        return value instanceof Finding ? value : noteUnlessPlain(text, value, String(value));
      },
      (cell) =>
        typeof cell === 'number' ? finish(cell) : new Finding('number-unclear', { value: quote(cell) }),
    );
  },
  print: (value) => value as number,
  layout: (column) => ({ format: '0', width: column.width ?? 80, align: 'right' }),
  example: (column, _context, seed) =>
    Math.min(Math.max(column.min ?? 0, 40 + (seed % 40)), column.max ?? 1e9),
  accepts: () => ({ zh: '整数，如 60。', en: 'A whole number, such as 60.' }),
};
