/** One suite over both: the directory in memory behaves like the real one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { Services } from '../../../functions/common/services.ts';
import {
  evolveDirectory,
  noDirectory,
  recordChange,
  recordChanges,
} from '../../../shared/directory/directory-event.ts';
import { firstBrokenLink } from '../../../shared/submission/chain.ts';
import type { Person, Registration } from '../../../shared/tables/directory.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';
import { type RecordedReads, recordReads } from '../../support/recorded-reads.ts';
import { storedPeople } from '../../support/stored.ts';

let local: LocalStorage;
let reads: RecordedReads;
beforeAll(async () => {
  local = await bootStorage(storedPeople);
  reads = recordReads(local.documents, local.tables);
});
afterAll(() => local?.close());

describe.each(['in memory', 'local engines'])('%s', (where) => {
  let services: Omit<Services, 'cityKey' | 'linkKey'>;
  beforeAll(() => {
    services = where === 'in memory' ? inMemoryServices([...storedPeople]) : local.services;
  });

  test('finds a person by e-mail in any case, and the people of a unit', async () => {
    expect(await services.directory.person('A@Qingdao.example')).toEqual(storedPeople[0]);
    expect(await services.directory.person('nobody@qingdao.example')).toBeUndefined();
    expect((await services.directory.peopleOf('nyw')).map(({ name }) => name)).toEqual(['示例甲', '示例乙']);
  });

  test('people of several units are read as they are now, changed a moment ago or not', async () => {
    const all = await services.directory.everybody(['nyw', 'hyj', 'lyj']);
    expect([...all].sort((a, b) => (a.email < b.email ? -1 : 1))).toEqual(storedPeople);
  });

  test('the record of the directory: list, people and event change together, in a chain', async () => {
    const { directory } = services;
    expect([await directory.head(), await directory.units(), await directory.events()]).toEqual([
      noDirectory,
      undefined,
      [],
    ]);
    const told = {
      at: '2015-01-20T01:00:00.000Z',
      by: 'r@qingdao.example',
      byName: '管示例',
      reason: '认定',
    };
    const unit = { code: 'jidi1', name: { zh: '示例基地', en: 'Sample Base' }, kind: 'base' as const };
    const first = recordChange(
      noDirectory,
      { ...told, type: 'units', changes: [{ key: 'jidi1', after: unit }] },
      sha256,
    );
    const units = { version: 1, units: [unit] };
    expect(await directory.append(noDirectory, [first], { units })).toBe('written');
    expect(await directory.append(noDirectory, [first], { units })).toBe('written');
    expect(await directory.units()).toEqual(units);

    const head = await directory.head();
    expect(head).toEqual(evolveDirectory(noDirectory, first));
    const newcomer: Person = {
      email: 'd@qingdao.example',
      name: '示例丁',
      unit: 'jidi1',
      roles: ['clerk', 'head'],
      terms: [{ role: 'clerk', to: '2015-06-30' }, { role: 'head' }],
    };
    const changes = [{ key: newcomer.email, after: newcomer }];
    const second = recordChange(head, { ...told, type: 'people', changes }, sha256);
    const other = recordChange(head, { ...told, type: 'people', changes, reason: '另一人' }, sha256);
    const outcomes = await Promise.all(
      [second, other].map((event) => directory.append(head, [event], { people: [newcomer] })),
    );
    expect([...outcomes].sort()).toEqual(['moved', 'written']);
    expect(await directory.append(head, [other], { people: [newcomer] })).toBe(outcomes[1]);
    const events = await directory.events();
    expect(events.map(({ n, type }) => `${n} ${type}`)).toEqual(['1 units', '2 people']);
    expect(firstBrokenLink(events, sha256)).toBeUndefined();
    expect(await directory.person('d@qingdao.example')).toEqual(newcomer);
    expect(await directory.everybody(['jidi1'])).toEqual([newcomer]);
    expect(await directory.head()).toMatchObject({
      events: 2,
      units: { version: 1 },
      people: { version: 2 },
    });
  });

  test('a body that asks waits, changes with its unit and clerk at once, and is forgotten', async () => {
    const { directory } = services;
    const head = await directory.head();
    const told = { at: '2015-03-10T01:00:00.000Z', by: 'f@firm.example', byName: '企示例', reason: '申请' };
    const waiting: Registration = {
      id: String(head.events + 1),
      email: 'f@firm.example',
      person: '企示例',
      name: '示例公司',
      creditCode: '91370211MA3X10001X',
      kind: 'enterprise',
      ownership: 'private',
      district: 'huangdao',
      at: told.at,
    };
    const asked = recordChanges(
      head,
      [{ ...told, type: 'registrations', changes: [{ key: waiting.id, after: waiting }] }],
      sha256,
    );
    expect(await directory.append(head, asked, { registrations: [waiting] })).toBe('written');
    expect(await directory.registrations()).toEqual([waiting]);
    const after = await directory.head();
    // Neither list has moved.
    expect(after).toEqual({ ...head, events: head.events + 1, hash: asked[0]?.hash });

    const unit = { code: 'qma3x', name: { zh: '示例公司', en: '示例公司' }, kind: 'enterprise' as const };
    const clerk: Person = { email: waiting.email, name: '企示例', unit: 'qma3x', roles: ['clerk'] };
    const decided: Registration = {
      ...waiting,
      decided: {
        outcome: 'approved',
        at: told.at,
        by: 'a@qingdao.example',
        byName: '初示例',
        reason: '',
        unit: 'qma3x',
      },
    };
    const units = { version: after.events + 2, units: [unit] };
    const events = recordChanges(
      after,
      [
        { ...told, type: 'registrations', changes: [{ key: waiting.id, before: waiting, after: decided }] },
        { ...told, type: 'units', changes: [{ key: 'qma3x', after: unit }] },
        { ...told, type: 'people', changes: [{ key: clerk.email, after: clerk }] },
      ],
      sha256,
    );
    const kept = { units, people: [clerk], registrations: [decided] };
    // Somebody was faster: nothing of it is there.
    expect(await directory.append(head, events, kept)).toBe('moved');
    expect(await directory.person(clerk.email)).toBeUndefined();
    expect(await directory.append(after, events, kept)).toBe('written');
    expect(await directory.append(after, events, kept)).toBe('written');
    expect([await directory.units(), await directory.personNow(clerk.email)]).toEqual([units, clerk]);
    expect(await directory.registrations()).toEqual([decided]);
    expect(firstBrokenLink(await directory.events(), sha256)).toBeUndefined();
    expect(await directory.head()).toMatchObject({
      events: after.events + 3,
      units: { version: after.events + 2 },
      people: { version: after.events + 3 },
    });
    await directory.forgetRegistration(waiting.id);
    await directory.forgetRegistration(waiting.id);
    expect(await directory.registrations()).toEqual([]);
  });
});

test('what decides something is read as it is now, in all of the above', () => {
  // Who signs in, at every request; whoever was removed a moment ago may still get in for that moment.
  expect([...reads.maybeLate]).toEqual(['Directory PERSON']);
  expect([...reads.ofNow].sort()).toEqual([
    'Directory EVENT',
    'Directory HEAD',
    'Directory PERSON',
    'Directory REGISTERING',
    'Directory UNITS',
  ]);
});
