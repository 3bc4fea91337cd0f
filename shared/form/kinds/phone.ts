import { quote } from '../../ground/issue.ts';
import type { PhoneColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const label = /^(?:手机|手機|联系电话|电话|電話|座机|tel):?/i;
const mobile = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;
const hotline = /^([48]00)(\d{3})(\d{4})$/;
/** From abroad the area code has lost its 0. */
const fromAbroad = /^(?:\+|00)86-?\(?0?\)?(?=[1-9])/;
const extension = '(?:(?:-|转|轉|x|ext\\.?)(\\d{1,6}))?$';
/** Numbers of cities whose area code has three digits have eight. */
const landline = new RegExp(
  `^\\(?(?:(0(?:10|2\\d))\\)?-?(\\d{8})|(0[3-9]\\d{2})\\)?-?(\\d{7,8}))${extension}`,
  'i',
);

/** A mobile number, a landline with its area code and extension, or a 400 number. */
export const phone: Kind<PhoneColumn> = {
  reader: (column, context) => {
    const { areaCode, digits: length } = context.programme.telephones;
    /** A number of the city itself, as people write it there: 85812345, 8581-2345转801. */
    const local = new RegExp(`^([2-8]\\d{${length - 5}})-?(\\d{4})${extension}`, 'i');
    const read = (text: string) => {
      const dense = compact(text).replace(/[–—]/g, '-').replace(label, '');
      const digits = dense.replace(/-/g, '');
      const cell = mobile.exec(digits);
      if (cell) return cell[1] as string;
      const free = hotline.exec(digits);
      if (free) return free.slice(1).join('-');
      const near = local.exec(dense);
      if (near) {
        const value = `${areaCode}-${near[1]}${near[2]}${near[3] ? `-${near[3]}` : ''}`;
        return new Finding('understood', { value: quote(text), understood: value }, value);
      }
      const line = landline.exec(dense.replace(fromAbroad, '0'));
      const code = line?.[1] ?? line?.[3];
      const number = line?.[2] ?? line?.[4] ?? '';
      // Elsewhere seven digits may be a whole number; in the city itself one is missing.
      if (!line || (code === areaCode && number.length !== length))
        return new Finding('phone-invalid', { value: quote(text), example: exampleOf(areaCode, length) });
      return `${code}-${number}${line[5] ? `-${line[5]}` : ''}`;
    };
    return readText(column, read, (cell) => read(String(cell)));
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 130, align: 'center' }),
  example: (_column, { programme: { telephones } }, seed) =>
    `${telephones.areaCode}-${String(80_000_000 + seed).slice(0, telephones.digits)}`,
  accepts: () => ({ zh: '手机号或带区号的座机号。', en: 'A mobile number or a landline with area code.' }),
};

const exampleOf = (areaCode: string, length: number): string => `${areaCode}-${'12345678'.slice(0, length)}`;
