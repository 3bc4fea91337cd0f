import { expect, test } from 'vitest';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  name: '示例专家',
  employer: '示例海洋研究所',
  title: '研究员',
  titleLevel: '正高级',
  fields: '海洋科技开发、生态环保',
  expertise: '海洋生态修复',
  courses: '海洋牧场规划',
  consented: '是',
  number: 1,
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(expertRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(expertRegister, [{ ...good, ...cells }], context);

test('an expert is kept with public facts only', () => {
  const { issues, rows } = checkCells(expertRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ name: '示例专家', titleLevel: 'senior', consented: true });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'no consent', cells: { consented: '否' }, found: 'error consented consent-missing' },
  {
    mistake: 'a private telephone among the courses',
    cells: { courses: '海洋牧场规划，电话 13900000000' },
    found: 'error courses private-data',
  },
  {
    mistake: 'a mail address in the remarks',
    cells: { remark: 'expert@example.com' },
    found: 'error remark private-data',
  },
  {
    mistake: 'a document number in the remarks',
    cells: { remark: '370202198001010000' },
    found: 'error remark private-data',
  },
  { mistake: 'no expertise', cells: { expertise: '' }, found: 'error expertise required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('the register asks for no private data at all', () => {
  const kinds = Object.values(expertRegister.columns).map(({ kind }) => kind as string);
  expect(kinds).not.toContain('citizen-number');
  expect(kinds).not.toContain('phone');
});

test('an expert of one employer stands once', () => {
  expect(complaints(expertRegister, [good, { ...good, number: 2 }], context)).toEqual([
    'error employer row-doubled',
  ]);
});
