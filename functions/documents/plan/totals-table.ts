import type { Bilingual } from '../../../shared/ground/bilingual.ts';
import type { Programme, Target } from '../../../shared/ground/define-programme.ts';
import { share, type Table, type TableRow, yuan } from '../../../shared/statistics/table.ts';
import { printTarget, yearTarget, yearTargets } from '../../../shared/statistics/targets.ts';
import { planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import { categorySums, type NowAndBefore, planSums } from './plan-totals.ts';
import { before, column, type Printed } from './printed-plan.ts';

/** The target of the year for a category, or of the whole city where no category is given. */
export const targetOf = (programme: Programme, category?: string): Target | undefined =>
  category === undefined
    ? yearTarget(programme.targets)
    : yearTargets(programme.targets).find((target) => target.category === category);

const totalsRow = (
  title: Bilingual,
  target: Target | undefined,
  { now, before: old }: NowAndBefore,
  role?: 'total',
): TableRow => ({
  ...(role && { role }),
  cells: [
    title,
    target ? printTarget(target) : null,
    now.projects,
    now.persons,
    target ? share(now.persons, target.value) : null,
    yuan(now.budget),
    ...(old ? [old.projects, old.persons, yuan(old.budget)] : []),
  ],
});

/** What the plan adds up to beside what the city is asked for, notice 16. */
export const totalsTable = ({ paper, programme }: Printed): Table => ({
  id: 'totals',
  title: words.byCategory,
  columns: [
    column(words.category, 'text'),
    column(words.target, 'text'),
    column(words.projects, 'count'),
    column(words.persons, 'count'),
    column(words.rate, 'share'),
    column(words.budget, 'money'),
    ...(paper.changes
      ? [
          column(before(words.projects), 'count'),
          column(before(words.persons), 'count'),
          column(before(words.budget), 'money'),
        ]
      : []),
  ],
  rows: [
    ...programme.categories.map((category) =>
      totalsRow(category, targetOf(programme, category.code), categorySums(paper, category.code)),
    ),
    totalsRow(words.total, targetOf(programme), planSums(paper), 'total'),
  ],
  notes: [words.personsNote],
});
