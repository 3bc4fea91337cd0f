import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import { certificateHolders } from '../../../shared/statistics/certificate-holders.ts';
import { printCounts } from '../../../shared/statistics/print-suspicions.ts';
import { startFold } from '../../../shared/statistics/start-fold.ts';
import { mostListed } from '../../../shared/statistics/suspicions.ts';
import type { ClassRow, EnrolmentRow, FundingRow, ProjectRow } from '../../../shared/tables/rows.ts';
import {
  givenEnrolment,
  givenHeld,
  givenMoney,
  givenPlan,
  sortEnrolments,
} from '../../support/given-ledger.ts';

const seen = (given: {
  projects?: ProjectRow[];
  classes?: ClassRow[];
  funding?: FundingRow[];
  enrolments?: EnrolmentRow[];
}) => {
  const fold = startFold({
    programme: qingdao20132020,
    month: '2015-03',
    projects: [],
    classes: [],
    funding: [],
    documents: [],
    ...given,
  });
  for (const row of sortEnrolments(given.enrolments ?? [])) fold.step(row);
  return fold.suspicions();
};
const none = {
  overlap: 0,
  'hours-a-day': 0,
  'class-hours': 0,
  certificate: 0,
  'class-again': 0,
  'similar-titles': 0,
  spending: 0,
};
const person = 'a1b2c3d4e5f60718';
const days = (start: string, end: string) => ({ start: `2015-03-${start}`, end: `2015-03-${end}` });

test('a person in two classes that overlap is a suspicion, one after the other is none', () => {
  const enrolments = [
    givenEnrolment(person, '2015B-NYW-001-1', '2015-03', { mask: '甲*25' }),
    givenEnrolment(person, '2015C-HYJ-001-1', '2015-03', { mask: '甲*25' }),
  ];
  const classes = (start: string, row: Partial<ClassRow> = {}) => [
    givenHeld('2015B-NYW-001-1', '2015-03', days('09', '13')),
    givenHeld('2015C-HYJ-001-1', '2015-03', { ...days(start, '20'), ...row }),
  ];
  expect(seen({ classes: classes('13'), enrolments })).toEqual({
    counts: { ...none, overlap: 1 },
    list: [
      {
        kind: 'overlap',
        units: ['nyw', 'hyj'],
        codes: ['2015B-NYW-001-1', '2015C-HYJ-001-1'],
        mask: '甲*25',
        about: ['2015-03-09/2015-03-13', '2015-03-13/2015-03-20'],
      },
    ],
  });
  expect(seen({ classes: classes('14'), enrolments }).list).toEqual([]);
  const online = seen({ classes: classes('16', { onlineHours: 40 }), enrolments }).list;
  expect(online).toEqual([]);
  // two persons, one class each
  const others = [enrolments[0] as EnrolmentRow, { ...(enrolments[1] as EnrolmentRow), person: 'b2' }];
  expect(seen({ classes: classes('13'), enrolments: others }).list).toEqual([]);
});

test('a class online beside another is one as soon as the days do not hold the hours of both (notice 43)', () => {
  const classes = [
    givenHeld('2015B-NYW-001-1', '2015-03', days('09', '13')),
    givenHeld('2015C-HYJ-001-1', '2015-03', { ...days('09', '13'), hours: 40, onlineHours: 40 }),
  ];
  const both = (hours: number) => [
    givenEnrolment(person, '2015B-NYW-001-1', '2015-03', { mask: '甲*25', hours: 40 }),
    givenEnrolment(person, '2015C-HYJ-001-1', '2015-03', { mask: '甲*25', hours, onlineHours: hours }),
  ];
  // Five days hold fifty hours.
  expect(seen({ classes, enrolments: both(10) }).counts).toEqual(none);
  const { counts, list } = seen({ classes, enrolments: both(10.5) });
  expect(counts).toEqual({ ...none, 'hours-a-day': 1 });
  expect(list).toEqual([
    {
      kind: 'hours-a-day',
      units: ['nyw', 'hyj'],
      codes: ['2015B-NYW-001-1', '2015C-HYJ-001-1'],
      mask: '甲*25',
      about: ['2015-03-09/2015-03-13', '50.5 > 5 × 10'],
    },
  ]);
});

test('a class let through with more hours than its days hold is one, of all hours and of those online', () => {
  const held = (row: Partial<ClassRow>) =>
    seen({ classes: [givenHeld('2015B-NYW-001-1', '2015-03', { ...days('09', '13'), ...row })] }).counts;
  expect(held({ hours: 50 })['class-hours']).toBe(0);
  expect(held({ hours: 50.5 })['class-hours']).toBe(1);
  expect(held({ hours: 41, onlineHours: 40 })['class-hours']).toBe(0);
  expect(held({ hours: 41, onlineHours: 40.5 })['class-hours']).toBe(1);
});

test('a certificate number belongs to one person, however often it is listed for him', () => {
  const certified = (who: string, code: string, certificate: string, month = '2015-03') =>
    givenEnrolment(who, code, month, { certificate, mask: `${who}*` });
  const { counts, list } = seen({
    classes: [givenHeld('2015B-NYW-001-1', '2015-02'), givenHeld('2015B-HYJ-001-1', '2015-03')],
    enrolments: [
      certified('a1', '2015B-NYW-001-1', 'QD-1', '2015-02'),
      certified('a1', '2015B-NYW-001-1', 'QD-1'),
      certified('b2', '2015B-HYJ-001-1', 'ｑｄ- 1'),
      certified('c3', '2015B-HYJ-001-1', 'QD-2'),
      // last year's rows and those after the month were looked at in their own reports
      certified('d4', '2015B-HYJ-001-1', 'QD-2', '2015-04'),
    ],
  });
  expect(counts.certificate).toBe(1);
  expect(list).toMatchObject([
    { kind: 'certificate', codes: ['2015B-NYW-001-1', '2015B-HYJ-001-1'], mask: 'b2*' },
  ]);
});

test('certificate numbers that have lost their middle may be two', () => {
  const enrolments = ['a1', 'b2'].map((who) =>
    givenEnrolment(who, '2015B-NYW-001-1', '2015-03', { certificate: '37…25' }),
  );
  const classes = [givenHeld('2015B-NYW-001-1', '2015-03')];
  const suspicions = seen({ classes, enrolments });
  expect(suspicions).toMatchObject({ list: [], uncompared: 2 });
  // The reader is told that they were not compared.
  expect(printCounts(suspicions).notes?.map((note) => note.zh)).toContain(
    '另有 2 个证书编号形似证件号码，中间各位未保存，未作比对。',
  );
  expect(printCounts(seen({ classes })).notes).toHaveLength(1);
});

test('a class with the same days in two months was reported twice; one that goes on was not', () => {
  const held = givenHeld('2015B-NYW-001-1', '2015-02');
  expect(seen({ classes: [held, { ...held, month: '2015-03' }] }).list).toMatchObject([
    { kind: 'class-again', codes: ['2015B-NYW-001-1'], about: ['2015-02', '2015-03'] },
  ]);
  expect(seen({ classes: [held, { ...held, month: '2015-03', end: '2015-03-02' }] }).list).toEqual([]);
  expect(seen({ classes: [held, { ...held, month: '2015-04' }] }).list).toEqual([]);
});

test('similar titles of two units are listed, of this year alone', () => {
  const title = '海洋牧场生态修复技术培训班';
  const projects = [
    givenPlan('2015B-NYW-001', { title }),
    givenPlan('2015A-HYJ-001', { title: '海洋牧场生态修复技术高级研修班' }),
    givenPlan('2015C-NYW-002', { title }),
    givenPlan('2014B-WJW-001', { title }),
  ];
  expect(seen({ projects }).list.map(({ codes }) => codes)).toEqual([
    ['2015B-NYW-001', '2015A-HYJ-001'],
    ['2015A-HYJ-001', '2015C-NYW-002'],
  ]);
});

test('the list ends, the counts go on; and no long number is in it', () => {
  const enrolments = Array.from({ length: mostListed + 50 }, (_, i) =>
    givenEnrolment(`p${String(i).padStart(5, '0')}`, '2015B-NYW-001-1', '2015-03', {
      certificate: '11010519491231002X',
    }),
  );
  const { counts, list } = seen({ enrolments });
  expect(counts.certificate).toBe(mostListed + 49);
  expect(list).toHaveLength(mostListed);
  expect(JSON.stringify(list)).not.toMatch(/\d{11}/);
});

test('holders of certificates are those a plain map would name', () => {
  const given = fc.array(fc.tuple(fc.integer({ max: 40 }), fc.integer({ min: 0, max: 5 })), {
    maxLength: 3000,
  });
  fc.assert(
    fc.property(given, (noted) => {
      const holders = certificateHolders();
      const plain = new Map<string, { who: string; at: number }>();
      noted.forEach(([number, n], at) => {
        const [certificate, who] = [`QD${number}`, `person${n}`];
        const first = plain.get(certificate);
        expect(holders.note(certificate, who, at)).toBe(first && first.who !== who ? first.at : undefined);
        if (!first) plain.set(certificate, { who, at });
      });
    }),
    { numRuns: 50 },
  );
});

test('holders are found again after their table has grown', () => {
  const holders = certificateHolders();
  const numbers = Array.from({ length: 60_000 }, (_, n) => `ZX2015-${n}`);
  const answers = (who: string) => numbers.map((number, at) => holders.note(number, who, at - 1));
  expect(answers('a1').filter((answer) => answer !== undefined)).toEqual([]);
  expect(answers('a1').filter((answer) => answer !== undefined)).toEqual([]);
  expect(answers('b2')).toEqual(numbers.map((_, at) => at - 1));
});

test('a project of which classes and money tell another spending is a suspicion, with both figures', () => {
  const [one, two] = ['2015B-NYW-001', '2015B-NYW-002'];
  const paid = (project: string, month: string, yuan: number, line = 'teaching') =>
    givenMoney(project, month, { line, spent: yuan * 100 });
  const classes = [
    givenHeld(`${one}-1`, '2015-02', { cost: 3_000_000 }),
    givenHeld(`${one}-1`, '2015-03', { cost: 1_000_000 }),
    givenHeld(`${two}-1`, '2015-03', { cost: 500_050 }),
  ];
  const agreeing = [
    paid(one, '2015-02', 30_000),
    paid(one, '2015-03', 10_000),
    paid(two, '2015-03', 5_000.5),
  ];
  expect(seen({ classes, funding: agreeing }).counts.spending).toBe(0);
  // Paid before a class has begun, or in a month to come: no difference yet.
  const early = [...agreeing, paid('2015B-NYW-003', '2015-03', 9), paid(one, '2015-04', 9)];
  expect(seen({ classes, funding: early }).counts.spending).toBe(0);
  expect(seen({ classes, funding: agreeing.slice(1) }).list).toEqual([
    { kind: 'spending', units: ['nyw'], codes: [one], about: ['40,000.00', '10,000.00'] },
  ]);
  // Nothing of it told in one of the two.
  expect(seen({ classes, funding: [] }).counts.spending).toBe(2);
  expect(
    seen({ classes: [givenHeld(`${two}-1`, '2015-03')], funding: [paid(two, '2015-03', 7)] }).counts.spending,
  ).toBe(1);
});
