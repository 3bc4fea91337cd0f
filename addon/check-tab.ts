/** The check of a tab before anything is sent: the same check as the bureau's, with what it needs fetched once. */
import { fill } from '../shared/bilingual.ts';
import type { BodyOf } from '../shared/contract/routes.ts';
import { type CheckedSheet, checkSheet } from '../shared/form/check-sheet.ts';
import { type CheckContext, type Form, readsVersion } from '../shared/form/define-form.ts';
import type { Issue } from '../shared/issue.ts';
import { Problem } from '../shared/problem.ts';
import type { Programme, Unit } from '../shared/programme/define-programme.ts';
import { findForm, findProgramme } from '../shared/programme/programmes.ts';
import { sheetWords } from '../shared/words/sheet.ts';
import { commentMarks } from './comment-marks.ts';
import type { Desk } from './desk.ts';
import type { Tab } from './google.ts';
import { listIssues } from './list-issues.ts';
import { mendIds } from './mend-ids.ts';
import { personsOf } from './note-persons.ts';
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
/** A tab as it was read, whatever it is checked against. */
export type ReadTab = Pick<OpenTab, 'tab' | 'grid'> & { readonly form: Pick<Form, 'columns'> };
export type CheckedTab = OpenTab & { readonly checked: CheckedSheet };

export const formOf = (seal: Pick<Seal, 'programme' | 'form'>): Form =>
  findForm(findProgramme(seal.programme), seal.form);

/** The next submission builds on this version: its own, or the colleague's that was compared with. */
export const nextBase = ({ baseVersion, comparedVersion = 0 }: Seal): number =>
  Math.max(baseVersion, comparedVersion);

/**
 * The add-on and the system are updated one after the other, and sheets stay open meanwhile: one version
 * between them is read by the present definition, more is refused before anything is checked.
 */
const refuseOutdated = (form: Form, { formVersion }: Seal, { version: current }: Known): void => {
  if (!readsVersion({ version: current }, form.version))
    throw new Refusal(
      'addon-outdated',
      fill(sheetWords.addonOutdated, { form: form.title, bundled: form.version, current }),
    );
  if (!readsVersion({ version: current }, formVersion))
    throw new Problem('outdated-form', { version: formVersion, current });
};

/** Reads the active form tab and what the bureau knows of it: one fetch, one reading of the sheet. */
export const openActiveTab = (desk: Desk): OpenTab => {
  const tab = desk.google.activeTab();
  const seal = readSeal(tab, 'fill');
  const form = formOf(seal);
  const { unit, period } = seal;
  const known = desk.api('readForm', {
    params: { form: seal.form },
    query: { unit, period, language: desk.language, base: nextBase(seal) },
  });
  refuseOutdated(form, seal, known);
  const read = readGrid(desk.google, tab, form);
  const isLatest = known.standing?.version === seal.baseVersion;
  const grid = isLatest ? mendIds(desk.google, tab, form, read, known, contextOf({ seal, known })) : read;
  return { tab, seal, form, known, grid };
};

/** The add-on's own list of units may be older than the one that holds. */
export const withUnits = (programme: Programme, units: readonly Unit[] | undefined): Programme =>
  units ? { ...programme, units } : programme;

export const contextOf = ({ seal, known }: Pick<OpenTab, 'seal' | 'known'>): CheckContext => ({
  programme: withUnits(findProgramme(seal.programme), known.units),
  unit: seal.unit,
  period: seal.period,
  today: known.today,
  references: known.references,
  persons: personsOf(known),
  targets: known.targets,
});

export const checkOpenTab = (open: OpenTab): CheckedTab => ({
  ...open,
  checked: checkSheet(open.form, open.grid, contextOf(open)),
});

export type Shown = { readonly painted: number; readonly marks: number; readonly listName: string };

/**
 * Paints the issues and lists them in a tab of their own; without issues only earlier paint is cleared. Comments
 * of a return stay on their cells until it is answered.
 */
export const showIssues = (desk: Desk, open: ReadTab | OpenTab, issues: readonly Issue[]): Shown => {
  const comments = 'known' in open ? commentMarks(desk, open) : [];
  const { painted, marks } = paintIssues(desk, open, issues, comments);
  const listName = issues.length ? listIssues(desk, open, issues) : '';
  if (issues.length) open.tab.activate();
  return { painted, marks, listName };
};
