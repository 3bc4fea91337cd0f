/** What a change notice changes, cell by cell, the same for page, xlsx and PDF. */
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../../shared/ground/define-city.ts';
import type { PlanChange, PlanLine } from '../../../shared/plan/annual-plan.ts';
import type { Format, TableCell } from '../../../shared/statistics/table.ts';
import { planColumnTexts, planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import { lineCell, lineFormat, printLine, type Reading } from './line-cells.ts';
import type { Printed } from './printed-plan.ts';

/** A whole line in one cell, where a project comes or goes. */
const summaryOf = (line: PlanLine, reading: Reading): Bilingual =>
  fill(words.summary, {
    unit: nameOfUnit(reading.programme, line.unit),
    host: printLine(line, 'host', reading),
    when: printLine(line, 'when', reading),
    persons: printLine(line, 'persons', reading),
    budget: printLine(line, 'budget', reading),
  });

export type ChangedCell = {
  readonly code: Bilingual;
  readonly title: Bilingual;
  readonly what: Bilingual;
  readonly format: Format;
  /** null where the project did not exist. */
  readonly before: TableCell;
  readonly after: TableCell;
};

/** One entry per changed cell, and one for a project that came or went. */
export const changedCells = ({ paper, programme }: Printed): readonly (readonly ChangedCell[])[] => {
  const reading = { programme, year: paper.plan.year };
  return (paper.changes ?? []).map((change: PlanChange): ChangedCell[] => {
    const named = {
      code: printLine(change.line, 'code', reading),
      title: printLine(change.line, 'title', reading),
    };
    if (change.kind === 'changed')
      return change.columns.map((name) => ({
        ...named,
        what: planColumnTexts[name],
        format: lineFormat(name),
        before: lineCell(change.before, name, reading),
        after: lineCell(change.line, name, reading),
      }));
    const whole = summaryOf(change.line, reading);
    return change.kind === 'added'
      ? [{ ...named, what: words.added, format: 'text', before: null, after: whole }]
      : [{ ...named, what: words.removed, format: 'text', before: whole, after: null }];
  });
};
