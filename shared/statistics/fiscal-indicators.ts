/** The targets of a fiscal line (notice 79), each beside what ledgers and registers say was reached. */
import type { Row } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { netSpent, sumOf } from '../money/account.ts';
import type { Movement } from '../money/movements.ts';
import { projectOfClass } from '../tables/codes.ts';
import type { ClassRow } from '../tables/rows.ts';
import { performanceTexts as words } from '../words/report-performance.ts';
import { passedHours, passedIn } from './classes-told.ts';
import type { MoneyHoldings } from './money-holdings.ts';
import { type Format, round, yuan } from './table.ts';

export type Coded = { readonly row: Row; readonly code: string };
export const rowsOf = ({ registers = [] }: MoneyHoldings, id: string): readonly Coded[] =>
  registers
    .filter(({ form }) => form.id === id)
    .flatMap(({ rows, codes = [] }) => rows.map((row, i) => ({ row, code: codes[i] ?? '' })));

const number = (row: Row | undefined, column: string): number | undefined =>
  row?.[column] as number | undefined;

/** A mean of percentages, each counted as often as it was asked; undefined where nobody was. */
const weighted = (rows: readonly Row[], column: string, weight: string): number | undefined => {
  const all = sumOf(rows, (row) => number(row, weight) ?? 0);
  return all > 0
    ? sumOf(rows, (row) => (number(row, column) ?? 0) * (number(row, weight) ?? 0)) / all
    : undefined;
};

/** Last month of a plan’s time: 2015-05, 2015-05-09/2015-05-13. */
const lastMonth = (when: string): string => (when.split('/').pop() as string).slice(0, 7);

type Indicator = {
  readonly name: Bilingual;
  readonly format: Format;
  readonly target: number | undefined;
  readonly actual: number | undefined;
};

export const indicatorsOf = (
  { row, code }: Coded,
  holdings: MoneyHoldings,
  classes: readonly ClassRow[],
  movements: readonly Movement[],
): readonly Indicator[] => {
  const project = String(row.project);
  const level = row.fiscalLevel;
  const held = classes.filter((each) => projectOfClass(each.code) === project);
  const own = movements.filter((each) => each.project === project);
  const ofLine = own.filter((each) => each.source === 'government' && each.level === level);
  const approved = sumOf(ofLine, ({ state, fen }) => (state === 'approved' ? fen : 0));
  const [passed, hours] = [passedIn(held), passedHours(held)];
  const codes = new Set(held.map((each) => each.code));
  const surveys = rowsOf(holdings, 'satisfaction').map((each) => each.row);
  const traced = rowsOf(holdings, 'project-follow-up').map((each) => each.row);
  const assessed = rowsOf(holdings, 'performance').find((each) => each.row.application === code)?.row;
  const reached = traced.filter((each) => each.project === project);
  const asked = sumOf(reached, (each) => number(each, 'reached') ?? 0);
  const planned = holdings.projects.find((each) => each.code === project);
  const inTime = planned && held.filter(({ end }) => end.slice(0, 7) <= lastMonth(planned.when)).length;
  const targetCost = number(row, 'targetCost');
  return [
    {
      name: words.used,
      format: 'money',
      target: approved > 0 ? yuan(approved) : undefined,
      actual: yuan(sumOf(ofLine, netSpent)),
    },
    { name: words.passed, format: 'count', target: number(row, 'targetPassed'), actual: passed },
    {
      name: words.hoursEach,
      format: 'hours',
      target: number(row, 'targetHours'),
      actual: passed > 0 ? round(hours / passed, 1) : undefined,
    },
    { name: words.onTime, format: 'count', target: held.length || undefined, actual: inTime },
    {
      name: words.satisfaction,
      format: 'share',
      target: number(row, 'targetSatisfaction'),
      actual:
        weighted(
          surveys.filter((each) => codes.has(String(each.class))),
          'overall',
          'answered',
        ) ?? number(assessed, 'satisfaction'),
    },
    {
      name: words.cost,
      format: 'money',
      target: targetCost === undefined ? undefined : yuan(targetCost),
      actual: hours > 0 ? yuan(sumOf(own, netSpent) / hours) : undefined,
    },
    {
      name: words.followUp,
      format: 'share',
      target: number(row, 'targetFollowUp'),
      actual:
        asked > 0
          ? (sumOf(reached, (each) => number(each, 'applied') ?? 0) / asked) * 100
          : number(assessed, 'followUp'),
    },
  ];
};
