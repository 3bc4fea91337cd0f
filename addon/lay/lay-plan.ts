/** Tabs of the annual plan: totals, and projects as compiled or as issued. */
import type { Cell } from '../../shared/form/define-form.ts';
import { applicationStates } from '../../shared/forms/columns/answered-applications.ts';
import { higherLevels } from '../../shared/forms/columns/choices.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { nameOfOption } from '../../shared/ground/define-city.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { yuan } from '../../shared/statistics/table.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { headerColour } from '../marks/tones.ts';
import {
  columnNames,
  contextOf,
  type Draft,
  headerOf,
  type Line,
  layoutOf,
  listOf,
  type Plan,
  printer,
} from './plan-cells.ts';

/** 汇总: what the training projects add up to beside their targets, and all fields, the empty ones named. */
export const layTotals = (desk: Desk, { plan, total, targets }: Draft): Tab => {
  const { say, google } = desk;
  const { categories, fields } = findProgramme(plan.programme);
  const heading = (text: Bilingual): Cell[] => [say(text), '', '', '', '', ''];
  const [byCategory, byField] = [heading(planSheet.byCategory), heading(planSheet.byField)];
  const totalLine: Cell[] = [say(planSheet.total), total.projects, total.persons, yuan(total.budget), '', ''];
  const headings = [byCategory, totalLine, byField];
  const rows: Cell[][] = [
    byCategory,
    ...plan.categories.map(({ category, projects, persons, budget }): Cell[] => {
      const target = targets.find((each) => each.category === category);
      return [
        say(nameOfOption(categories, category)),
        projects,
        persons,
        yuan(budget),
        target ? say(target.target) : '',
        target?.attainment ? say(planSheet[target.attainment]) : '',
      ];
    }),
    totalLine,
    byField,
    ...plan.fields.map(({ field, projects, persons }): Cell[] => [
      say(nameOfOption(fields, field)),
      projects,
      persons,
      '',
      '',
      projects === 0 ? say(planSheet.emptyField) : '',
    ]),
  ];
  const at = google.formatDate(google.now(), 'yyyy-MM-dd HH:mm');
  return listOf(desk, plan.year, 'total', planSheet.totalTab, {
    title: say(planSheet.totalTitle, { year: plan.year, ...total, at }),
    headers: [
      planSheet.name,
      planSheet.projects,
      planSheet.persons,
      planSheet.budget,
      planSheet.target,
      planSheet.verdict,
    ].map((text) => say(text)),
    widths: [220, 80, 100, 140, 170, 120],
    formats: ['@', '#,##0', '#,##0', '#,##0.00', '@', '@'],
    rows,
    colours: rows.map((row) => row.map(() => (headings.indexOf(row) >= 0 ? headerColour : null))),
  });
};

type Beside = { readonly header: Bilingual; readonly of: (line: Line) => string };

/** All lines, with columns of the add-on's own behind them. */
const layLines = (
  desk: Desk,
  plan: Plan,
  id: 'lines' | 'issued',
  title: string,
  beside: readonly Beside[],
): Tab => {
  const context = contextOf(plan);
  const layouts = columnNames.map((name) => layoutOf(name, context));
  const print = printer(desk, plan);
  return listOf(desk, plan.year, id, id === 'lines' ? planSheet.linesTab : planSheet.issuedTab, {
    title,
    headers: [
      ...columnNames.map((name) => headerOf(desk, name)),
      ...beside.map(({ header }) => desk.say(header)),
    ],
    widths: [...layouts.map(({ width }) => width), ...beside.map(() => 260)],
    formats: [...layouts.map(({ format }) => format), ...beside.map(() => '@')],
    rows: plan.lines.map((line) => [
      ...columnNames.map((name) => print(line, name)),
      ...beside.map(({ of }) => of(line)),
    ]),
  });
};

/** 项目一览 of the draft: with what is unusual about a line, and what was applied for at a higher level. */
export const layDraftLines = (desk: Desk, { plan, total, findings, applications }: Draft): Tab => {
  const { say } = desk;
  const remarks = new Map<string, string[]>();
  for (const { kind, projects, message } of findings)
    if (kind === 'unusual')
      for (const code of projects) remarks.set(code, [...(remarks.get(code) ?? []), say(message)]);
  const applied = new Map(
    applications.map(({ project, level, result }) => [
      project,
      `${say(nameOfOption(higherLevels, level))} ${say(nameOfOption(applicationStates, result))}`,
    ]),
  );
  return layLines(desk, plan, 'lines', say(planSheet.linesTitle, { year: plan.year, ...total }), [
    { header: planSheet.remarks, of: ({ code }) => (remarks.get(code) ?? []).join('\n') },
    { header: planSheet.applied, of: ({ code }) => applied.get(code) ?? '' },
  ]);
};

export const layIssued = (desk: Desk, plan: Plan, title: string): Tab =>
  layLines(desk, plan, 'issued', title, []);
