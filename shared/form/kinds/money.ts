import { quote } from '../../ground/issue.ts';
import { parseNumber } from '../chinese-number.ts';
import type { MoneyColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';
import { numberBetween } from './number-text.ts';

const words = {
  before: ['人民币', '¥', '￥', 'rmb', '金额', '共计', '共', '计', '大写', ':'],
  after: ['元整', '圆整', '元', '圆', '块', '人民币', 'yuan', 'rmb'],
  example: '35000',
};
/** 35000元（大写：叁万伍仟元整）: the amount a second time, in words. */
const twice =
  /^(.+?)\((?:(?:人民币)?(?:大写)?:?)?([零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+)(?:元整?|圆整?)?\)$/;
/** A calculation, not a price: 33333.333333333336. */
const calculated = /\.\d{8,}$/;

/** Yuan as a sheet shows them. */
export const printYuan = (fen: number): string =>
  (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Yuan in the sheet, integer fen inside, so that sums are exact. Also `3.5万`, `35,000.00元`, `三万五千元`. */
export const money: Kind<MoneyColumn> = {
  reader: (column) => {
    const min = column.min ?? 0;
    const max = column.max ?? 1e12;
    const read = numberBetween(words);
    const finish = (yuan: number): number | Finding => {
      const fen = Math.round(yuan * 100);
      if (fen < min) return new Finding('below-min', { value: printYuan(fen), min: printYuan(min) });
      if (fen > max) {
        // So long a number may be one of a person in the wrong column.
        const value = fen < 1e12 ? printYuan(fen) : quote(Math.round(yuan));
        return new Finding('above-max', { value, max: printYuan(max) });
      }
      if (fen / 100 === yuan) return fen;
      // Thousands of millions lose the last bits of a fraction.
      const isNoise = Math.abs(yuan * 100 - fen) <= Math.max(1e-4, Math.abs(fen) * 1e-15);
      return isNoise || (calculated.test(String(yuan)) && fen !== 0)
        ? new Finding('rounded', { value: String(yuan), rounded: printYuan(fen) }, fen)
        : new Finding('number-step', { value: yuan, step: 0.01 });
    };
    /** `35000元（大写叁万伍仟元）` without what is said twice, 3.5（万元） without brackets; undefined where the two differ. */
    const once = (text: string): string | undefined => {
      const bare = text.replace(/[(（]([千万萬亿億]?元)[)）]$/, '$1');
      const [, figures = '', inWords = ''] = twice.exec(compact(bare)) ?? [];
      if (inWords === '') return bare;
      const found = read(figures);
      return !(found instanceof Finding) && found.value === parseNumber(inWords) ? figures : undefined;
    };
    return readText(
      column,
      (text) => {
        const single = once(text);
        if (single === undefined) return new Finding('money-twice', { value: quote(text) });
        const found = read(single);
        if (found instanceof Finding) return new Finding(found.code, { ...found.params, value: quote(text) });
        const fen = finish(found.value);
        if (fen instanceof Finding || /^[\d,]+(\.\d+)?$/.test(text)) return fen;
        return new Finding('understood', { value: quote(text), understood: printYuan(fen) }, fen);
      },
      (cell) =>
        typeof cell === 'number'
          ? finish(cell)
          : new Finding('number-unclear', { value: quote(cell), example: words.example }),
    );
  },
  print: (value) => (value as number) / 100,
  layout: (column) => ({ format: '#,##0.00', width: column.width ?? 110, align: 'right' }),
  example: (_column, _context, seed) => 3_500_000 + seed * 100,
  accepts: () => ({ zh: '金额（元），如 35000。', en: 'Amount in yuan, such as 35000.' }),
};
