/** A form's tab as it is now and what the bureau knows of its document: one fetch, one reading of the sheet. */

import {
  type CheckContext,
  type Form,
  type KnownPersons,
  readsVersion,
} from '../../shared/form/define-form.ts';
import { filedValuesOf } from '../../shared/form/filed-cells.ts';
import type { NumbersInForce } from '../../shared/form/numbers-in-force.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { findForm, findProgramme } from '../../shared/programme/programmes.ts';
import { withTargets } from '../../shared/targets/city-targets.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { refuseCopy } from './copied-tab.ts';
import type { Grid } from './grid.ts';
import { askAndKeep, askKnown, type Known, type Learnt, recallKnown } from './known-document.ts';
import { mendIds } from './mend-ids.ts';
import { readGrid } from './read-grid.ts';
import { readSeal, type Seal, sealOf } from './seal.ts';

export type OpenTab = {
  readonly tab: Tab;
  readonly seal: Seal;
  readonly form: Form;
  readonly known: Known;
  readonly grid: Grid;
};
/** A tab as it was read, whatever it is checked against. */
export type ReadTab = Pick<OpenTab, 'tab' | 'grid'> & { readonly form: Pick<Form, 'columns'> };

export const formOf = (seal: Pick<Seal, 'programme' | 'form'>): Form =>
  findForm(findProgramme(seal.programme), seal.form);

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

type Learning = Pick<Learnt, 'at' | 'recalled'>;

/** @param knowing what the bureau knows of the tab's document */
const openTab = (desk: Desk, knowing: (seal: Seal) => Learnt): OpenTab & Learning => {
  const tab = desk.google.activeTab();
  const remembered = sealOf(tab);
  refuseCopy(desk.google, tab, remembered);
  const seal = readSeal(tab, 'fill', remembered);
  const form = formOf(seal);
  // What follows takes seconds: the first of them should not look as if nothing had been clicked.
  desk.google.toast(desk.say(sheetWords.product), desk.say(sheetWords.preparingSheet));
  const { known, ...learning } = knowing(seal);
  refuseOutdated(form, seal, known);
  const read = readGrid(desk.google, tab, form);
  const isLatest = known.standing?.version === seal.baseVersion;
  const grid = isLatest ? mendIds(desk.google, tab, form, read, known, contextOf({ seal, known })) : read;
  return { tab, seal, form, known, grid, ...learning };
};

/** Reads the active form tab and what the bureau knows of it now: one fetch, one reading of the sheet. */
export const openActiveTab = (desk: Desk): OpenTab => openTab(desk, (seal) => askKnown(desk, seal));

/** The same with what is kept of it, and a fetch only where nothing is. */
export const openActiveTabAsKnown = (desk: Desk): OpenTab & Learning =>
  openTab(desk, (seal) => recallKnown(desk, seal) ?? askAndKeep(desk, seal));

/** The add-on's own list of units may be older than the one that holds. */
export const withUnits = (programme: Programme, units: readonly Unit[] | undefined): Programme =>
  units ? { ...programme, units } : programme;

export const personsOf = ({ persons = [] }: Pick<Known, 'persons'>): KnownPersons =>
  new Map(persons.map(({ id, name, mask }) => [id, { name, mask }] as const));

const numbersIn = ({ numbers = [] }: Pick<Known, 'numbers'>): NumbersInForce =>
  new Map(numbers.map(({ id, number }) => [id, number] as const));

export const contextOf = ({ seal, known }: Pick<OpenTab, 'seal' | 'known'>): CheckContext => {
  const context = {
    programme: withTargets(
      withUnits(findProgramme(seal.programme), known.units),
      known.issues ?? [],
      known.today,
    ),
    unit: seal.unit,
    period: seal.period,
    today: known.today,
    references: known.references,
    persons: personsOf(known),
    targets: known.targets,
    issues: known.issues,
    filed: known.filed,
    numbers: numbersIn(known),
    holders: known.holders,
  };
  return { ...context, filedValues: filedValuesOf(formOf(seal), known, context) };
};
