/**
 * A year of money, worked out by hand to the fen: a department that passes on what it received to a base, a district,
 * and the base’s own project; tranches, two matchings that are not paid in full, budget moved between two lines, money
 * left over that is returned, carried or not decided, spending after a settlement that is recovered. Cells as the
 * sheets show them. The demonstration shows it; test/shared/money/worked-year.test.ts has every figure at three dates.
 */

type Cells = { readonly [column: string]: string | number };
export type MoneyMonth = {
  readonly unit: string;
  readonly month: string;
  readonly rows: readonly Cells[];
};

export const [N, H, J] = ['2015B-NYW-001', '2015C-HUANGDAO-001', '2015A-JD1-001'] as const;

export const moneyProjects = [
  { code: N, unit: 'nyw', title: '现代农业技术示例研修班', when: '2015-06/2015-10', budget: 220_000 },
  { code: H, unit: 'huangdao', title: '港口物流示例培训班', when: '2015-06', budget: 120_000 },
  { code: J, unit: 'jd1', title: '海洋装备示例研修班', when: '2015-06', budget: 80_000 },
] as const;

export type MoneyClass = {
  readonly code: string;
  readonly unit: string;
  readonly month: string;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly hours: number;
  readonly persons: number;
  readonly passed: number;
  /** Yuan, as the class return tells it. */
  readonly cost: number;
};
export const moneyClasses: readonly MoneyClass[] = [
  {
    code: `${N}-1`,
    unit: 'nyw',
    month: '2015-06',
    start: '2015-06-01',
    end: '2015-06-09',
    days: 9,
    hours: 72,
    persons: 58,
    passed: 56,
    cost: 87_260.5,
  },
  {
    code: `${H}-1`,
    unit: 'huangdao',
    month: '2015-06',
    start: '2015-06-15',
    end: '2015-06-19',
    days: 5,
    hours: 36,
    persons: 80,
    passed: 78,
    cost: 106_000,
  },
  {
    code: `${J}-1`,
    unit: 'jd1',
    month: '2015-07',
    start: '2015-07-06',
    end: '2015-07-09',
    days: 4,
    hours: 28,
    persons: 30,
    passed: 30,
    cost: 51_200,
  },
  {
    code: `${N}-2`,
    unit: 'nyw',
    month: '2015-10',
    start: '2015-10-12',
    end: '2015-10-20',
    days: 9,
    hours: 72,
    persons: 40,
    passed: 40,
    cost: 70_000,
  },
  {
    code: `${N}-3`,
    unit: 'nyw',
    month: '2016-03',
    start: '2016-03-14',
    end: '2016-03-16',
    days: 3,
    hours: 24,
    persons: 40,
    passed: 40,
    cost: 23_999.75,
  },
];

const city = { source: '政府财政', fiscalLevel: '市级财政' } as const;
const district = { source: '政府财政', fiscalLevel: '区（市）级财政' } as const;
const employer = { source: '用人单位' } as const;
const person = { source: '个人' } as const;
const society = { source: '社会资金' } as const;
const ofEmployers = { payer: '学员所在单位' } as const;
const ofTrainees = { payer: '学员个人' } as const;
const whole = { line: '不分科目（总额）' } as const;
const lines = {
  teaching: '授课费',
  stay: '住宿费',
  meals: '伙食费',
  venue: '场地租用费',
  travel: '交通费',
  materials: '学习资料费',
} as const;
const line = (name: keyof typeof lines) => ({ line: lines[name] });
const spending = (project: string, of: Cells, spent: Partial<Record<keyof typeof lines, number>>): Cells[] =>
  Object.entries(spent).map(([name, amount]) => ({
    project,
    ...of,
    ...line(name as keyof typeof lines),
    spent: amount,
  }));

const nyw = '市农业委员会';
/** As the directory names the base. */
export const baseName = '示例继续教育基地';

/** @param base name of the base in the directory */
export const moneyMonths = (base = baseName): readonly MoneyMonth[] => [
  {
    unit: 'nyw',
    month: '2015-04',
    rows: [
      { project: N, ...city, ...whole, budgeted: 154_000, received: 100_000 },
      { project: N, ...city, ...line('travel'), budgeted: 20_000 },
      { project: N, ...city, ...line('materials'), budgeted: 6_000 },
      { project: N, ...employer, ...line('travel'), budgeted: 30_000 },
      { project: N, ...employer, ...line('materials'), budgeted: 10_000 },
    ],
  },
  { unit: 'nyw', month: '2015-05', rows: [{ project: N, ...city, ...whole, passed: 70_000, peer: base }] },
  {
    unit: 'jd1',
    month: '2015-05',
    rows: [
      { project: N, ...city, ...whole, handed: 70_000, peer: nyw },
      { project: J, ...city, ...whole, received: 60_000 },
      { project: J, ...city, ...line('teaching'), budgeted: 24_000 },
      { project: J, ...city, ...line('stay'), budgeted: 12_000 },
      { project: J, ...city, ...line('meals'), budgeted: 10_000 },
      { project: J, ...city, ...line('venue'), budgeted: 14_000 },
      { project: J, ...society, ...whole, budgeted: 20_000 },
    ],
  },
  {
    unit: 'huangdao',
    month: '2015-05',
    rows: [
      { project: H, ...district, ...whole, received: 90_000 },
      { project: H, ...district, ...line('meals'), budgeted: 42_000 },
      { project: H, ...district, ...line('teaching'), budgeted: 24_000 },
      { project: H, ...district, ...line('venue'), budgeted: 24_000 },
      { project: H, ...person, ...whole, ...ofTrainees, received: 30_000 },
      { project: H, ...person, ...line('materials'), budgeted: 18_000 },
      { project: H, ...person, ...line('meals'), budgeted: 12_000 },
    ],
  },
  {
    unit: 'jd1',
    month: '2015-06',
    rows: spending(`${N}-1`, city, { teaching: 28_800, stay: 21_000, meals: 15_660, venue: 4_000 }),
  },
  {
    unit: 'nyw',
    month: '2015-06',
    rows: spending(`${N}-1`, city, { materials: 5_800.5, travel: 12_000 }),
  },
  {
    unit: 'huangdao',
    month: '2015-06',
    rows: [
      ...spending(`${H}-1`, district, { meals: 40_000, teaching: 24_000, venue: 18_000 }),
      ...spending(`${H}-1`, person, { materials: 16_000, meals: 8_000 }),
    ],
  },
  {
    unit: 'jd1',
    month: '2015-07',
    rows: spending(`${J}-1`, city, { teaching: 24_000, stay: 12_000, meals: 10_200, venue: 5_000 }),
  },
  {
    unit: 'nyw',
    month: '2015-09',
    rows: [
      { project: N, ...city, ...whole, received: 80_000 },
      { project: N, ...city, ...line('travel'), budgeted: 12_000, moveReason: '第2期改在本地办班' },
      { project: N, ...city, ...line('materials'), budgeted: 14_000, moveReason: '第2期增加教材' },
      { project: N, ...employer, ...whole, ...ofEmployers, received: 25_000 },
    ],
  },
  {
    unit: 'nyw',
    month: '2015-10',
    rows: [
      { project: N, ...city, ...whole, passed: 60_000, peer: base },
      ...spending(`${N}-2`, employer, { travel: 15_000, materials: 6_000.25 }),
    ],
  },
  {
    unit: 'jd1',
    month: '2015-10',
    rows: [
      { project: N, ...city, ...whole, handed: 60_000, peer: nyw },
      ...spending(`${N}-2`, city, { teaching: 20_000, stay: 14_400, meals: 10_800, venue: 3_600 }),
    ],
  },
  { unit: 'jd1', month: '2015-11', rows: spending(`${J}-1`, city, { teaching: 3_600 }) },
  {
    unit: 'jd1',
    month: '2015-12',
    rows: [
      { project: N, ...city, ...whole, returned: 11_740 },
      { project: J, ...city, ...whole, returned: 5_200 },
    ],
  },
  { unit: 'nyw', month: '2015-12', rows: [{ project: N, ...city, ...whole, returned: 12_199.5 }] },
  { unit: 'huangdao', month: '2015-12', rows: [{ project: H, ...person, ...whole, returned: 6_000 }] },
  {
    unit: 'jd1',
    month: '2016-01',
    rows: [
      { project: `${J}-1`, ...city, ...line('teaching'), recovered: 3_600 },
      { project: J, ...city, ...whole, returned: 3_600 },
    ],
  },
  { unit: 'huangdao', month: '2016-02', rows: [{ project: H, ...district, ...whole, returned: 8_000 }] },
  {
    unit: 'nyw',
    month: '2016-03',
    rows: [
      ...spending(`${N}-3`, city, { venue: 20_000 }),
      ...spending(`${N}-3`, employer, { materials: 3_999.75 }),
    ],
  },
];

const papers = '培训总结、学员名单和签到、经费决算和票据、满意度测评';
const settled = (
  number: number,
  code: string,
  of: Cells,
  amount: number,
  persons: number,
  closedOn: string,
  rest: string,
): Cells => ({
  number,
  class: code,
  ...of,
  settled: amount,
  persons,
  closedOn,
  papers,
  rest,
});

/** Rows of the registers of 2015, by form and unit; the finance bureau is czj. */
export const moneyRegisters: readonly {
  readonly form: string;
  readonly unit: string;
  readonly rows: readonly Cells[];
}[] = [
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
  {
    form: 'settlement',
    unit: 'nyw',
    rows: [
      settled(1, `${N}-1`, city, 87_260.5, 58, '2015-06-23', '留作后续培训班'),
      settled(2, `${N}-2`, city, 48_800, 40, '2015-11-03', '年末结转'),
      {
        ...settled(3, `${N}-2`, employer, 21_000.25, 40, '2015-11-03', '年末结转'),
        reason: '执行情况表中199.75元票据待到',
      },
    ],
  },
  {
    form: 'settlement',
    unit: 'huangdao',
    rows: [
      settled(1, `${H}-1`, district, 82_000, 80, '2015-07-02', '交回'),
      settled(2, `${H}-1`, person, 24_000, 80, '2015-07-02', '交回'),
    ],
  },
  { form: 'settlement', unit: 'jd1', rows: [settled(1, `${J}-1`, city, 51_200, 30, '2015-07-20', '交回')] },
  {
    form: 'performance',
    unit: 'nyw',
    rows: [
      {
        number: 1,
        application: 'CZ2015-NYW-001',
        conclusion: '部分达到',
        satisfaction: 93,
        followUp: 60,
        reason: '第3期推迟到次年3月举办',
        measures: '次年一季度办结',
      },
    ],
  },
  {
    form: 'year-end-balance',
    unit: 'nyw',
    rows: [
      {
        number: 1,
        project: N,
        ...city,
        left: 20_000,
        disposal: '结转下年继续使用',
        carried: 20_000,
        document: '示财预〔2015〕88号',
      },
      {
        number: 2,
        project: N,
        ...employer,
        left: 3_999.75,
        disposal: '结转下年继续使用',
        carried: 3_999.75,
        document: '示协议〔2015〕2号',
      },
    ],
  },
];
