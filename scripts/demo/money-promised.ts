/** What was promised, applied for, granted and appropriated in the worked year, and when. */
import { employer, person, type RegisterRows, society } from './money-sources.ts';
import { H, J, N } from './money-year.ts';

export const moneyPromised: readonly RegisterRows[] = [
  {
    form: 'matching',
    unit: 'nyw',
    rows: [
      { number: 1, project: N, ...employer, payer: '学员所在单位', amount: 40_000, dueOn: '2015-09-30' },
    ],
  },
  {
    form: 'matching',
    unit: 'huangdao',
    rows: [{ number: 1, project: H, ...person, payer: '学员个人', amount: 30_000, dueOn: '2015-06-30' }],
  },
  {
    form: 'matching',
    unit: 'jd1',
    rows: [{ number: 1, project: J, ...society, payer: '企业赞助', amount: 20_000, dueOn: '2015-06-30' }],
  },
  ...(
    [
      ['nyw', N, '市级财政', 200_000, 98, 9],
      ['huangdao', H, '区（市）级财政', 90_000, 80, 5],
      ['jd1', J, '市级财政', 60_000, 30, 4],
    ] as const
  ).map(([unit, project, fiscalLevel, amount, persons, days]) => ({
    form: 'fiscal-application',
    unit,
    rows: [
      {
        number: 1,
        project,
        fiscalLevel,
        amount,
        persons,
        days,
        targetPassed: persons - 2,
        targetHours: days * 8,
        targetSatisfaction: 90,
        ...(unit === 'nyw' && { targetCost: 25, targetFollowUp: 80 }),
      },
    ],
  })),
  {
    form: 'fiscal-result',
    unit: 'czj',
    rows: (
      [
        ['CZ2015-NYW-001', 180_000],
        ['CZ2015-HUANGDAO-001', 90_000],
        ['CZ2015-JD1-001', 60_000],
      ] as const
    ).map(([application, approved], i) => ({
      number: i + 1,
      application,
      result: '同意安排',
      approved,
      decidedOn: '2015-03-20',
      document: `示财预〔2015〕${i + 1}号`,
    })),
  },
  {
    form: 'appropriation',
    unit: 'czj',
    rows: (
      [
        ['CZ2015-NYW-001', 1, 100_000, '2015-04-10'],
        ['CZ2015-NYW-001', 2, 80_000, '2015-08-20'],
        ['CZ2015-JD1-001', 1, 60_000, '2015-05-15'],
      ] as const
    ).map(([application, tranche, amount, on], i) => ({
      number: i + 1,
      application,
      tranche,
      amount,
      on,
      payment: '拨付至单位',
      document: `示财预〔2015〕${i + 11}号`,
    })),
  },
  {
    form: 'appropriation',
    unit: 'huangdao',
    rows: [
      {
        number: 1,
        application: 'CZ2015-HUANGDAO-001',
        tranche: 1,
        amount: 90_000,
        on: '2015-05-06',
        payment: '拨付至单位',
        document: '示区财预〔2015〕3号',
      },
    ],
  },
];
