/**
 * Who owes what of money: matching promised by a day (notice 93), who paid where no government did (88), what was
 * bought of whom and accepted (82), courseware that was paid and is not public (83).
 */

import type { Row } from '../form/define-form.ts';
import { payers } from '../forms/money-columns.ts';
import { publicCourseware } from '../forms/public-courseware.ts';
import { publishWithin } from '../forms/public-courseware-rules.ts';
import { resultPurchase } from '../forms/result-purchase.ts';
import { suppliersOf } from '../forms/suppliers.ts';
import { fill, same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { sumOf } from '../money/account.ts';
import { ownerOf } from '../registers/codes.ts';
import { reportTexts } from '../words/report.ts';
import { dutyTexts as words } from '../words/report-performance.ts';
import { type MoneyHoldings, movementsIn, namesOf, unitName } from './money-holdings.ts';
import { sourceOf } from './name-source.ts';
import { type Table, yuan } from './table.ts';

const rowsOf = (
  { registers = [] }: MoneyHoldings,
  id: string,
): readonly { row: Row; unit: string | undefined }[] =>
  registers
    .filter(({ form }) => form.id === id)
    .flatMap(({ rows, codes = [] }) => rows.map((row, i) => ({ row, unit: ownerOf(codes[i] ?? '') })));

const fen = (row: Row, column: string): number => (row[column] as number | undefined) ?? 0;

/** By account: several promises for one are paid in the order of their days. */
const matching = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month } = holdings;
  const promised = rowsOf(holdings, 'matching');
  if (promised.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  const received = movementsIn(holdings).filter(({ state }) => state === 'received');
  const keyOf = ({ row, unit }: (typeof promised)[number]): string =>
    [unit, row.project, row.source, row.fiscalLevel ?? ''].join('#');
  const lines = [...new Set(promised.map(keyOf))].sort().map((key) => {
    const own = promised.filter((each) => keyOf(each) === key);
    const [{ row, unit }] = own as [(typeof own)[number]];
    const level = row.fiscalLevel as string | undefined;
    const came = sumOf(received, (each) =>
      each.unit === unit && each.project === row.project && each.source === row.source && each.level === level
        ? each.fen
        : 0,
    );
    const due = sumOf(own, (each) =>
      String(each.row.dueOn).slice(0, 7) <= month ? fen(each.row, 'amount') : 0,
    );
    return {
      row,
      unit,
      level,
      dueOn: own.map((each) => String(each.row.dueOn)).sort()[0] as string,
      figures: [sumOf(own, (each) => fen(each.row, 'amount')), came, Math.max(0, due - came)],
    };
  });
  return {
    id: 'money-matching',
    title: words.matchingTable,
    columns: [
      { title: words.project, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.source, format: 'text' },
      { title: words.dueOn, format: 'text' },
      { title: words.promised, format: 'money' },
      { title: words.received, format: 'money' },
      { title: words.short, format: 'money' },
    ],
    rows: [
      ...lines.map(({ row, unit, level, dueOn, figures }) => ({
        cells: [
          nameOf(String(row.project)),
          unitName(programme, unit),
          sourceOf(programme, { source: String(row.source), level }),
          same(dueOn),
          ...figures.map(yuan),
        ],
      })),
      {
        cells: [
          reportTexts.total,
          same(''),
          same(''),
          same(''),
          ...[0, 1, 2].map((i) => yuan(sumOf(lines, ({ figures }) => figures[i] as number))),
        ],
        role: 'total',
      },
    ],
    notes: [words.matchingNote],
  };
};

const byPayer = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month } = holdings;
  const own = movementsIn(holdings).filter(
    (each) =>
      each.state === 'received' && each.source !== 'government' && yearOf(each.month) === yearOf(month),
  );
  if (own.length === 0) return undefined;
  const rows = programme.fundingSources.flatMap(({ code, zh, en }) => {
    const ofSource = own.filter(({ source }) => source === code);
    if (ofSource.length === 0) return [];
    const kinds = [...payers.map((payer) => payer.code as string), undefined];
    return [
      { cells: [{ zh, en }, yuan(sumOf(ofSource, (each) => each.fen))], role: 'group' as const },
      ...kinds.flatMap((kind) => {
        const ofKind = ofSource.filter(({ payer }) => payer === kind);
        const name = kind === undefined ? reportTexts.notStated : nameOfOption(payers, kind);
        return ofKind.length
          ? [{ cells: [name, yuan(sumOf(ofKind, (each) => each.fen))], role: 'part' as const }]
          : [];
      }),
    ];
  });
  return {
    id: 'money-by-payer',
    title: words.payerTable,
    columns: [
      { title: words.payer, format: 'text' },
      { title: words.receivedInYear, format: 'money' },
    ],
    rows: [...rows, { cells: [reportTexts.total, yuan(sumOf(own, (each) => each.fen))], role: 'total' }],
    notes: [],
  };
};

const bySupplier = (holdings: MoneyHoldings): Table | undefined => {
  const bought = rowsOf(holdings, resultPurchase.id).map(({ row }) => row);
  if (bought.length === 0) return undefined;
  const figures = (own: readonly Row[]): number[] => {
    const count = (state: string): number => own.filter(({ acceptance }) => acceptance === state).length;
    return [
      own.length,
      yuan(sumOf(own, (row) => fen(row, 'price'))),
      yuan(sumOf(own, (row) => fen(row, 'paid'))),
      count('passed'),
      count('failed'),
      count('waiting'),
      yuan(sumOf(own, (row) => (row.acceptance === 'passed' ? 0 : fen(row, 'paid')))),
    ];
  };
  const supplierOf = suppliersOf(bought);
  // As it is spelled first.
  const suppliers = new Map<string, string>();
  for (const row of bought)
    if (!suppliers.has(supplierOf(row))) suppliers.set(supplierOf(row), String(row.supplier));
  return {
    id: 'money-by-supplier',
    title: words.supplierTable,
    columns: [
      { title: words.supplier, format: 'text' },
      { title: words.contracts, format: 'count' },
      { title: words.price, format: 'money' },
      { title: words.paid, format: 'money' },
      { title: words.accepted, format: 'count' },
      { title: words.failed, format: 'count' },
      { title: words.waiting, format: 'count' },
      { title: words.paidBefore, format: 'money' },
    ],
    rows: [
      ...[...suppliers]
        .sort(([, a], [, b]) => (a < b ? -1 : 1))
        .map(([key, name]) => ({
          cells: [same(name), ...figures(bought.filter((row) => supplierOf(row) === key))],
        })),
      { cells: [reportTexts.total, ...figures(bought)], role: 'total' },
    ],
    notes: [],
  };
};

/** Last day of the month, in milliseconds. */
const endOf = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0);

const unpublished = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month } = holdings;
  const late = rowsOf(holdings, publicCourseware.id).flatMap(({ row, unit }) => {
    const days = (endOf(month) - Date.parse(String(row.completedOn))) / 86_400_000;
    return row.status === 'waiting' && days > publishWithin ? [{ row, unit, days }] : [];
  });
  if (late.length === 0) return undefined;
  return {
    id: 'money-courseware',
    title: words.coursewareTable,
    columns: [
      { title: words.courseware, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.completedOn, format: 'text' },
      { title: words.days, format: 'count' },
      { title: words.cost, format: 'money' },
      { title: words.reason, format: 'text' },
    ],
    rows: late.map(({ row, unit, days }) => ({
      cells: [
        same(String(row.title)),
        unitName(programme, unit),
        same(String(row.completedOn)),
        days,
        row.cost === undefined ? null : yuan(fen(row, 'cost')),
        row.reason === undefined ? null : same(String(row.reason)),
      ],
    })),
    notes: [fill(words.coursewareNote, { days: publishWithin })],
  };
};

export const printDuties = (holdings: MoneyHoldings): readonly Table[] =>
  [matching(holdings), byPayer(holdings), bySupplier(holdings), unpublished(holdings)].flatMap(
    (table) => table ?? [],
  );
