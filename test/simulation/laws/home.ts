/** A home lists what can be filed on its day, and nothing else: counted out, form by form, period by period, unit by unit. */
import type { Form } from '../../../shared/form/define-form.ts';
import type { Unit } from '../../../shared/ground/define-city.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { Obligation } from '../../../shared/ground/obligation.ts';
import { programmeOf } from '../../../shared/programme/define-city.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { windowOf } from '../../../shared/programme/reporting-calendar.ts';
import type { DocumentState } from '../../../shared/submission/life-cycle.ts';
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { city } from '../city.ts';
import { unitsNow } from '../directory.ts';
import { headsOf, pathOf } from '../documents.ts';
import type { World } from '../world.ts';

type Listed = {
  readonly form: string;
  readonly period: string;
  readonly unit?: { readonly code: string };
  readonly task: string;
  readonly state: string;
};
type Home = {
  readonly person: { readonly unit: string; readonly roles: readonly string[] };
  readonly today: string;
  readonly obligations: readonly Listed[];
};
/** What the home is compared with, before it is asked for and after. */
export type Seen = {
  readonly at: number;
  readonly units: readonly Unit[];
  readonly states: ReadonlyMap<string, DocumentState>;
};

export const seeDocuments = (world: World): Seen => ({
  at: world.scheduler.now,
  units: unitsNow(world),
  states: new Map(headsOf(world).map((head) => [pathOf(head), head.state])),
});

/** Of a year or of a month of it, as long as the unit is there on some day of it. */
const isThere = ({ from = '', to = '9999' }: Unit, period: string): boolean =>
  from.slice(0, period.length) <= period && period <= to.slice(0, period.length);

/** A unit, and those that have ended before the day and whose work it does. */
export const ownUnits = (units: readonly Unit[], code: string, today: string): readonly Unit[] => {
  const before = units.filter(({ successor, to }) => successor === code && to !== undefined && to < today);
  return [
    ...units.filter((unit) => unit.code === code),
    ...before.flatMap((unit) => ownUnits(units, unit.code, today)),
  ];
};

const isOpen = (
  programme: Programme,
  { form, deadline }: Obligation,
  period: string,
  today: string,
): boolean => {
  if (deadline.every === 'month')
    return `${period}-01` <= today && today <= windowOf(programme, form, period).closes;
  const { opens, due, closes, openYears = 0 } = deadline;
  const first = `${Number(period) - (opens > due ? 1 : 0)}-${opens}`;
  const last = `${Number(period) + (closes < due ? 1 : 0) + openYears}-${closes}`;
  return first <= today && today <= last;
};

const filers = ['clerk', 'head'];
const supervisors = ['reviewer', 'inspector', 'endorser', 'treasurer'];
/** Cases of misused money are filed by those alone who may see them, supervision by who looks into the work of others. */
const filersOf = ({ restricted, filedBy, supervision }: Form): readonly string[] => {
  if (restricted) return ['reviewer', 'administrator', 'inspector'];
  if (filedBy === 'supervisor') return supervisors;
  if (filedBy) return [filedBy];
  return supervision ? [...filers, ...supervisors] : [...filers, 'treasurer'];
};
const isOffered = (form: Form, roles: readonly string[]): boolean =>
  roles.some((role) => filersOf(form).includes(role));

const openToday = (units: readonly Unit[], roles: readonly string[], today: string): ReadonlySet<string> => {
  const open = new Set<string>();
  for (const programme of city.programmes)
    for (const obligation of programme.obligations) {
      const { form, deadline, unitKinds, units: named = [], years = programme.years } = obligation;
      if (!isOffered(findForm(programme, form), roles)) continue;
      for (const unit of units)
        if (unitKinds.includes(unit.kind) || named.includes(unit.code))
          for (let year = years[0]; year <= years[1]; year++) {
            const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
            for (const period of deadline.every === 'year' ? [String(year)] : months)
              if (isThere(unit, period) && isOpen(programme, obligation, period, today))
                open.add(`${unit.code}/${form}/${period}`);
          }
    }
  return open;
};

/** Extended before it opens, it waits for that day still. */
const hasBegun = (path: string, today: string): boolean => {
  const { form, period } = parseDocumentPath(path);
  return windowOf(programmeOf(city, period), form, period).opens <= today;
};

/** An index may be so late. */
const longestLag = 5_000;

/** @param before what there was when it was asked for */
export const isHomeWhole = (world: World, id: string, home: Home, before: Seen): void => {
  const now = seeDocuments(world);
  // Somebody changed the units meanwhile: it shows either.
  if (JSON.stringify(now.units) !== JSON.stringify(before.units)) return;
  const { today, person, obligations } = home;
  const own = ownUnits(now.units, person.unit, today);
  const open = openToday(own, person.roles, today);
  // Extended first: a plan that was issued has no calendar to have begun by.
  const isExtended = (path: string): boolean =>
    (now.states.get(path)?.extended?.until ?? '') >= today &&
    person.roles.some((role) => filers.includes(role)) &&
    own.some(({ code }) => path.startsWith(`${code}/`)) &&
    hasBegun(path, today);
  const isLongExtended = (path: string): boolean => {
    const extended = before.states.get(path)?.extended;
    return (
      isExtended(path) &&
      extended !== undefined &&
      extended.until >= today &&
      Date.parse(extended.at) < before.at - longestLag
    );
  };
  const listed = new Map(
    obligations.map((each) => [`${each.unit?.code ?? person.unit}/${each.form}/${each.period}`, each]),
  );
  const wanted = [...open, ...[...now.states.keys()].filter(isLongExtended)];
  const missing = wanted.filter((path) => !listed.has(path));
  const surplus = [...listed.keys()].filter((path) => !open.has(path) && !isExtended(path));
  if (missing.length + surplus.length > 0 || listed.size !== obligations.length)
    world.violate(
      'a home lists exactly what can be filed',
      `${id}: ${today}, not ${missing.join(', ')}; but ${surplus.join(', ')}`,
    );
  for (const [path, { task, state }] of listed) {
    const is = now.states.get(path);
    if (!open.has(path) || is?.events !== before.states.get(path)?.events) continue;
    if (state !== (is?.state ?? 'none'))
      world.violate('a home tells how documents stand', `${id}: ${path} ${state}, not ${is?.state}`);
    if (is?.inForce && ['overdue', 'soon', 'due'].includes(task))
      world.violate('what is in force is asked for no more', `${id}: ${path} ${task}`);
  }
};
