/** What the figures of a column are counted in, as messages name it. */
import type { NumberColumn } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';

const units = {
  money: { zh: '元', en: 'yuan' },
  hours: { zh: '学时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  people: { zh: '人', en: 'people' },
} as const;

export const baseUnit = (column: NumberColumn): Bilingual => {
  if (column.kind === 'money') return units.money;
  if (column.kind === 'quantity') return units[column.measure];
  const [unit] = column.units ?? [];
  return unit === undefined || unit === units.people.zh ? units.people : { zh: unit, en: unit };
};
