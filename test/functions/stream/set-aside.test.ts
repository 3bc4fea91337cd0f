/** A document in force that no ledger takes: set aside, told, left out of every figure, and taken in again. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { servicesFor } from '../../../functions/common/city.ts';
import { catchUp } from '../../../functions/jobs/catch-up.ts';
import { projectSubmission } from '../../../functions/jobs/project-submission.ts';
import { SettingMissing } from '../../../functions/storage/setting.ts';
import { projectDocument } from '../../../functions/stream/project-document.ts';
import { rebuildTables } from '../../../functions/stream/rebuild.ts';
import { projectOrSetAside } from '../../../functions/stream/set-aside.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { mostTries } from '../../../shared/submission/aside.ts';
import { type DocumentId, documentPath, parseDocumentPath } from '../../../shared/submission/submission.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject, trainee } from '../../support/newsroom.ts';

const plan = 'nyw/urgent-plan/2015';
const held = 'nyw/class-return/2015-03';
const roster = 'nyw/trainee-roster/2015-03';
const code = '2015B-NYW-001-1';
/** A version that was placed in storage before the door was closed. */
const poison = '海水养殖\ud842';

let room: Newsroom;
/** What the engine does: half a character is refused, and so is the batch it stands in. */
const likeTheEngine = ({ services }: Newsroom): void => {
  const { write } = services.ledgers;
  vi.spyOn(services.ledgers, 'write').mockImplementation(async (table, id, changes, mark) => {
    if (/\\ud[89a-f]/.test(JSON.stringify(changes.puts)))
      throw Object.assign(new Error('UnknownError'), {
        name: 'SerializationException',
        $metadata: { httpStatusCode: 400 },
      });
    return write(table, id, changes, mark);
  });
};
const now = () => new Date();
const at = (instant: string) => vi.setSystemTime(new Date(instant));
/** As the stream delivers it, one record and its tries. */
const deliver = async (path: string, tries = mostTries): Promise<readonly number[]> => {
  const record = {
    dynamodb: { Keys: { pk: { S: `DOC#${path}` }, sk: { S: 'HEAD' } }, SequenceNumber: '1' },
  };
  const failures: number[] = [];
  for (let n = 0; n < tries; n++) {
    const { batchItemFailures } = await projectSubmission(
      { Records: [record] } as never,
      room.services,
      now(),
    );
    failures.push(batchItemFailures.length);
    if (batchItemFailures.length === 0) break;
  }
  return failures;
};
const stateOf = (path: string) => room.services.submissions.load(parseDocumentPath(path));
const run = () =>
  catchUp({ ...room.services, claims: room.mail.claims, send: room.mail.send }, now(), crypto.randomUUID());
const compile = () => room.compile(now().toISOString(), '2015-03');
const reportOf = (revision: number, file = 'report.json'): string =>
  room.reports.objects.get(`reports/2015-03/r${revision}/${file}`) as string;
const peopleIn = (revision: number): number =>
  (JSON.parse(reportOf(revision)) as { headlines: { value: number }[] }).headlines[0]?.value ?? 0;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-04-09T01:00:00Z'), toFake: ['Date'] });
  room = openNewsroom();
  likeTheEngine(room);
  await room.file(plan, [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.file(held, [heldClass('2015B-NYW-001', 1)], '2015-04-02T02:00:00Z');
  await room.file(
    roster,
    [trainee('a1', code), trainee('b2', code, { certificate: poison }), trainee('c3', code)],
    '2015-04-02T02:00:00Z',
  );
  await room.file('nyw/funding-return/2015-03', [], '2015-04-02T02:00:00Z');
  for (const path of [plan, held, 'nyw/funding-return/2015-03']) await deliver(path);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each([
  ['a setting that is missing', new SettingMissing('PERSONS_TABLE')],
  ['a right that was not given', Object.assign(new Error('denied'), { $metadata: { httpStatusCode: 403 } })],
  ['a table that is not there', Object.assign(new Error('none'), { name: 'ResourceNotFoundException' })],
])('for %s no document is set aside, however often it is met', async (_, failure) => {
  const path = 'nyw/funding-return/2015-03';
  vi.spyOn(room.services.archive, 'read').mockRejectedValue(failure);
  await expect(rebuildTables(room.services, now())).rejects.toThrow(failure.message);
  expect((await stateOf(path)).aside).toBeUndefined();
});

test('a version that fails at every try of the stream is set aside with its reason, and is no failure any more', async () => {
  expect(await deliver(roster)).toEqual([...Array(mostTries - 1).fill(1), 0]);
  const { aside, state, inForce } = await stateOf(roster);
  expect([aside?.reason, aside?.version, state, inForce?.version]).toEqual(['refused', 1, 'approved', 1]);
  const shelf = room.services.stored.ledger.Trainees.get(roster);
  expect([shelf?.rows.size, shelf?.mark?.writing]).toEqual([0, false]);
  // The head moved, so the stream wakes once more; that changes nothing.
  const { events } = await stateOf(roster);
  expect(await deliver(roster)).toEqual([0]);
  expect((await stateOf(roster)).events).toBe(events);
});

test('what has just got into the ledger is not cleared by a run that fails at the same moment', async () => {
  await deliver(roster);
  vi.restoreAllMocks();
  const id = parseDocumentPath(roster);
  const services = servicesFor(room.services, id.period);
  await projectDocument(id, services, now(), true);
  vi.spyOn(services.ledgers, 'progress').mockRejectedValueOnce(new Error('once'));
  await projectOrSetAside(id, services, now());
  const shelf = room.services.stored.ledger.Trainees.get(roster);
  expect([shelf?.rows.size, shelf?.mark?.version, shelf?.mark?.writing]).toEqual([3, 1, false]);
});

test.each([
  ['its archived content cannot be read', 'unreadable'],
  ['its rows have no place', 'unplaceable'],
] as const)('a document is set aside when %s', async (_, reason) => {
  const id = 'hyj/urgent-plan/2015';
  await room.file(id, [plannedProject(1)], '2015-01-20T02:00:00Z');
  const { archive } = room.services;
  const { read } = archive;
  vi.spyOn(archive, 'read').mockImplementation(async (of, hash) => {
    if (of.unit !== 'hyj') return read(of, hash);
    if (reason === 'unreadable') throw new Error('not whole');
    return { ...(await read(of, hash)), rows: [null as never] };
  });
  await deliver(id);
  expect((await stateOf(id)).aside?.reason).toBe(reason);
});

describe('a document that ends the process working on it', () => {
  let gone: () => Promise<never>;
  /** A run that goes no further than where its process would end. */
  const killedRun = (): Promise<void> =>
    new Promise((resolve) => {
      gone = () => {
        resolve();
        return new Promise(() => {});
      };
      void deliver(roster, 1);
    });
  const killedRuns = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) await killedRun();
  };
  const isRoster = (id: DocumentId): boolean => documentPath(id) === roster;
  const killers = {
    'while its content is read': () => {
      const { read } = room.services.archive;
      return vi
        .spyOn(room.services.archive, 'read')
        .mockImplementation((id, hash) => (isRoster(id) ? gone() : read(id, hash)));
    },
    'while its rows are written': () => {
      const { write } = room.services.ledgers;
      return vi
        .spyOn(room.services.ledgers, 'write')
        .mockImplementation((table, id, changes, mark) =>
          changes.puts.length ? gone() : write(table, id, changes, mark),
        );
    },
  };

  test.each(Object.keys(killers) as (keyof typeof killers)[])(
    '%s is set aside by the run after the fifth, and nothing reads it any more',
    async (when) => {
      vi.restoreAllMocks();
      killers[when]();
      await killedRuns(mostTries);
      expect((await stateOf(roster)).aside).toBeUndefined();
      const read = vi.spyOn(room.services.archive, 'read');
      read.mockClear();
      expect(await deliver(roster, 1)).toEqual([0]);
      expect((await stateOf(roster)).aside?.reason).toBe('unfinished');
      // The head moved, so the stream wakes once more; the hourly run comes, and the report is made without it.
      expect(await deliver(roster, 1)).toEqual([0]);
      at('2015-04-10T02:00:00Z');
      expect(await run()).toMatchObject({ tried: 0, aside: 1, sent: 2 });
      expect((await compile()).reports[0]?.status).toBe('compiled');
      expect(reportOf(1, 'zh.csv')).toContain('《学员登记表》（2015年3月，第1版）：台账3条');
      expect(read.mock.calls.filter(([id]) => isRoster(id))).toEqual([]);
      vi.restoreAllMocks();
      await room.file(roster, [trainee('a1', code)], '2015-04-10T03:00:00Z');
      expect(await deliver(roster)).toEqual([0]);
      expect(await stateOf(roster)).toMatchObject({ aside: undefined, inForce: { version: 2 } });
    },
  );

  test('keeps its count when it fails in another way', async () => {
    const killer = killers['while its content is read']();
    await killedRuns(mostTries - 1);
    killer.mockRestore();
    expect(await deliver(roster, 1)).toEqual([0]);
    expect((await stateOf(roster)).aside?.reason).toBe('refused');
  });

  test('has none any more once it succeeded', async () => {
    const killer = killers['while its content is read']();
    await killedRuns(mostTries - 1);
    killer.mockRestore();
    vi.restoreAllMocks();
    expect(await deliver(roster, 1)).toEqual([0]);
    expect(room.services.stored.ledger.Trainees.get(roster)?.mark).toMatchObject({ rows: 3, writing: false });
    expect(room.services.stored.ledger.Trainees.get(roster)?.mark?.failing).toBeUndefined();
  });

  test('is tried by the hourly run and by the operator’s rebuild after all others', async () => {
    const killer = killers['while its content is read']();
    await room.file(roster, [trainee('a1', code), trainee('b2', code)], '2015-04-09T00:00:00Z');
    await room.file('nyw/trainee-roster/2015-02', [], '2015-04-09T00:00:01Z');
    await killedRun();
    const read = killer.mockClear();
    gone = () => Promise.reject(new Error('gone'));
    at('2015-04-09T02:00:00Z');
    expect(await run()).toMatchObject({ tried: 2, projected: 1 });
    expect(read.mock.calls.map(([{ period }]) => period)).toEqual(['2015-02', '2015-03']);
    await killedRuns(mostTries);
    expect(await deliver(roster, 1)).toEqual([0]);
    vi.restoreAllMocks();
    const rebuilt = vi.spyOn(room.services.archive, 'read');
    expect(await rebuildTables(room.services, now())).toMatchObject({ aside: [], puts: 2 });
    expect(rebuilt.mock.calls.map(([id]) => documentPath(id)).at(-1)).toBe(roster);
    expect((await stateOf(roster)).aside).toBeUndefined();
  });
});

test.each([
  ['failures of AWS', Object.assign(new Error('down'), { name: 'InternalServerError' })],
  ['rows given back too often', new Problem('busy')],
])(
  '%s are tried for hours, then set aside, and taken in by themselves when they have passed',
  async (_, busy) => {
    await room.file(roster, [trainee('a1', code), trainee('b2', code)], '2015-04-09T00:00:00Z');
    const write = vi.spyOn(room.services.ledgers, 'write').mockRejectedValue(busy);
    expect(await deliver(roster, 8)).toEqual(Array(8).fill(1));
    at('2015-04-09T05:00:00Z');
    expect(await run()).toMatchObject({ tried: 1, projected: 0, aside: 0, sent: 0 });
    at('2015-04-09T08:00:00Z');
    expect(await run()).toMatchObject({ tried: 1, projected: 0, aside: 1 });
    expect((await stateOf(roster)).aside?.reason).toBe('unavailable');
    write.mockRestore();
    at('2015-04-09T09:00:00Z');
    expect(await run()).toMatchObject({ tried: 1, projected: 1, aside: 0 });
    expect((await stateOf(roster)).aside).toBeUndefined();
  },
);

test('the clerk and the bureau are mailed once, with what to do and until when', async () => {
  await deliver(roster);
  expect(await run()).toMatchObject({ aside: 1, sent: 2, failed: 0 });
  expect(await run()).toMatchObject({ aside: 1, sent: 0, failed: 0 });
  const { outbox: sent } = room.mail;
  expect(sent.map(({ to }) => to).sort()).toEqual(['clerk.nyw@qingdao.example', 'reviewer@qingdao.example']);
  expect(sent[0]?.subject).toContain('【暂不入账】市农业委员会');
  expect(sent[0]?.text).toContain('月报和年度计划等待至2015-04-10 09:00');
  expect(sent[0]?.text).not.toMatch(/海水养殖|a1|b2/);
});

test('a mail that could not be sent is sent by a later run', async () => {
  await deliver(roster);
  const send = vi.fn(async () => Promise.reject(new Error('no mail today')));
  const failing = { ...room.services, claims: room.mail.claims, send };
  expect(await catchUp(failing, now(), 'run')).toMatchObject({ sent: 0, failed: 2 });
  at('2015-04-09T02:00:00Z');
  expect(await run()).toMatchObject({ sent: 2, failed: 0 });
});

describe('the report', () => {
  test('waits a day for it, and says for what and until when', async () => {
    await deliver(roster);
    const until = '2015-04-10T01:00:00.000Z';
    expect((await compile()).reports).toEqual([
      { month: '2015-03', status: 'waiting', documents: [roster], until },
    ]);
    at('2015-04-10T00:59:59Z');
    expect((await compile()).reports[0]?.status).toBe('waiting');
    at('2015-04-10T01:00:00Z');
    expect((await compile()).reports[0]?.status).toBe('compiled');
  });

  test('is then compiled without it, names it and says by how much, in every form it has', async () => {
    await deliver(roster);
    at('2015-04-10T02:00:00Z');
    const { mails } = await compile();
    expect(peopleIn(1)).toBe(0);
    const named = '市农业委员会《学员登记表》（2015年3月，第1版）：台账3条、3人。';
    for (const file of ['zh.html', 'zh.csv']) {
      expect(reportOf(1, file)).toContain('下列1份已生效报表暂不入账');
      expect(reportOf(1, file)).toContain(named);
    }
    expect(reportOf(1, 'en.html')).toContain('3 ledger rows, 3 people');
    expect(mails).toBeGreaterThan(0);
    expect(room.mail.outbox.every(({ text }) => text.includes(named))).toBe(true);
    // Rows counted under the sources are those of the others.
    const { documents } = JSON.parse(reportOf(1)) as {
      documents: { form: string; aside?: object; rows: number }[];
    };
    expect(documents.find(({ form }) => form === 'trainee-roster')).toMatchObject({
      rows: 3,
      aside: { reason: 'refused', persons: 3, money: 0, since: '2015-04-09T01:00:00.000Z' },
    });
  });

  test('is not mistaken about rows of it that the ledger still shows', async () => {
    await deliver(roster);
    room.services.stored.ledger.Trainees.get(roster)?.rows.set('left', {
      key: 'left',
      index: { yearShard: '2015#a', personClass: `a1#${code}` },
      row: {
        type: 'enrolment',
        person: 'a1'.padEnd(64, '0'),
        class: code,
        project: '2015B-NYW-001',
        unit: 'nyw',
        month: '2015-03',
        hours: 80,
        result: 'passed',
      },
    });
    at('2015-04-10T02:00:00Z');
    expect((await compile()).reports[0]?.status).toBe('compiled');
    expect(peopleIn(1)).toBe(0);
  });

  test('still waits for rows that only lag', async () => {
    at('2015-04-10T02:00:00Z');
    expect((await compile()).reports).toEqual([{ month: '2015-03', status: 'waiting', documents: [roster] }]);
  });

  test('takes it in again in a corrected edition once a new version is in force', async () => {
    await deliver(roster);
    at('2015-04-10T02:00:00Z');
    await compile();
    await room.file(roster, [trainee('a1', code), trainee('b2', code)], '2015-04-10T03:00:00Z');
    expect((await stateOf(roster)).aside).toBeUndefined();
    expect(await deliver(roster)).toEqual([0]);
    at('2015-04-10T04:00:00Z');
    expect((await compile()).reports).toEqual([{ month: '2015-03', status: 'compiled', revision: 2 }]);
    expect(peopleIn(2)).toBe(2);
    expect(reportOf(2, 'zh.html')).not.toContain('暂不入账');
    expect(JSON.parse(reportOf(2)).corrects.documents).toContain(roster);
  });

  test('and so it does after the operator’s rebuild, when the fault was ours', async () => {
    await deliver(roster);
    at('2015-04-10T02:00:00Z');
    await compile();
    expect(await rebuildTables(room.services, now())).toMatchObject({ aside: [roster] });
    vi.restoreAllMocks();
    expect(await rebuildTables(room.services, now())).toMatchObject({ aside: [], puts: 3 });
    expect((await stateOf(roster)).aside).toBeUndefined();
    expect((await compile()).reports).toEqual([{ month: '2015-03', status: 'compiled', revision: 2 }]);
    expect(peopleIn(2)).toBe(3);
  });
});

test('the record of a document set aside and taken in again holds', async () => {
  await deliver(roster);
  vi.restoreAllMocks();
  await rebuildTables(room.services, now());
  const events = await room.services.submissions.events(parseDocumentPath(roster));
  expect(events.map(({ type }) => type)).toEqual(['submit', 'approve', 'set-aside', 'take-in']);
  const { faults } = await verifyChains(room.services);
  expect(faults.filter(({ fault }) => !fault.includes('receipt'))).toEqual([]);
});

test('the record holds too when a correction waits for review meanwhile', async () => {
  const id = 'hyj/urgent-plan/2015';
  await room.file(id, [plannedProject(1, { title: poison })], '2015-04-09T00:00:00Z');
  await room.file(id, [plannedProject(1)], '2015-04-09T00:30:00Z', false);
  await deliver(id);
  const { aside, state, version } = await stateOf(id);
  expect([aside?.version, state, version]).toEqual([1, 'submitted', 2]);
  const { faults } = await verifyChains(room.services);
  expect(faults.filter(({ fault }) => !fault.includes('receipt'))).toEqual([]);
});

test('the other documents of the batch are in their ledgers', async () => {
  await deliver(roster);
  expect(room.services.stored.ledger.Plans.get(held)?.mark).toMatchObject({
    version: 1,
    rows: 1,
    writing: false,
  });
  const services = servicesFor(room.services, '2015-03');
  expect((await services.submissions.setAside()).map(({ form }) => form)).toEqual(['trainee-roster']);
});
