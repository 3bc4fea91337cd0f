/** Tabs of the annual plan: totals, projects, similar ones side by side, findings, changes. Each is one list. */
import { type Bilingual, same } from '../shared/bilingual.ts';
import type { BodyOf } from '../shared/contract/routes.ts';
import type { Cell, CheckContext, Row, Value } from '../shared/form/define-form.ts';
import { kindOf } from '../shared/form/kinds/kinds.ts';
import { noReferences } from '../shared/form/references.ts';
import { annualPlan } from '../shared/forms/annual-plan.ts';
import { applicationResults, higherLevels } from '../shared/forms/choices.ts';
import { findUnit } from '../shared/programme/define-programme.ts';
import { findProgramme } from '../shared/programme/programmes.ts';
import { planSheet } from '../shared/words/plan-sheet.ts';
import type { Desk } from './desk.ts';
import type { Tab } from './google.ts';
import { firstListRow, type List, writeList } from './list-tab.ts';

type Answer = BodyOf<'readPlan'>;
export type Plan = NonNullable<Answer['plan']>;
export type Draft = NonNullable<Answer['draft']>;
type Line = Plan['lines'][number];
type Finding = Draft['findings'][number];
type Columns = typeof annualPlan.columns;
type ColumnName = keyof Columns;

const columnNames = Object.keys(annualPlan.columns) as ColumnName[];

const contextOf = ({ programme, year }: Plan): CheckContext => ({
  programme: findProgramme(programme),
  unit: '',
  period: year,
  today: '',
  references: noReferences,
});

const printCell = (name: ColumnName, value: Value | undefined, context: CheckContext): Cell =>
  value === undefined ? '' : kindOf(annualPlan.columns[name]).print(value, annualPlan.columns[name], context);
const printer = (plan: Plan) => {
  const context = contextOf(plan);
  return (line: Line, name: ColumnName): Cell => printCell(name, (line as unknown as Row)[name], context);
};
const layoutOf = (name: ColumnName, context: CheckContext) =>
  kindOf(annualPlan.columns[name]).layout(annualPlan.columns[name], context);
const headerOf = ({ say }: Desk, name: string): string =>
  name in annualPlan.columns ? say(annualPlan.columns[name as ColumnName].header) : name;

const named = (options: readonly ({ code: string } & Bilingual)[], code: string): Bilingual =>
  options.find((option) => option.code === code) ?? same(code);

/** A list under its own header: the year and what it is are remembered, not its name. */
const listOf = (
  desk: Desk,
  year: string,
  id: string,
  name: Bilingual,
  list: Omit<List, 'id' | 'name'>,
): Tab => writeList(desk.google, { id: `plan-${id}:${year}`, name: desk.say(name, { year }), ...list });

const yuan = (fen: number): number => fen / 100;

/** 汇总: what the training projects add up to beside their targets, and all fields, the empty ones named. */
export const layTotals = (desk: Desk, { plan, total, targets }: Draft): Tab => {
  const { say, google } = desk;
  const { categories, fields } = findProgramme(plan.programme);
  const heading = (text: Bilingual): Cell[] => [say(text), '', '', '', '', ''];
  const rows: Cell[][] = [
    heading(planSheet.byCategory),
    ...plan.categories.map(({ category, projects, persons, budget }): Cell[] => {
      const target = targets.find((each) => each.category === category);
      return [
        say(named(categories, category)),
        projects,
        persons,
        yuan(budget),
        target ? say(target.target) : '',
        target ? say(planSheet[target.standing]) : '',
      ];
    }),
    [say(planSheet.total), total.projects, total.persons, yuan(total.budget), '', ''],
    heading(planSheet.byField),
    ...plan.fields.map(({ field, projects, persons }): Cell[] => [
      say(named(fields, field)),
      projects,
      persons,
      '',
      '',
      projects === 0 ? say(planSheet.emptyField) : '',
    ]),
  ];
  const at = google.formatDate(google.now(), 'yyyy-MM-dd HH:mm');
  const tab = listOf(desk, plan.year, 'total', planSheet.totalTab, {
    title: say(planSheet.totalTitle, { year: plan.year, ...total, at }),
    headers: [
      planSheet.name,
      planSheet.projects,
      planSheet.persons,
      planSheet.budget,
      planSheet.target,
      planSheet.verdict,
    ].map((text) => say(text)),
    widths: [290, 80, 100, 140, 160, 120],
    formats: ['@', '#,##0', '#,##0', '#,##0.00', '@', '@'],
    rows,
  });
  const sum = 1 + plan.categories.length;
  const stands = [0, sum, sum + 1];
  tab.writeWeights(
    firstListRow,
    1,
    rows.map((row, i) => row.map(() => stands.includes(i))),
  );
  return tab;
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
  const print = printer(plan);
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
      `${say(named(higherLevels, level))} ${say(named(applicationResults, result))}`,
    ]),
  );
  return layLines(desk, plan, 'lines', say(planSheet.linesTitle, { year: plan.year, ...total }), [
    { header: planSheet.remarks, of: ({ code }) => (remarks.get(code) ?? []).join('\n') },
    { header: planSheet.applied, of: ({ code }) => applied.get(code) ?? '' },
  ]);
};

export const layIssued = (desk: Desk, plan: Plan, title: string): Tab =>
  layLines(desk, plan, 'issued', title, []);

const compared: readonly ColumnName[] = ['code', 'unit', 'title', 'host', 'when', 'persons', 'budget'];

/** 疑似重复: both projects of a pair in one row, so that they can be read against each other (notice 86). */
export const laySimilar = (desk: Desk, { plan, similar }: Draft): Tab => {
  const { say } = desk;
  const context = contextOf(plan);
  const print = printer(plan);
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
      alike.map((name) => headerOf(desk, name)).join(desk.language === 'zh' ? '、' : ', '),
      ...cellsOf(a),
      ...cellsOf(b),
    ]),
  });
};

const kindTexts: Record<Finding['kind'], Bilingual> = {
  'below-target': planSheet.kindTarget,
  'above-target': planSheet.kindTarget,
  'empty-field': planSheet.kindField,
  similar: planSheet.kindSimilar,
  unusual: planSheet.kindUnusual,
  waiting: planSheet.kindFiling,
  returned: planSheet.kindFiling,
  missing: planSheet.kindFiling,
  nil: planSheet.kindFiling,
};

/** 提示: what the ledger waits for first, then the findings, then applications that no project stands for. */
export const layFindings = (desk: Desk, draft: Draft): Tab => {
  const { say } = desk;
  const { plan, findings, waitsFor, applications } = draft;
  const programme = findProgramme(plan.programme);
  const codes = new Set(plan.lines.map(({ code }) => code));
  const rows: Cell[][] = [
    ...waitsFor.map((document) => [say(planSheet.kindLedger), say(planSheet.waitsFor, { document })]),
    ...findings.map(({ kind, message }) => [say(kindTexts[kind]), say(message)]),
    ...applications
      .filter(({ project }) => !codes.has(project))
      .map(({ unit, level, title, persons, result }) => [
        say(planSheet.kindApplication),
        say(planSheet.application, {
          unit: findUnit(programme, unit)?.name ?? same(unit),
          level: named(higherLevels, level),
          title,
          persons,
          result: named(applicationResults, result),
        }),
      ]),
  ];
  return listOf(desk, plan.year, 'findings', planSheet.findingsTab, {
    title: say(planSheet.findingsTitle, { count: rows.length }),
    headers: [say(planSheet.findingKind), say(planSheet.findingText)],
    widths: [100, 900],
    rows,
    wrap: true,
  });
};

/** 变更: one row for each cell that differs; a project that is new or gone has one row (both states beside). */
export const layChanges = (desk: Desk, { plan, changes }: Draft, document: string): Tab => {
  const { say } = desk;
  const print = printer(plan);
  const count = (kind: Draft['changes'][number]['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const rows = changes.flatMap(({ kind, line, before, columns = [] }): Cell[][] => {
    const head = [say(planSheet[kind]), line.code, print(line, 'unit'), line.title];
    if (kind !== 'changed' || !before) return [[...head, '', '', '']];
    return (columns as ColumnName[]).map((name) => [
      ...head,
      headerOf(desk, name),
      String(print(before, name) ?? ''),
      String(print(line, name) ?? ''),
    ]);
  });
  const counted = { document, added: count('added'), changed: count('changed'), removed: count('removed') };
  return listOf(desk, plan.year, 'changes', planSheet.changesTab, {
    title: say(planSheet.changesTitle, counted),
    headers: [
      say(planSheet.changeKind),
      headerOf(desk, 'code'),
      headerOf(desk, 'unit'),
      headerOf(desk, 'title'),
      say(planSheet.changeColumn),
      say(planSheet.before),
      say(planSheet.after),
    ],
    widths: [70, 130, 180, 280, 140, 200, 200],
    rows,
  });
};
