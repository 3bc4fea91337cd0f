/** Tabs to look through before the plan is issued: similar projects side by side, findings, changes. */
import type { Cell } from '../../shared/form/define-form.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { type ColumnName, type Draft, headerOf, listOf, printer } from './plan-cells.ts';

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
