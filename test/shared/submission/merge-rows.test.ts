import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import { mergeRows, type Side } from '../../../shared/submission/merge-rows.ts';
import { diffRows } from '../../../shared/submission/row-diff.ts';

const side = (rows: Record<string, Row>): Side => ({ ids: Object.keys(rows), rows: Object.values(rows) });
const rowOf = ({ ids, rows }: Side, id: string): Row | undefined => rows[ids.indexOf(id)];

const base = side({ a: { title: '甲班', persons: 60 }, b: { title: '乙班', persons: 50 } });

test('two divisions that add rows and change different cells keep all of it', () => {
  const mine = side({
    a: { title: '甲班', persons: 61 },
    b: { title: '乙班', persons: 50 },
    m: { title: '我的' },
  });
  const theirs = side({
    a: { title: '甲班（改）', persons: 60 },
    b: { title: '乙班', persons: 50 },
    t: { title: '同事的' },
  });
  const { rows, ids, added, changed, conflicts } = mergeRows(base, mine, theirs);
  expect(ids).toEqual(['a', 'b', 'm', 't']);
  expect(rows[0]).toEqual({ title: '甲班（改）', persons: 61 });
  expect(added).toEqual([{ rowId: 't', row: { title: '同事的' }, deleted: false }]);
  expect(changed).toEqual([{ rowId: 'a', column: 'title', before: '甲班', after: '甲班（改）' }]);
  expect(conflicts).toEqual([]);
});

test('a cell both changed stays as it is in the own sheet and is listed', () => {
  const mine = side({ a: { title: '甲班', persons: 61 } });
  const theirs = side({ a: { title: '甲班', persons: 62 } });
  const { rows, conflicts } = mergeRows(base, mine, theirs);
  expect(rows[0]?.persons).toBe(61);
  expect(conflicts).toEqual([{ rowId: 'a', column: 'persons', before: 61, after: 62 }]);
});

test('a row the colleague deleted stays and is listed', () => {
  const { ids, kept } = mergeRows(base, base, side({ a: { title: '甲班', persons: 60 } }));
  expect(ids).toEqual(['a', 'b']);
  expect(kept).toEqual(['b']);
});

test('an own deletion stands, unless the colleague changed the row', () => {
  const mine = side({ a: { title: '甲班', persons: 60 } });
  expect(mergeRows(base, mine, base).ids).toEqual(['a']);
  const theirs = side({ a: { title: '甲班', persons: 60 }, b: { title: '乙班', persons: 55 } });
  expect(mergeRows(base, mine, theirs).added).toEqual([
    { rowId: 'b', row: { title: '乙班', persons: 55 }, deleted: true },
  ]);
});

test('a cell the colleague emptied is emptied', () => {
  const { rows, changed } = mergeRows(
    base,
    base,
    side({ a: { title: '甲班' }, b: { title: '乙班', persons: 50 } }),
  );
  expect(rows[0]).toEqual({ title: '甲班' });
  expect(changed).toEqual([{ rowId: 'a', column: 'persons', before: 60, after: undefined }]);
});

const anyRow = fc
  .record(
    { x: fc.integer({ min: 0, max: 2 }), y: fc.constantFrom('p', 'q'), z: fc.boolean() },
    { requiredKeys: ['x'] },
  )
  .map((row): Row => row);
const anySide = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), anyRow)
  .map((rows) => side({ ...rows }));

test('merging with a side that changed nothing gives the other side', () => {
  fc.assert(
    fc.property(anySide, anySide, (from, to) => {
      const { rows, ids, added, changed, conflicts, kept } = mergeRows(from, to, from);
      expect({ rows, ids }).toEqual({ rows: to.rows, ids: to.ids });
      expect([added, changed, conflicts, kept]).toEqual([[], [], [], []]);
      const other = mergeRows(from, from, to);
      expect(other.conflicts).toEqual([]);
      for (const id of to.ids) expect(rowOf(other, id)).toEqual(rowOf(to, id));
      expect(new Set(other.ids)).toEqual(new Set([...to.ids, ...other.kept]));
    }),
  );
});

test('what both made alike is no conflict', () => {
  fc.assert(
    fc.property(anySide, anySide, (from, to) => {
      const merged = mergeRows(from, to, to);
      expect({ rows: merged.rows, ids: merged.ids }).toEqual(to);
      expect(merged.conflicts).toEqual([]);
    }),
  );
});

test('every own row and every row they added or changed is there, and each differing cell is said', () => {
  fc.assert(
    fc.property(anySide, anySide, anySide, (from, mine, theirs) => {
      const merged = mergeRows(from, mine, theirs);
      expect(merged.ids.slice(0, mine.ids.length)).toEqual(mine.ids);
      for (const change of diffRows(from, theirs))
        if (change.kind !== 'removed') expect(merged.ids).toContain(change.rowId);
      for (const { rowId, column, before } of merged.conflicts)
        expect(rowOf(merged, rowId)?.[column]).toEqual(before);
      // What the merge leaves differing from theirs was changed by oneself.
      for (const id of theirs.ids.filter((each) => mine.ids.includes(each))) {
        const [was, now, other] = [rowOf(from, id), rowOf(merged, id) as Row, rowOf(theirs, id) as Row];
        for (const column of ['x', 'y', 'z'])
          if (now[column] !== other[column] && was)
            expect(rowOf(mine, id)?.[column]).not.toEqual(was[column]);
      }
    }),
  );
});
