/**
 * Every sheet of money becomes rows of one kind. A movement is a copy of one cell: what a document says happened to an
 * amount, in fen and never negative, so that all tables, rates and comparisons are sums of movements and each sum leads
 * back to its cells (notice 77–94). Nobody files movements. What is stated and holds until it is stated anew, the
 * budget, is no movement; see budgets.ts.
 */
import { documentPath } from '../submission/submission.ts';
import { fundingForm, fundingKey } from '../tables/funding.ts';
import type { FundingRow } from '../tables/rows.ts';

/**
 * One state, one home, one filer; docs/money.md has the table. Sums of different states are never added: money may be
 * spent before it is received, and what is promised is not there yet.
 */
export const moneyStates = [
  /** 配套承诺 (notice 93), 申请 and 批复 (80), 指标下达: from registers. */
  'promised',
  'applied',
  'approved',
  'appropriated',
  /** 到位, from outside. */
  'received',
  /** 收到转拨 from another unit that reports too, and 转拨 to one: what one passes, another was handed. */
  'handed',
  'passed',
  'spent',
  /** 收回: spending taken back. */
  'recovered',
  /** 退回 to whoever had paid. */
  'returned',
] as const;
export type MoneyState = (typeof moneyStates)[number];

/** What money stands on: a unit has it for a project, of a source, and of a level of government where one pays. */
export type Account = {
  readonly unit: string;
  readonly project: string;
  readonly source: string;
  readonly level?: string | undefined;
};

export type Movement = Account & {
  readonly state: MoneyState;
  readonly class?: string | undefined;
  /** `whole` where it is not told by line. */
  readonly line: string;
  /** ISO month. */
  readonly month: string;
  readonly fen: number;
  readonly peer?: string | undefined;
  readonly payer?: string | undefined;
  /** The document that says so as unit/form/period, and its row: the ledger's key, or the code of a registered row. */
  readonly document: string;
  readonly row: string;
};

/** Without the level two levels that pay for one line would be one account, and money of one would cover the other. */
export const accountKey = ({ unit, project, source, level }: Account): string =>
  [unit, project, source, level ?? ''].join('#');

export const accountOf = ({ unit, project, source, fiscalLevel }: FundingRow): Account => ({
  unit,
  project,
  source,
  level: fiscalLevel,
});

/** States of the monthly return; each is a column of it. */
const flows = ['received', 'handed', 'passed', 'spent', 'recovered', 'returned'] as const;

export const movementsOf = (row: FundingRow): readonly Movement[] => {
  const document = documentPath({ unit: row.unit, form: fundingForm, period: row.month });
  const key = fundingKey(row);
  return flows.flatMap((state): readonly Movement[] => {
    const fen = row[state] ?? 0;
    if (fen === 0) return [];
    const { line, month, peer, payer } = row;
    return [
      { ...accountOf(row), state, class: row.class, line, month, fen, peer, payer, document, row: key },
    ];
  });
};
