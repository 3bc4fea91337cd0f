/**
 * GET /directory/units and GET /directory/people: the two lists, as data and as the sheets they are kept by.
 * One function for both, because they do the same work.
 */
import type { Context } from 'aws-lambda';
import { paths } from '../../shared/contract/paths.ts';
import type { DirectoryHead, Moved } from '../../shared/directory/directory-event.ts';
import { rowsOfPerson } from '../../shared/directory/people-rows.ts';
import { peopleSheet } from '../../shared/directory/people-sheet.ts';
import { rowOfUnit } from '../../shared/directory/unit-rows.ts';
import { listContext, unitsSheet } from '../../shared/directory/units-sheet.ts';
import type { Form, Row } from '../../shared/form/define-form.ts';
import { layoutSheet, printRow, type SheetColumn } from '../../shared/form/sheet-layout.ts';
import { mayAll } from '../../shared/ground/access.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { writable } from '../common/writable.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { permit, permitEver } from '../http/permit.ts';
import { connectDirectory } from '../storage/directory.ts';

export type ReadDirectoryServices = Pick<Services, 'city' | 'programme' | 'directory'>;
type Laying = {
  readonly form: Form;
  readonly rows: readonly Row[];
  readonly moved: Moved;
  readonly programme: Programme;
  readonly today: string;
  readonly language: Language | undefined;
};

export const readUnits: Action<'readUnits', ReadDirectoryServices> = async (
  { query },
  { actor, services, now },
) => {
  permitEver(actor, 'read-directory');
  const { head, programme } = await freshLists(services);
  const { units } = programme;
  const laid = lay({
    form: unitsSheet({ programme }),
    rows: units.map((unit) => rowOfUnit(unit, units)),
    moved: head.units,
    programme,
    today: todayOf(programme, now),
    language: query.language,
  });
  return { status: 200, body: writable({ ...laid, units }) };
};

export const readPeople: Action<'readPeople', ReadDirectoryServices> = async (
  { query },
  { actor, services, now },
) => {
  const unit = query.unit ?? (mayAll(actor, 'read-directory') ? undefined : actor.unit);
  permitEver(actor, 'read-directory');
  if (unit !== undefined) permit(actor, 'read-directory', { unit, form: '' }, services.programme);
  const { head, programme } = await freshLists(services);
  const codes = unit === undefined ? programme.units.map(({ code }) => code) : [unit];
  const order = new Map(codes.map((code, i) => [code, i] as const));
  const people = [...(await services.directory.everybody(codes))].sort(
    (a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || (a.email < b.email ? -1 : 1),
  );
  const laid = lay({
    form: peopleSheet({ programme, people }),
    rows: people.flatMap((person) => rowsOfPerson(person, programme.units)),
    moved: head.people,
    programme,
    today: todayOf(programme, now),
    language: query.language,
  });
  return { status: 200, body: writable({ ...laid, people }) };
};

/**
 * The head first: what is read after it is at least as new, so a version that is too old can only refuse
 * what is kept on it. The units as they are now, not as this container remembers them.
 */
const freshLists = async ({
  programme,
  directory,
}: ReadDirectoryServices): Promise<{ head: DirectoryHead; programme: Programme }> => {
  const head = await directory.head();
  const units = (await directory.units())?.units;
  return { head, programme: units ? { ...programme, units } : programme };
};

const lay = ({ form, rows, moved, programme, today, language = 'zh' }: Laying) => {
  const context = listContext(programme, today);
  const names = programme.units.map(({ name }) => name.zh);
  return {
    version: moved.version,
    changedAt: moved.at,
    changedBy: moved.byName,
    title: form.title,
    purpose: form.purpose,
    columns: layoutSheet(form, context, language).map((column) => offerUnits(column, names)),
    rows: rows.map((row) => printRow(form, row, context)),
    ids: rows.map((_, i) => `r${i + 1}`),
  };
};

/** Cells that name a unit offer those there are; a unit added in the same sheet is typed. */
const offerUnits = (column: SheetColumn, names: readonly string[]): SheetColumn =>
  ['unit', 'superior', 'successor'].includes(column.name) ? { ...column, dropdown: [...names] } : column;

const connect = (): Connected<ReadDirectoryServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
});

const units = endpoint('readUnits', connect, readUnits);
const people = endpoint('readPeople', connect, readPeople);
const peopleKey = `${paths.readPeople.method} ${paths.readPeople.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === peopleKey ? people(event, context) : units(event, context);
