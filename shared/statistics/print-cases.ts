/**
 * Cases of misused money by year (notice 94): how many, what became of them, what was recovered. Of years that have ended
 * alone, as they stood at the end of the last December: a figure that moved within a year would tell a unit of whose flags
 * something was turned over what followed. No unit, project or document is named.
 */
import type { Row } from '../form/define-form.ts';
import { same } from '../ground/bilingual.ts';
import { yearOf } from '../ground/period.ts';
import { sumOf } from '../money/account.ts';
import { caseTexts as words } from '../words/report-supervision.ts';
import { type Table, yuan } from './table.ts';

/** Cases registered in a year. Money in fen. */
export type CaseCount = {
  readonly year: string;
  readonly cases: number;
  readonly open: number;
  readonly unfounded: number;
  readonly repaid: number;
  readonly referred: number;
  readonly closed: number;
  readonly amount: number;
  readonly recovered: number;
};

/** The month whose end the counts of a month's report are of: the last December that has ended by then. */
export const casesAsOf = (month: string): string =>
  month.endsWith('-12') ? month : `${Number(yearOf(month)) - 1}-12`;

/** @param rows of the documents of one year; who filed them and what they name is left behind here */
export const countCases = (year: string, rows: readonly Row[]): CaseCount => {
  const of = (...outcomes: readonly string[]): number =>
    rows.filter(({ outcome }) => outcomes.includes(String(outcome))).length;
  return {
    year,
    cases: rows.length,
    open: of('open'),
    unfounded: of('unfounded'),
    repaid: of('returned'),
    referred: of('discipline', 'justice'),
    closed: rows.filter(({ closedOn }) => closedOn !== undefined).length,
    amount: sumOf(rows, ({ amount }) => Number(amount ?? 0)),
    recovered: sumOf(rows, ({ returned }) => Number(returned ?? 0)),
  };
};

/** No table where there never was a case. */
export const printCases = ({ cases = [] }: { readonly cases?: readonly CaseCount[] }): readonly Table[] => {
  const counted = cases.filter((each) => each.cases > 0);
  if (counted.length === 0) return [];
  return [
    {
      id: 'cases',
      title: words.table,
      columns: [
        { title: words.year, format: 'text' },
        { title: words.cases, format: 'count' },
        { title: words.open, format: 'count' },
        { title: words.unfounded, format: 'count' },
        { title: words.repaid, format: 'count' },
        { title: words.referred, format: 'count' },
        { title: words.closed, format: 'count' },
        { title: words.amount, format: 'money' },
        { title: words.recovered, format: 'money' },
      ],
      rows: counted.map((each) => ({
        cells: [
          same(each.year),
          each.cases,
          each.open,
          each.unfounded,
          each.repaid,
          each.referred,
          each.closed,
          yuan(each.amount),
          yuan(each.recovered),
        ],
      })),
      notes: [words.note],
    },
  ];
};
