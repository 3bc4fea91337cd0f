import { expect, test } from 'vitest';
import { defineForm } from '../../../shared/form/define-form.ts';
import type { RowOf } from '../../../shared/form/row-of.ts';

const seminar = defineForm({
  id: 'seminar',
  version: 1,
  title: { zh: '研修', en: 'Seminar' },
  purpose: { zh: '试验用表', en: 'A form for tests' },
  clauses: '',
  letters: 'SY',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  columns: {
    title: { kind: 'text', required: true, header: { zh: '名称', en: 'Title' } },
    level: {
      kind: 'choice',
      required: true,
      header: { zh: '级别', en: 'Level' },
      options: [
        { code: 'city', zh: '市级', en: 'City' },
        { code: 'national', zh: '国家级', en: 'National' },
      ],
    },
    persons: { kind: 'integer', header: { zh: '人数', en: 'Persons' } },
  },
  rowKey: ['title'],
  rowRules: [],
  sheetRules: [],
});
type Row = RowOf<typeof seminar>;

test('the type of a row follows its form', () => {
  const good: Row = { title: '海洋', level: 'city' };
  // @ts-expect-error an option that is not in the list
  const badOption: Row = { title: '海洋', level: 'county' };
  // @ts-expect-error a required column is missing
  const missing: Row = { level: 'city' };
  // @ts-expect-error persons is a number
  const wrongType: Row = { title: '海洋', level: 'city', persons: '3' };
  // @ts-expect-error the key must name a column
  const badKey = { ...seminar, rowKey: ['nope'] } satisfies Parameters<typeof defineForm<typeof seminar>>[0];
  expect([good, badOption, missing, wrongType, badKey]).toHaveLength(5);
});
