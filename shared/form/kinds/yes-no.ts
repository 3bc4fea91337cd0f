import { quote } from '../../ground/issue.ts';
import type { YesNoColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const yes = ['是', '是的', '有', '对', '√', '✓', '✔', '☑', 'y', 'yes', 'true', '1'];
const no = ['否', '无', '無', '没有', '不是', '×', '✗', '✕', 'n', 'no', 'false', '0'];

/** 是 or 否, in the ways people write them. */
export const yesNo: Kind<YesNoColumn> = {
  reader: (column) => {
    const read = (cell: unknown) => {
      const text = compact(String(cell)).replace(/。$/, '').toLowerCase();
      const value = yes.indexOf(text) >= 0 ? true : no.indexOf(text) >= 0 ? false : undefined;
      if (value === undefined) return new Finding('yes-no-unclear', { value: quote(cell) });
      const shown = value ? '是' : '否';
      return cell === shown || typeof cell === 'boolean'
        ? value
        : new Finding('understood', { value: quote(cell), understood: shown }, value);
    };
    return readText(column, read, read);
  },
  print: (value) => (value ? '是' : '否'),
  layout: (column) => ({ format: '@', width: column.width ?? 70, align: 'center', dropdown: ['是', '否'] }),
  example: (_column, _context, seed) => seed % 2 === 0,
  accepts: () => ({ zh: '选择“是”或“否”。', en: 'Choose 是 (yes) or 否 (no).' }),
};
