import { expect, test } from 'vitest';
import { textbookRegister } from '../../../shared/forms/textbook-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海洋牧场建设技术读本',
  field: '海洋科技开发',
  origin: '自编',
  author: '示例海洋学院',
  publisher: '示例出版社',
  isbn: '978-7-302-00000-6',
  published: 2015,
  copies: 300,
  quality: '一般',
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(textbookRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(textbookRegister, [{ ...good, ...cells }], context);

test('a textbook is kept with its quality', () => {
  const { issues, rows } = checkCells(textbookRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ origin: 'own', quality: 'usual' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'an ISBN with a wrong check digit',
    cells: { isbn: '978-7-302-00000-1' },
    found: 'error isbn isbn-invalid',
  },
  {
    mistake: 'a model textbook without its award (notice 73)',
    cells: { quality: '精品' },
    found: 'error award needed-then',
  },
  { mistake: 'no author', cells: { author: '' }, found: 'error author required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('an older ISBN of ten characters is good too', () => {
  expect(said({ isbn: 'ISBN 0-306-40615-2' })).toEqual([]);
  expect(said({ isbn: '0-306-40615-3' })).toEqual(['error isbn isbn-invalid']);
});
