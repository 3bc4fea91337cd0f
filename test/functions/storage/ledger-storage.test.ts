/** One suite over both: the ledgers in memory behave like the real ones. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Services } from '../../../functions/common/services.ts';
import type { Content, DocumentId } from '../../../shared/submission/submission.ts';
import { fundingLedger } from '../../../shared/tables/funding.ts';
import { planLedgers } from '../../../shared/tables/plans.ts';
import { type Changes, ledgerOf, projectChanges } from '../../../shared/tables/project.ts';
import type { ClassRow, EnrolmentRow, ProjectRow } from '../../../shared/tables/rows.ts';
import { targetLedger } from '../../../shared/tables/targets.ts';
import { traineeLedger } from '../../../shared/tables/trainees.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';
import { type RecordedReads, recordReads } from '../../support/recorded-reads.ts';
import { idOf, pagesOf, storedPeople } from '../../support/stored.ts';
import { begun, writeRows } from '../../support/write-rows.ts';

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

  test('a mark is set only where it is still the one that was seen', async () => {
    const id = idOf('advanced-plan', '2014');
    const mark = { events: 4, version: 2, content: 'c2', rows: 3, writing: false };
    const begun = { ...mark, writing: true };
    const { ledgers } = services;
    expect(await ledgers.setProgress('Plans', id, begun, { mark: undefined })).toBe(true);
    expect(await ledgers.setProgress('Plans', id, begun, { mark: undefined })).toBe(false);
    expect(await ledgers.setProgress('Plans', id, mark)).toBe(true);
    // Of the run that saw it half-written, and died.
    expect(await ledgers.setProgress('Plans', id, begun, { mark: begun })).toBe(false);
    expect(await ledgers.progress('Plans', id)).toEqual(mark);
    expect(await ledgers.setProgress('Plans', id, begun, { mark })).toBe(true);
  });

  test('a row is written under the mark of its run alone, however late it comes', async () => {
    const { ledgers, programme } = services;
    const id = idOf('trainee-roster', '2013-06');
    const all = (hours: number) => content(id, [trainee(1, hours), trainee(2, hours)]);
    const place = (hours: number, before?: Content) =>
      projectChanges(all(hours), before, traineeLedger, programme);
    const first = { ...begun, content: 'first' };
    const second = { ...begun, events: 2, content: 'second' };
    expect(await ledgers.write('Trainees', id, place(8), first)).toBe(false);
    await ledgers.setProgress('Trainees', id, first);
    expect(await ledgers.write('Trainees', id, place(8), first)).toBe(true);
    await ledgers.setProgress('Trainees', id, second);
    expect(await ledgers.write('Trainees', id, { puts: [], deletes: [...placed(place(8))] }, first)).toBe(
      false,
    );
    expect(await ledgers.write('Trainees', id, place(16, all(8)), second)).toBe(true);
    const final = { ...second, writing: false };
    await ledgers.setProgress('Trainees', id, final);
    for (const late of [first, second])
      expect(await ledgers.write('Trainees', id, place(24, all(16)), late)).toBe(false);
    const rows = [...(await ledgers.rowsOf('Trainees', id)).values()] as EnrolmentRow[];
    expect(rows.map(({ hours }) => hours)).toEqual([16, 16]);
  });

  test('writes and takes back the rows of a document, more than one transaction of them', async () => {
    const id = idOf('trainee-roster', '2015-03');
    const roster = (count: number, hours: number) =>
      content(
        id,
        Array.from({ length: count }, (_, i) => trainee(i, hours)),
      );
    const { programme } = services;
    await writeRows(
      services.ledgers,
      'Trainees',
      id,
      projectChanges(roster(160, 40), undefined, traineeLedger, programme),
    );
    await writeRows(
      services.ledgers,
      'Trainees',
      id,
      projectChanges(roster(30, 40), roster(160, 40), traineeLedger, programme),
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

  test('reads the rows of one person in a year, staff lists before classes, and of nobody else', async () => {
    const { programme, ledgers, trainees } = services;
    const { person } = trainee(5, 40);
    // The neighbour's pseudonym begins as this one does.
    const neighbour = { ...trainee(5, 40), person: `${person.slice(0, -1)}9` };
    const write = (form: string, period: string, rows: Content['rows']) => {
      const id = idOf(form, period, 'hyj');
      const ledger = ledgerOf(form) as never;
      return writeRows(
        ledgers,
        'Trainees',
        id,
        projectChanges(content(id, rows), undefined, ledger, programme),
      );
    };
    await write('trainee-roster', '2016-05', [{ ...trainee(5, 24), class: '2016B-HYJ-001-1' }, neighbour]);
    await write('trainee-roster', '2016-02', [{ ...trainee(5, 8), class: '2016A-HYJ-001-1' }]);
    await write('staff-list', '2016', [{ person, mask: '样*23', category: 'urgent' }]);
    const told = async (year: string, of: string) =>
      (await trainees.ofPerson(year, of)).map(({ document, row }) => [
        document,
        row.type === 'staff' ? row.category : row.hours,
      ]);
    expect(await told('2016', person)).toEqual([
      ['hyj/staff-list/2016', 'urgent'],
      ['hyj/trainee-roster/2016-02', 8],
      ['hyj/trainee-roster/2016-05', 24],
    ]);
    expect(await told('2016', neighbour.person)).toEqual([['hyj/trainee-roster/2016-05', 40]]);
    expect(await told('2014', person)).toEqual([]);
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
      await writeRows(ledgers, 'Plans', id, projectChanges(content(id, rows), undefined, ledger, programme));
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
      await writeRows(
        ledgers,
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
    await writeRows(
      ledgers,
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
    expect(codes(await pagesOf(plans.classes('2015')))).toEqual(['2015A-NYW-001-1']);
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
      await writeRows(ledgers, 'Plans', id, changes);
      return [changes.puts.length, changes.deletes.length];
    };
    expect(await write(first)).toEqual([3, 0]);
    await ledgers.setProgress('Plans', id, { events: 9, version: 1, content: 'c', rows: 3, writing: false });
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
      await writeRows(
        ledgers,
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

test('what decides something is read as it is now, in all of the above', () => {
  expect([...reads.maybeLate]).toEqual([]);
  expect([...reads.ofNow].sort()).toEqual([
    'Funding PROJECTED',
    'Plans PROJECTED',
    'Trainees PROJECTED',
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
const placed = ({ puts }: Changes): readonly string[] => puts.map(({ key }) => key);
const trainee = (i: number, hours: number) => ({
  person: `${'0123456789abcdef'[i % 16]}${String(i).padStart(63, '0')}`,
  class: '2015A-NYW-001-1',
  hours,
  result: 'passed' as const,
});
