/** Through whom training comes in: worked by hand, and recounted from random rosters with sets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Unit, unitKinds } from '../../../shared/ground/define-city.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import {
  givenEnrolment,
  givenHeld,
  givenMoney,
  givenPlan,
  sortEnrolments,
} from '../../support/given-ledger.ts';
import { foldOf, nothing } from '../../support/random-ledger.ts';
import { rowOf, tableOf } from '../../support/report-cells.ts';

const unit = (code: string, kind: Unit['kind'], from?: string): Unit => ({
  code,
  name: { zh: `示例${code}`, en: code },
  kind,
  ...(from && { from }),
});
const direct = [
  unit('qy1', 'enterprise', '2015-03-10'),
  unit('qy2', 'enterprise', '2015-03-20'),
  unit('xh1', 'association'),
];
const withDirect = { ...programme, units: [...programme.units, unit('jd9', 'base'), ...direct] };

const given = {
  programme: withDirect,
  month: '2015-03',
  projects: ['2015B-NYW-001', '2015C-QY1-001', '2015C-QY1-002', '2015A-XH1-001'].map((code) =>
    givenPlan(code),
  ),
  classes: [
    givenHeld('2015B-NYW-001-1', '2015-02'),
    givenHeld('2015C-QY1-001-1', '2015-03'),
    givenHeld('2015C-QY1-002-1', '2015-03'),
    givenHeld('2015A-XH1-001-1', '2015-02'),
  ],
  funding: [
    givenMoney('2015B-NYW-001', '2015-02', { spent: 1_000_000 }),
    givenMoney('2015C-QY1-001', '2015-03', { source: 'employer', spent: 2_500_050 }),
    givenMoney('2015C-QY1-001', '2015-02', { source: 'employer', spent: 100 }),
  ],
  documents: [],
  enrolments: sortEnrolments([
    givenEnrolment('a1', '2015B-NYW-001-1', '2015-02'),
    givenEnrolment('b2', '2015B-NYW-001-1', '2015-02'),
    // One person of two classes of an enterprise, and of a department as well.
    givenEnrolment('a1', '2015C-QY1-001-1', '2015-03'),
    givenEnrolment('a1', '2015C-QY1-002-1', '2015-03'),
    givenEnrolment('c3', '2015C-QY1-001-1', '2015-03'),
    // One person of two enterprises is one of the channel.
    givenEnrolment('c3', '2015C-QY2-001-1', '2015-03'),
    givenEnrolment('d4', '2015A-XH1-001-1', '2015-02'),
  ]),
};

describe('a month with enterprises and an association', () => {
  const report = foldMonth(given);
  // Units, projects, classes of the month and since January, enrolments likewise, people, those who count (72 hours
  // of urgent training, 36 on the post), yuan spent.
  test.each([
    ['市直部门（单位）', [23, 1, 0, 1, 0, 2, 2, 0, 10_000]],
    ['各区（市）人社局', [10, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['继续教育基地', [1, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['行业协会', [1, 1, 0, 1, 0, 1, 1, 1, 0]],
    ['企业', [2, 2, 2, 2, 4, 4, 2, 2, 25_001.5]],
    // a1 and c3 are one person each.
    ['合计', [37, 4, 2, 4, 4, 7, 4, 3, 35_001.5]],
  ])('%s', (channel, cells) => {
    expect(rowOf(report, 'channels', channel)).toEqual(cells);
  });

  test('the bureau, which reports nothing of its own, has no line', () => {
    expect(tableOf(report, 'channels').rows).toHaveLength(6);
  });

  test('is told from the month on in which there is one', () => {
    const units = [...programme.units, unit('qy1', 'enterprise', '2015-03-10')];
    const empty = { projects: [], classes: [], funding: [], enrolments: [] };
    const sectionsOf = (month: string) =>
      foldMonth({ ...given, ...empty, month, programme: { ...programme, units } }).sections.map(
        ({ id }) => id,
      );
    expect(sectionsOf('2015-02')).not.toContain('channels');
    expect(sectionsOf('2015-03')).toContain('channels');
  });
});

test('an enterprise whose class is in no plan is not named among those that lack one', () => {
  const notes = (projects: typeof given.projects) =>
    tableOf(foldMonth({ ...given, projects }), 'units').notes;
  const lacking = notes([]).find(({ zh }) => zh.startsWith('尚无已下达年度计划的单位'));
  expect(lacking?.zh).toContain('市农业委员会');
  expect(lacking?.zh).not.toContain('示例qy1');
});

test('where nobody submits directly the section is left out: what is new restates no month of before', () => {
  const report = foldMonth({ ...given, programme, projects: [], classes: [], funding: [], enrolments: [] });
  expect(report.sections.map(({ id }) => id)).not.toContain('channels');
});

const codes = fc.constantFrom(
  '2015B-NYW-001-1',
  '2015B-HYJ-001-1',
  '2015C-QY1-001-1',
  '2015C-QY2-001-1',
  '2015C-XH1-001-1',
  '2015C-JD9-001-1',
);
const rosters = fc.array(
  fc
    .record({
      person: fc.integer({ min: 10, max: 25 }).map(String),
      code: codes,
      at: fc.constantFrom('2015-01', '2015-03', '2015-06'),
    })
    .map(({ person, code, at }) => givenEnrolment(person, code, at)),
  { maxLength: 60 },
);

test('people and enrolments of each channel are those counted with sets, and never more than the total', () => {
  fc.assert(
    fc.property(rosters, (rows) => {
      const tally = foldOf({ ...nothing, programme: withDirect }, rows).channels as Record<string, number[]>;
      const kindOf = (code: string) => withDirect.units.find((each) => each.code === code)?.kind;
      unitKinds.forEach((kind, place) => {
        const theirs = rows.filter((row) => kindOf(row.unit) === kind);
        expect(tally.persons?.[place]).toBe(new Set(theirs.map(({ person }) => person)).size);
        const pairs = new Set(theirs.map((row) => `${row.person} ${row.class}`));
        const counted = tally.enrolments?.slice(place * 12, place * 12 + 12) ?? [];
        expect(counted.reduce((a, b) => a + b, 0)).toBe(pairs.size);
      });
      expect(tally.allPersons).toEqual([new Set(rows.map(({ person }) => person)).size]);
    }),
    { numRuns: 60 },
  );
});
