import { quote } from '../../issue.ts';
import type { PhoneColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const mobile = /^(?:\+?86)?(1[3-9]\d{9})$/;
const landline = /^\(?(0\d{2,3})\)?-?(\d{7,8})(?:(?:-|转|轉|x)(\d{1,6}))?$/i;

/** A mobile number, or a landline with its area code and extension. */
export const phone: Kind<PhoneColumn> = {
  reader: () => {
    const read = (text: string) => {
      const dense = compact(text).replace(/[–—]/g, '-');
      const cell = mobile.exec(dense.replace(/-/g, ''));
      if (cell) return cell[1] as string;
      const line = landline.exec(dense);
      if (!line) return new Finding('phone-invalid', { value: quote(text) });
      return `${line[1]}-${line[2]}${line[3] ? `-${line[3]}` : ''}`;
    };
    return readText(read, (cell) => read(String(cell)));
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 130, align: 'center' }),
  example: (_column, _context, seed) => `0532-${String(80_000_000 + seed)}`,
  accepts: () => ({ zh: '手机号或带区号的座机。', en: 'a mobile number or a landline with area code.' }),
};
