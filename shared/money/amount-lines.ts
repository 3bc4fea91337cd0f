/**
 * What a line of the money by unit is made of, as lines to be shown: amounts state by state from promise to settlement, below
 * each state its sum, which is the figure of that line, and at the end what was spent net and what is left.
 */
import type { MoneyState } from './movements.ts';
import { addFigures, type Figures } from './overview-lines.ts';

const states = [
  'promised',
  'applied',
  'approved',
  'appropriated',
  'received',
  'handed',
  'passed',
  'spent',
  'recovered',
  'settled',
  'returned',
] as const satisfies readonly (MoneyState | 'settled')[];
type State = (typeof states)[number];

type Amount = {
  readonly state: State;
  readonly month: string;
  readonly project: string;
  readonly class?: string | undefined;
  readonly line: string;
  readonly row: string;
  readonly fen: number;
};
type Account<A extends Amount> = Figures & { readonly movements?: readonly A[] | undefined };

export type AmountLine<A extends Amount, R extends Account<A>> =
  | { readonly kind: 'amount'; readonly amount: A; readonly of: R }
  | { readonly kind: 'sum'; readonly of: State | 'net' | 'left'; readonly fen: number };

const inOrder = (a: Amount, b: Amount): number => {
  const texts = ({ month, project, class: held = '', line, row }: Amount) => [
    month,
    project,
    held,
    line,
    row,
  ];
  const [x, y] = [texts(a), texts(b)];
  const at = x.findIndex((text, i) => text !== y[i]);
  return at < 0 ? 0 : (x[at] as string) < (y[at] as string) ? -1 : 1;
};

/** Those of a unit's accounts that a line of the money by unit adds up: of its source and level, or all where it has no source. */
export const accountsOf = <R extends { readonly source: string; readonly level?: string | undefined }>(
  rows: readonly R[],
  { source, level }: { readonly source: string; readonly level: string },
): readonly R[] =>
  rows.filter((row) => source === '' || (row.source === source && (row.level ?? '') === level));

/** @param rows the accounts of a unit that are to be shown together */
export const amountLines = <A extends Amount, R extends Account<A>>(
  rows: readonly R[],
): readonly AmountLine<A, R>[] => {
  const amounts = rows.flatMap((of) => (of.movements ?? []).map((amount) => ({ amount, of })));
  const { spent, left } = addFigures(rows);
  return [
    ...states.flatMap((state): AmountLine<A, R>[] => {
      const group = amounts
        .filter(({ amount }) => amount.state === state)
        .sort((a, b) => inOrder(a.amount, b.amount));
      if (group.length === 0) return [];
      return [
        ...group.map((each) => ({ kind: 'amount' as const, ...each })),
        { kind: 'sum', of: state, fen: group.reduce((sum, { amount }) => sum + amount.fen, 0) },
      ];
    }),
    { kind: 'sum', of: 'net', fen: spent },
    { kind: 'sum', of: 'left', fen: left },
  ];
};
