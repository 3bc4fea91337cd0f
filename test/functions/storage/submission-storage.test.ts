/** One suite over both: documents, their events and their archive in memory behave like the real ones. */

import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { Services } from '../../../functions/common/services.ts';
import type { RecordedEvent } from '../../../functions/services/recorded-events.ts';
import type { Form } from '../../../shared/form/define-form.ts';
import { canonical, firstBrokenLink } from '../../../shared/submission/chain.ts';
import type { Submitted } from '../../../shared/submission/events.ts';
import { documentPk, eventSk } from '../../../shared/submission/keys.ts';
import { type DocumentState, foldEvents, noDocument } from '../../../shared/submission/life-cycle.ts';
import {
  recordAside,
  recordDecision,
  recordExtension,
  recordSubmission,
} from '../../../shared/submission/record.ts';
import type { DocumentId } from '../../../shared/submission/submission.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';
import { type RecordedReads, recordReads } from '../../support/recorded-reads.ts';
import { idOf, pagesOf, storedPeople } from '../../support/stored.ts';

let local: LocalStorage;
let reads: RecordedReads;
beforeAll(async () => {
  local = await bootStorage(storedPeople);
  reads = recordReads(local.documents, local.tables);
});
afterAll(() => local?.close());

const reviewed = { review: 'bureau' } as Form;
const automatic = { review: 'automatic' } as Form;
const submission = (version: number, at: string, content = 'c0'): Omit<Submitted, 'n'> => ({
  type: 'submit',
  at,
  by: 'a@qingdao.example',
  byName: '示例甲',
  version,
  baseVersion: version - 1,
  content,
  rows: 2,
  ledgerRows: 2,
  nil: false,
  certifier: '样负责',
  warnings: 0,
  receipt: `ZX2015-NYW-GY-${version}`,
});
const decision = {
  type: 'approve',
  at: '2015-01-22T01:00:00.000Z',
  by: 'r@qingdao.example',
  byName: '审示例',
  version: 1,
  reason: '',
  comments: [],
} as const;

describe.each(['in memory', 'local engines'])('%s', (where) => {
  let services: Omit<Services, 'cityKey' | 'linkKey'>;
  beforeAll(() => {
    services = where === 'in memory' ? inMemoryServices([...storedPeople]) : local.services;
  });

  const submit = async (id: DocumentId, at: string, form = reviewed): Promise<DocumentState> => {
    const before = await services.submissions.load(id);
    const { after, events } = recordSubmission(form, before, submission(before.version + 1, at), sha256);
    expect(await services.submissions.append(id, before, after, events)).toBe('written');
    return after;
  };

  test('a document that nobody filed has no state and no events', async () => {
    const id = idOf('advanced-plan', '2013');
    expect(await services.submissions.load(id)).toEqual(noDocument);
    expect(await services.submissions.events(id)).toEqual([]);
  });

  test('keeps events in order and the head as their fold', async () => {
    const id = idOf('advanced-plan', '2014');
    await submit(id, '2015-01-20T01:00:00.000Z');
    const before = await submit(id, '2015-01-21T01:00:00.000Z');
    const { after, events } = recordDecision(before, { ...decision, version: 2 }, sha256);
    await services.submissions.append(id, before, after, events);
    const kept = await services.submissions.events(id);
    expect(kept.map(({ n, type }) => `${n} ${type}`)).toEqual(['1 submit', '2 submit', '3 approve']);
    expect(await services.submissions.load(id)).toEqual(foldEvents(kept));
    expect(await services.submissions.load(id)).toEqual(after);
    const others = Array.from({ length: 120 }, (_, i) => ({ ...id, period: `1${i}` }));
    const all = await services.submissions.loadAll([...others, id]);
    expect(all).toEqual([...others.map(() => noDocument), after]);
  });

  test('an answered submission and who endorsed it come back whole, and their chain verifies', async () => {
    const id = idOf('post-plan', '2014');
    const filed = {
      ...submission(1, '2015-01-20T01:00:00.000Z'),
      steps: ['huangdao', 'rsj'],
      changes: { from: 1, added: 1, changed: 2, removed: 3 },
      answers: [{ rowId: 'r1', column: 'persons', text: '与批文一致' }],
      answered: { from: 1, comments: 2, met: 1, worded: 1 },
    };
    const first = recordSubmission(reviewed, noDocument, filed, sha256);
    await services.submissions.append(id, noDocument, first.after, first.events);
    const endorsed = recordDecision(
      first.after,
      { ...decision, type: 'endorse', insteadOf: 'huangdao' },
      sha256,
    );
    await services.submissions.append(id, first.after, endorsed.after, endorsed.events);
    const kept = await services.submissions.events(id);
    expect(firstBrokenLink(kept, sha256)).toBeUndefined();
    const state = await services.submissions.load(id);
    expect(state).toEqual(endorsed.after);
    expect(state.latest).toMatchObject(filed);
    expect(state.endorsements).toMatchObject([{ type: 'endorse', insteadOf: 'huangdao' }]);
    expect((await services.submissions.inState('endorsed', 10)).map(({ unit }) => unit)).toContain(id.unit);
  });

  test('what the ledgers set aside is kept, found, and found no more once it is taken in', async () => {
    const id = idOf('advanced-plan', '2015', 'kjj');
    const before = await submit(id, '2015-01-20T01:00:00.000Z');
    const approved = recordDecision(before, { ...decision, at: '2015-01-21T01:00:00.000Z' }, sha256);
    await services.submissions.append(id, before, approved.after, approved.events);
    const at = '2015-01-21T02:00:00.000Z';
    const aside = recordAside(approved.after, { at, reason: 'refused' }, sha256);
    await services.submissions.append(id, approved.after, aside.after, aside.events);
    expect(await services.submissions.load(id)).toEqual(aside.after);
    expect((await services.submissions.setAside()).map(({ unit, state }) => [unit, state.aside])).toEqual([
      ['kjj', aside.after.aside],
    ]);
    const since = async (instant: string) =>
      (await services.submissions.approvedSince(instant)).filter(({ unit }) => unit === 'kjj').length;
    expect([await since('2015-01-21T01:00:00.000Z'), await since('2015-01-21T01:00:01.000Z')]).toEqual([
      1, 0,
    ]);
    const takenIn = recordAside(aside.after, { at, takenIn: true }, sha256);
    await services.submissions.append(id, aside.after, takenIn.after, takenIn.events);
    expect(await services.submissions.setAside()).toEqual([]);
    expect(firstBrokenLink(await services.submissions.events(id), sha256)).toBeUndefined();
  });

  test('a unit’s extensions that run are found in whatever state the document is, and only as long as they run', async () => {
    const id = idOf('class-return', '2014-03', 'wjw');
    const find = async (unit: string, day: string) =>
      (await services.submissions.extendedOn(unit, day)).map(({ form, period, state }) => [
        form,
        period,
        state.state,
      ]);
    const given = { type: 'extend', at: '2015-01-20T01:00:00.000Z', by: 'r@qingdao.example' } as const;
    const extend = (before: DocumentState, until: string) =>
      recordExtension(
        before,
        { ...given, byName: '审示例', version: before.version, until, reason: '台风' },
        sha256,
      );
    const none = extend(noDocument, '2015-02-10');
    await services.submissions.append(id, noDocument, none.after, none.events);
    expect(await find('wjw', '2015-02-10')).toEqual([['class-return', '2014-03', 'none']]);
    expect([await find('wjw', '2015-02-11'), await find('hyj', '2015-02-10')]).toEqual([[], []]);
    const filed = recordSubmission(automatic, none.after, submission(1, '2015-01-21T01:00:00.000Z'), sha256);
    await services.submissions.append(id, none.after, filed.after, filed.events);
    const longer = extend(filed.after, '2015-03-01');
    await services.submissions.append(id, filed.after, longer.after, longer.events);
    expect(await find('wjw', '2015-02-11')).toEqual([['class-return', '2014-03', 'approved']]);
  });

  test('of two writers that saw the same state one is told that it moved', async () => {
    const id = idOf('advanced-plan', '2015');
    const before = await submit(id, '2015-01-20T01:00:00.000Z');
    const one = recordDecision(before, decision, sha256);
    const other = recordDecision(before, { ...decision, type: 'return', reason: '请补充' }, sha256);
    expect(await services.submissions.append(id, before, one.after, one.events)).toBe('written');
    expect(await services.submissions.append(id, before, other.after, other.events)).toBe('moved');
    expect((await services.submissions.load(id)).state).toBe('approved');
    expect(await services.submissions.events(id)).toHaveLength(2);
  });

  test('ten writers at once leave exactly one submission', async () => {
    const id = idOf('urgent-plan', '2015');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, i) => {
        const recorded = recordSubmission(
          reviewed,
          noDocument,
          submission(1, '2015-01-20T01:00:00.000Z', `c${i}`),
          sha256,
        );
        return services.submissions.append(id, noDocument, recorded.after, recorded.events);
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
    expect(await services.submissions.events(id)).toHaveLength(1);
  });

  test('the same events written again are written once', async () => {
    const id = idOf('class-return', '2015-01');
    const { after, events } = recordSubmission(
      automatic,
      noDocument,
      submission(1, '2015-02-02T01:00:00.000Z'),
      sha256,
    );
    expect(await services.submissions.append(id, noDocument, after, events)).toBe('written');
    expect(await services.submissions.append(id, noDocument, after, events)).toBe('written');
    expect(await services.submissions.events(id)).toHaveLength(2);
    expect((await services.submissions.load(id)).state).toBe('approved');
  });

  test('lists a state oldest first, of one unit when asked, and what a period has', async () => {
    await submit(idOf('post-plan', '2016', 'kjj'), '2016-01-09T01:00:00.000Z');
    await submit(idOf('post-plan', '2016', 'hyj'), '2016-01-08T01:00:00.000Z');
    await submit(idOf('advanced-plan', '2016', 'hyj'), '2016-01-10T01:00:00.000Z');
    const queue = (await services.submissions.inState('submitted', 100)).filter(
      ({ period }) => period === '2016',
    );
    expect(queue.map(({ unit, form }) => `${unit} ${form}`)).toEqual([
      'hyj post-plan',
      'kjj post-plan',
      'hyj advanced-plan',
    ]);
    expect((await services.submissions.inState('submitted', 100, 'kjj')).map(({ unit }) => unit)).toEqual([
      'kjj',
    ]);
    expect(await services.submissions.inState('submitted', 1)).toHaveLength(1);
    const filed = await services.submissions.inPeriod('2016');
    expect(filed.map(({ unit, form }) => `${unit} ${form}`)).toEqual([
      'hyj advanced-plan',
      'hyj post-plan',
      'kjj post-plan',
    ]);
  });

  test('finds events by whom and by when, in either order, and leaves out what the rules approved', async () => {
    await submit(idOf('class-return', '2017-03'), '2017-04-30T23:59:59.999Z', automatic);
    await submit(idOf('class-return', '2017-03', 'hyj'), '2017-05-01T00:00:00.000Z', automatic);
    const id = idOf('post-plan', '2017', 'kjj');
    const before = await submit(id, '2017-05-02T00:00:00.000Z');
    const decided = { ...decision, at: '2017-05-03T00:00:00.000Z', by: 'R@qingdao.example' };
    const { after, events } = recordDecision(before, decided, sha256);
    await services.submissions.append(id, before, after, events);
    const all = { from: '2017', to: '2018', newestFirst: false };
    const told = async (pages: AsyncIterable<readonly RecordedEvent[]>) =>
      (await pagesOf(pages)).map(({ id: { unit }, event }) => `${unit} ${event.n} ${event.type}`);

    expect(await told(services.acts.inMonth('2017-04', all))).toEqual(['nyw 1 submit', 'nyw 2 approve']);
    const may = ['hyj 1 submit', 'hyj 2 approve', 'kjj 1 submit', 'kjj 2 approve'];
    expect(await told(services.acts.inMonth('2017-05', all))).toEqual(may);
    expect(await told(services.acts.inMonth('2017-05', { ...all, newestFirst: true }))).toEqual(
      may.toReversed(),
    );
    const second = { ...all, from: '2017-05-02', to: '2017-05-02T00:00:00.000Z#kjj/post-plan/2017#000001' };
    expect(await told(services.acts.inMonth('2017-05', second))).toEqual(['kjj 1 submit']);
    expect(await told(services.acts.inMonth('2017-05', { ...all, from: '2019' }))).toEqual([]);

    expect(await told(services.acts.ofUnit('kjj', all))).toEqual(['kjj 1 submit', 'kjj 2 approve']);
    const later = { ...all, from: '2017-05-02T00:00:00.000Z~', newestFirst: true };
    expect(await told(services.acts.ofUnit('kjj', later))).toEqual(['kjj 2 approve']);

    expect(await told(services.acts.ofPerson('A@Qingdao.example', all))).toEqual([
      'nyw 1 submit',
      'hyj 1 submit',
      'kjj 1 submit',
    ]);
    expect(await told(services.acts.ofPerson('r@qingdao.example', all))).toEqual(['kjj 2 approve']);
    expect(await pagesOf(services.acts.ofPerson('r@qingdao.example', all))).toEqual([
      { id, event: (await services.submissions.events(id))[1] },
    ]);
  });

  test('the archive keeps a content under its hash, once, and notices another text', async () => {
    const id = idOf('advanced-plan', '2015');
    const text = canonical({ ...id, rows: [{ title: '海洋牧场 🌊' }], ids: ['a'] });
    await services.archive.keep(id, sha256(text), text);
    await services.archive.keep(id, sha256(text), text);
    expect(await services.archive.read(id, sha256(text))).toEqual(JSON.parse(text));
    await expect(services.archive.read(id, sha256('other'))).rejects.toThrow();
  });
});

test.each([
  ['2018-03', 'actorPk, monthPk, unitPk, actSk'],
  ['2018-02', 'unitPk'],
])(
  'events of %s from before there was %s are put into the indexes, and their chain stays whole',
  async (period, lacking) => {
    const { submissions, acts } = local.services;
    const id = { unit: 'tyj', form: 'class-return', period };
    const given = submission(1, '2018-04-02T01:00:00.000Z');
    const { after, events } = recordSubmission(automatic, noDocument, given, sha256);
    await submissions.append(id, noDocument, after, events);
    const TableName = local.tables.Submissions;
    for (const n of [1, 2])
      await local.documents.send(
        new UpdateCommand({
          TableName,
          Key: { pk: documentPk(id), sk: eventSk(n) },
          UpdateExpression: `REMOVE ${lacking}`,
        }),
      );
    const april = { from: '2018-04', to: '2018-05', newestFirst: false };
    const ofDocument = async () =>
      (await pagesOf(acts.ofUnit('tyj', april))).filter((act) => act.id.period === period);
    expect(await ofDocument()).toEqual([]);
    expect(await acts.index(id)).toBe(2);
    expect(await acts.index(id)).toBe(0);
    expect((await ofDocument()).map(({ event }) => event)).toEqual(events);
    const inMonth = (await pagesOf(acts.inMonth('2018-04', april))).filter((act) => act.id.period === period);
    expect(inMonth.map(({ event }) => event)).toEqual(events);
    expect(firstBrokenLink(await submissions.events(id), sha256)).toBeUndefined();
  },
);

test('what decides something is read as it is now, in all of the above', () => {
  expect([...reads.maybeLate]).toEqual([]);
  expect([...reads.ofNow].sort()).toEqual(['Submissions EVENT', 'Submissions HEAD']);
});
