/** What the tabs of the annual plan share: its lines as cells in the reader's language, and their lists. */

import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell, CheckContext, Row, Value } from '../../shared/form/define-form.ts';
import { optionsOf } from '../../shared/form/kinds/kind.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import { noReferences } from '../../shared/form/references.ts';
import { annualPlan } from '../../shared/forms/annual-plan.ts';
import { type Bilingual, joinNames } from '../../shared/ground/bilingual.ts';
import { nameOfOption, nameOfUnit } from '../../shared/ground/define-city.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { type List, writeList } from './list-tab.ts';

type Answer = BodyOf<'readPlan'>;
export type Plan = NonNullable<Answer['plan']>;
export type Draft = NonNullable<Answer['draft']>;
export type Line = Plan['lines'][number];
type Columns = typeof annualPlan.columns;
export type ColumnName = keyof Columns;

export const columnNames = Object.keys(annualPlan.columns) as ColumnName[];

export const contextOf = ({ programme, year }: Plan): CheckContext => ({
  programme: findProgramme(programme),
  unit: '',
  period: year,
  today: '',
  references: noReferences,
});

/** Names in the reader's language: these tabs are read, and nothing is filled in that a form would have to understand. */
const printCell = ({ say, language }: Desk, name: ColumnName, value: Value, context: CheckContext): Cell => {
  const column = annualPlan.columns[name];
  if (column.kind === 'unit') return say(nameOfUnit(context.programme, String(value)));
  if (column.kind !== 'choice' && column.kind !== 'choices')
    return kindOf(column).print(value, column, context);
  const options = optionsOf(column, context);
  return joinNames(
    [value].flat().map((code) => say(nameOfOption(options, String(code)))),
    language,
  );
};

export const printer = (desk: Desk, plan: Plan) => {
  const context = contextOf(plan);
  return (line: Line, name: ColumnName): Cell => {
    const value = (line as unknown as Row)[name];
    return value === undefined ? '' : printCell(desk, name, value, context);
  };
};
export const layoutOf = (name: ColumnName, context: CheckContext) =>
  kindOf(annualPlan.columns[name]).layout(annualPlan.columns[name], context);
export const headerOf = ({ say }: Desk, name: string): string =>
  name in annualPlan.columns ? say(annualPlan.columns[name as ColumnName].header) : name;

/** A list under its own header: the year and what it is are remembered, not its name. */
export const listOf = (
  desk: Desk,
  year: string,
  id: string,
  name: Bilingual,
  list: Omit<List, 'id' | 'name'>,
): Tab => writeList(desk.google, { id: `plan-${id}:${year}`, name: desk.say(name, { year }), ...list });
