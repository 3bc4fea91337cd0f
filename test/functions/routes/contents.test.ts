/**
 * What lists hold for whom: everybody of every role in every seat asks every list of an office in which several
 * units have filed, and finds no unit there that is not theirs to see. The status of an answer says nothing of that.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endpoint } from '../../../functions/http/endpoint.ts';
import { readReport } from '../../../functions/routes/read-report.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { type Role, roles } from '../../../shared/ground/roles.ts';
import { programmeOfAttempts } from '../../support/attempts.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { heldClass, openNewsroom, plannedProject, trainee } from '../../support/newsroom.ts';
import { eventOf, type Office, openOffice, staff, type Who } from '../../support/office.ts';
import {
  emailOf,
  peopleOfEveryRole,
  type Seat,
  seatNames,
  seats,
} from '../../support/people-of-every-role.ts';
import { plan, planRow } from '../../support/sheets.ts';

type Lists = { readonly [list: string]: (office: Office, email: string) => Promise<readonly string[]> };
const period = '2015';
const lists: Lists = {
  'documents of a period': async (office, email) =>
    (await office.askAs(email, 'listSubmissions', { query: { period } })).good.documents.map(
      ({ unit }) => unit,
    ),
  'all that waits': async (office, email) =>
    (await office.askAs(email, 'listSubmissions', { query: { turn: 'all' } })).good.documents.map(
      ({ unit }) => unit,
    ),
  'what waits for oneself': async (office, email) =>
    (await office.askAs(email, 'listSubmissions', {})).good.documents.map(({ unit }) => unit),
  completeness: async (office, email) => {
    const { units, documents } = (await office.askAs(email, 'readCompleteness', { params: { period } })).good;
    return [...units, ...documents].map(({ unit }) => unit);
  },
  'the record of a period': async (office, email) =>
    (await office.askAs(email, 'queryAudit', { query: { period } })).good.events.map(({ unit }) => unit),
};

/** Whose documents a role may see from its seat; undefined: everybody's. */
const theirs = (role: Role, seat: Seat): readonly string[] | undefined => {
  if (role === 'clerk' || role === 'head' || role === 'treasurer') return [seats[seat]];
  if (role !== 'endorser') return undefined;
  return programmeOfAttempts.units.filter(({ superior }) => superior === seats[seat]).map(({ code }) => code);
};

beforeEach(() => void vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const filing = ['baseClerk', 'clerk', 'stranger'] as const satisfies readonly Who[];

test.each(Object.keys(lists))('%s', async (list) => {
  const office = openOffice(
    inMemoryServices([...Object.values(staff), ...peopleOfEveryRole], programmeOfAttempts),
  );
  for (const who of filing) {
    const { unit } = staff[who];
    expect((await office.submit(who, { ...plan(planRow(1)), unit })).status).toBe(201);
  }
  const filed = filing.map((who) => staff[who].unit);
  for (const role of roles)
    for (const seat of seatNames) {
      const found = new Set(await (lists[list] as Lists[string])(office, emailOf(role, seat)));
      const may = theirs(role, seat);
      const beyond = may ? [...found].filter((unit) => !may.includes(unit)) : [];
      expect([role, seat, beyond]).toEqual([role, seat, []]);
      // Nor is anything kept from them.
      if (list === 'what waits for oneself') continue;
      const missed = filed.filter((unit) => (!may || may.includes(unit)) && !found.has(unit));
      expect([role, seat, missed]).toEqual([role, seat, []]);
    }
});

test('the list of suspicions is for those who read every document', async () => {
  const room = openNewsroom(peopleOfEveryRole);
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  const classes = [1, 2].map((run) => heldClass('2015B-NYW-001', run));
  await room.file('nyw/class-return/2015-03', classes, '2015-04-02T02:00:00Z');
  const rows = [1, 2].map((run) => trainee('a1b2c3d4e5f60718', `2015B-NYW-001-${run}`));
  await room.file('nyw/trainee-roster/2015-03', rows, '2015-04-02T02:00:00Z');
  await room.project();
  await room.compile('2015-04-08T18:00:00Z');
  vi.setSystemTime(new Date('2015-04-20T02:00:00Z'));
  const services = { ...room.services, reports: room.reports, publicUrl: 'https://zhixin.example/' };
  const read = endpoint('readReport', () => services, readReport);
  const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as never;
  const listed = async (email: string): Promise<boolean> => {
    const { body } = await read(eventOf(email, { params: { month: '2015-03' } }), context);
    const { tables } = routes.readReport.answers[200].parse(JSON.parse(body));
    return tables.some(({ title }) => title.zh.includes('疑点清单'));
  };
  const found: Record<string, boolean> = {};
  const expected: Record<string, boolean> = {};
  for (const role of roles)
    for (const seat of seatNames) {
      found[`${role} in ${seat}`] = await listed(emailOf(role, seat));
      expected[`${role} in ${seat}`] = ['reviewer', 'administrator', 'inspector'].includes(role);
    }
  expect(found).toEqual(expected);
});
