/**
 * What is due of registered rows: once a night and in the submission status of everybody's, when a sheet is opened of
 * one unit's. A Query for each form and year, contents by hash; of one unit only what others found, the documents that
 * answer it by their keys.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import type { HeldRows } from '../../shared/registers/answers-of.ts';
import { byDay, type DueRow, dueRows } from '../../shared/registers/due.ts';
import { inLanes } from '../common/in-lanes.ts';
import { describeError, logger } from '../http/logger.ts';
import type { Head } from '../services/submissions.ts';
import { readHolding } from './read-entries.ts';
import { yearsOfRegister } from './refer-to-rows.ts';
import { periodsOfRegister, type RegisterServices, readHeads } from './register-heads.ts';

const none: HeldRows = { inForce: [], filed: [] };

/** Those of the forms with due days, and those whose rows answer them. */
const formsWithDues = (
  forms: readonly Form[],
  isMeant: (form: Form) => boolean = () => true,
): readonly Form[] => {
  const due = forms.filter((form) => form.register?.due && isMeant(form));
  const answering = due.flatMap(({ register }) =>
    (register?.due ?? []).flatMap(({ done }) => ('answeredBy' in done ? [done.answeredBy] : [])),
  );
  return forms.filter((form) => due.includes(form) || answering.includes(form.id));
};

const tellsOthers = ({ register }: Form): boolean =>
  register?.due?.some(({ tells }) => tells === 'concerned') === true;

/** As if what waits for review were in force. */
const asFiled = (head: Head): Head => {
  const { state, latest } = head.state;
  const waits = state === 'submitted' || state === 'endorsed';
  return waits ? { ...head, state: { ...head.state, inForce: latest } } : head;
};

const heldRows = async (
  form: Form,
  year: string,
  heads: readonly Head[],
  services: RegisterServices,
): Promise<HeldRows> => {
  const [inForce, filed] = await Promise.all([
    readHolding(form, year, heads, services),
    readHolding(form, year, heads.map(asFiled), services),
  ]);
  return { inForce, filed };
};

const headsInYears = async (form: Form, year: string, services: RegisterServices): Promise<readonly Head[]> =>
  (await inLanes(yearsOfRegister(form, year), (each) => readHeads(form, each, services))).flat();

const rowsDue = async (
  forms: readonly Form[],
  headsOf: (form: Form) => Promise<readonly Head[]>,
  today: string,
  services: RegisterServices,
): Promise<readonly DueRow[]> => {
  const { city } = services;
  const held = new Map(
    await inLanes(
      forms,
      async (form) => [form.id, await heldRows(form, yearOf(today), await headsOf(form), services)] as const,
    ),
  );
  const rows = dueRows(forms, (form) => held.get(form) ?? none, programmeOf(city, today), today);
  return [...rows].sort(byDay);
};

/** Of every unit, the earliest first. @param today ISO date */
export const readDues = (today: string, services: RegisterServices): Promise<readonly DueRow[]> =>
  rowsDue(
    formsWithDues(services.city.forms),
    (form) => headsInYears(form, yearOf(today), services),
    today,
    services,
  );

/** What others wait for these units to do, with what the units have filed to it. @param today ISO date */
export const readDuesTelling = async (
  units: readonly string[],
  today: string,
  services: RegisterServices,
): Promise<readonly DueRow[]> => {
  const { city, submissions } = services;
  const year = yearOf(today);
  const ownHeads = async (form: Form): Promise<readonly Head[]> => {
    const periods = yearsOfRegister(form, year).flatMap((each) => periodsOfRegister(city, form, each));
    const ids = units.flatMap((unit) => periods.map((period) => ({ unit, form: form.id, period })));
    const states = ids.length ? await submissions.loadAll(ids) : [];
    return ids.flatMap((id, i) => (states[i] ? [{ ...id, state: states[i] }] : []));
  };
  const due = await rowsDue(
    formsWithDues(city.forms, tellsOthers),
    (form) => (tellsOthers(form) ? headsInYears(form, year, services) : ownHeads(form)),
    today,
    services,
  );
  return due.filter(({ tells }) => tells.some((unit) => units.includes(unit)));
};

/** What cannot be read of a register keeps nothing else back: it is logged, and undefined here. */
export const unlessUnread = async <T>(reading: Promise<T>): Promise<T | undefined> => {
  try {
    return await reading;
  } catch (error) {
    logger.error('unread', { failure: describeError(error) });
    return undefined;
  }
};
