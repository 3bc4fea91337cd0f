/** Each comparison on the worked year with one thing changed: the flag that comes of it, and what must not raise it. */
import { expect, test } from 'vitest';
import { H, J, N } from '../../../scripts/demo/money-year.ts';
import { findFlags, isHeldBack } from '../../../shared/flags/find-flags.ts';
import type { World } from '../../../shared/flags/world.ts';
import {
  type FlagKind,
  flagKinds,
  isAboutMoney,
  kindOfKey,
  unitOfKey,
} from '../../../shared/forms/rules/flag-kinds.ts';
import type { FundingRow } from '../../../shared/tables/rows.ts';
import { flagTexts } from '../../../shared/words/flags.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { classes, funding, projects, registers } from '../../support/money-year.ts';

const world: World = { programme, projects, classes, funding, registers };
const day = '2015-10-31';
const keysIn = (changed: Partial<World>, on = day): ReadonlySet<string> =>
  new Set(findFlags({ ...world, ...changed }, on).flatMap(({ flags }) => flags.map(({ key }) => key)));
/** Keys that the change raises beside those of the year. */
const raised = (changed: Partial<World>, on = day): readonly string[] => {
  const before = keysIn({}, on);
  return [...keysIn(changed, on)].filter((key) => !before.has(key)).sort();
};
const row = (changes: Partial<FundingRow>): FundingRow => ({
  type: 'funding',
  project: N,
  unit: 'nyw',
  month: '2015-06',
  source: 'government',
  fiscalLevel: 'city',
  line: 'whole',
  ...changes,
});
const withRow = (changes: Partial<FundingRow>): Partial<World> => ({ funding: [...funding, row(changes)] });
const registered = (id: string, rows: readonly object[], codes: readonly string[]) => ({
  registers: [...registers, { form: { id }, rows: rows as never, codes }],
});
const settlement = (persons: number) =>
  registered(
    'settlement',
    [{ number: 9, class: `${H}-1`, source: 'society', settled: 1, persons, closedOn: '2015-08-01' }],
    ['JS2015-HUANGDAO-009'],
  );
const purchase = (number: number, price: number, signedOn: string, supplier: string) => ({
  number,
  title: '课件',
  supplier,
  price,
  signedOn,
});

test('what is appropriated and not received within a month, unless the treasury pays itself', () => {
  const more = (payment: string) =>
    registered(
      'appropriation',
      [{ application: 'CZ2015-NYW-001', tranche: 3, amount: 1_000_000, on: '2015-08-25', payment }],
      ['ZB2015-CZJ-009'],
    );
  expect(raised(more('transfer'))).toEqual([`not-received/nyw/${N}/city`]);
  expect(raised(more('direct'))).toEqual([]);
  // 30 days after the end of August.
  expect(raised(more('transfer'), '2015-09-29')).toEqual([]);
});

test('what one passes on and the other has not received', () => {
  const found = raised(withRow({ month: '2015-08', passed: 100_000, peer: 'jd1' }));
  expect(found).toContain(`passed-handed/nyw/jd1/${N}/government/city`);
  expect(raised(withRow({ month: '2015-10', passed: 100_000, peer: 'jd1' }))).not.toContain(
    `passed-handed/nyw/jd1/${N}/government/city`,
  );
});

test('what a rectification says was returned and the money returns do not', () => {
  const finding = { unit: 'nyw', askedOn: '2015-06-10', flag: `idle/nyw/${N}/government/city` };
  const answered = (fen: number, doneOn: string, more: object = {}): Partial<World> => ({
    registers: [
      ...registers,
      { form: { id: 'inspection-finding' }, rows: [finding], codes: ['DC2015-RSJ-001-1'] },
      {
        form: { id: 'rectification' },
        rows: [{ number: 1, inspection: 'DC2015-RSJ-001-1', returned: fen, doneOn, ...more }],
        codes: ['ZG2015-NYW-001'],
      },
    ],
  });
  const key = `returned/nyw/${N}`;
  const returnedIn = (month: string, fen: number) => ({
    funding: [...funding, row({ month, returned: fen })],
  });
  expect(raised(answered(500_000, '2015-08-20'))).toEqual([key]);
  expect(raised({ ...answered(500_000, '2015-08-20'), ...returnedIn('2015-09', 500_000) })).toEqual([]);
  // Before the unit was asked, of a day to come, and not done yet.
  expect(raised({ ...answered(500_000, '2015-08-20'), ...returnedIn('2015-05', 500_000) })).toContain(key);
  expect(raised(answered(500_000, '2015-11-01'))).toEqual([]);
  expect(raised(answered(500_000, ''))).toEqual([]);
  const [flag] =
    findFlags({ ...world, ...answered(500_000, '2015-08-20'), ...returnedIn('2015-07', 200_000) }, day).find(
      ({ kind }) => kind === 'returned',
    )?.flags ?? [];
  expect(flag).toMatchObject({
    figure: 300_000,
    since: '2015-08-20',
    rows: ['ZG2015-NYW-001', 'nyw/funding-return/2015-07'],
    says: {
      zh: 'DC2015-RSJ-001-1 整改退回 5,000.00 元，经费执行情况表自 2015-06 起退回 2,000.00 元，相差 3,000.00 元。',
    },
  });
});

test('more out than in, of one level: money of another does not cover it', () => {
  expect(raised(withRow({ unit: 'huangdao', project: H, spent: 10_000, line: 'meals' }))).toContain(
    `more-out-than-in/huangdao/${H}/government/city`,
  );
});

test('money to a unit that is not the host, and to the host', () => {
  const named = (host: string) => ({
    projects: projects.map((project) => ({ ...project, host })),
  });
  expect(raised(named('市海洋与渔业局'))).toEqual([`off-plan-payee/nyw/jd1/${N}/government/city`]);
  expect(raised(named('黄岛示例基地'))).toEqual([]);
});

test('money for construction, and for a project that no plan has', () => {
  expect(raised(withRow({ class: `${N}-1`, line: 'construction', spent: 100 }))).toContain(
    `off-plan-use/nyw/${N}/construction`,
  );
  expect(raised(withRow({ project: '2015B-NYW-099', line: 'meals', spent: 100 }))).toContain(
    'off-plan-use/nyw/2015B-NYW-099',
  );
});

test('money of another level than the task’s, but for higher classes', () => {
  const received = withRow({ unit: 'huangdao', project: H, received: 100, month: '2015-10' });
  expect(raised(received)).toContain(`level/huangdao/${H}/city`);
  const higher = {
    ...withRow({ received: 100, fiscalLevel: 'provincial', month: '2015-10' }),
    projects: projects.map((project) => ({ ...project, level: 'provincial' })),
  };
  expect(raised(higher)).toEqual([]);
});

test('paid, and no class two months after it was planned', () => {
  const none = classes.filter(({ project }) => project !== J);
  expect(raised({ classes: none })).toContain(`paid-not-held/jd1/${J}`);
  const later = projects.map((project) => ({ ...project, when: '2015-09' }));
  expect(raised({ classes: none, projects: later })).not.toContain(`paid-not-held/jd1/${J}`);
});

test('a project whose first class is still to come is not asked about', () => {
  const later = projects.map((project) => ({ ...project, when: '2015-08/2015-10' }));
  expect(keysIn({}, '2015-07-31').has(`idle/nyw/${N}/government/city`)).toBe(true);
  expect(keysIn({ projects: later }, '2015-07-31').has(`idle/nyw/${N}/government/city`)).toBe(false);
});

test('of much money a tenth has to be left', () => {
  const more = [
    row({ month: '2015-04', received: 100_000_000 }),
    row({ month: '2015-06', line: 'meals', class: `${N}-1`, spent: 100_000_000 }),
  ];
  // 12,199.50 yuan are left as before, now of 1,100,000.
  expect(keysIn({ funding: [...funding, ...more] }, '2015-07-31').has(`idle/nyw/${N}/government/city`)).toBe(
    false,
  );
});

test('days of a long class beyond fifteen count at a share of the quota', () => {
  const long = (days: number, persons: number) => ({
    classes: classes.map((held) => (held.code === `${J}-1` ? { ...held, days, persons } : held)),
  });
  // 15 × 400 + 5 × 320 = 7,600 a person; 7 persons: 53,200, 6: 45,600. 51,200 was spent.
  expect(keysIn(long(20, 7)).has(`norm/jd1/${J}-1`)).toBe(false);
  expect(keysIn(long(20, 6)).has(`norm/jd1/${J}-1`)).toBe(true);
});

test('fees of teachers are compared once the quota leaves them out', () => {
  const year = (text: string) => text.replace('2015', '2018');
  const later = {
    classes: classes.map((held) => ({
      ...held,
      month: year(held.month),
      start: year(held.start),
      end: year(held.end),
      hours: held.code === `${J}-1` ? 10 : held.hours,
    })),
    funding: funding.map((each) => ({ ...each, month: year(each.month) })),
  };
  // 24,000 yuan for 10 hours is more than 1,500 an hour.
  expect([...keysIn(later, '2018-07-31')]).toContain(`lecture/jd1/${J}-1`);
});

test('more people settled than trained, with staff', () => {
  // 80 trained, 5 % staff are 4.
  expect(raised(settlement(84))).toEqual([]);
  expect(raised(settlement(85))).toEqual([`roster-money/huangdao/${H}-1/society`]);
});

test('a supplier that is the host, and repeated purchases below a threshold where there is one', () => {
  const host = { projects: projects.map((project) => ({ ...project, host: '某大学' })) };
  const one = registered('result-purchase', [purchase(1, 500, '2015-08-01', '某大学')], ['GM2015-NYW-001']);
  expect(raised({ ...host, ...one })).toEqual(['supplier-host/nyw/GM2015-NYW-001']);
  const two = registered(
    'result-purchase',
    [purchase(1, 600, '2015-06-01', '乙公司'), purchase(2, 600, '2015-08-01', '乙公司')],
    ['GM2015-NYW-001', 'GM2015-NYW-002'],
  );
  expect(raised(two)).toEqual([]);
  const withThreshold = {
    ...programme,
    flagLimits: {
      ...programme.flagLimits,
      splitPurchase: { days: 90, thresholds: [{ from: '2015-01-01', fen: 1000, source: '示例限额' }] },
    },
  };
  expect(raised({ ...two, programme: withThreshold })).toEqual(['split-purchase/nyw/GM2015-NYW-001']);
  // Each purchase is held against the threshold of its day.
  const from = (...days: readonly [string, number][]) => ({
    ...withThreshold,
    flagLimits: {
      ...withThreshold.flagLimits,
      splitPurchase: { days: 90, thresholds: days.map(([day, fen]) => ({ from: day, fen, source: '示例' })) },
    },
  });
  expect(raised({ ...two, programme: from(['2015-07-01', 1000]) })).toEqual([]);
  expect(raised({ ...two, programme: from(['2015-01-01', 1000], ['2015-07-01', 500]) })).toEqual([]);
  expect(raised({ ...two, programme: from(['2015-01-01', 1000], ['2015-07-01', 1200]) })).toHaveLength(1);
  const kindIn = (city: typeof programme) =>
    findFlags({ ...world, ...two, programme: city }, day).find(({ kind }) => kind === 'split-purchase');
  expect(kindIn(programme)?.silent?.zh).toBe('采购限额未设定，未比对');
  expect(kindIn(withThreshold)?.silent).toBeUndefined();
});

test('online hours without a record number of the platform', () => {
  const [first, ...rest] = classes;
  if (!first) throw new Error('no class');
  const told = (changes: Partial<typeof first>) => raised({ classes: [{ ...first, ...changes }, ...rest] });
  expect(told({ onlineHours: 8 })).toEqual([`online-record/nyw/${first.code}`]);
  expect(told({ onlineHours: 8, onlineRecord: 'PT-1' })).toEqual([]);
  expect(told({ onlineHours: 0 })).toEqual([]);
});

test.each([
  ['a date', 2_015_061_500],
  ['a telephone number', 1_380_013_800_000],
])('an amount that is %s', (_what, fen) => {
  expect(raised(withRow({ received: fen, month: '2015-10' }))).toContain(
    `amount-is-code/nyw/${N}/2015-10/received/whole/${fen}`,
  );
});

test('the same class at two units that both spent money on it', () => {
  const [first] = classes;
  if (!first) throw new Error('no class');
  const twin = { ...first, code: `${H}-9`, project: H, unit: 'huangdao', title: '同名班' };
  const found = raised({
    classes: [...classes.map((held) => (held === first ? { ...held, title: '同名班' } : held)), twin],
    funding: [...funding, row({ unit: 'huangdao', project: H, class: `${H}-9`, line: 'meals', spent: 100 })],
  });
  expect(found).toEqual(
    expect.arrayContaining([`doubled/huangdao/${H}-9/${N}-1`, `doubled/nyw/${N}-1/${H}-9`]),
  );
});

test('two people in the same two classes are one flag with a count of two, at each unit of its own', () => {
  const both = { kind: 'overlap', units: ['nyw', 'jd1'], codes: [`${J}-1`, `${N}-1`], about: ['x', 'y'] };
  const found = findFlags({ ...world, seen: [both, both] }, day).find(({ kind }) => kind === 'overlap');
  expect(found?.flags.map(({ key, figure }) => [key, figure])).toEqual([
    [`overlap/jd1/${J}-1/${N}-1`, 2],
    [`overlap/nyw/${N}-1/${J}-1`, 2],
  ]);
  expect(found?.flags[0]?.says.zh).toContain('2 人同时在两个班');
});

test('a comparison that differs too often is held back, and a few are never too often', () => {
  const flags = (count: number) => Array.from({ length: count }, () => ({}) as never);
  expect(isHeldBack({ subjects: 100, flags: flags(9) }, programme)).toBe(false);
  expect(isHeldBack({ subjects: 100, flags: flags(10) }, programme)).toBe(true);
  expect(isHeldBack({ subjects: 1000, flags: flags(10) }, programme)).toBe(false);
});

test('every kind is compared, and says so in a sentence of its own', () => {
  const kinds = findFlags(world, day).map(({ kind }) => kind);
  expect(kinds).toEqual(flagKinds.map(({ code }) => code));
  expect(Object.keys(flagTexts).sort()).toEqual([...kinds].sort());
  expect(kindOfKey(`idle/nyw/${N}`)).toBe('idle');
  expect(kindOfKey('stolen/nyw/x')).toBeUndefined();
  expect(unitOfKey(`idle/nyw/${N}`)).toBe('nyw');
  expect((['overlap', 'idle'] as FlagKind[]).map(isAboutMoney)).toEqual([false, true]);
});
