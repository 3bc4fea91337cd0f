/**
 * Rows of registers that a unit's documents may name: those it sees (shared/registers/sees.ts), or may read because
 * it is above the unit that filed them, or the bureau. Code and title, and of the rest only what rules compare.
 */
import type { Form, Reference, RegisterTarget } from '../../shared/form/define-form.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { inheritedBy } from '../../shared/ground/succession.ts';
import { type Entry, shortTitle } from '../../shared/registers/entries.ts';
import { concerns, isShownTo, type Viewer } from '../../shared/registers/sees.ts';
import { inLanes } from '../common/in-lanes.ts';
import { readEntriesOf } from './read-entries.ts';
import type { RegisterServices } from './register-heads.ts';

/** What was found or decided in one year is answered in the next ones; decisions are open as long (programme's filings). */
const yearsBack = 2;

/** Years whose rows may be named in a year: of rows that go on those that hold then, whatever year they are of. */
export const yearsOfRegister = ({ register }: Form, year: string): readonly string[] =>
  register?.life !== 'period'
    ? [year]
    : Array.from({ length: yearsBack + 1 }, (_, i) => String(Number(year) - yearsBack + i));

/** The other way round: years in which rows of a register of a year may be named, as far as they have begun. */
export const yearsNaming = ({ register }: Form, year: string, today: string): readonly string[] => {
  const own = Number(year);
  const now = Number(yearOf(today));
  // What is carried may be named as long as it holds: beside its first years the last ones tell what is in use.
  const years =
    register?.life === 'period'
      ? Array.from({ length: yearsBack + 1 }, (_, i) => own + i)
      : [...new Set([own, own + 1, Math.max(own, now - 1), now])];
  return years.filter((each) => each >= own && each <= now).map(String);
};

export const formsReferredAs = (
  { city }: Pick<RegisterServices, 'city'>,
  target: RegisterTarget,
): readonly Form[] => city.forms.filter(({ referredAs, register }) => referredAs === target && register);

/** @param unit whose document names them @param today ISO date */
export const rowsToName = async (
  target: RegisterTarget,
  { unit, period }: { readonly unit: string; readonly period: string },
  today: string,
  services: RegisterServices & { readonly programme: Programme },
): Promise<readonly Reference[]> => {
  const { programme } = services;
  const viewer = viewerIn(programme, unit, today);
  const found = await inLanes(formsReferredAs(services, target), async (form) => {
    const entries = await readEntriesOf(form, yearsOfRegister(form, yearOf(period)), services);
    return entries
      .filter((entry) => mayName(form, entry, viewer, programme))
      .map((entry) => referenceTo(form, entry));
  });
  return found.flat();
};

/** A unit as it looks at registers on a day. */
export const viewerIn = (programme: Programme, unit: string, today: string): Viewer => ({
  code: unit,
  kind: findUnit(programme, unit)?.kind ?? 'enterprise',
  inherits: inheritedBy(programme.units, unit, today),
});

/** Naming a row whose day those concerned are told of is answering it: nobody does that in their place. */
const isForThose = ({ register }: Form): boolean =>
  register?.due?.some(({ tells, done }) => tells === 'concerned' && 'answeredBy' in done) === true;

const mayName = (form: Form, entry: Entry, viewer: Viewer, programme: Programme): boolean =>
  isForThose(form)
    ? concerns(form, entry, viewer)
    : viewer.code === programme.bureau ||
      isShownTo(form, entry, viewer, programme) ||
      isAbove(viewer, findUnit(programme, entry.unit)?.superior);

const isAbove = ({ code, inherits }: Viewer, superior: string | undefined): boolean =>
  superior !== undefined && (superior === code || (inherits ?? []).includes(superior));

const referenceTo = ({ register }: Form, { code, title, row }: Entry): Reference => ({
  code,
  title: shortTitle(title),
  facts: Object.fromEntries(
    (register?.facts ?? []).flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
  ),
});
