/** Projects of a draft plan that are alike, side by side. */
import type { Cell } from '../../shared/form/define-form.ts';
import { type Bilingual, joinNames } from '../../shared/ground/bilingual.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { type ColumnName, contextOf, type Draft, headerOf, layoutOf, listOf, printer } from './plan-cells.ts';

const compared: readonly ColumnName[] = ['code', 'unit', 'title', 'host', 'when', 'persons', 'budget'];

/** 疑似重复: both projects of a pair in one row, so that they can be read against each other before they are decided on (notice 86). */
export const laySimilar = (desk: Desk, { plan, similar }: Draft): Tab => {
  const { say } = desk;
  const context = contextOf(plan);
  const print = printer(desk, plan);
  const lineOf = new Map(plan.lines.map((line) => [line.code, line] as const));
  const layouts = compared.map((name) => layoutOf(name, context));
  const cellsOf = (code: string): Cell[] => {
    const line = lineOf.get(code);
    return compared.map((name) => (line ? print(line, name) : ''));
  };
  const headers = (side: Bilingual) => compared.map((name) => say(side, { column: headerOf(desk, name) }));
  return listOf(desk, plan.year, 'similar', planSheet.similarTab, {
    title: say(planSheet.similarTitle, { count: similar.length }),
    headers: [
      say(planSheet.share),
      say(planSheet.sameToo),
      ...headers(planSheet.first),
      ...headers(planSheet.second),
    ],
    widths: [70, 160, ...layouts.map(({ width }) => width), ...layouts.map(({ width }) => width)],
    formats: ['0%', '@', ...layouts.map(({ format }) => format), ...layouts.map(({ format }) => format)],
    rows: similar.map(({ a, b, likeness, same: alike }) => [
      likeness,
      joinNames(
        alike.map((name) => headerOf(desk, name)),
        desk.language,
      ),
      ...cellsOf(a),
      ...cellsOf(b),
    ]),
  });
};
