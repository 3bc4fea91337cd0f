import { expect, test } from 'vitest';
import { defineForm, type Row } from '../../../shared/form/define-form.ts';
import { doubledRows } from '../../../shared/form/doubled-rows.ts';
import { foldText } from '../../../shared/form/fold-text.ts';
import { foldRadicals } from '../../../shared/form/radicals.ts';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { likenessOf } from '../../../shared/forms/rules/title-likeness.ts';
import { certificateHolders } from '../../../shared/statistics/certificate-holders.ts';

test.each([
  [
    'ZX-2015-0001',
    ['ＺＸ－２０１５－０００１', 'zx-2015-0001', 'ZX—2015—0001', ' ZX - 2015 - 0001', 'ZX‐2015−0001'],
  ],
  ['张三', ['张　三', '张 三', '张\u200b三', '张\ufe00三']],
  ['青岛水产', ['⻘岛水产', '青岛⽔产', '青　岛　水　产']],
  ['买买提·艾力', ['买买提•艾力', '买买提・艾力', '买买提‧艾力']],
])('%s is the same to a reader as %j', (text, others) => {
  for (const other of others) expect([other, foldText(other)]).toEqual([other, foldText(text)]);
});

test('what a reader tells apart stays apart', () => {
  const texts = ['张三', '章三', 'ZX-1', 'ZX1', '青岛', '靑岛', 'ZX--1'];
  expect(new Set(texts.map(foldText)).size).toBe(texts.length);
});

test('every radical of the supplement and the Kangxi block that stands for a character becomes it', () => {
  const left: string[] = [];
  for (let code = 0x2f00; code <= 0x2fd5; code++) {
    const radical = String.fromCharCode(code);
    if (foldRadicals(radical) === radical) left.push(radical);
  }
  expect(left).toEqual([]);
  expect(foldRadicals('⺠⺩⻁⻄⻢⻩⻰⻳')).toBe('民王虎西马黄龙龟');
});

test('rows whose key differs in width and blanks only are one row twice', () => {
  const form = defineForm({ ...expertRegister, rowKey: ['name', 'employer'] });
  const rows: Row[] = [
    { name: '张三', employer: '示例大学(青岛)' },
    { name: '张　三', employer: '示例大学（⻘岛）' },
    { name: '李四', employer: '示例大学（青岛）' },
  ];
  const doubled = doubledRows(form, { rows, ids: ['a', 'b', 'c'], at: [0, 1, 2] });
  expect(doubled.map(({ rowId }) => rowId)).toEqual(['b']);
});

test('a certificate number written another way has the same holder, a similar title is the same title', () => {
  const { note } = certificateHolders();
  expect(note('ZX-2015-0001', 'a', 7)).toBeUndefined();
  expect(note('zx—2015－0001', 'b', 8)).toBe(7);
  expect(likenessOf('海洋⽣物技术', '海　洋生物技术')).toBe(1);
});
