import { quote } from '../../ground/issue.ts';
import type { PhoneColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const label = /^(?:手机|手機|联系电话|电话|電話|座机|tel):?/i;
const mobile = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;
const hotline = /^([48]00)(\d{3})(\d{4})$/;
/** From abroad the area code has lost its 0. */
const fromAbroad = /^(?:\+|00)86-?\(?0?\)?(?=[1-9])/;
/** Numbers of cities whose area code has three digits have eight. */
const landline =
  /^\(?(?:(0(?:10|2\d))\)?-?(\d{8})|(0[3-9]\d{2})\)?-?(\d{7,8}))(?:(?:-|转|轉|x|ext\.?)(\d{1,6}))?$/i;

/** A mobile number, a landline with its area code and extension, or a 400 number. */
export const phone: Kind<PhoneColumn> = {
  reader: () => {
    const read = (text: string) => {
      const dense = compact(text).replace(/[–—]/g, '-').replace(label, '');
      const digits = dense.replace(/-/g, '');
      const cell = mobile.exec(digits);
      if (cell) return cell[1] as string;
      const free = hotline.exec(digits);
      if (free) return free.slice(1).join('-');
      const line = landline.exec(dense.replace(fromAbroad, '0'));
      if (!line) return new Finding('phone-invalid', { value: quote(text) });
      const [, short, ofShort, long, ofLong, extension] = line;
      return `${short ?? long}-${ofShort ?? ofLong}${extension ? `-${extension}` : ''}`;
    };
    return readText(read, (cell) => read(String(cell)));
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 130, align: 'center' }),
  example: (_column, _context, seed) => `0532-${String(80_000_000 + seed)}`,
  accepts: () => ({ zh: '手机号或带区号的座机号。', en: 'A mobile number or a landline with area code.' }),
};
