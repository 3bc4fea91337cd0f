/** Who owes what, and what has become of it, as a table and as properties. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { addDays } from '../../../shared/programme/days.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import {
  extendWindow,
  type Window,
  windowStateOf,
  windowStates,
} from '../../../shared/programme/reporting-calendar.ts';
import { type DocumentState, noDocument, states } from '../../../shared/submission/life-cycle.ts';
import {
  countFates,
  fateOf,
  fates,
  filingStateOf,
  type OwedStatus,
  owedDocuments,
  owedStatusOf,
} from '../../../shared/submission/owed.ts';

const march: Window = { opens: '2015-03-01', due: '2015-04-08', closes: '2015-06-07' };

describe('given the returns of March 2015, due on 8 April and closed after 7 June', () => {
  const rows: [
    string,
    OwedStatus,
    { filed?: string; state?: 'in-force' | 'waiting' | 'returned' | 'withdrawn'; until?: string },
  ][] = [
    ['2015-02-28', 'not-yet', {}],
    ['2015-03-01', 'open', {}],
    ['2015-04-08', 'open', {}],
    ['2015-04-09', 'overdue', {}],
    ['2015-06-07', 'overdue', {}],
    ['2015-06-08', 'locked', {}],
    ['2015-04-09', 'extended', { until: '2015-04-20' }],
    ['2015-04-08', 'open', { until: '2015-04-20' }],
    ['2015-04-20', 'extended', { until: '2015-04-20' }],
    ['2015-04-21', 'overdue', { until: '2015-04-20' }],
    ['2015-06-30', 'extended', { until: '2015-06-30' }],
    ['2015-07-01', 'locked', { until: '2015-06-30' }],
    ['2015-07-01', 'on-time', { state: 'in-force', filed: '2015-04-08' }],
    ['2015-07-01', 'late', { state: 'in-force', filed: '2015-04-09' }],
    ['2015-07-01', 'on-time', { state: 'in-force', filed: '2015-04-20', until: '2015-04-20' }],
    ['2015-07-01', 'late', { state: 'in-force', filed: '2015-04-21', until: '2015-04-20' }],
    ['2015-07-01', 'waiting', { state: 'waiting', filed: '2015-04-09' }],
    ['2015-03-20', 'returned', { state: 'returned', filed: '2015-03-10' }],
    ['2015-03-20', 'withdrawn', { state: 'withdrawn', filed: '2015-03-10' }],
  ];
  test.each(rows)('on %s it is %s when %o', (today, status, { filed = '', state, until }) => {
    const extension = until === undefined ? undefined : { until };
    const fate = fateOf(state, filed, extendWindow(march, extension).due);
    expect(owedStatusOf(fate, march, extension, today)).toBe(status);
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2015-01-01', n));
const window = fc.tuple(day, day, day).map((days): Window => {
  const [opens, due, closes] = [...days].sort() as [string, string, string];
  return { opens, due, closes };
});

test('every day falls in exactly one standing, and standings follow each other', () => {
  fc.assert(
    fc.property(window, fc.option(day), day, (given, until, today) => {
      const used = extendWindow(given, until ? { until } : undefined);
      const isIn = [
        today < used.opens,
        today >= used.opens && today <= used.due,
        today >= used.opens && today > used.due && today <= used.closes,
        today >= used.opens && today > used.closes,
      ];
      expect(isIn.filter(Boolean)).toHaveLength(1);
      expect(windowStates[isIn.indexOf(true)]).toBe(windowStateOf(used, today));
      const later = windowStates.indexOf(windowStateOf(used, addDays(today, 1)));
      expect(later).toBeGreaterThanOrEqual(windowStates.indexOf(windowStateOf(used, today)));
    }),
  );
});

test('an extension never shortens the time there was, and its last day is on time', () => {
  fc.assert(
    fc.property(window, day, (given, until) => {
      const used = extendWindow(given, { until });
      expect(used.opens).toBe(given.opens);
      expect(used.due >= given.due && used.closes >= given.closes).toBe(true);
      expect(used.due <= used.closes).toBe(true);
      expect(fateOf('in-force', until, used.due)).toBe('on-time');
    }),
  );
});

test('whatever became of a document, it has one status, and only a missing one asks for the day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fates), window, fc.option(day), day, (fate, given, until, today) => {
      const status = owedStatusOf(fate, given, until ? { until } : undefined, today);
      if (fate === 'missing') expect(['not-yet', 'open', 'extended', 'overdue', 'locked']).toContain(status);
      else expect(status).toBe(fate);
    }),
  );
});

test('all that is owed is on time, late, pending or missing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fates)), (given) => {
      const { due, onTime, late, pending, missing } = countFates(given);
      expect(onTime + late + pending + missing).toBe(due);
      expect(due).toBe(given.length);
    }),
  );
});

test('what is in force counts in every state, and what only has an extension was not filed', () => {
  const submitted = { version: 1 } as DocumentState['inForce'];
  expect(
    states.map((state) => [
      state,
      filingStateOf({ ...noDocument, state }),
      filingStateOf({ ...noDocument, state, inForce: submitted }),
    ]),
  ).toEqual([
    ['none', undefined, 'in-force'],
    ['submitted', 'waiting', 'in-force'],
    ['endorsed', 'waiting', 'in-force'],
    ['returned', 'returned', 'in-force'],
    ['withdrawn', 'withdrawn', 'in-force'],
    ['approved', undefined, 'in-force'],
    ['reopened', undefined, 'in-force'],
  ]);
});

describe('owed documents', () => {
  const pathsOf = (period: string, today: string, given: Programme = programme) =>
    owedDocuments(given, period, today).map(({ unit, form }) => `${unit}/${form}`);

  test('of a month are the three returns of every department and district, and nothing of the bureau', () => {
    const march = pathsOf('2015-03', '2015-04-02');
    expect(march.filter((path) => path.startsWith('nyw/'))).toEqual([
      'nyw/class-return',
      'nyw/trainee-roster',
      'nyw/funding-return',
    ]);
    expect(march.filter((path) => path.startsWith('rsj/'))).toEqual([]);
    expect(march).toHaveLength(3 * 33);
  });

  test('begin on the day the period opens', () => {
    expect(pathsOf('2015-03', '2015-02-28')).toEqual([]);
    expect(pathsOf('2015', '2014-11-30')).toEqual([]);
    expect(pathsOf('2015', '2014-12-01')).toContain('nyw/advanced-plan');
  });

  test('follow the units: a city that became a district owes nothing after, the district nothing before', () => {
    const of = (period: string) =>
      pathsOf(period, '2020-01-01').filter((path) => /^jimo.*class-return/.test(path));
    expect([of('2017-08'), of('2017-09')]).toEqual([['jimo/class-return'], ['jimoqu/class-return']]);
  });

  test('never include what is offered only', () => {
    const offered = new Set(programme.obligations.filter(({ optional }) => optional).map(({ form }) => form));
    for (const period of ['2015', '2015-03'])
      for (const { form } of owedDocuments(programme, period, '2016-12-31'))
        expect(offered).not.toContain(form);
  });
});
