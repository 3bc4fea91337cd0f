/** The check of a tab before anything is sent: the same check as the bureau's, with what it needs fetched once. */
import { fill } from '../shared/bilingual.ts';
import type { BodyOf } from '../shared/contract/routes.ts';
import { type CheckedSheet, checkSheet } from '../shared/form/check-sheet.ts';
import type { CheckContext, Form } from '../shared/form/define-form.ts';
import type { Issue } from '../shared/issue.ts';
import { findForm, findProgramme } from '../shared/programme/programmes.ts';
import { sheetWords } from '../shared/words/sheet.ts';
import type { Desk } from './desk.ts';
import type { Tab } from './google.ts';
import { listIssues } from './list-issues.ts';
import { paintIssues } from './paint-issues.ts';
import { type Grid, readGrid } from './read-grid.ts';
import { Refusal } from './refusal.ts';
import { readSeal, type Seal } from './seal.ts';

/** What the bureau knows of a document: layout, references, where it stands. */
export type Known = BodyOf<'readForm'>;

export type OpenTab = {
  readonly tab: Tab;
  readonly seal: Seal;
  readonly form: Form;
  readonly known: Known;
  readonly grid: Grid;
};
export type CheckedTab = OpenTab & { readonly checked: CheckedSheet };

export const formOf = (seal: Pick<Seal, 'programme' | 'form'>): Form =>
  findForm(findProgramme(seal.programme), seal.form);

export const readKnown = (
  { api, language }: Desk,
  { form, unit, period }: Pick<Seal, 'form' | 'unit' | 'period'>,
): Known => api('readForm', { params: { form }, query: { unit, period, language } });

/** Reads the active form tab and what the bureau knows of it: one fetch, one reading of the sheet. */
export const openActiveTab = (desk: Desk): OpenTab => {
  const tab = desk.google.activeTab();
  const seal = readSeal(tab, 'fill');
  const form = formOf(seal);
  const known = readKnown(desk, seal);
  if (known.version !== form.version)
    throw new Refusal(
      'addon-outdated',
      fill(sheetWords.addonOutdated, { form: form.title, bundled: form.version, current: known.version }),
    );
  return { tab, seal, form, known, grid: readGrid(desk.google, tab, form) };
};

export const contextOf = ({ seal, known }: Pick<OpenTab, 'seal' | 'known'>): CheckContext => ({
  programme: findProgramme(seal.programme),
  unit: seal.unit,
  period: seal.period,
  today: known.today,
  references: known.references,
});

export const checkOpenTab = (open: OpenTab): CheckedTab => ({
  ...open,
  checked: checkSheet(open.form, open.grid, contextOf(open)),
});

export type Shown = { readonly painted: number; readonly marks: number; readonly listName: string };

/** Paints the issues and lists them in a tab of their own; without issues only earlier paint is cleared. */
export const showIssues = (desk: Desk, open: OpenTab, issues: readonly Issue[]): Shown => {
  const { painted, marks } = paintIssues(desk, open, issues);
  const listName = issues.length ? listIssues(desk, open, issues) : '';
  if (issues.length) open.tab.activate();
  return { painted, marks, listName };
};
