import type { Bilingual } from '../ground/bilingual.ts';
import { sumOf } from '../money/account.ts';
import { paidFor, selfPaidShare } from '../money/self-paid.ts';
import { projectOfClass } from '../tables/codes.ts';
import type { ClassRow } from '../tables/rows.ts';
import { reportTexts } from '../words/report.ts';
import { performanceTexts as words } from '../words/report-performance.ts';
import { passedHours, passedIn } from './classes-told.ts';
import type { MoneyHoldings } from './money-holdings.ts';
import { paidClasses } from './paid-classes.ts';
import { round, type Table, type TableRow, yuan } from './table.ts';

/** notice 79: what a passed person-hour cost, and how much of it no government paid. */
export const costs = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, projects } = holdings;
  const { movements, classes } = paidClasses(holdings);
  if (classes.length === 0) return undefined;
  const plans = new Map(projects.map((each) => [each.code, each] as const));
  const cells = (name: Bilingual, own: readonly ClassRow[]): TableRow['cells'] => {
    const paid = paidFor(movements, new Set(own.map(({ code }) => code)));
    const spent = sumOf(paid.values(), (fen) => fen);
    const hours = passedHours(own);
    const self = selfPaidShare(paid);
    return [
      { zh: name.zh, en: name.en },
      own.length,
      passedIn(own),
      round(hours, 1),
      yuan(spent),
      hours > 0 ? yuan(spent / hours) : null,
      self === undefined ? null : round(self * 100, 1),
    ];
  };
  const group = (
    title: Bilingual,
    options: readonly ({ readonly code: string } & Bilingual)[],
    codeOf: (held: ClassRow) => string | undefined,
  ): readonly TableRow[] => [
    { cells: [title, null, null, null, null, null, null], role: 'group' },
    ...options.flatMap((option): readonly TableRow[] => {
      const own = classes.filter((held) => codeOf(held) === option.code);
      return own.length ? [{ cells: cells(option, own) }] : [];
    }),
  ];
  const planOf = (held: ClassRow) => plans.get(projectOfClass(held.code));
  return {
    id: 'performance-costs',
    title: words.costTable,
    columns: [
      { title: words.place, format: 'text' },
      { title: words.classes, format: 'count' },
      { title: words.passed, format: 'count' },
      { title: words.personHours, format: 'hours' },
      { title: words.spent, format: 'money' },
      { title: words.perHour, format: 'money' },
      { title: words.selfPaid, format: 'share' },
    ],
    rows: [
      ...group(
        words.byUnit,
        programme.units.map(({ code, name }) => ({ code, ...name })),
        ({ unit }) => unit,
      ),
      ...group(words.byCategory, programme.categories, (held) => planOf(held)?.category ?? held.category),
      ...group(words.byField, programme.fields, (held) => planOf(held)?.field ?? held.field),
      { cells: cells(reportTexts.total, classes), role: 'total' },
    ],
    notes: [words.costNote],
  };
};
