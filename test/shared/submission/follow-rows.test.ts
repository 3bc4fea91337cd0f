import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import { followRows } from '../../../shared/submission/follow-rows.ts';

const filed: { ids: string[]; rows: Row[] } = {
  ids: ['a', 'b', 'c', 'd'],
  rows: [
    { number: 1, title: '甲班', persons: 60 },
    { number: 2, title: '乙班', persons: 50 },
    { number: 3, title: '丙班', persons: 40 },
    { number: 4, title: '丁班', persons: 30 },
  ],
};
const [first, second, third, fourth] = filed.rows as unknown as [Row, Row, Row, Row];

test('after a range was sorted without its hidden ids, each row has its own id again', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      const rows = order.map((i) => filed.rows[i] as Row);
      expect(followRows(filed, { rows, ids: filed.ids })).toEqual(order.map((i) => filed.ids[i]));
    }),
  );
});

test('a row that was changed as well takes the id that is left, by what it resembles', () => {
  const rows = [
    fourth,
    { number: 3, title: '丙班', persons: 44 },
    { number: 2, title: '乙班', persons: 55 },
    first,
  ];
  expect(followRows(filed, { rows, ids: ['a', 'b', 'c', 'd'] })).toEqual(['d', 'c', 'b', 'a']);
  const one = [fourth, third, { number: 2, title: '乙班', persons: 55 }, first];
  expect(followRows(filed, { rows: one, ids: ['a', 'b', 'c', 'd'] })).toEqual(['d', 'c', 'b', 'a']);
});

test('rows renumbered, corrected, added or deleted keep their ids', () => {
  const renumbered = filed.rows.map((row, i) => ({ ...row, number: i + 2 }));
  expect(followRows(filed, { rows: renumbered, ids: filed.ids })).toEqual(filed.ids);
  const rows = [{ number: 9, title: '新班' }, second, fourth];
  expect(followRows(filed, { rows, ids: ['n', 'b', 'd'] })).toEqual(['n', 'b', 'd']);
  expect(followRows({ ids: [], rows: [] }, { rows, ids: ['n', 'b', 'd'] })).toEqual(['n', 'b', 'd']);
});

test('whatever is done to the rows, no two get the same id', () => {
  const row = fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 2 }) });
  const list = fc.array(row, { maxLength: 7 });
  fc.assert(
    fc.property(list, list, (was, now) => {
      const before = { rows: was, ids: was.map((_, i) => `r${i}`) };
      const ids = followRows(before, { rows: now, ids: now.map((_, i) => `r${i}`) }).filter(
        (id) => id !== '',
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
