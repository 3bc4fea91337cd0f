/** What a code names, over random edits, years and a takeover, against a plain model of the versions. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryForward } from '../../../shared/form/carry-forward.ts';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import type { Form, Row } from '../../../shared/form/define-form.ts';
import type { NumbersInForce } from '../../../shared/form/numbers-in-force.ts';
import { numbersOf } from '../../../shared/form/row-numbers.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { entriesOf, holding, takenOverFrom } from '../../../shared/registers/entries.ts';
import { takeOver } from '../../../shared/registers/take-over.ts';
import { givenContext } from '../../support/given.ts';
import { registered } from '../../support/registers.ts';

const form: Form = {
  ...(registered.find(({ id }) => id === 'expert-register') as Form),
  rowKey: ['number'],
  columns: { number: { kind: 'integer', required: true, header: { zh: '序号', en: 'No.' } } },
  rowRules: [],
};
type Document = { unit: string; period: string; rows: readonly Row[]; ids: readonly string[] };
type Act = { unit: 'jimo' | 'jimoqu'; year: number; edits: readonly (readonly [string, number])[] };

/** An edit names a row, which is one already there or a new one, and its number; 0 takes it out. */
const edit = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), fc.integer({ min: 0, max: 6 }));
const act: fc.Arbitrary<Act> = fc.record({
  unit: fc.constantFrom('jimo' as const, 'jimoqu' as const),
  year: fc.integer({ min: 2015, max: 2019 }),
  edits: fc.array(edit, { maxLength: 4 }),
});

/** The documents in force after each act that the check let through; acts in the order of their years. */
const replay = (acts: readonly Act[]): readonly (readonly Document[])[] => {
  const documents: Document[] = [];
  return [...acts]
    .sort((a, b) => a.year - b.year)
    .map(({ unit, year, edits }) => {
      const period = String(year);
      const at = documents.findIndex((each) => each.unit === unit && each.period === period);
      const units = [unit, ...takenOverFrom(programme.units, unit, period)];
      const earlier = documents.filter((each) => units.includes(each.unit) && each.period < period);
      const holds = holding(form, earlier, programme.units, period);
      const own = holds.find((each) => each.unit === unit);
      const standing = documents[at] ?? own;
      const numbers: NumbersInForce = standing ? numbersOf(form, standing) : new Map();
      const context = givenContext({ programme, unit, period, numbers });
      const others = holds.filter((each) => each !== own);
      const begun =
        documents[at] ?? carryForward(form, takeOver(form, own ?? { rows: [], ids: [] }, others), context);
      const cells = new Map(begun.ids.map((id, i) => [id, begun.rows[i]?.number as number] as const));
      const unnamed: number[] = [];
      for (const [id, number] of edits)
        if (id === '') unnamed.push(number);
        else if (number === 0) cells.delete(id);
        else cells.set(id, number);
      const lines = [...cells, ...unnamed.filter(Boolean).map((number) => ['', number] as const)];
      const checked = checkSheet(
        form,
        { headers: ['序号'], rows: lines.map(([, number]) => [number]), ids: lines.map(([id]) => id) },
        context,
      );
      const isIn = (unit === 'jimo') === year < 2018;
      if (isIn && !checked.issues.some(({ severity }) => severity === 'error'))
        documents.splice(at < 0 ? documents.length : at, at < 0 ? 0 : 1, {
          unit,
          period,
          rows: checked.rows,
          ids: checked.ids,
        });
      return [...documents];
    });
};

const codesIn = (documents: readonly Document[], period: string) =>
  holding(form, documents, programme.units, period).flatMap((document) =>
    entriesOf(form, document, document),
  );

test('a code never names two rows at once, and there is an entry for each row in force', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      for (const documents of replay(acts))
        for (const period of ['2016', '2017', '2018', '2019']) {
          const entries = codesIn(documents, period);
          expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
          const rows = holding(form, documents, programme.units, period).flatMap(({ ids }) => ids);
          expect(entries.map(({ id }) => id)).toEqual(rows);
        }
    }),
    { numRuns: 150 },
  );
});

test('from one act to the next a row that holds keeps its code, within its unit', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const states = replay(acts);
      states.forEach((documents, i) => {
        const was = codesIn(states[i - 1] ?? [], '2019');
        const now = codesIn(documents, '2019');
        for (const before of was) {
          const after = now.find(({ id, unit }) => id === before.id && unit === before.unit);
          if (after) expect(after.code).toBe(before.code);
        }
      });
    }),
    { numRuns: 150 },
  );
});

test('what is taken over keeps its number, or gets one that nobody has, and is told with its old code', () => {
  const numbered = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }).map((numbers) => ({
    rows: numbers.map((number): Row => ({ number })),
    ids: numbers.map((n) => `x${n}`),
  }));
  fc.assert(
    fc.property(numbered, numbered, (own, other) => {
      const { rows, ids, takenOver } = takeOver(form, own, [{ ...other, unit: 'jimo', period: '2017' }]);
      expect(new Set(rows.map(({ number }) => number)).size).toBe(own.rows.length + other.rows.length);
      expect(new Set(ids).size).toBe(rows.length);
      expect(rows.slice(0, own.rows.length)).toEqual(own.rows);
      const clashes = other.rows.filter(({ number }) => own.rows.some((each) => each.number === number));
      expect(takenOver[0]?.renumbered).toHaveLength(clashes.length);
    }),
  );
});
