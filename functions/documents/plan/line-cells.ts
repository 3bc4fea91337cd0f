/** One line of the plan, cell by cell: codes become names, fen become yuan, days become dates. */

import { onOneLine } from '../../../shared/form/printable.ts';
import { hostKinds, levels } from '../../../shared/forms/columns/choices.ts';
import { groups, titleLevels } from '../../../shared/forms/columns/trainee-choices.ts';
import { type Bilingual, fill, listNames, same } from '../../../shared/ground/bilingual.ts';
import { nameOfOption, nameOfUnit } from '../../../shared/ground/define-city.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanLine } from '../../../shared/plan/annual-plan.ts';
import { type Format, printCell, type TableCell, yuan } from '../../../shared/statistics/table.ts';
import { jointHost, yesNo } from '../../../shared/words/plan-tables.ts';
import { printWhen } from './print-days.ts';

export type LineColumn = keyof PlanLine;
/** What a line is read with. */
export type Reading = { readonly programme: Programme; readonly year: string };

export const lineFormat = (column: LineColumn): Format =>
  column === 'budget'
    ? 'money'
    : column === 'persons'
      ? 'count'
      : column === 'days' || column === 'hours'
        ? 'hours'
        : 'text';

/** null where the plan leaves it open; a number keeps being one, so that a sheet can add it up. */
export const lineCell = (line: PlanLine, column: LineColumn, { programme, year }: Reading): TableCell => {
  switch (column) {
    case 'unit':
      return nameOfUnit(programme, line.unit);
    case 'category':
      return nameOfOption(programme.categories, line.category);
    case 'field':
      return nameOfOption(programme.fields, line.field);
    case 'level':
      return line.level === undefined ? null : nameOfOption(levels, line.level);
    case 'hostKind':
      return nameOfOption(hostKinds, line.hostKind);
    case 'when':
      return printWhen(line.when, year);
    case 'budget':
      return yuan(line.budget);
    case 'sources':
      return line.sources?.length
        ? listNames(line.sources.map((code) => nameOfOption(programme.fundingSources, code)))
        : null;
    case 'demonstration':
    case 'key': {
      const said = line[column];
      return said === undefined ? null : yesNo[said ? 'yes' : 'no'];
    }
    case 'groups':
    case 'titleLevels': {
      const options = column === 'groups' ? groups : titleLevels;
      return line[column]?.length ? listNames(line[column].map((code) => nameOfOption(options, code))) : null;
    }
    case 'jointUnits':
      return line.jointUnits?.length
        ? listNames(line.jointUnits.map((code) => nameOfUnit(programme, code)))
        : null;
    case 'host': {
      const host = same(onOneLine(line.host));
      const joint = [
        ...(line.jointHosts ? [same(onOneLine(line.jointHosts))] : []),
        ...(line.jointUnits ?? []).map((code) => nameOfUnit(programme, code)),
      ];
      return joint.length ? fill(jointHost, { host, list: listNames(joint) }) : host;
    }
    default: {
      const value = line[column];
      return typeof value === 'string' ? same(onOneLine(value)) : (value ?? null);
    }
  }
};

/** As a paper prints a cell: whole yuan without .00, which a table of a notice has no room for. */
export const printPlanCell = (cell: TableCell, format: Format): Bilingual => {
  const print = (language: 'zh' | 'en') => printCell(cell, format, language).replace(/\.00$/, '');
  return typeof cell === 'number' ? same(print('zh')) : { zh: print('zh'), en: print('en') };
};

export const printLine = (line: PlanLine, column: LineColumn, reading: Reading): Bilingual =>
  printPlanCell(lineCell(line, column, reading), lineFormat(column));
