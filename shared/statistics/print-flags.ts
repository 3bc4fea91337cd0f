/**
 * What the ledgers told differently at the end of the month, by comparison: how many were compared, how many differ, and what
 * became of them. Nobody is named: the report has counts, and the lists are for those whom they are for (access.ts).
 */

import { findFlags } from '../flags/find-flags.ts';
import { answersIn, type FlagState, flagStates, standingOf } from '../flags/state.ts';
import type { Planned } from '../flags/world.ts';
import { flagKindOf } from '../forms/rules/flag-kinds.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { sumOf } from '../money/account.ts';
import { lastDayOf } from '../programme/months.ts';
import type { ClassRow, FundingRow } from '../tables/rows.ts';
import { flagStateTexts, supervisionWords as words } from '../words/supervision.ts';
import type { RegisterFact } from './facts.ts';
import type { Suspicions } from './suspicion.ts';
import { type Table, yuan } from './table.ts';

export type FlagHoldings = {
  readonly programme: Programme;
  readonly month: string;
  readonly projects: readonly Planned[];
  readonly classes: readonly ClassRow[];
  readonly funding: readonly FundingRow[];
  readonly registers?: readonly RegisterFact[] | undefined;
};

const held = (registers: readonly RegisterFact[], id: string) => {
  const facts = registers.filter(({ form }) => form.id === id);
  return { rows: facts.flatMap(({ rows }) => rows), codes: facts.flatMap(({ codes = [] }) => codes) };
};

/** No table where nothing differs. */
export const printFlags = (
  { registers = [], ...holdings }: FlagHoldings,
  { list }: Pick<Suspicions, 'list'>,
): readonly Table[] => {
  const { month } = holdings;
  const answers = answersIn(held(registers, 'flag-reply'), held(registers, 'flag-decision'));
  // Of the plan as it was issued: what has been approved since belongs to later months.
  const found = findFlags({ ...holdings, registers, seen: list }, lastDayOf(month));
  const rows = found
    .filter(({ flags }) => flags.length > 0)
    .map(({ kind, subjects, flags }) => {
      const states = flags.map((flag) => standingOf(flag, answers).state);
      const countOf = (state: FlagState): number => states.filter((each) => each === state).length;
      const fen = sumOf(flags, (flag) => (flag.in === 'fen' ? Math.abs(flag.figure) : 0));
      return {
        cells: [
          titleOf(kind),
          subjects,
          flags.length,
          ...flagStates.map(countOf),
          flags.some((flag) => flag.in === 'fen') ? yuan(fen) : null,
        ],
      };
    });
  if (rows.length === 0) return [];
  return [
    {
      id: 'flags',
      title: words.table,
      columns: [
        { title: words.kind, format: 'text' },
        { title: words.compared, format: 'count' },
        { title: words.differing, format: 'count' },
        ...flagStates.map((state) => ({ title: flagStateTexts[state], format: 'count' as const })),
        { title: words.figure, format: 'money' },
      ],
      rows,
      notes: [words.tableNote],
    },
  ];
};

const titleOf = (kind: string): Bilingual => {
  const { zh = kind, en = kind } = flagKindOf(kind) ?? {};
  return { zh, en };
};
