import { expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { courseRegister } from '../../../shared/forms/course-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海洋生态修复技术',
  field: '海洋科技开发',
  kind: '专业科目',
  form: '面授、在线学习',
  hours: 16,
  outline: 'DG-RSJ-001',
  author: '示例海洋学院',
  quality: '精品',
  award: 'JP-RSJ-001',
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(courseRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(courseRegister, [{ ...good, ...cells }], context);

test('a model course is kept with its award', () => {
  const { issues, rows } = checkCells(courseRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ quality: 'model', form: ['lecture', 'online'] });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a model course without its award (notice 73)',
    cells: { award: '' },
    found: 'error award needed-then',
  },
  { mistake: 'no hours', cells: { hours: '' }, found: 'error hours required' },
  { mistake: 'a form that is none', cells: { form: '函授' }, found: 'error form choice-unknown' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

const awarded = (facts: Reference['facts']) => ({
  ...context,
  references: { ...context.references, award: [{ code: 'JP-RSJ-001', title: '海洋生态修复技术', facts }] },
});
test.each<[string, Reference['facts'], readonly string[]]>([
  ['its own award', { kind: 'course', course: 'KC-NYW-001' }, []],
  ['one of before, which names no course of the register', { kind: 'course' }, []],
  ['that of another course', { kind: 'course', course: 'KC-NYW-002' }, ['error award award-not-of-this']],
  ['that of another unit', { kind: 'course', course: 'KC-HYJ-001' }, ['error award award-not-of-this']],
  ['that of a textbook', { kind: 'textbook' }, ['error award award-not-of-this']],
  ['one that has ended', { kind: 'course', to: '2015-11-19' }, ['error award award-ended']],
  ['one that ends today', { kind: 'course', to: '2015-11-20' }, []],
])('a model course rests on %s', (_, facts, found) => {
  expect(complaints(courseRegister, [good], awarded(facts))).toEqual(found);
});

test('an award that nobody registered is refused, with where to choose one', () => {
  const { issues } = checkCells(courseRegister, [{ ...good, award: 'JP-RSJ-099' }], context);
  expect(issues.map(({ code }) => code)).toEqual(['reference-unknown']);
  expect(issues[0]?.message.zh).toContain('精品课程、教材认定');
});

test('a course on its way to a model needs no award yet', () => {
  expect(said({ quality: '精品建设中', award: '' })).toEqual([]);
});
