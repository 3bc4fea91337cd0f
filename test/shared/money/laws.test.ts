/**
 * The laws of money over random histories of two years: receipts, spending, money passed on, given back and recovered,
 * budgets stated and left alone. The ninth is the one that sums cannot see: without the level in what money stands on
 * all sums agree, and district money covers what the city has not paid.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  balancesAt,
  carriedInto,
  inHand,
  netSpent,
  sumOf,
  sumOfStates,
  sumsBy,
} from '../../../shared/money/account.ts';
import { bridgesAt } from '../../../shared/money/bridge.ts';
import { budgetStatements, budgetsAt } from '../../../shared/money/budgets.ts';
import { accountKey, type Movement, movementsOf } from '../../../shared/money/movements.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import type { Content } from '../../../shared/submission/submission.ts';
import { fundingLedger } from '../../../shared/tables/funding.ts';
import { changesTo, placeRows, projectChanges } from '../../../shared/tables/project.ts';
import type { FundingRow, LedgerRow } from '../../../shared/tables/rows.ts';
import { givenHeld } from '../../support/given-ledger.ts';

const units = ['nyw', 'huangdao', 'jd1'] as const;
const projects = ['2015B-NYW-001', '2015C-HUANGDAO-001', '2015A-JD1-001'] as const;
const lines = ['teaching', 'meals', 'venue'] as const;
const accounts = ['government/city', 'government/district', 'employer/', 'person/', 'society/'] as const;
const months = Array.from(
  { length: 24 },
  (_, i) => `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** What somebody wants to do in a month; how much of it can be done, what there is decides. */
const wish = fc.record({
  what: fc.constantFrom('receive', 'spend', 'spend', 'pass', 'return', 'recover'),
  month: fc.integer({ min: 0, max: 23 }),
  unit: fc.constantFrom(...units),
  peer: fc.integer({ min: 1, max: 2 }),
  project: fc.constantFrom(...projects),
  account: fc.constantFrom(...accounts),
  line: fc.constantFrom(...lines),
  ofClass: fc.boolean(),
  fen: fc.integer({ min: 1, max: 10_000_000 }),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

/** Rows of returns in which nobody spends more than there is: each is checked by plain sums of its own account. */
const rowsOf = (wishes: readonly Wish[]): readonly FundingRow[] => {
  const rows: FundingRow[] = [];
  const left = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const each of [...wishes].sort((a, b) => a.month - b.month)) {
    const { unit, project, account, line, month: at, fen, ofClass } = each;
    const [source = '', level = ''] = account.split('/');
    const month = months[at] as string;
    const base = {
      type: 'funding' as const,
      unit,
      project,
      month,
      source,
      ...(level && { fiscalLevel: level }),
    };
    const key = `${unit} ${project} ${account}`;
    const have = left.get(key) ?? 0;
    const move = (of: string, by: number): unknown => left.set(of, (left.get(of) ?? 0) + by);
    const amount = Math.min(fen, have);
    const ofOne = ofClass ? { class: `${project}-1` } : {};
    if (each.what === 'receive' || have === 0) {
      rows.push({ ...base, line: 'whole', received: fen });
      move(key, fen);
    } else if (each.what === 'spend') {
      rows.push({ ...base, ...ofOne, line, spent: amount });
      move(key, -amount);
      spent.set(`${key} ${line} ${ofClass}`, (spent.get(`${key} ${line} ${ofClass}`) ?? 0) + amount);
    } else if (each.what === 'return') {
      rows.push({ ...base, line: 'whole', returned: amount });
      move(key, -amount);
    } else if (each.what === 'pass') {
      const peer = units[(units.indexOf(unit) + each.peer) % 3] as string;
      rows.push({ ...base, line: 'whole', passed: amount, peer });
      rows.push({ ...base, unit: peer, line: 'whole', handed: amount, peer: unit });
      move(key, -amount);
      move(`${peer} ${project} ${account}`, amount);
    } else {
      const back = Math.min(fen, spent.get(`${key} ${line} ${ofClass}`) ?? 0);
      if (back === 0) continue;
      rows.push({ ...base, ...ofOne, line, recovered: back });
      spent.set(`${key} ${line} ${ofClass}`, (spent.get(`${key} ${line} ${ofClass}`) ?? 0) - back);
      move(key, back);
    }
  }
  return rows;
};
const histories = fc.array(wish, { minLength: 1, maxLength: 60 }).map(rowsOf);
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, i) => [Math.sin(seed + i * 12.9898), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
const dates = ['2015-06', '2015-12', '2016-12'] as const;
const upTo = (movements: readonly Movement[], month: string): Movement[] =>
  movements.filter((each) => each.month <= month);

const holds = (
  law: (rows: readonly FundingRow[], movements: readonly Movement[], seed: number) => void,
): void =>
  fc.assert(
    fc.property(histories, fc.nat(1_000), (rows, seed) => law(rows, rows.flatMap(movementsOf), seed)),
    { numRuns: 1_000 },
  );

describe('laws of money', () => {
  test('1: every amount is a whole number of fen above zero', () => {
    holds((_, movements) => {
      for (const { fen } of movements) expect(Number.isSafeInteger(fen) && fen > 0).toBe(true);
    });
  });

  test('2: sums by source, level, line, unit, project, class and month are one sum', () => {
    const keys: readonly ((each: Movement) => string)[] = [
      ({ source }) => source,
      ({ level }) => level ?? 'none',
      ({ line }) => line,
      ({ unit }) => unit,
      ({ project }) => project,
      (each) => each.class ?? each.project,
      ({ month }) => month,
    ];
    holds((_, movements) => {
      for (const month of dates)
        for (const fenOf of [netSpent, (each: Movement) => (each.state === 'received' ? each.fen : 0)]) {
          const until = upTo(movements, month);
          const all = sumOf(until, fenOf);
          for (const keyOf of keys)
            expect(sumOf(sumsBy(until, keyOf, fenOf).values(), (sum) => sum)).toBe(all);
        }
    });
  });

  test('3: carried in and received are net spent, returned and left, over all units', () => {
    holds((_, movements) => {
      for (const month of dates) {
        const until = upTo(movements, month);
        for (const project of projects)
          for (const account of accounts) {
            const isOf = (each: Pick<Movement, 'project' | 'source' | 'level'>): boolean =>
              each.project === project && `${each.source}/${each.level ?? ''}` === account;
            const own = until.filter(isOf);
            const left = sumOf(balancesAt(movements, month).filter(isOf), ({ fen }) => fen);
            expect(left).toBe(
              sumOfStates(own, 'received') - sumOf(own, netSpent) - sumOfStates(own, 'returned'),
            );
          }
        expect(sumOfStates(until, 'passed')).toBe(sumOfStates(until, 'handed'));
      }
    });
  });

  test('4: closing balances taken as what the next year begins with give the same next year', () => {
    holds((_, movements) => {
      const opening = carriedInto(movements, '2016').map(
        ({ fen, ...account }): Movement => ({
          ...account,
          state: 'received',
          line: 'whole',
          month: '2016-01',
          fen,
          document: 'opening',
          row: accountKey(account),
        }),
      );
      const later = movements.filter(({ month }) => month > '2015-12');
      const of = (all: readonly Movement[]) => balancesAt(all, '2016-12').filter(({ fen }) => fen !== 0);
      expect(of([...opening, ...later])).toEqual(of(movements));
    });
  });

  test('5: the order of documents and rows does not matter', () => {
    holds((rows, movements, seed) => {
      expect(balancesAt(shuffled(movements, seed), '2016-12')).toEqual(balancesAt(movements, '2016-12'));
      expect(budgetsAt(shuffled(rows, seed), '2016-12')).toEqual(budgetsAt(rows, '2016-12'));
    });
  });

  test('6: a budget stated again counts once, and an empty one changes nothing', () => {
    const statements = fc.array(
      fc.record({
        line: fc.constantFrom(...lines),
        month: fc.constantFrom(...months),
        budgeted: fc.option(fc.nat(10_000_000), { nil: undefined }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(statements, (stated) => {
        const base = { type: 'funding' as const, unit: 'nyw', project: projects[0], source: 'employer' };
        const byKey = new Map(
          stated.map((each): [string, FundingRow] => [`${each.line} ${each.month}`, { ...base, ...each }]),
        );
        const rows = [...byKey.values()];
        // The last figure of each line, looked for in the plainest way.
        const held = sumOf(lines, (line) => {
          const own = rows.filter((row) => row.line === line && row.budgeted !== undefined);
          return own.sort((a, b) => (a.month < b.month ? 1 : -1))[0]?.budgeted ?? 0;
        });
        expect(sumOf(budgetsAt([...rows, ...rows], '2016-12'), ({ fen }) => fen)).toBe(held);
        expect(sumOf(budgetStatements(rows), ({ budgeted }) => budgeted)).toBe(held);
        const blanks = months.flatMap((month) => lines.map((line): FundingRow => ({ ...base, line, month })));
        expect(budgetsAt([...blanks, ...rows], '2016-12')).toEqual(budgetsAt(rows, '2016-12'));
      }),
      { numRuns: 1_000 },
    );
  });

  test('7: amending a document there and back changes nothing', () => {
    holds((rows, _, seed) => {
      const content = (own: readonly FundingRow[]): Content => ({
        unit: 'nyw',
        form: 'funding-return',
        period: '2015-03',
        rows: own.map((row) => ({ ...row, project: row.class ?? row.project })),
        ids: own.map((_each, i) => `id-${i}`),
        programme: programme.id,
        certifier: '样负责',
        formVersion: 3,
        nil: false,
      });
      const first = content(rows.slice(0, 8));
      const second = content(shuffled(rows, seed).slice(0, 5));
      const table = new Map<string, LedgerRow>();
      const apply = (now: Content, before: Content | undefined): void => {
        const { puts, deletes } = projectChanges(now, before, fundingLedger, programme);
        for (const key of deletes) table.delete(key);
        for (const { key, row } of puts) table.set(key, row);
      };
      apply(first, undefined);
      const once = new Map(table);
      apply(second, first);
      apply(first, second);
      expect(table).toEqual(once);
      expect(changesTo(placeRows(first, fundingLedger, programme), table)).toEqual({ puts: [], deletes: [] });
    });
  });

  test('8: what a class has cost is the sum of its lines, whatever months they are told in', () => {
    holds((_, movements) => {
      for (const project of projects) {
        const code = `${project}-1`;
        const own = movements.filter((each) => each.class === code);
        const cost = sumOf(own, netSpent);
        if (own.length === 0 || cost === 0) continue;
        const told = [
          givenHeld(code, '2015-01', { cost: cost - 1 }),
          givenHeld(code, '2016-12', { cost: 1 }),
        ];
        const [bridge] = bridgesAt(told, own, '2016-12');
        expect([bridge?.told, bridge?.lines]).toEqual([cost, cost]);
      }
    });
  });

  test('9: money of one level covers no spending of another', () => {
    holds((_, movements) => {
      // The plainest recount: account by account, with the level, nothing is ever below zero in these histories.
      for (const { fen } of balancesAt(movements, '2016-12')) expect(fen).toBeGreaterThanOrEqual(0);
      // As soon as what one level paid is told of the other, it must show.
      const city = movements.filter(({ level, state }) => level === 'city' && state === 'spent');
      const [first] = city;
      if (!first) return;
      const isSame = (each: Movement): boolean =>
        each.unit === first.unit && each.project === first.project && each.source === first.source;
      const swapped = movements.map((each) =>
        isSame(each) && inHand(each) > 0 && each.level === 'city' ? { ...each, level: 'district' } : each,
      );
      const balance = balancesAt(swapped, '2016-12').find(
        (each) => isSame(each as Movement) && each.level === 'city',
      );
      expect(balance?.fen).toBeLessThan(0);
    });
  });
});
