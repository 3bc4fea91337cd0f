/** Money by source (notice 77, 84) and, for government money, by the level that pays (notice 78, 79). Fen inside. */

import { moneyTexts as words } from '../../words/report-funds.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, months } from '../frame.ts';
import type { CarriedFact, FundingFact } from '../money-facts.ts';
import { bump } from '../monoid.ts';
import { tableOf, yearBeforeTable } from './money-tables.ts';
import { empty, levelLists, type Measure, type Money, ofLevel } from './money-tally.ts';

const isGovernment = ({ source }: Pick<FundingFact, 'source'>, frame: Frame): boolean =>
  frame.sources[source]?.code === 'government';

export const money = defineSection<Money>({
  id: 'money',
  title: words.title,
  empty,
  money: (tally, fact, frame) => {
    const { month, before } = fact;
    const stated: readonly (readonly [Measure, number])[] = before
      ? [
          ['receivedBefore', fact.received],
          ['spentBefore', fact.spent],
        ]
      : (['budgeted', 'received', 'spent', 'returned'] as const).map((name) => [name, fact[name]] as const);
    for (const [name, fen] of stated) {
      bump(tally[name], fact.source * months + month, fen);
      if (isGovernment(fact, frame)) bump(tally[ofLevel(name)], fact.fiscalLevel * months + month, fen);
    }
  },
  carried: (tally, fact: CarriedFact, frame) => {
    bump(tally.carried, fact.source, fact.fen);
    if (isGovernment(fact, frame)) bump(tally[ofLevel('carried')], fact.fiscalLevel, fact.fen);
  },
  print: (tally, frame) => [
    {
      ...tableOf('money-by-source', words.sourceTable, words.source, frame.sources, tally, frame),
      notes: [words.note],
      chart: { kind: 'stack', actual: 4 },
    },
    {
      ...tableOf(
        'money-by-level',
        words.levelTable,
        words.level,
        frame.fiscalLevels,
        levelLists(tally),
        frame,
      ),
      notes: [words.levelNote],
    },
    ...yearBeforeTable(tally, frame),
  ],
});
