/** What was tampered with is found and named, and the roots of the days bear witness where a chain alone cannot. */
import '../../support/quiet.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { verifyRecord } from '../../../functions/jobs/verify-record.ts';
import type { Journal } from '../../../functions/services/journal.ts';
import { canonical, chain } from '../../../shared/submission/chain.ts';
import type { ChainedRoot } from '../../../shared/submission/day-root.ts';
import type { ChainedEvent } from '../../../shared/submission/events.ts';
import { foldEvents } from '../../../shared/submission/life-cycle.ts';
import { decideAt, submitAt } from '../../support/given-record.ts';
import { type InMemoryRoots, inMemoryRoots } from '../../support/in-memory-roots.ts';
import { type InMemory, inMemoryServices } from '../../support/in-memory-services.ts';

const plans = 'nyw/advanced-plan/2015';
const theirs = 'hyj/advanced-plan/2015';
const returns = 'nyw/class-return/2015-03';

let services: InMemory;
let roots: InMemoryRoots;
let journals: Journal[];
let read: number;
beforeEach(async () => {
  services = inMemoryServices();
  roots = inMemoryRoots();
  journals = [];
  read = 0;
  await submitAt(services, plans, '2015-01-20T01:00:00.000Z');
  await decideAt(services, plans, '2015-01-21T01:00:00.000Z', 'return', { reason: '请核实' });
  await submitAt(services, plans, '2015-01-22T01:00:00.000Z');
  await submitAt(services, theirs, '2015-01-23T01:00:00.000Z', 'clerk.hyj@qingdao.example');
});

/** 01:00 in Qingdao; the 5th and the 12th of April 2015 are Sundays. */
const night = (day: string) => new Date(`${day}T01:00:00+08:00`);
const verify = (day: string, asked: Parameters<typeof verifyRecord>[0] = {}) => {
  const archive: typeof services.archive = {
    ...services.archive,
    read: (id, hash) => {
      read += 1;
      return services.archive.read(id, hash);
    },
  };
  return verifyRecord(asked, { ...services, archive, journals, roots }, night(day));
};
const faultsOf = async (day: string): Promise<string[]> =>
  (await verify(day)).faults.map(({ subject, fault }) => `${subject}: ${fault}`);
const keys = () => [...roots.stored.keys()];
const storedOf = (path: string) =>
  services.stored.documents.get(path) as NonNullable<ReturnType<typeof services.stored.documents.get>>;
const rootIn = (key: string): ChainedRoot => JSON.parse(roots.stored.get(key)?.at(-1) ?? '');

/** Writes a document's events anew, every link and the head as they ought to be. */
const forge = (path: string, change: (events: ChainedEvent[]) => ChainedEvent[]): void => {
  const document = storedOf(path);
  const forged: ChainedEvent[] = [];
  for (const { previous: _previous, hash: _hash, ...told } of change(structuredClone(document.events)))
    forged.push(chain(told, forged.at(-1)?.hash ?? '', sha256) as ChainedEvent);
  document.events = forged;
  document.state = foldEvents(forged);
};

describe('what holds', () => {
  test('the first root lists every document with its last event', async () => {
    const { checked, contents, faults, root } = await verify('2015-04-07');
    expect({ checked, contents, faults }).toEqual({ checked: 2, contents: 3, faults: [] });
    const kept = rootIn('roots/2015-04-07.json');
    expect(kept).toMatchObject({ n: 1, day: '2015-04-07', accepted: [], previous: '', hash: root?.hash });
    expect(kept.documents).toEqual({
      [theirs]: [1, storedOf(theirs).state.hash],
      [plans]: [3, storedOf(plans).state.hash],
    });
    expect(Object.keys(kept.documents)).toEqual([theirs, plans]);
  });

  test('a root can be proved with nothing but SHA-256', async () => {
    await verify('2015-04-07');
    await verify('2015-04-08');
    const { previous, hash, ...told } = rootIn('roots/2015-04-08.json');
    expect(previous).toBe(rootIn('roots/2015-04-07.json').hash);
    expect(hash).toBe(sha256(previous + canonical(told)));
  });

  test('every night has its root, also when nothing happened', async () => {
    for (const day of ['2015-04-07', '2015-04-08', '2015-04-09'])
      expect((await verify(day)).faults).toEqual([]);
    expect(keys()).toEqual(['roots/2015-04-07.json', 'roots/2015-04-08.json', 'roots/2015-04-09.json']);
    expect(rootIn('roots/2015-04-09.json')).toMatchObject({ n: 3 });
  });

  test('running again the same day writes nothing, unless something happened in between', async () => {
    const first = await verify('2015-04-07');
    expect(await verify('2015-04-07')).toEqual({ ...first, contents: 0 });
    expect(keys()).toEqual(['roots/2015-04-07.json']);
    await submitAt(services, returns, '2015-04-07T02:00:00.000Z');
    await verify('2015-04-07');
    await verify('2015-04-07');
    expect(keys()).toEqual(['roots/2015-04-07.json', 'roots/2015-04-07.2.json']);
    expect(rootIn('roots/2015-04-07.2.json')).toMatchObject({ n: 2 });
    expect(Object.keys(rootIn('roots/2015-04-07.2.json').documents)).toHaveLength(3);
  });

  test('two runs at once leave one root, and a third follows what a faster one wrote', async () => {
    await Promise.all([verify('2015-04-07'), verify('2015-04-07')]);
    expect(keys()).toEqual(['roots/2015-04-07.json']);
    const slow = { ...roots, list: async () => [] };
    let first = true;
    const racing = {
      ...slow,
      list: async () => {
        const files = first ? [] : await roots.list();
        first = false;
        return files;
      },
    };
    await submitAt(services, returns, '2015-04-07T02:00:00.000Z');
    const raced = await verifyRecord({}, { ...services, roots: racing }, night('2015-04-07'));
    expect(raced.root?.n).toBe(2);
    expect(keys()).toEqual(['roots/2015-04-07.json', 'roots/2015-04-07.2.json']);
  });

  test('a clock that was turned back does not put a root before the last', async () => {
    await verify('2015-04-09');
    await verify('2015-04-07');
    await submitAt(services, returns, '2015-04-07T02:00:00.000Z');
    await verify('2015-04-07');
    expect(keys()).toEqual(['roots/2015-04-09.json', 'roots/2015-04-09.2.json']);
  });

  test('on weekdays only contents since the last root are read again, on Sundays all', async () => {
    await verify('2015-04-07');
    read = 0;
    await submitAt(services, returns, '2015-04-07T02:00:00.000Z');
    expect((await verify('2015-04-08')).contents).toBe(1);
    expect((await verify('2015-04-09')).contents).toBe(0);
    expect((await verify('2015-04-10', { full: true })).contents).toBe(4);
    expect((await verify('2015-04-12')).contents).toBe(4);
    expect(read).toBe(9);
  });

  test('somebody who writes between two reads is no fault', async () => {
    let busy = true;
    const submissions: typeof services.submissions = {
      ...services.submissions,
      events: async (id) => {
        if (busy) {
          busy = false;
          await decideAt(services, theirs, '2015-04-06T17:00:00.000Z', 'approve');
        }
        return services.submissions.events(id);
      },
    };
    const { faults, root } = await verifyRecord({}, { ...services, submissions, roots }, night('2015-04-07'));
    expect(faults).toEqual([]);
    expect(root?.n).toBe(1);
    expect(rootIn('roots/2015-04-07.json').documents[theirs]?.[0]).toBe(2);
  });

  test('a table that does not answer is no fault of the record', async () => {
    const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException', $metadata: {} });
    const submissions = { ...services.submissions, events: () => Promise.reject(throttled) };
    await expect(verifyRecord({}, { ...services, submissions, roots }, night('2015-04-07'))).rejects.toThrow(
      'slow down',
    );
    const denied = Object.assign(new Error('denied'), { $metadata: { httpStatusCode: 403 } });
    const archive = { ...services.archive, read: () => Promise.reject(denied) };
    await expect(verifyRecord({}, { ...services, archive, roots }, night('2015-04-07'))).rejects.toThrow(
      'denied',
    );
    expect(keys()).toEqual([]);
  });
});

describe('what was tampered with', () => {
  beforeEach(async () => {
    await submitAt(services, returns, '2015-04-02T01:00:00.000Z');
    for (const day of ['2015-04-07', '2015-04-08', '2015-04-09']) await verify(day);
  });

  test('an event that was changed', async () => {
    const { events } = storedOf(plans);
    events[1] = { ...events[1], byName: '别人' } as ChainedEvent;
    expect(await faultsOf('2015-04-10')).toEqual([`${plans}: the chain breaks at event 2`]);
    expect(keys()).not.toContain('roots/2015-04-10.json');
  });

  test('the last event cut off and the head mended', async () => {
    forge(plans, (events) => events.slice(0, -1));
    expect(await faultsOf('2015-04-10')).toEqual([`${plans}: event 3 is not the one in the last root`]);
  });

  test('a whole chain replaced by another that is whole', async () => {
    forge(plans, ([first, second, third]) => [
      first as ChainedEvent,
      { ...second, reason: '同意' } as ChainedEvent,
      third as ChainedEvent,
    ]);
    expect(await faultsOf('2015-04-10')).toEqual([`${plans}: event 3 is not the one in the last root`]);
  });

  test('a chain replaced and then lengthened', async () => {
    forge(theirs, ([first]) => [{ ...first, certifier: '别人' } as ChainedEvent]);
    await decideAt(services, theirs, '2015-04-09T01:00:00.000Z', 'approve');
    expect(await faultsOf('2015-04-10')).toEqual([`${theirs}: event 1 is not the one in the last root`]);
  });

  test('a document taken out, head and all', async () => {
    services.stored.documents.delete(theirs);
    expect(await faultsOf('2015-04-10')).toEqual([
      `${theirs}: it is in the last root and is not there any more`,
    ]);
  });

  test('an event taken out of the middle, and one numbered twice', async () => {
    forge(plans, ([first, , third]) => [first as ChainedEvent, { ...third, version: 2 } as ChainedEvent]);
    expect(await faultsOf('2015-04-10')).toEqual([
      `${plans}: event 2 is missing`,
      `${plans}: event 3 is not the one in the last root`,
    ]);
  });

  test('versions and receipts that do not fit', async () => {
    roots.stored.clear();
    forge(plans, ([first, second, third]) => [
      { ...first, receipt: 'ZX2015-HYJ-GY-1' } as ChainedEvent,
      { ...second, version: 2 } as ChainedEvent,
      { ...third, version: 3, receipt: 'ZX2015-NYW-GY-3' } as ChainedEvent,
    ]);
    forge(theirs, ([first]) => [{ ...first, baseVersion: 1 } as ChainedEvent]);
    expect(await faultsOf('2015-04-10')).toEqual([
      `${theirs}: event 1 is based on version 1, which was not there`,
      `${plans}: event 1 has the receipt of something else`,
      `${plans}: event 2 is about version 2 instead of 1`,
      `${plans}: event 3 is not version 2`,
    ]);
  });

  test('a head that was set, and an event the life cycle does not allow', async () => {
    roots.stored.clear();
    storedOf(returns).state = { ...storedOf(returns).state, state: 'returned' };
    const document = storedOf(theirs);
    const { previous: _p, hash: _h, ...told } = { ...(document.events[0] as ChainedEvent) };
    const reopened = { ...told, n: 2, type: 'reopen', reason: '', comments: [] } as never;
    document.events.push(chain(reopened, document.state.hash, sha256));
    expect(await faultsOf('2015-04-10')).toEqual([
      `${theirs}: the head is not the fold of its events`,
      `${returns}: the head is not the fold of its events`,
    ]);
  });

  test('an archived content that is gone: a new one the next night, an old one on Sunday', async () => {
    const lose = (path: string) => {
      const key = [...services.stored.archived.keys()].find((each) => each.startsWith(path)) as string;
      services.stored.archived.delete(key);
    };
    lose(returns);
    expect(await faultsOf('2015-04-10')).toEqual([]);
    expect(await faultsOf('2015-04-12')).toEqual([`${returns}: the archive does not hold version 1`]);
    const april = 'nyw/class-return/2015-04';
    await submitAt(services, april, '2015-04-12T01:00:00.000Z');
    lose(april);
    expect(await faultsOf('2015-04-13')).toEqual([`${april}: the archive does not hold version 1`]);
  });

  test('an item that cannot be read is named', async () => {
    const submissions: typeof services.submissions = {
      ...services.submissions,
      events: async (id) => {
        if (id.unit === 'hyj') throw new TypeError('no such attribute');
        return services.submissions.events(id);
      },
    };
    const { faults } = await verifyRecord({}, { ...services, submissions, roots }, night('2015-04-10'));
    expect(faults).toEqual([{ subject: theirs, fault: 'an item in the table cannot be read' }]);
  });

  test('a journal is verified and listed like a document', async () => {
    const told = { at: '2015-04-09T01:00:00.000Z', by: 'a@qingdao.example', byName: '管示例', type: 'add' };
    const first = chain({ n: 1, ...told }, '', sha256);
    const second = chain({ n: 2, ...told }, first.hash, sha256);
    let events = [first, second];
    journals = [
      {
        name: 'DIRECTORY',
        title: { zh: '名录', en: 'Directory' },
        seenBy: 'read-directory',
        events: async () => events,
      },
    ];
    expect(await faultsOf('2015-04-10')).toEqual([]);
    expect(rootIn('roots/2015-04-10.json').documents.DIRECTORY).toEqual([2, second.hash]);
    events = [first];
    expect(await faultsOf('2015-04-11')).toEqual(['DIRECTORY: event 2 is not the one in the last root']);
    events = [{ ...first, byName: '别人' }, second];
    expect(await faultsOf('2015-04-11')).toEqual(['DIRECTORY: the chain breaks at event 1']);
    journals = [];
    expect(await faultsOf('2015-04-11')).toEqual([
      'DIRECTORY: it is in the last root and is not there any more',
    ]);
  });
});

describe('roots that were tampered with', () => {
  const days = ['2015-04-06', '2015-04-07', '2015-04-08', '2015-04-09'];
  beforeEach(async () => {
    for (const day of days) await verify(day);
  });
  const replace = (key: string, change: (root: ChainedRoot) => object) =>
    roots.stored.set(key, [canonical(change(rootIn(key)))]);

  test('the last one changed', async () => {
    replace('roots/2015-04-09.json', (root) => ({ ...root, documents: {} }));
    expect(await faultsOf('2015-04-10')).toEqual([
      'roots/2015-04-09.json: its hash is not that of what it says',
    ]);
  });

  test('an old one changed with a hash that fits: found on Sunday by the one that follows', async () => {
    replace('roots/2015-04-06.json', ({ previous, hash: _hash, ...told }) =>
      chain({ ...told, documents: {} }, previous, sha256),
    );
    expect(await faultsOf('2015-04-10')).toEqual([]);
    expect(await faultsOf('2015-04-12')).toEqual([
      'roots/2015-04-07.json: it does not follow the root before it',
    ]);
  });

  test('one taken out without a trace', async () => {
    roots.stored.delete('roots/2015-04-07.json');
    expect(await faultsOf('2015-04-10')).toEqual(['roots/2015-04-08.json: root 2 is missing before it']);
    roots.stored.delete('roots/2015-04-06.json');
    expect(await faultsOf('2015-04-10')).toEqual(['roots/2015-04-08.json: root 1 is missing before it']);
  });

  test('one deleted or written over by somebody who may', async () => {
    roots.stored.get('roots/2015-04-09.json')?.push(undefined);
    expect(await faultsOf('2015-04-10')).toEqual([
      'roots/2015-04-09.json: it was written over or deleted',
      'roots/2015-04-09.json: it cannot be read',
    ]);
    roots.stored.get('roots/2015-04-09.json')?.pop();
    roots.stored.get('roots/2015-04-06.json')?.push(roots.stored.get('roots/2015-04-06.json')?.[0]);
    expect(await faultsOf('2015-04-10')).toEqual(['roots/2015-04-06.json: it was written over or deleted']);
  });
});

describe('a fault that was looked into', () => {
  const given = { reason: '依法删除个人信息', by: '张处长（示例）' };
  beforeEach(async () => {
    await verify('2015-04-07');
    services.stored.archived.delete([...services.stored.archived.keys()][0] as string);
  });

  test('is accepted by name and reason, for good, and others are told all the same', async () => {
    const fault = { subject: plans, fault: 'the archive does not hold version 1' };
    expect((await verify('2015-04-12')).faults).toEqual([fault]);
    expect((await verify('2015-04-12', { accept: [plans], ...given })).faults).toEqual([]);
    const [accepted] = rootIn('roots/2015-04-12.json').accepted;
    expect(accepted).toEqual({ ...fault, ...given, day: '2015-04-12' });
    for (const day of ['2015-04-13', '2015-04-19']) expect(await faultsOf(day)).toEqual([]);
    expect(rootIn('roots/2015-04-19.json').accepted).toEqual([accepted]);
    forge(plans, (events) => events.slice(0, 1));
    expect(await faultsOf('2015-04-20')).toEqual([`${plans}: event 3 is not the one in the last root`]);
  });

  test('is accepted only with a reason and a name, and only when there is one', async () => {
    const full = { full: true, accept: [plans] };
    await expect(verify('2015-04-08', full)).rejects.toThrow('say why');
    await expect(verify('2015-04-08', { ...full, reason: given.reason })).rejects.toThrow('say why');
    await expect(verify('2015-04-08', { ...given, full: true, accept: [theirs] })).rejects.toThrow(
      `nothing is wrong with ${theirs}`,
    );
    expect(keys()).toEqual(['roots/2015-04-07.json']);
  });
});
