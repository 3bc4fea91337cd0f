/** A year with two hundred persons, ten of whom will ask to be erased: invented, with numbers that only have the form of one. */

import { hmacUnder } from '../../../functions/common/hashes.ts';
import { erasePersons } from '../../../functions/persons/erase-persons.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { citizenCheckCharacter } from '../../../shared/ground/citizen-number.ts';
import { pseudonymise } from '../../../shared/submission/pseudonymise.ts';
import { inMemoryRecords } from '../../support/in-memory-records.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject, readers } from '../../support/newsroom.ts';

export type Somebody = { readonly name: string; readonly number: string };

const somebody = (i: number): Somebody => {
  const born = `19${60 + (i % 30)}${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}`;
  const digits = `370202${born}${String(100 + i)}`;
  // The ten have surnames that nobody else has, so that their masks can be looked for.
  const surname = i < 10 ? '甲乙丙丁戊己庚辛壬癸'[i] : '样例示范'[i % 4];
  const name = `${surname}${String.fromCodePoint(0x4f00 + i)}${String.fromCodePoint(0x5100 + i)}`;
  return { name, number: digits + citizenCheckCharacter(`${digits}0`) };
};
export const persons: readonly Somebody[] = Array.from({ length: 200 }, (_, i) => somebody(i));
export const ten = persons.slice(0, 10);

export const maskOf = ({ name, number }: Somebody): string => `${name[0]}*${number.slice(-2)}`;

export const actor = {
  email: 'admin@qingdao.example',
  name: '管示例',
  unit: 'rsj',
  roles: ['administrator'] as const,
};
export const months = ['2015-03', '2015-04', '2015-05'] as const;
const classes = ['2015B-NYW-001-1', '2015B-NYW-001-2', '2015B-HYJ-001-1', '2015B-HYJ-001-2'] as const;

const rosterOf = (list: readonly Somebody[], code: string, row: (i: number) => Row = () => ({})): Row[] =>
  list.map(({ name, number }, i) => ({
    class: code,
    name,
    citizenNumber: number,
    employer: `${name}工作室`,
    titleLevel: 'middle',
    group: 'core',
    hours: 80,
    result: i % 7 === 3 ? 'failed' : 'passed',
    certificate: `证${code}-${i}`,
    ...row(i),
  }));

/** The year as it was filed: rosters of two units over three months, one amended so that one of the ten is in no ledger by it. */
export const yearOfPersons = async (): Promise<Newsroom> => {
  const room = openNewsroom([...readers, { ...actor, roles: ['administrator'] }]);
  const hmac = hmacUnder(await room.services.cityKey());
  const file = (path: string, rows: readonly Row[], at: string) =>
    room.file(path, pseudonymise(traineeRoster, rows, hmac), at);
  for (const unit of ['nyw', 'hyj']) {
    await room.file(
      `${unit}/urgent-plan/2015`,
      [plannedProject(1, { persons: 200 })],
      '2015-01-20T02:00:00Z',
    );
    const project = `2015B-${unit.toUpperCase()}-001`;
    const held = [1, 2].map((run) => heldClass(project, run, { persons: 70, passed: 60 }));
    await room.file(`${unit}/class-return/2015-03`, held, '2015-04-02T02:00:00Z');
  }
  const [a, b, c, d] = classes;
  // The ten are in two classes of the same days, and one certificate was given to two of them.
  await file(
    'nyw/trainee-roster/2015-03',
    rosterOf(persons.slice(0, 70), a, (i) => (i < 2 ? { certificate: '证-双' } : {})),
    '2015-04-02T02:00:00Z',
  );
  await file('nyw/trainee-roster/2015-04', rosterOf(persons.slice(65, 130), b), '2015-05-02T02:00:00Z');
  const mentioned = `与${ten[0]?.name}同组`;
  const inMarch = rosterOf([...ten, ...persons.slice(130, 180)], c, (i) =>
    i === 20 ? { remark: mentioned } : {},
  );
  await file('hyj/trainee-roster/2015-03', inMarch, '2015-04-03T02:00:00Z');
  await file(
    'hyj/trainee-roster/2015-03',
    inMarch.filter((_, i) => i !== 9),
    '2015-04-05T02:00:00Z',
  );
  await file('hyj/trainee-roster/2015-05', rosterOf(persons.slice(180), d), '2015-06-02T02:00:00Z');
  await room.project();
  for (const month of months) await room.compile('2015-06-10T18:00:00Z', month);
  return room;
};

const records = inMemoryRecords();
export const rightsOf = (room: Newsroom) => ({ ...room.services, reports: room.reports, records });
export const eraseNow = (room: Newsroom, now: string) => erasePersons(rightsOf(room), new Date(now));

/** Everything that lies anywhere, and every content as whoever may opens it. */
export const everything = async (room: Newsroom): Promise<string> => {
  const { stored, submissions, archive } = room.services;
  const opened: unknown[] = [];
  for (const path of stored.documents.keys()) {
    const [unit = '', form = '', period = ''] = path.split('/');
    const id = { unit, form, period };
    for (const event of await submissions.events(id))
      if (event.type === 'submit') opened.push(await archive.read(id, event.content));
  }
  return JSON.stringify([
    opened,
    [...stored.documents],
    [...stored.archived],
    stored.rights,
    Object.values(stored.ledger).map((table) =>
      [...table].map(([path, { rows, mark }]) => [path, [...rows], mark]),
    ),
    [...room.reports.objects],
    room.mail.outbox,
  ]);
};
