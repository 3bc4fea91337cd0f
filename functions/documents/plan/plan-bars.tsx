/** Bars beside the tables of the plan’s page. */
import { printNumber, type Table } from '../../../shared/statistics/table.ts';
import { planTableTexts } from '../../../shared/words/plan-tables.ts';
import { Bars } from '../charts.tsx';
import type { Page } from './plan-head.tsx';
import { categorySums, fieldSums } from './plan-totals.ts';
import { targetOf } from './totals-table.ts';

/** The bars draw what the table beside them says in words: the target's number and the persons planned. */
export const TargetBars = ({ paper, programme, language }: Page) => {
  // What nobody has issued has nothing to be drawn against; the table names it.
  const rows = programme.categories.flatMap((category) => {
    const { value } = targetOf(programme, category.code) ?? {};
    return value === undefined
      ? []
      : [{ cells: [category, value, categorySums(paper, category.code).now.persons] }];
  });
  if (rows.length === 0) return null;
  const columns: Table['columns'] = [
    { title: planTableTexts.category, format: 'text' },
    { title: planTableTexts.targetPersons, format: 'count' },
    { title: planTableTexts.persons, format: 'count' },
  ];
  const table: Table = { id: 'target-bars', title: planTableTexts.byCategory, columns, rows, notes: [] };
  return <Bars table={table} language={language} planned={1} actual={2} />;
};

export const FieldBars = ({ paper, programme, language }: Page) => {
  const fields = programme.fields.map((field) => ({ field, sums: fieldSums(paper, [field.code]).now }));
  const largest = Math.max(1, ...fields.map(({ sums }) => sums.persons));
  return (
    <ul class="bars fieldbars">
      {fields.map(({ field, sums }) => (
        <li key={field.code} class={sums.projects === 0 ? 'none' : undefined}>
          <span>{field[language]}</span>
          <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
            <rect class="set" y="6" width="100" height="2" />
            <rect class="got" y="2" width={((sums.persons / largest) * 100).toFixed(2)} height="10" />
          </svg>
          <span class="n">
            {sums.projects === 0 ? planTableTexts.noProject[language] : printNumber(sums.persons, 'count')}
          </span>
        </li>
      ))}
    </ul>
  );
};
