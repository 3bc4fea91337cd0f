import { fundingLines } from '../forms/columns/budget-lines.ts';
import { same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { budgetChangesIn } from '../money/budgets.ts';
import { accountTexts as words } from '../words/report-money.ts';
import { type MoneyHoldings, namesOf, unitName } from './money-holdings.ts';
import { sourceOf } from './name-source.ts';
import { type Table, yuan } from './table.ts';

/** Budgets that the month's returns have changed: moved between lines, raised or lowered, each with its reason. */
export const changedBudgets = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month, funding } = holdings;
  const changes = budgetChangesIn(funding, month);
  if (changes.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  return {
    id: 'money-budget-changes',
    title: words.changesTable,
    columns: [
      { title: words.project, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.source, format: 'text' },
      { title: words.line, format: 'text' },
      { title: words.from, format: 'money' },
      { title: words.to, format: 'money' },
      { title: words.kind, format: 'text' },
      { title: words.reason, format: 'text' },
    ],
    rows: changes.map((change) => ({
      cells: [
        nameOf(change.class ?? change.project),
        unitName(programme, change.unit),
        sourceOf(programme, change),
        nameOfOption(fundingLines, change.line),
        yuan(change.from),
        yuan(change.to),
        change.moved ? words.moved : change.to > change.from ? words.raised : words.lowered,
        change.reason === undefined ? null : same(change.reason),
      ],
    })),
    notes: [words.changesNote],
  };
};
