import { quote } from '../../ground/issue.ts';
import type { MoneyColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';
import { numberBetween } from './number-text.ts';

const words = {
  before: ['人民币', '¥', '￥', 'rmb', '金额', '共计', '共', '计'],
  after: ['元整', '圆整', '元', '圆', '块', '人民币', 'yuan', 'rmb'],
};

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
      if (fen > max) return new Finding('above-max', { value: printYuan(fen), max: printYuan(max) });
      // Thousands of millions lose the last bits of a fraction.
      if (Math.abs(yuan * 100 - fen) > Math.max(1e-4, Math.abs(fen) * 1e-15))
        return new Finding('number-step', { value: yuan, step: 0.01 });
      return fen;
    };
    return readText(
      (text) => {
        const found = read(text);
        if (found instanceof Finding) return found;
        const fen = finish(found.value);
        if (fen instanceof Finding || /^[\d,]+(\.\d+)?$/.test(text)) return fen;
        return new Finding('understood', { value: quote(text), understood: printYuan(fen) }, fen);
      },
      (cell) =>
        typeof cell === 'number' ? finish(cell) : new Finding('number-unclear', { value: quote(cell) }),
    );
  },
  print: (value) => (value as number) / 100,
  layout: (column) => ({ format: '#,##0.00', width: column.width ?? 110, align: 'right' }),
  example: (_column, _context, seed) => 3_500_000 + seed * 100,
  accepts: () => ({ zh: '金额（元），如 35000。', en: 'Amount in yuan, such as 35000.' }),
};
