/** One suite over both: the in-memory services of the other tests behave like the real ones. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { RecordedEvent, Services } from '../../../functions/common/services.ts';
import { evolveDirectory, noDirectory, recordChange } from '../../../shared/directory/directory-event.ts';
import type { Form } from '../../../shared/form/define-form.ts';
import { documentPk, eventSk } from '../../../shared/submission/keys.ts';
import {
  canonical,
  type DocumentState,
  firstBrokenLink,
  foldEvents,
  noDocument,
  type Submitted,
} from '../../../shared/submission/life-cycle.ts';
import { recordDecision, recordSubmission } from '../../../shared/submission/record.ts';
import type { Content, DocumentId } from '../../../shared/submission/submission.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { fundingLedger } from '../../../shared/tables/funding.ts';
import { planLedgers, targetLedger } from '../../../shared/tables/plans.ts';
import { ledgerOf, projectChanges } from '../../../shared/tables/project.ts';
import type { ClassRow, EnrolmentRow, ProjectRow } from '../../../shared/tables/rows.ts';
import { traineeLedger } from '../../../shared/tables/trainees.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';
import { type RecordedReads, recordReads } from '../../support/recorded-reads.ts';

const people: Person[] = [
  { email: 'a@qingdao.example', name: '示例甲', unit: 'nyw', roles: ['clerk'] },
  { email: 'b@qingdao.example', name: '示例乙', unit: 'nyw', roles: ['head'], to: '2015-06-30' },
  { email: 'c@qingdao.example', name: '示例丙', unit: 'hyj', roles: ['clerk'] },
];

let local: LocalStorage;
let reads: RecordedReads;
beforeAll(async () => {
  local = await bootStorage(people);
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

const pagesOf = async <T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
};

describe.each(['in memory', 'local engines'])('storage %s', (where) => {
  let services: Omit<Services, 'cityKey'>;
  beforeAll(() => {
    services = where === 'in memory' ? inMemoryServices([...people]) : local.services;
  });
  const idOf = (form: string, period: string, unit = 'nyw'): DocumentId => ({ unit, form, period });

  const submit = async (id: DocumentId, at: string, form = reviewed): Promise<DocumentState> => {
    const before = await services.submissions.load(id);
    const { after, events } = recordSubmission(form, before, submission(before.version + 1, at), sha256);
    expect(await services.submissions.append(id, before, after, events)).toBe('written');
    return after;
  };

  test('finds a person by e-mail in any case, and the people of a unit', async () => {
    expect(await services.directory.person('A@Qingdao.example')).toEqual(people[0]);
    expect(await services.directory.person('nobody@qingdao.example')).toBeUndefined();
    expect((await services.directory.peopleOf('nyw')).map(({ name }) => name)).toEqual(['示例甲', '示例乙']);
  });

  test('people of several units are read as they are now, changed a moment ago or not', async () => {
    const all = await services.directory.everybody(['nyw', 'hyj', 'lyj']);
    expect([...all].sort((a, b) => (a.email < b.email ? -1 : 1))).toEqual(people);
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
    expect(await directory.append(noDirectory, first, { units })).toBe('written');
    expect(await directory.append(noDirectory, first, { units })).toBe('written');
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
      [second, other].map((event) => directory.append(head, event, { people: [newcomer] })),
    );
    expect([...outcomes].sort()).toEqual(['moved', 'written']);
    expect(await directory.append(head, other, { people: [newcomer] })).toBe(outcomes[1]);
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

  test('a mark only moves forward', async () => {
    const id = idOf('advanced-plan', '2015');
    const mark = { events: 4, version: 2, content: 'c2', rows: 3, writing: false };
    expect(await services.ledgers.progress('Plans', id)).toBeUndefined();
    expect(await services.ledgers.setProgress('Plans', id, mark)).toBe(true);
    expect(await services.ledgers.setProgress('Plans', id, { ...mark, events: 3, version: 1 })).toBe(false);
    expect(await services.ledgers.setProgress('Plans', id, { ...mark, writing: true })).toBe(true);
    expect(await services.ledgers.progress('Plans', id)).toEqual({ ...mark, writing: true });
    expect(await services.ledgers.progressOf('Plans', '2015')).toEqual(
      new Map([['nyw/advanced-plan/2015', { ...mark, writing: true }]]),
    );
    expect(await services.ledgers.progressOf('Plans', '2014')).toEqual(new Map());
  });

  test('writes and takes back the rows of a document, more than one batch of them', async () => {
    const id = idOf('trainee-roster', '2015-03');
    const roster = (count: number, hours: number) =>
      content(
        id,
        Array.from({ length: count }, (_, i) => trainee(i, hours)),
      );
    const { programme } = services;
    await services.ledgers.write(
      'Trainees',
      id,
      projectChanges(roster(60, 40), undefined, traineeLedger, programme),
    );
    await services.ledgers.write(
      'Trainees',
      id,
      projectChanges(roster(30, 40), roster(60, 40), traineeLedger, programme),
    );
    expect((await services.ledgers.rowsOf('Trainees', id)).size).toBe(30);
    const kept = await pagesOf(services.trainees.byPerson('2015'));
    expect(kept).toHaveLength(30);
    expect(new Set(kept.map(({ document }) => document))).toEqual(new Set(['nyw/trainee-roster/2015-03']));
    const persons = kept.map(({ row }) => (row as EnrolmentRow).person);
    expect(persons).toEqual([...persons].sort());
    expect(kept[0]?.row).toEqual({
      type: 'enrolment',
      ...trainee(0, 40),
      project: '2015A-NYW-001',
      unit: 'nyw',
      month: '2015-03',
    });
    expect(await pagesOf(services.trainees.byPerson('2014'))).toEqual([]);
  });

  test('reads every issue of the city’s targets in a programme, oldest day first, whatever the year', async () => {
    const { programme, ledgers, plans } = services;
    const issued = { target: 'urgent-year', operator: 'at-least', document: '青人社字〔2018〕示例号' };
    for (const [period, from, number] of [
      ['2018', '2018-03-01', 6500],
      ['2017', '2017-05-01', 6200],
    ] as const) {
      const id = idOf('city-targets', period, 'rsj');
      const rows = [{ ...issued, from, number }];
      const ledger = ledgerOf('city-targets') as never;
      await ledgers.write('Plans', id, projectChanges(content(id, rows), undefined, ledger, programme));
    }
    const found = await pagesOf(plans.cityTargets(programme.id));
    expect(found.map(({ document, row: { year, number } }) => [document, year, number])).toEqual([
      ['rsj/city-targets/2017', '2017', 6200],
      ['rsj/city-targets/2018', '2018', 6500],
    ]);
    expect(await pagesOf(plans.cityTargets('another-programme'))).toEqual([]);
  });

  test('reads projects and classes of a year, of one unit when asked, and never a mark', async () => {
    const { programme, ledgers, plans } = services;
    const [advanced] = planLedgers;
    for (const unit of ['nyw', 'hyj']) {
      const id = idOf('advanced-plan', '2015', unit);
      const rows = [1, 2].map((number) => ({
        number,
        title: `${unit}${number}`,
        field: 'E01',
        host: '示例大学',
        hostKind: 'university',
        when: '2015-05',
        persons: 60,
        budget: 100,
      }));
      await ledgers.write(
        'Plans',
        id,
        projectChanges(content(id, rows), undefined, advanced as never, programme),
      );
      await ledgers.setProgress('Plans', id, {
        events: 9,
        version: 9,
        content: 'c',
        rows: 2,
        writing: false,
      });
    }
    const classes = idOf('class-return', '2015-03');
    const held = {
      project: '2015A-NYW-001',
      run: 1,
      start: '2015-03-02',
      end: '2015-03-06',
      hours: 40,
      persons: 55,
    };
    await ledgers.write(
      'Plans',
      classes,
      projectChanges(content(classes, [held]), undefined, ledgerOf('class-return') as never, programme),
    );
    const codes = (kept: { row: ProjectRow | ClassRow }[]) => kept.map(({ row }) => row.code);
    expect(codes(await pagesOf(plans.projects('2015')))).toEqual([
      '2015A-HYJ-001',
      '2015A-HYJ-002',
      '2015A-NYW-001',
      '2015A-NYW-002',
    ]);
    expect(codes(await pagesOf(plans.projects('2015', 'nyw')))).toEqual(['2015A-NYW-001', '2015A-NYW-002']);
    expect(codes(await pagesOf(plans.classes('2015', 'nyw')))).toEqual(['2015A-NYW-001-1']);
    expect(await pagesOf(plans.classes('2014'))).toEqual([]);
  });

  test('reads the targets of a year, of one unit when asked, though one document of the bureau holds them all', async () => {
    const { programme, ledgers, plans } = services;
    const id = idOf('targets', '2017', 'rsj');
    const asked = (unit: string, category: string, number: number, more = {}) => ({
      unit,
      category,
      operator: 'at-least',
      number,
      basis: 'persons',
      ...more,
    });
    const first = content(id, [
      asked('nyw', 'urgent', 600, { document: '示例号' }),
      asked('nyw', 'advanced', 20, { operator: 'about' }),
      asked('hyj', 'urgent', 5400),
    ]);
    const amended = content(id, [
      asked('nyw', 'urgent', 700, { reason: '职能调整' }),
      asked('nyw', 'advanced', 20, { operator: 'about' }),
    ]);
    const write = async (now: Content, before?: Content) => {
      const changes = projectChanges(now, before, targetLedger, programme);
      await ledgers.write('Plans', id, changes);
      return [changes.puts.length, changes.deletes.length];
    };
    expect(await write(first)).toEqual([3, 0]);
    await ledgers.setProgress('Plans', id, { events: 2, version: 1, content: 'c', rows: 3, writing: false });
    const told = async (unit?: string) =>
      (await pagesOf(plans.targets('2017', unit))).map(
        ({ document, row }) => `${document} ${row.unit} ${row.category} ${row.operator}${row.number}`,
      );
    expect(await told()).toEqual([
      'rsj/targets/2017 hyj urgent ≥5400',
      'rsj/targets/2017 nyw advanced ≈20',
      'rsj/targets/2017 nyw urgent ≥600',
    ]);
    expect(await told('hyj')).toEqual(['rsj/targets/2017 hyj urgent ≥5400']);
    expect(await write(amended, first)).toEqual([1, 1]);
    expect(await told()).toEqual(['rsj/targets/2017 nyw advanced ≈20', 'rsj/targets/2017 nyw urgent ≥700']);
    expect((await pagesOf(plans.targets('2017', 'nyw')))[1]?.row).toEqual({
      type: 'target',
      year: '2017',
      unit: 'nyw',
      category: 'urgent',
      operator: '≥',
      number: 700,
      tolerance: 0,
      basis: 'persons',
      reason: '职能调整',
    });
    expect(await pagesOf(plans.targets('2016'))).toEqual([]);
  });

  test('reads the money of a year up to a month', async () => {
    const { programme, ledgers, funding } = services;
    for (const month of ['2015-01', '2015-02', '2015-10']) {
      const id = idOf('funding-return', month);
      const rows = [{ project: '2015A-NYW-001', source: 'government', line: 'teaching', spent: 100 }];
      await ledgers.write(
        'Funding',
        id,
        projectChanges(content(id, rows), undefined, fundingLedger, programme),
      );
      await ledgers.setProgress('Funding', id, {
        events: 2,
        version: 1,
        content: 'c',
        rows: 1,
        writing: false,
      });
    }
    const months = async (until: string) =>
      (await pagesOf(funding.untilMonth(until))).map(({ row }) => row.month);
    expect(await months('2015-02')).toEqual(['2015-01', '2015-02']);
    expect(await months('2015-12')).toEqual(['2015-01', '2015-02', '2015-10']);
    expect((await ledgers.progressOf('Funding', '2015')).size).toBe(3);
  });
});

test('events of before there were indexes are put into them, and their chain stays whole', async () => {
  const { submissions, acts } = local.services;
  const id = { unit: 'nyw', form: 'class-return', period: '2018-03' };
  const given = submission(1, '2018-04-02T01:00:00.000Z');
  const { after, events } = recordSubmission(automatic, noDocument, given, sha256);
  await submissions.append(id, noDocument, after, events);
  const TableName = local.tables.Submissions;
  for (const n of [1, 2])
    await local.documents.send(
      new UpdateCommand({
        TableName,
        Key: { pk: documentPk(id), sk: eventSk(n) },
        UpdateExpression: 'REMOVE actorPk, monthPk, actSk',
      }),
    );
  const april = { from: '2018-04', to: '2018-05', newestFirst: false };
  expect(await pagesOf(acts.inMonth('2018-04', april))).toEqual([]);
  expect(await acts.index(id)).toBe(2);
  expect(await acts.index(id)).toBe(0);
  expect((await pagesOf(acts.inMonth('2018-04', april))).map(({ event }) => event)).toEqual(events);
  expect(firstBrokenLink(await submissions.events(id), sha256)).toBeUndefined();
});

test('what decides something is read as it is now, in all of the above', () => {
  // Who signs in, at every request; whoever was removed a moment ago may still get in for that moment.
  expect([...reads.maybeLate]).toEqual(['Directory PERSON']);
  expect([...reads.ofNow].sort()).toEqual([
    'Directory EVENT',
    'Directory HEAD',
    'Directory PERSON',
    'Directory UNITS',
    'Plans PROJECTED',
    'Submissions EVENT',
    'Submissions HEAD',
    'Trainees ROW',
  ]);
});

const content = (id: DocumentId, rows: Content['rows']): Content => ({
  ...id,
  programme: 'qingdao-2013-2020',
  formVersion: 1,
  nil: false,
  certifier: '样负责',
  rows,
  ids: rows.map((_, i) => `r${i}`),
});
const trainee = (i: number, hours: number) => ({
  person: `${'0123456789abcdef'[i % 16]}${String(i).padStart(63, '0')}`,
  class: '2015A-NYW-001-1',
  hours,
  result: 'passed' as const,
});
