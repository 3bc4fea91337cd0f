/** Tabs to look through before the plan is issued: similar projects side by side, findings, changes. */

import type { Cell } from '../../shared/form/define-form.ts';
import { applicationStates } from '../../shared/forms/answered-applications.ts';
import { higherLevels } from '../../shared/forms/choices.ts';
import { type Bilingual, joinNames } from '../../shared/ground/bilingual.ts';
import { nameOfOption, nameOfUnit } from '../../shared/ground/define-city.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { type ColumnName, contextOf, type Draft, headerOf, layoutOf, listOf, printer } from './plan-cells.ts';

type Finding = Draft['findings'][number];

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

const kindTexts: Record<Finding['kind'], Bilingual> = {
  'below-target': planSheet.kindTarget,
  'above-target': planSheet.kindTarget,
  'empty-field': planSheet.kindField,
  similar: planSheet.kindSimilar,
  merged: planSheet.kindMerged,
  unusual: planSheet.kindUnusual,
  waiting: planSheet.kindFiling,
  returned: planSheet.kindFiling,
  missing: planSheet.kindFiling,
  nil: planSheet.kindFiling,
  unprintable: planSheet.kindUnprintable,
};

/** 提示: what the ledger waits for first, then the findings, then applications that no project stands for. */
export const layFindings = (desk: Desk, draft: Draft): Tab => {
  const { say } = desk;
  const { plan, findings, waitsFor, setAside, applications } = draft;
  const late = waitsFor.filter((each) => !setAside.some(({ document }) => document === each));
  const programme = findProgramme(plan.programme);
  const codes = new Set(plan.lines.map(({ code }) => code));
  const rows: Cell[][] = [
    ...late.map((document) => [say(planSheet.kindLedger), say(planSheet.waitsFor, { document })]),
    ...setAside.map((aside) => [say(planSheet.kindLedger), say(planSheet.setAside, aside)]),
    ...findings.map(({ kind, message }) => [say(kindTexts[kind]), say(message)]),
    ...applications
      .filter(({ project }) => !codes.has(project))
      .map(({ unit, level, title, persons, result }) => [
        say(planSheet.kindApplication),
        say(planSheet.application, {
          unit: nameOfUnit(programme, unit),
          level: nameOfOption(higherLevels, level),
          title,
          persons,
          result: nameOfOption(applicationStates, result),
        }),
      ]),
  ];
  return listOf(desk, plan.year, 'findings', planSheet.findingsTab, {
    title: say(planSheet.findingsTitle, { count: rows.length }),
    headers: [say(planSheet.findingKind), say(planSheet.findingText)],
    widths: [100, 900],
    rows,
  });
};

/** 变更: one row for each cell that differs; a project that is new or gone has one row (both states beside). */
export const layChanges = (desk: Desk, { plan, changes, merged }: Draft, document: string): Tab => {
  const { say } = desk;
  /** Of a project that is gone because it was merged, into which. */
  const intoOf = (code: string): string => {
    const found = merged.find((each) => each.code === code);
    return found ? say(planSheet.mergedInto, found) : '';
  };
  const print = printer(desk, plan);
  const count = (kind: Draft['changes'][number]['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const rows = changes.flatMap(({ kind, line, before, columns = [] }): Cell[][] => {
    const head = [say(planSheet[kind]), line.code, print(line, 'unit'), line.title];
    if (kind !== 'changed' || !before) return [[...head, '', '', intoOf(line.code)]];
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
