/** What the check of a draft plan finds. */
import type { Cell } from '../../shared/form/define-form.ts';
import { applicationStates } from '../../shared/forms/columns/answered-applications.ts';
import { higherLevels } from '../../shared/forms/columns/choices.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { nameOfOption, nameOfUnit } from '../../shared/ground/define-city.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { type Draft, listOf } from './plan-cells.ts';

type Finding = Draft['findings'][number];

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
