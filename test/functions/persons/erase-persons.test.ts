import { beforeAll, describe, expect, test } from 'vitest';
import { personsJournal } from '../../../functions/audit/persons-journal.ts';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { hmacUnder } from '../../../functions/common/hashes.ts';
import { correctRights, eraseRights, tellRights } from '../../../functions/persons/ask-rights.ts';
import { rebuildTables } from '../../../functions/stream/rebuild.ts';
import { inMemoryReports } from '../../support/in-memory-reports.ts';
import type { Newsroom } from '../../support/newsroom.ts';
import {
  actor,
  eraseNow,
  everything,
  maskOf,
  months,
  persons,
  rightsOf,
  ten,
  yearOfPersons,
} from './year-of-persons.ts';

const asking = (now = '2027-02-01T02:00:00Z') => ({
  actor: { ...actor, roles: ['administrator' as const] },
  now: new Date(now),
});
const reason = '本人到窗口申请';
/** Documents of a newsroom have receipts of their own making. */
const isOfErasure = ({ fault }: { readonly fault: string }): boolean => !fault.includes('receipt');

/** The reports as the ledgers give them now, published nowhere. */
const figures = async (room: Newsroom): Promise<string[]> => {
  const reports = inMemoryReports();
  for (const month of months) await room.compile('2015-06-10T18:00:00Z', month, { reports });
  return [...reports.objects].filter(([key]) => /(report\.json|csv|html)$/.test(key)).map(([, text]) => text);
};

describe('a year with two hundred persons, ten of them erased', () => {
  let room: Newsroom;
  let before: string[];
  let editions: [string, string][];
  let pseudonyms: string[];
  beforeAll(async () => {
    room = await yearOfPersons();
    before = await figures(room);
    editions = [...room.reports.objects].filter(([key]) => !key.includes('suspicions'));
    const hmac = hmacUnder(await room.services.cityKey());
    pseudonyms = ten.map(({ number }) => hmac(number));
    const stores = await everything(room);
    for (const person of ten) {
      expect(stores).toContain(person.name);
      expect(stores).toContain(maskOf(person));
    }
    for (const person of ten)
      await eraseRights({ ...person, reason, basis: 'period' }, rightsOf(room), asking());
    expect(room.services.stored.rights.erasing).toHaveLength(10);
    const done = await eraseNow(room, '2027-02-02T02:00:00Z');
    expect(done).toEqual({ requests: 10, documents: 2, contents: 3, rows: 29 });
  });

  test('nothing of them is anywhere: no name, mask, number, pseudonym; the others are where they were', async () => {
    const stores = await everything(room);
    for (const [i, person] of ten.entries()) {
      expect(stores).not.toContain(person.name);
      expect(stores).not.toContain(maskOf(person));
      expect(stores).not.toContain(person.number);
      expect(stores).not.toContain(pseudonyms[i]);
    }
    for (const { name } of persons.slice(10)) expect(stores).toContain(name);
  });

  test('every figure is as before, and no edition is another', async () => {
    expect(await figures(room)).toEqual(before);
    for (const month of months)
      expect(
        (await room.compile('2027-02-02T18:00:00Z', month)).reports.map(({ status }) => status),
      ).not.toContain('compiled');
    expect([...room.reports.objects].filter(([key]) => !key.includes('suspicions'))).toEqual(editions);
  });

  test('chains are whole, and a rebuild finds nothing to write', async () => {
    const journals = [personsJournal(room.services.persons)];
    const found = (await verifyChains({ ...room.services, journals })).faults;
    expect(found.filter(isOfErasure)).toEqual([]);
    expect(await rebuildTables(room.services, new Date())).toMatchObject({ puts: 0, deletes: 0, aside: [] });
  });

  test('a row says when it was erased, and by which entry of the record', async () => {
    const id = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };
    const { inForce } = await room.services.submissions.load(id);
    const { rows } = await room.services.archive.read(id, inForce?.content ?? '');
    expect(rows[0]).toMatchObject({
      name: '（2027-02-02 已删除，第 10 号）',
      mask: '（已删除）',
      employer: '（已删除）',
      hours: 80,
      certificate: '证-双',
    });
    expect(rows[0]?.person).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(70);
    const events = await room.services.persons.events();
    expect(events.map(({ type }) => type)).toEqual([...ten.map(() => 'asked'), 'erased']);
    expect(events.at(-1)).toMatchObject({ requests: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], rows: 29, contents: 3 });
    expect(room.services.stored.rights.erasing).toEqual([]);
  });

  test('a name in the remark about another is gone with it', async () => {
    const id = { unit: 'hyj', form: 'trainee-roster', period: '2015-03' };
    const { inForce } = await room.services.submissions.load(id);
    const { rows } = await room.services.archive.read(id, inForce?.content ?? '');
    expect(rows.flatMap(({ remark }) => remark ?? [])).toEqual(['与（已删除）同组']);
  });

  test('whoever is erased is nobody any more, whether told, corrected or erased again', async () => {
    const [person] = ten as [(typeof ten)[0]];
    await expect(tellRights({ ...person, reason }, rightsOf(room), asking())).rejects.toMatchObject({
      code: 'person-unknown',
    });
  });
});

test('wherever the run dies, the next one ends it, and no person is two', async () => {
  const total = await deathsOf(Number.POSITIVE_INFINITY);
  expect(total.calls).toBeGreaterThan(10);
  for (let at = 1; at <= total.calls; at++) {
    const { room, before } = await deathsOf(at);
    await eraseNow(room, '2027-02-03T02:00:00Z');
    const stores = await everything(room);
    for (const person of ten.slice(0, 2))
      for (const secret of [person.name, maskOf(person)]) expect(stores).not.toContain(secret);
    expect(room.services.stored.rights.erasing).toEqual([]);
    expect(await figures(room)).toEqual(before);
  }
}, 240_000);

test('who is erased after others leaves nothing either, and the others stay erased', async () => {
  const room = await yearOfPersons();
  const before = await figures(room);
  for (const [i, person] of ten.slice(0, 3).entries()) {
    await eraseRights({ ...person, reason, basis: 'period' }, rightsOf(room), asking());
    await eraseNow(room, `2027-02-0${i + 2}T02:00:00Z`);
    const stores = await everything(room);
    for (const each of ten.slice(0, i + 1))
      for (const secret of [each.name, maskOf(each)]) expect(stores).not.toContain(secret);
  }
  expect(await figures(room)).toEqual(before);
  expect(await rebuildTables(room.services, new Date())).toMatchObject({ puts: 0, deletes: 0 });
});

/** Runs until the so many-th call, which is the last thing it does. */
const deathsOf = async (at: number) => {
  const room = await yearOfPersons();
  const before = await figures(room);
  for (const person of ten.slice(0, 2))
    await eraseRights({ ...person, reason, basis: 'period' }, rightsOf(room), asking());
  let calls = 0;
  const dying = <S extends object>(service: S): S =>
    Object.fromEntries(
      Object.entries(service).map(([name, call]) => [
        name,
        async (...given: unknown[]) => {
          if (name === 'read' || name === 'events' || name === 'load' || name === 'rowsOf')
            return call(...given);
          if (calls >= at) throw new Error('dead');
          calls++;
          const answer = await call(...given);
          if (calls >= at) throw new Error('dead');
          return answer;
        },
      ]),
    ) as S;
  const { archive, ledgers, persons: record } = room.services;
  const reports = { ...dying(room.reports), objects: room.reports.objects };
  const died = { ...room.services, archive: dying(archive), ledgers: dying(ledgers), persons: dying(record) };
  await eraseNow({ ...room, reports, services: died }, '2027-02-02T02:00:00Z').catch((error: Error) => {
    if (error.message !== 'dead') throw error;
  });
  return { room, before, calls };
};

/** A report lists the versions it rests on; those of a correction are others. */
const withoutVersions = (text: string): string | undefined => {
  if (!text.startsWith('{')) return undefined;
  const { headlines, sections } = JSON.parse(text) as { headlines: unknown; sections: unknown };
  return JSON.stringify([headlines, sections]);
};

describe('rights', () => {
  test('what is kept is told row by row, without the number, and asking is in the record', async () => {
    const room = await yearOfPersons();
    const [person] = ten as [(typeof ten)[0]];
    const told = await tellRights({ ...person, reason }, rightsOf(room), asking());
    expect(told.until).toBe('2026-01-01');
    expect(told.rows.map(({ period, row }) => [period, row])).toEqual([
      ['2015-03', 1],
      ['2015-03', 1],
    ]);
    const cells = told.rows[1]?.cells.map(({ header, value }) => [header.zh, value]);
    expect(cells).toContainEqual(['姓名', person.name]);
    expect(cells).toContainEqual(['身份证号', maskOf(person)]);
    expect(cells).toContainEqual(['学时', '80']);
    expect(JSON.stringify(told)).not.toContain(person.number);
    const record = JSON.stringify(await room.services.persons.events());
    expect(record).toContain('told');
    for (const secret of [person.name, person.number, maskOf(person)]) expect(record).not.toContain(secret);
  });

  test('a number with another name, and a number nobody has, are answered alike', async () => {
    const room = await yearOfPersons();
    const wrong = [
      { name: '样不是', number: ten[0]?.number ?? '' },
      { name: '样不是', number: '110101199001011237' },
    ];
    for (const typed of wrong)
      await expect(tellRights({ ...typed, reason }, rightsOf(room), asking())).rejects.toMatchObject({
        code: 'person-unknown',
      });
    expect((await room.services.persons.events()).map(({ rows }) => rows)).toEqual([0, 0]);
  });

  test('a reason that names the person is kept without the name', async () => {
    const room = await yearOfPersons();
    const [person] = ten as [(typeof ten)[0]];
    await tellRights({ ...person, reason: `${person.name}本人申请` }, rightsOf(room), asking());
    expect((await room.services.persons.events())[0]?.reason).toBe('＊本人申请');
  });

  test('before the period is over a person stays, unless somebody ordered otherwise', async () => {
    const room = await yearOfPersons();
    const [person] = ten as [(typeof ten)[0]];
    const given = { ...person, reason };
    const early = asking('2025-12-31T15:59:00Z');
    await expect(eraseRights({ ...given, basis: 'period' }, rightsOf(room), early)).rejects.toMatchObject({
      code: 'still-kept',
      params: { until: '2026-01-01' },
    });
    await eraseRights({ ...given, basis: 'period' }, rightsOf(room), asking('2025-12-31T16:00:00Z'));
    await expect(eraseRights({ ...given, basis: 'order' }, rightsOf(room), early)).rejects.toMatchObject({
      code: 'order-missing',
    });
    const order = { ...given, basis: 'order' as const, order: '示例法院〔2016〕1号' };
    // Asked already: the same entry, one erasure.
    expect((await eraseRights(order, rightsOf(room), early)).entry).toBe(1);
    expect(room.services.stored.rights.erasing).toHaveLength(1);
  });

  test('a name is corrected in every document in force, by new versions that change nothing else', async () => {
    const room = await yearOfPersons();
    const before = await figures(room);
    const [person] = ten as [(typeof ten)[0]];
    const answer = await correctRights({ ...person, reason, correct: '申改名' }, rightsOf(room), asking());
    expect(answer).toMatchObject({ documents: 2, rows: 2 });
    await room.project();
    expect((await figures(room)).map(withoutVersions)).toEqual(before.map(withoutVersions));
    const told = await tellRights({ ...person, name: '申改名', reason }, rightsOf(room), asking());
    expect(told.rows).toHaveLength(2);
    expect(told.rows[0]?.cells.map(({ value }) => value)).toContain(maskOf({ ...person, name: '申改名' }));
    expect((await verifyChains(room.services)).faults.filter(isOfErasure)).toEqual([]);
  });

  test('two hundred entries a day are enough for anybody', async () => {
    const room = await yearOfPersons();
    const entry = {
      type: 'told',
      at: '2027-02-01T03:00:00Z',
      by: 'a',
      byName: 'a',
      reason,
      rows: 1,
      documents: [],
    } as const;
    for (let i = 0; i < 200; i++) await room.services.persons.append(entry);
    const given = { ...(ten[0] as (typeof ten)[0]), reason };
    await expect(tellRights(given, rightsOf(room), asking())).rejects.toMatchObject({
      code: 'too-many-lookups',
    });
    await tellRights(given, rightsOf(room), asking('2027-02-02T02:00:00Z'));
  });
});
