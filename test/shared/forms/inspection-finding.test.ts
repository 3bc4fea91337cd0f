import { expect, test } from 'vitest';
import { inspectionFinding } from '../../../shared/forms/inspection-finding.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 101,
  unit: '市农业委员会',
  class: '2015B-NYW-001-1',
  object: '经费管理使用',
  kind: '资金滞留闲置',
  problems: '市级经费到位后滞留',
  amount: 12_199.5,
  stage: '定稿',
  askedOn: '2015-10-01',
  opinionBy: '2015-10-15',
  rectifyBy: '2015-12-31',
};
const context = { ...contextFor(inspectionFinding), unit: 'rsj', today: '2015-11-20' };
const said = (cells: Cells) => complaints(inspectionFinding, [{ ...good, ...cells }], context);

test('a finding is kept with the class that it is about', () => {
  const { issues, rows } = checkCells(inspectionFinding, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ unit: 'nyw', class: '2015B-NYW-001-1', amount: 1_219_950 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a class of another unit',
    cells: { class: '2015B-HYJ-001-1' },
    found: 'error class class-of-other-unit',
  },
  {
    mistake: 'what is no class',
    cells: { class: '2015B-NYW-001' },
    found: 'error class class-of-other-unit',
  },
  { mistake: 'no item', cells: { number: 200 }, found: 'error number finding-without-item' },
  {
    mistake: 'the inspecting unit itself',
    cells: { unit: '市人社局', class: '' },
    found: 'error unit own-unit',
  },
  {
    mistake: 'fewer than fourteen days to answer',
    cells: { opinionBy: '2015-10-14' },
    found: 'error opinionBy opinion-too-short',
  },
  {
    mistake: 'final while the unit may still answer',
    cells: { askedOn: '2015-11-15', opinionBy: '2015-11-30' },
    found: 'error stage final-before-opinion',
  },
  {
    mistake: 'judged before it is final',
    cells: { stage: '征求意见', judged: '已整改' },
    found: 'error judged judged-before-final',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test.each<[string, Cells]>([
  ['a final text without a day', { rectifyBy: '' }],
  ['an opinion without its days', { askedOn: '' }],
  ['what is not rectified without another day', { judged: '未整改' }],
])('%s is refused', (_what, cells) => {
  expect(said(cells).some((each) => each.startsWith('error'))).toBe(true);
});
