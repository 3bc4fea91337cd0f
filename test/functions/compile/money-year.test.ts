/** The worked money year through archive, ledgers and reports: two years in one account, and what a sheet is told of them. */
import '../../support/quiet.ts';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { whatRowsName } from '../../../functions/references/what-rows-name.ts';
import { rowsToAnswer } from '../../../functions/registers/rows-to-answer.ts';
import { downloadMoney, readMoney } from '../../../functions/routes/read-money.ts';
import { H, J, moneyClasses, N } from '../../../scripts/demo/money-year.ts';
import type { BodyOf } from '../../../shared/contract/routes.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { fiscalResult } from '../../../shared/forms/fiscal-result.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { outsideClassCode } from '../../../shared/forms/rules/outside-plan.ts';
import { settlement } from '../../../shared/forms/settlement.ts';
import type { Actor } from '../../../shared/ground/access.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import { recordAside } from '../../../shared/submission/record.ts';
import { fundingForm } from '../../../shared/tables/funding.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { registers, returns } from '../../support/money-year.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject, readers } from '../../support/newsroom.ts';
import { rowOf } from '../../support/report-cells.ts';

const plans: readonly (readonly [string, string, Row])[] = [
  ['nyw/urgent-plan/2015', N, { budget: 22_000_000, host: '黄岛示例基地', hostKind: 'base' }],
  ['huangdao/post-plan/2015', H, { budget: 12_000_000 }],
  ['jd1/advanced-plan/2015', J, { budget: 8_000_000 }],
];

/** Files everything up to a month. */
const openYear = async (until = '2016-03'): Promise<Newsroom> => {
  const room = openNewsroom(readers, chainedProgramme);
  for (const [path, , row] of plans) await room.file(path, [plannedProject(1, row)], '2015-01-20T02:00:00Z');
  await room.project();
  await room.issue('2015', '2015-02-10T02:00:00Z');
  for (const { code, unit, month, start, end, hours, persons, passed, cost } of moneyClasses)
    if (month <= until)
      await room.file(
        `${unit}/class-return/${month}`,
        [
          heldClass(code.slice(0, code.lastIndexOf('-')), Number(code.slice(-1)), {
            start,
            end,
            hours,
            persons,
            passed,
            cost: Math.round(cost * 100),
          }),
        ],
        `${month}-28T02:00:00Z`,
      );
  for (const { unit, month, rows } of returns)
    if (month <= until) await room.file(`${unit}/${fundingForm}/${month}`, rows, `${month}-28T03:00:00Z`);
  for (const { form, rows, codes } of registers) {
    const units = new Set(codes.map((code) => code.split('-')[1]?.toLowerCase() as string));
    for (const unit of units) {
      const own = rows.filter((_row, i) => codes[i]?.split('-')[1]?.toLowerCase() === unit);
      await room.file(`${unit}/${form.id}/2015`, own, '2015-12-30T02:00:00Z');
    }
  }
  await room.project();
  return room;
};
const editionOf = (room: Newsroom, month: string): Edition =>
  JSON.parse(room.reports.objects.get(`reports/${month}/r1/report.json`) ?? 'null');

test('the reports of December and of the next March agree with the sums worked out by hand', async () => {
  const room = await openYear();
  expect(await room.compile('2016-01-12T18:00:00Z', '2015-12')).toMatchObject({
    reports: [{ status: 'compiled' }],
  });
  const december = editionOf(room, '2015-12');
  expect(rowOf(december, 'money-by-project', '合计')).toEqual([
    90_000, 350_000, 330_000, 330_000, 385_000, 317_860.75, 314_260.75, 35_139.5, 31_999.75, 82.6,
  ]);
  expect(rowOf(december, 'money-by-source', '政府财政')).toEqual([
    330_000, 0, 0, 330_000, 0, 272_860.5, 82.7, 29_139.5, 28_000,
  ]);
  await room.compile('2016-04-12T18:00:00Z', '2016-03');
  const march = editionOf(room, '2016-03');
  // carried 31,999.75; 23,999.75 spent, 3,600 recovered; 11,600 returned; nothing left
  expect(rowOf(march, 'money-by-source', '合计')).toEqual([
    0, 31_999.75, 0, 0, 23_999.75, 20_399.75, 63.7, 11_600, 0,
  ]);
  expect(rowOf(march, 'money-by-unit', '合计')).toEqual([385_000, 130_000, 130_000, 338_260.5, 46_739.5, 0]);
});

test('a base may name the project that the plan says it hosts, its classes, and its own money before', async () => {
  const room = await openYear('2015-10');
  const services = { ...room.services, programme: chainedProgramme };
  const asked = { unit: 'jd1', period: '2015-11' };
  const { project, class: held } = await whatRowsName(fundingReturn, asked, '2015-11-30', services);
  expect(project.map(({ code }) => code)).toEqual([J, N]);
  expect(held.map(({ code }) => code)).toEqual([`${J}-1`, `${N}-1`, `${N}-2`]);
  const sums = {
    source: 'government',
    level: 'city',
    budgets: {},
    promised: [],
    received: 0,
    passed: 0,
    spentByOthers: 0,
  };
  expect(project.find(({ code }) => code === N)?.money).toEqual([
    {
      ...sums,
      in: 13_000_000,
      out: 11_826_000,
      spent: 11_826_000,
      spentByLine: { teaching: 4_880_000, accommodation: 3_540_000, meals: 2_646_000, venue: 760_000 },
    },
  ]);
  // Of a month the months before it alone.
  const june = await whatRowsName(fundingReturn, { ...asked, period: '2015-06' }, '2015-11-30', services);
  expect(june.project.find(({ code }) => code === N)?.money).toEqual([
    { ...sums, in: 7_000_000, out: 0, spent: 0, spentByLine: {} },
  ]);
  // Nothing of others in any other sheet, and nothing of whom it does not host for.
  const district = await whatRowsName(
    fundingReturn,
    { unit: 'huangdao', period: '2015-11' },
    '2015-11-30',
    services,
  );
  expect(district.project.map(({ code }) => code)).toEqual([H]);
});

test('a money return knows what was promised by a day and applied for, and a class return what its class was paid', async () => {
  const room = await openYear('2015-10');
  const services = { ...room.services, programme: chainedProgramme };
  const asked = { unit: 'jd1', period: '2015-11' };
  const { project } = await whatRowsName(fundingReturn, asked, '2015-11-30', services);
  const own = project.find(({ code }) => code === J);
  expect(own?.money?.find(({ source }) => source === 'society')?.promised).toEqual([
    { fen: 2_000_000, dueOn: '2015-06-30' },
  ]);
  expect(own?.facts).toMatchObject({ unit: 'jd1', applied: ['city'] });
  // What it hosts for another unit, that one applies for.
  expect(project.find(({ code }) => code === N)?.facts).toMatchObject({ unit: 'nyw' });
  expect(project.find(({ code }) => code === N)?.facts).not.toHaveProperty('applied');
  const returned = await whatRowsName(
    classReturn,
    { unit: 'nyw', period: '2015-10' },
    '2015-11-30',
    services,
  );
  // By the unit itself and by the base; the cost of the month itself is in the sheet.
  expect(returned.project.find(({ code }) => code === N)?.classes).toEqual({
    1: { told: 8_726_050, lines: 8_726_050 },
    2: { told: 0, lines: 6_980_025 },
  });
  expect(returned.class).toEqual([]);
});

test('whoever decides on an application reads what its project is called', async () => {
  const room = await openYear('2015-10');
  const services = { ...room.services, programme: chainedProgramme };
  const asked = { unit: 'czj', period: '2015' };
  const named = await whatRowsName(fiscalResult, asked, '2015-11-30', services);
  expect(named['fiscal-application']?.map(({ code, title }) => [code, title])).toContainEqual([
    'CZ2015-NYW-001',
    `${N} ${plannedProject(1).title}`,
  ]);
});

describe('money by unit, for who may see it', () => {
  const ask = async (actor: Partial<Actor>, month = '2015-12', room?: Newsroom, unit?: string) => {
    const { services } = room ?? (await openYear());
    const who: Actor = { email: 'a@qingdao.example', name: '表示例', unit: 'laoshan', roles: [], ...actor };
    const { body } = await readMoney(
      { params: { month }, query: { unit } } as never,
      {
        actor: who,
        services: { ...services, programme: chainedProgramme },
        now: new Date('2016-01-05T02:00:00Z'),
      } as never,
    );
    return (body as BodyOf<'readMoney'>).rows;
  };
  const accounts = async (actor: Partial<Actor>) =>
    (await ask(actor)).map(({ unit, source, level = '' }) => [unit, source, level].join(' ').trim());
  const [nyw, huangdao, jd1] = [
    ['nyw employer', 'nyw government city'],
    ['huangdao government district', 'huangdao person'],
    ['jd1 government city', 'jd1 society'],
  ];
  const everybody = [...huangdao, ...jd1, ...nyw];

  test('the figures are those worked out by hand', async () => {
    const rows = await ask({ roles: ['treasurer'], unit: 'czj' });
    const of = (unit: string, source: string) =>
      rows.find((row) => row.unit === unit && row.source === source);
    expect(of('nyw', 'government')).toMatchObject({
      levelName: { zh: '市级财政' },
      approved: 18_000_000,
      appropriated: 18_000_000,
      received: 18_000_000,
      passed: 13_000_000,
      spent: 1_780_050,
      returned: 1_219_950,
      left: 2_000_000,
    });
    expect(of('nyw', 'employer')).toMatchObject({ promised: 4_000_000, received: 2_500_000, left: 399_975 });
    const sum = (of_: 'received' | 'spent' | 'returned' | 'left' | 'handed' | 'passed') =>
      rows.reduce((all, row) => all + row[of_], 0);
    expect([sum('received'), sum('spent'), sum('returned'), sum('left')]).toEqual([
      38_500_000, 31_786_075, 3_513_950, 3_199_975,
    ]);
    expect(sum('handed')).toBe(sum('passed'));
  });

  test.each<[string, Partial<Actor>, readonly string[]]>([
    ['a clerk the own unit’s', { roles: ['clerk'], unit: 'nyw' }, nyw],
    ['its head too', { roles: ['head'], unit: 'huangdao' }, huangdao],
    ['another unit’s clerk nothing of it', { roles: ['clerk'], unit: 'laoshan' }, []],
    // The base below has no money of the district.
    ['a district of the units below its own level alone', { roles: ['endorser'], unit: 'huangdao' }, []],
    [
      'and whoever is its clerk as well, its own',
      { roles: ['endorser', 'clerk'], unit: 'huangdao' },
      huangdao,
    ],
    ['a clerk of the finance bureau its own', { roles: ['clerk'], unit: 'czj' }, []],
    ['a treasurer everybody’s', { roles: ['treasurer'], unit: 'czj' }, everybody],
    ['a reviewer', { roles: ['reviewer'], unit: 'rsj' }, everybody],
    ['an inspector', { roles: ['inspector'], unit: 'czj' }, everybody],
    ['an administrator', { roles: ['administrator'], unit: 'rsj' }, everybody],
  ])('%s, and the amounts of these alone', async (_, actor, seen) => {
    expect(await accounts(actor)).toEqual([...seen].sort());
    const room = await openYear();
    for (const unit of ['nyw', 'huangdao', 'jd1', 'laoshan']) {
      const rows = await ask(actor, '2015-12', room, unit);
      const told = rows.map(({ source, level = '' }) => [unit, source, level].join(' ').trim());
      expect(told, unit).toEqual([...seen].sort().filter((each) => each.startsWith(`${unit} `)));
      expect(rows.every(({ movements = [] }) => movements.length > 0)).toBe(true);
    }
  });

  test.each([
    ['2016-02', 'month-ahead'],
    ['2012-12', 'wrong-period'],
    ['2031-01', 'wrong-period'],
  ])('a month of which nothing can be known, %s, is refused as %s', async (month, code) => {
    const room = openNewsroom(readers, chainedProgramme);
    await expect(ask({ roles: ['treasurer'], unit: 'czj' }, month, room)).rejects.toMatchObject({ code });
  });

  test('what one unit has is followed to the cells of its documents, and of the finance bureau’s', async () => {
    const treasurer = { roles: ['treasurer'], unit: 'czj' } as const;
    const room = await openYear();
    const rows = await ask(treasurer, '2015-12', room, 'nyw');
    expect([...new Set(rows.map(({ unit }) => unit))]).toEqual(['nyw']);
    const states = [
      'promised',
      'applied',
      'approved',
      'appropriated',
      'received',
      'handed',
      'passed',
      'settled',
      'returned',
    ] as const;
    for (const row of rows) {
      const of = (state: string) =>
        (row.movements ?? []).filter((each) => each.state === state).reduce((all, { fen }) => all + fen, 0);
      expect(states.map(of)).toEqual(states.map((state) => row[state]));
      expect(of('spent') - of('recovered')).toBe(row.spent);
    }
    const cells = rows.flatMap(({ movements = [] }) => movements);
    const documents = [...new Set(cells.map(({ document }) => document))];
    expect(documents).toContain('czj/fiscal-result/2015');
    expect(documents).toContain('nyw/matching/2015');
    for (const document of documents) {
      const [unit = '', form = '', period = ''] = document.split('/');
      expect(await room.services.submissions.load({ unit, form, period }), document).toMatchObject({
        state: 'approved',
      });
    }
    // Both classes that the department settled by then, of each source.
    expect(rows.map(({ applied, settled }) => [applied, settled])).toEqual([
      [0, 2_100_025],
      [20_000_000, 13_606_050],
    ]);
    for (const { document, row, place } of cells) {
      const [unit = '', form = '', period = ''] = document.split('/');
      const id = { unit, form, period };
      const { inForce } = await room.services.submissions.load(id);
      const content = await room.services.archive.read(id, inForce?.content as string);
      expect(content.rows[(place as number) - 1], row).toBeDefined();
    }
    expect(
      cells
        .filter(({ month, state }) => month === '2015-10' && state === 'spent')
        .map(({ fen, class: held, line, place }) => [held, line, fen, place]),
    ).toEqual([
      [`${N}-2`, 'materials', 600_025, 3],
      [`${N}-2`, 'travel', 1_500_000, 2],
    ]);
    expect(cells.find(({ state }) => state === 'approved')).toMatchObject({
      documentName: { zh: '市财政局　财政资金批复登记表　2015年' },
      place: 1,
    });
    expect(cells.find(({ state }) => state === 'passed')?.peerName).toMatchObject({ zh: expect.any(String) });
    const september = (await ask(treasurer, '2015-08', room, 'nyw')).flatMap(
      ({ movements = [] }) => movements,
    );
    expect(september.filter(({ month }) => month > '2015-08')).toEqual([]);
    // Nobody else's by naming it, and no cells of everybody's at once.
    expect(await ask({ roles: ['clerk'], unit: 'laoshan' }, '2015-12', room, 'nyw')).toEqual([]);
    expect((await ask(treasurer, '2015-12', room)).some((row) => 'movements' in row)).toBe(false);
  });

  test('as a file the same figures, of one unit its amounts with the sums of its line', async () => {
    const room = await openYear();
    const sheetsOf = async (unit?: string) => {
      const { body } = await downloadMoney(
        { params: { month: '2015-12' }, query: { unit } } as never,
        {
          actor: { email: 'a@qingdao.example', name: '表示例', unit: 'czj', roles: ['treasurer'] },
          services: { ...room.services, programme: chainedProgramme },
          now: new Date('2016-01-05T02:00:00Z'),
        } as never,
      );
      return readSheets(Buffer.from(body as string, 'base64'));
    };
    const [everybody, none] = await sheetsOf();
    expect(none).toBeUndefined();
    const cells = (sheet: { data: readonly (readonly unknown[])[] } | undefined, head: string) =>
      sheet?.data.find(([first]) => first === head)?.filter((cell) => typeof cell === 'number');
    // Promised, applied, approved, appropriated, received, handed, passed, spent, settled, returned, left, spent in percent.
    const all = [
      90_000, 350_000, 330_000, 330_000, 385_000, 130_000, 130_000, 317_860.75, 314_260.75, 35_139.5,
    ];
    expect(cells(everybody, '合计')).toEqual([...all, 31_999.75, 82.6]);
    const [, amounts] = await sheetsOf('nyw');
    expect(cells(amounts, '转拨合计')).toEqual([130_000]);
    expect(cells(amounts, '结余')).toEqual([23_999.75]);
  });

  test('of a return that the ledgers have set aside nothing counts, as in the report', async () => {
    const room = await openYear();
    const id = { unit: 'nyw', form: fundingForm, period: '2015-09' };
    const before = await room.services.submissions.load(id);
    const { after, events } = recordAside(
      before,
      { at: '2015-12-31T02:00:00.000Z', reason: 'refused' },
      sha256,
    );
    await room.services.submissions.append(id, before, after, events);
    const rows = await ask({ roles: ['treasurer'], unit: 'czj' }, '2015-12', room);
    expect(rows.filter(({ unit }) => unit === 'nyw').map(({ received }) => received)).toEqual([
      0, 10_000_000,
    ]);
  });

  test('a district sees of the base below it what its own budget paid', async () => {
    const room = await openYear();
    await room.file(
      `jd1/${fundingForm}/2015-08`,
      [{ project: J, source: 'government', fiscalLevel: 'district', line: 'whole', received: 500_000 }],
      '2015-08-28T03:00:00Z',
    );
    await room.project();
    const seen = await ask({ roles: ['endorser'], unit: 'huangdao' }, '2015-12', room);
    expect(seen.map(({ unit, level, received }) => [unit, level, received])).toEqual([
      ['jd1', 'district', 500_000],
    ]);
    const amounts = await ask({ roles: ['endorser'], unit: 'huangdao' }, '2015-12', room, 'jd1');
    expect(amounts.flatMap(({ movements = [] }) => movements.map(({ fen, place }) => [fen, place]))).toEqual([
      [500_000, 1],
    ]);
    expect(await ask({ roles: ['endorser'], unit: 'huangdao' }, '2015-07', room)).toEqual([]);
  });
});

test('a class is settled against all units that its money was passed to, by ten working days after its end', async () => {
  const room = await openYear('2015-10');
  const services = { ...room.services, programme: chainedProgramme };
  const { class: held } = await whatRowsName(
    settlement,
    { unit: 'nyw', period: '2015' },
    '2015-11-30',
    services,
  );
  const first = held.find(({ code }) => code === `${N}-1`);
  expect(first?.money).toEqual([
    {
      source: 'government',
      level: 'city',
      in: 0,
      out: 1_780_050,
      received: 0,
      passed: 0,
      spent: 1_780_050,
      spentByOthers: 6_946_000,
      budgets: {},
      promised: [],
      spentByLine: { materials: 580_050, travel: 1_200_000 },
    },
  ]);
  // Nine days in June 2015: the Dragon Boat Festival of the 22nd is free.
  expect(first?.facts.settleBy).toBe('2015-06-24');
});

test('a class outside the plan has money of its own', async () => {
  const room = openNewsroom(readers, chainedProgramme);
  const outside = {
    run: 1,
    title: '计划外示例班',
    outsideReason: 'urgent',
    category: 'advanced',
    field: 'E01',
  };
  const { project: _, ...row } = heldClass('', 1, { ...outside, cost: 500_000 });
  await room.file('nyw/class-return/2015-03', [row], '2015-04-02T02:00:00Z');
  const code = outsideClassCode('2015-03', 'nyw', 'A', 1);
  const paid = { project: code, source: 'employer', line: 'teaching', spent: 500_000, received: 500_000 };
  await room.file(`nyw/${fundingForm}/2015-03`, [paid], '2015-04-02T02:00:00Z');
  await room.project();
  await room.compile('2015-04-10T18:00:00Z', '2015-03');
  const edition = editionOf(room, '2015-03');
  expect(rowOf(edition, 'money-by-project', `${code} 计划外示例班`)).toEqual([
    0, 0, 0, 0, 5_000, 5_000, 0, 0, 0, 100,
  ]);
});

test('what an earlier release had put under other keys is taken away when the document is amended', async () => {
  const room = openNewsroom(readers, chainedProgramme);
  const path = `nyw/${fundingForm}/2015-03`;
  const row = {
    project: '2015B-NYW-001',
    source: 'government',
    fiscalLevel: 'city',
    line: 'teaching',
    spent: 100,
  };
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.file(path, [row], '2015-04-02T02:00:00Z');
  await room.project();
  // As the table of before had it.
  const rows = room.services.stored.ledger.Funding.get(path)?.rows as Map<string, { row: unknown }>;
  const [[key, kept]] = [...rows] as [[string, never]];
  rows.delete(key);
  rows.set('2015B-NYW-001#government#teaching', kept);
  await room.file(path, [{ ...row, spent: 200 }], '2015-04-03T02:00:00Z');
  await room.project();
  expect([...(room.services.stored.ledger.Funding.get(path)?.rows.keys() ?? [])]).toEqual([key]);
});

test('a settlement begins with what the months say, once', async () => {
  const room = await openYear('2015-10');
  const services = { ...room.services, programme: chainedProgramme };
  const asked = { unit: 'jd1', period: '2016' };
  const references = await whatRowsName(settlement, asked, '2016-01-12', services);
  const context = { programme: chainedProgramme, ...asked, today: '2016-01-12', references };
  const begun = await rowsToAnswer(settlement, context, [], services);
  expect(begun?.rows.map((cells) => cells.slice(0, 6))).toEqual([
    [1, `${J}-1 海洋牧场技术培训（1）`, '政府财政', '市级财政', 51_200, 30],
  ]);
  expect(await rowsToAnswer(settlement, context, begun?.rows ?? [], services)).toBeUndefined();
});

test('the finance bureau names the applications it decides on; another unit does not', async () => {
  const room = await openYear('2015-04');
  const services = { ...room.services, programme: chainedProgramme };
  const named = async (unit: string) =>
    (await whatRowsName(fiscalResult, { unit, period: '2015' }, '2015-05-02', services))[
      'fiscal-application'
    ];
  expect((await named('czj'))?.map(({ code, facts }) => [code, facts.amount])).toEqual([
    ['CZ2015-HUANGDAO-001', 9_000_000],
    ['CZ2015-JD1-001', 6_000_000],
    ['CZ2015-NYW-001', 20_000_000],
  ]);
  expect((await named('hyj'))?.map(({ code }) => code)).toEqual([]);
});
