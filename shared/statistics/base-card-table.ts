/** What was held at each base, beside what it reports of itself (notice 37, 75). */
import { same } from '../ground/bilingual.ts';
import { movementsOf } from '../money/movements.ts';
import { paidFor, selfPaidShare } from '../money/self-paid.ts';
import { basesTexts as words } from '../words/report-organisation.ts';
import { type Base, levelNamed } from './bases-in-force.ts';
import { frameOf } from './frame.ts';
import type { HeldAtBase } from './held-at-bases.ts';
import type { OrganisationHoldings } from './register-rows.ts';
import { withSpan } from './span.ts';
import { hours, round, share, type Table } from './table.ts';
import { column } from './table-column.ts';

export const cardTable = (
  holdings: OrganisationHoldings,
  bases: readonly Base[],
  heldAt: (base: string) => HeldAtBase,
): Table => {
  const { programme, month, funding } = holdings;
  const movements = funding.flatMap(movementsOf).filter((movement) => movement.month <= month);
  const frame = frameOf(programme, month);
  return {
    id: 'base-cards',
    title: withSpan(words.card, frame),
    columns: [
      column(words.base, 'text'),
      column(words.level, 'text'),
      column(words.classes, 'count'),
      column(words.persons, 'count'),
      column(words.passRate, 'share'),
      column(words.hours, 'hours'),
      column(words.satisfaction, 'hours'),
      column(words.outside, 'count'),
      column(words.publicClasses, 'count'),
      column(words.selfPaid, 'share'),
    ],
    rows: bases.map(({ name, level }) => {
      const held = heldAt(name);
      const selfPaid = selfPaidShare(paidFor(movements, held.codes));
      return {
        cells: [
          same(name),
          levelNamed(level),
          held.classes,
          held.persons,
          share(held.passed, held.examined),
          hours(held.hours),
          held.satisfaction === undefined ? null : round(held.satisfaction, 1),
          held.outside,
          held.publicClasses,
          selfPaid === undefined ? null : round(selfPaid * 100, 1),
        ],
      };
    }),
    notes: [words.cardNote],
  };
};
