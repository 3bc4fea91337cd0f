/** Each duty once, and a field with somebody in the lead. */
import type { SheetRule } from '../../form/define-form.ts';

export const responsibilitySheetRules: readonly SheetRule[] = [
  {
    code: 'duty-doubled',
    severity: 'error',
    message: {
      zh: '该单位的同一任务已在第 {row} 行登记。',
      en: 'The unit already has this duty in row {row}.',
    },
    fix: { zh: '请删除重复的行。', en: 'Delete one of the two rows.' },
    broken: (rows, { rowNumber }) => {
      const keyOf = ({ field, duty, unit, to }: (typeof rows)[number]): string =>
        [field ?? '', duty, unit, to ?? ''].join('\u0000');
      const keys = rows.map(keyOf);
      return keys.flatMap((key, row) => {
        const first = keys.indexOf(key);
        return first < row ? [{ row, column: 'duty', params: { row: rowNumber(first) } }] : [];
      });
    },
  },
  {
    // notice 12: nobody is told where the field has no unit of its own
    code: 'field-without-lead',
    severity: 'warning',
    message: {
      zh: '未登记牵头单位的领域：{list}。',
      en: 'Fields without a lead unit: {list}.',
    },
    fix: { zh: '请补充；暂未明确的可以报送。', en: 'Add them; you may submit if this is not settled yet.' },
    broken: (rows, { programme }) => {
      const led = new Set(rows.filter(({ role }) => role === 'lead').map(({ field }) => field));
      const without = programme.fields.filter(({ code }) => !led.has(code));
      return without.length && rows.length
        ? [
            {
              params: {
                list: {
                  zh: without.map(({ zh }) => zh).join('、'),
                  en: without.map(({ en }) => en).join(', '),
                },
              },
            },
          ]
        : [];
    },
  },
];
