/** What the tables and sentences of the plan’s papers are made from, and columns as these tables name them. */
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';
import type { Table } from '../../../shared/statistics/table.ts';
import { planTableTexts as words } from '../../../shared/words/plan-tables.ts';

export type Printed = { readonly paper: PlanPaper; readonly programme: Programme };

export const column = (title: Bilingual, format: Table['columns'][number]['format']) => ({ title, format });
export const before = (title: Bilingual): Bilingual => fill(words.before, { column: title });
