/**
 * What a sheet of money adds up to, with what the months before say: by project, source and level of government, which
 * is what money stands on (shared/money/movements.ts), and by line for the budget, which holds until it is stated anew.
 */
import type { Reference, Row, RuleContext } from '../../form/define-form.ts';
import type { MoneyBefore } from '../../form/money-before.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import { classSide, planSide } from './other-side.ts';

type Find = Pick<RuleContext, 'find'>;

/** What a row is about: the project or the class that it names. */
export const targetOf = ({ project: code }: Row, { find }: Find): Reference | undefined =>
  find('project', code) ?? find('class', code);

/** The project whose money it is; a class outside the plan is its own. */
export const projectOf = (row: Row, context: Find): Reference | undefined => {
  const target = targetOf(row, context);
  return target && (context.find('project', target.facts.project) ?? target);
};

/** Of a class its facts name the project. */
export const sayTarget = (target: Reference): Bilingual =>
  target.facts.project === undefined ? planSide(target) : classSide(target);

const sameAccount =
  ({ source, fiscalLevel }: Row) =>
  (before: MoneyBefore): boolean =>
    before.source === source && before.level === fiscalLevel;

/** Nothing where the months before say nothing of it. */
export const moneyBefore = (of: Reference | undefined, row: Row): MoneyBefore | undefined =>
  of?.money?.find(sameAccount(row));

const fen = (row: Row, ...columns: readonly string[]): number =>
  columns.reduce((sum, column) => sum + ((row[column] as number | undefined) ?? 0), 0);

export type AccountSums = {
  readonly project: Reference;
  /** First row of the sheet that is about it. */
  readonly row: number;
  /** First row that takes money out of it. */
  readonly outRow: number;
  readonly rows: readonly Row[];
  readonly in: number;
  readonly out: number;
  readonly received: number;
  readonly passed: number;
  readonly spent: number;
  /** By target and line, as it holds with this sheet; and as it held before it. */
  readonly budgets: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, number>;
};

export const budgetKey = (target: string, line: string): string => `${target}#${line}`;

/** Budgets of a project by target and line of one account: its own, and those of its classes. */
const budgetsBefore = (project: Reference, row: Row, context: RuleContext): [string, number][] =>
  [
    project,
    ...(context.references.class ?? []).filter((held) => held.facts.project === project.code),
  ].flatMap((target) =>
    Object.entries(moneyBefore(target, row)?.budgets ?? {}).map(([line, budget]): [string, number] => [
      budgetKey(target.code, line),
      budget,
    ]),
  );

/** Stocks and flows that a row of the money return may state. */
export const moneyAmounts = [
  'budgeted',
  'received',
  'handed',
  'passed',
  'spent',
  'recovered',
  'returned',
] as const;

/** In the order of the sheet. Of an account with an amount that cannot be read nothing is known, and that cell is asked about. */
export const accountSums = (rows: readonly Row[], context: RuleContext): readonly AccountSums[] => {
  const groups = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const project = projectOf(row, context);
    if (!project || row.source === undefined) return;
    const key = [project.code, row.source, row.fiscalLevel ?? ''].join('#');
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  const isWhole = (group: readonly number[]): boolean =>
    !group.some((i) => moneyAmounts.some((column) => context.isUnread(rows[i] as Row, column)));
  return [...groups.values()].filter(isWhole).map((group): AccountSums => {
    const own = group.map((i) => rows[i] as Row);
    const [first] = own as [Row, ...Row[]];
    const project = projectOf(first, context) as Reference;
    const earlier = moneyBefore(project, first);
    const before = new Map(budgetsBefore(project, first, context));
    const stated = own.flatMap((row): [string, number][] =>
      row.budgeted === undefined
        ? []
        : [[budgetKey(String(row.project), String(row.line)), row.budgeted as number]],
    );
    const total = (...columns: readonly string[]): number =>
      own.reduce((sum, row) => sum + fen(row, ...columns), 0);
    const outAt = group.find((i) => fen(rows[i] as Row, 'spent', 'passed', 'returned') > 0);
    return {
      project,
      row: group[0] as number,
      outRow: outAt ?? (group[0] as number),
      rows: own,
      in: (earlier?.in ?? 0) + total('received', 'handed', 'recovered'),
      out: (earlier?.out ?? 0) + total('spent', 'passed', 'returned'),
      received: (earlier?.received ?? 0) + total('received'),
      passed: (earlier?.passed ?? 0) + total('passed'),
      spent: (earlier?.spent ?? 0) + total('spent') - total('recovered'),
      budgets: new Map([...before, ...stated]),
      before,
    };
  });
};

export const totalOf = (budgets: ReadonlyMap<string, number>): number =>
  [...budgets.values()].reduce((sum, each) => sum + each, 0);
