/** What the tables of money are printed from, and the names that they give to projects and units. */
import { type Bilingual, same } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { type Movement, movementsOf } from '../money/movements.ts';
import { registeredMovements } from '../money/registered.ts';
import type { ClassRow, FundingRow } from '../tables/rows.ts';
import type { RegisterFact } from './facts.ts';
import type { PlannedProject } from './project-places.ts';

export type MoneyHoldings = {
  readonly programme: Programme;
  readonly month: string;
  readonly projects: readonly PlannedProject[];
  readonly classes: readonly ClassRow[];
  readonly funding: readonly FundingRow[];
  readonly registers?: readonly RegisterFact[] | undefined;
};

export const unitName = ({ units }: Programme, code: string | undefined): Bilingual =>
  units.find((unit) => unit.code === code)?.name ?? same(code ?? '');

/** 2015B-NYW-001 海洋牧场技术研修班; a project that no plan at hand has is its code. Titles are in Chinese alone. */
export const namesOf = ({ projects, classes }: MoneyHoldings): ((code: string) => Bilingual) => {
  const titles = new Map([
    ...classes.map(({ code, title }) => [code, title] as const),
    ...projects.map(({ code, title }) => [code, title] as const),
  ]);
  return (code) => ({ zh: [code, titles.get(code)].filter(Boolean).join(' '), en: code });
};

/** Everything up to the month, what registers say too. */
export const movementsIn = ({ funding, registers = [], month }: MoneyHoldings): readonly Movement[] =>
  [...funding.flatMap(movementsOf), ...registeredMovements(registers)].filter((each) => each.month <= month);
