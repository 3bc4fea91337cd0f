/** A row of a register stays the same row, under the same code, over versions, years and successors. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { satisfaction } from '../../../shared/forms/satisfaction.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { contextFor } from '../../support/given.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff } from '../../support/office.ts';
import { versionOf } from '../../support/version-of.ts';

const expert = (number: number, name: string) => ({
  number,
  name,
  employer: '海洋技术示例学院',
  titleLevel: '正高级',
  fields: '海洋科技开发',
  expertise: '海水养殖',
  consented: '是',
  sharing: '成员单位共享',
});
type Given = { unit?: string; period?: string; baseVersion?: number };
const register = (
  rows: readonly (readonly [id: string, number: number, name: string])[],
  { unit = 'nyw', period = '2015', baseVersion = 0 }: Given = {},
) => ({
  unit,
  form: 'expert-register',
  period,
  baseVersion,
  ...sheetOf(
    expertRegister,
    rows.map(([, number, name]) => expert(number, name)),
  ),
  ids: rows.map(([id]) => id),
});

const clerk = (unit: string, before: Partial<Person> = {}): Person => ({
  email: `clerk.${unit}@qingdao.example`,
  name: '示例丁',
  unit,
  roles: ['clerk'],
  ...before,
});
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices([...Object.values(staff), clerk('jimo'), clerk('jimoqu')]));
});
afterEach(() => void vi.useRealTimers());

const file = async (email: string, body: ReturnType<typeof register>) =>
  office.askAs(email, 'submitForm', {
    body: { formVersion: versionOf(body.form), certifier: '样负责', nil: false, ...body },
  });
const put = async (email: string, body: ReturnType<typeof register>) => {
  const { status } = await file(email, body);
  expect(status).toBe(201);
  const { status: decided } = await office.decide('reviewer', body, { version: body.baseVersion + 1 });
  expect(decided).toBe(200);
};
const said = ({ problem }: Awaited<ReturnType<typeof file>>) =>
  (problem?.issues ?? []).map(({ code, rowId }) => `${rowId} ${code}`);
const own = staff.clerk.email;
const read = async (email: string, period: string, unit?: string) =>
  (
    await office.askAs(email, 'readForm', {
      params: { form: 'expert-register' },
      query: { period, carry: 'yes', ...(unit && { unit }) },
    })
  ).good;
const list = async (period: string, text = '') =>
  (
    await office.ask('reviewer', 'readRegister', {
      params: { form: 'expert-register' },
      query: { period, text },
    })
  ).good.entries.map(({ code, title }) => `${code} ${title}`);

test('a number is given once, and a draft may be numbered anew', async () => {
  const twice = await file(
    own,
    register([
      ['a', 1, '例甲'],
      ['b', 1, '例乙'],
    ]),
  );
  expect(said(twice)).toEqual(['b number-doubled']);
  await office.submit(
    'clerk',
    register([
      ['a', 1, '例甲'],
      ['b', 2, '例乙'],
    ]),
  );
  const swapped = await file(
    own,
    register(
      [
        ['a', 2, '例甲'],
        ['b', 1, '例乙'],
      ],
      { baseVersion: 1 },
    ),
  );
  expect(swapped.status).toBe(201);
});

test('a row in force keeps its number: neither another one nor a swap is taken', async () => {
  await put(
    own,
    register([
      ['a', 1, '例甲'],
      ['b', 2, '例乙'],
    ]),
  );
  const moved = await file(
    own,
    register(
      [
        ['a', 1, '例甲'],
        ['b', 3, '例乙'],
      ],
      { baseVersion: 1 },
    ),
  );
  expect(said(moved)).toEqual(['b number-moved']);
  const [issue] = moved.problem.issues ?? [];
  expect(issue?.fix.zh).toContain('改回 2');
  const swapped = await file(
    own,
    register(
      [
        ['a', 2, '例甲'],
        ['b', 1, '例乙'],
      ],
      { baseVersion: 1 },
    ),
  );
  expect(said(swapped)).toEqual(['a number-moved', 'b number-moved']);
  const { numbers } = await read(own, '2015');
  expect(numbers).toEqual([
    { id: 'a', number: 1 },
    { id: 'b', number: 2 },
  ]);
});

test('a list without ids goes on being the same rows, told by their numbers', async () => {
  await put(
    own,
    register([
      ['a', 1, '例甲'],
      ['b', 2, '例乙'],
      ['c', 3, '例丙'],
    ]),
  );
  await put(
    own,
    register(
      [
        ['', 4, '例丁'],
        ['', 3, '例丙'],
        ['', 1, '例甲'],
      ],
      { baseVersion: 1 },
    ),
  );
  const { rows, ids } = await read(own, '2015');
  expect(rows.map(([number], i) => [ids[i], number])).toEqual([
    ['row-1', 4],
    ['c', 3],
    ['a', 1],
  ]);
});

test('years later the sheet begins with what still holds, and numbers stay', async () => {
  await put(
    own,
    register([
      ['a', 1, '例甲'],
      ['b', 2, '例乙'],
    ]),
  );
  vi.setSystemTime(new Date('2018-03-20T02:00:00Z'));
  const { before } = await read(own, '2018');
  expect(before).toMatchObject({ period: '2015', ids: ['a', 'b'] });
  const swapped = await file(
    own,
    register(
      [
        ['a', 2, '例甲'],
        ['b', 1, '例乙'],
      ],
      { period: '2018' },
    ),
  );
  expect(said(swapped)).toEqual(['a number-moved', 'b number-moved']);
  await put(own, register([['b', 2, '例乙']], { period: '2018' }));
  expect(await list('2018')).toEqual(['ZK-NYW-002 例乙']);
  // Nobody has the row any more; its code is not another's.
  expect(await list('2018', 'ZK-NYW-001')).toEqual([]);
});

test('a successor begins with both, and old codes find the rows under their new ones', async () => {
  vi.setSystemTime(new Date('2017-03-20T02:00:00Z'));
  const given = { unit: 'jimo', period: '2017' };
  await put(
    clerk('jimo').email,
    register(
      [
        ['a', 1, '例甲'],
        ['b', 2, '例乙'],
      ],
      given,
    ),
  );
  vi.setSystemTime(new Date('2018-03-20T02:00:00Z'));
  const first = await read(clerk('jimoqu').email, '2018');
  expect(first.before).toMatchObject({
    ids: ['a', 'b'],
    takenOver: [{ unit: 'jimo', rows: 2, renumbered: [] }],
  });
  expect(await list('2018')).toEqual(['ZK-JIMO-001 例甲', 'ZK-JIMO-002 例乙']);
  const taken = { unit: 'jimoqu', period: '2018' };
  await put(
    clerk('jimoqu').email,
    register(
      [
        ['n', 1, '例丁'],
        ['a', 3, '例甲'],
        ['b', 2, '例乙'],
      ],
      taken,
    ),
  );
  expect(await list('2018')).toEqual(['ZK-JIMOQU-001 例丁', 'ZK-JIMOQU-002 例乙', 'ZK-JIMOQU-003 例甲']);
  expect(await list('2018', 'zk-jimo-001')).toEqual(['ZK-JIMOQU-003 例甲']);
  expect(await list('2017', 'ZK-JIMO-001')).toEqual(['ZK-JIMO-001 例甲']);
});

test('a sheet of the version before, without the number, is numbered in order and says so', async () => {
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  const { headers, rows, ids } = sheetOf(satisfaction, [{ asked: 10 }, { asked: 20 }]);
  const { problem } = await office.ask('clerk', 'submitForm', {
    body: {
      unit: 'nyw',
      form: 'satisfaction',
      period: '2015-03',
      formVersion: satisfaction.version - 1,
      baseVersion: 0,
      certifier: '样负责',
      nil: false,
      headers: headers.slice(1),
      rows: rows.map((cells) => cells.slice(1)),
      ids,
    },
  });
  const codes = (problem.issues ?? []).filter(({ column }) => column === 'number');
  expect(codes.map(({ code, severity }) => [code, severity])).toEqual([['rows-numbered', 'note']]);
});

const one = (id: string, number: number, name: string, period: string) =>
  register([[id, number, name]], { period });
const bothWait = async (...bodies: ReturnType<typeof one>[]) => {
  for (const body of bodies.sort((a, b) => Number(a.period) - Number(b.period))) {
    vi.setSystemTime(new Date(body.period === '2015' ? '2015-12-20T02:00:00Z' : '2016-01-20T02:00:00Z'));
    expect((await file(own, body)).status).toBe(201);
  }
};
/** Two documents wait at the same time; the first one is approved. @returns what the approval of the second answers */
const approvedInTurn = async (first: ReturnType<typeof one>, second: ReturnType<typeof one>) => {
  await bothWait(first, second);
  expect((await office.decide('reviewer', first, {})).status).toBe(200);
  return office.decide('reviewer', second, {});
};

describe.each([
  ['the earlier year first', '2015', '2016'],
  ['the later year first', '2016', '2015'],
])('of two documents that waited together, %s', (_, first, second) => {
  test.each([
    ['another row under the same number', one('x', 1, '例乙', second)],
    ['another row whose sheet had no ids', one('', 1, '例乙', second)],
    ['the same row under another number', one('a', 2, '例甲', second)],
  ])('%s is not approved, and the answer says which', async (_name, body) => {
    const { status, problem } = await approvedInTurn(one(body.ids[0] ? 'a' : '', 1, '例甲', first), body);
    expect([status, problem?.code]).toEqual([409, 'number-taken']);
    const [[, title = ''] = []] = body.rows.map((cells) => cells.map(String));
    expect(problem?.title.zh).toMatch(new RegExp(`ZK-NYW-00[12] “?${title}.*${first}年为 ZK-NYW-001 “?例甲`));
    expect(problem?.title.zh).toMatch(/改用 [23] 起的编号/);
    expect(await list('2016')).toEqual(['ZK-NYW-001 例甲']);
  });
  test.each([
    ['the same row under its number and a corrected name', one('a', 1, '例甲甲', second)],
    ['the same list filed apart', one('x', 1, '例甲', second)],
    ['other rows under other numbers', one('x', 2, '例乙', second)],
  ])('%s is approved', async (_name, body) => {
    const { status } = await approvedInTurn(one('a', 1, '例甲', first), body);
    expect(status).toBe(200);
  });
});

test('of two that are approved in the same moment only one can have the number', async () => {
  const bodies = [one('a', 1, '例甲', '2015'), one('x', 1, '例乙', '2016')];
  await bothWait(...bodies);
  const answers = await Promise.all(bodies.map((body) => office.decide('reviewer', body, {})));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

describe('a number is not given anew in silence', () => {
  const left = async () => {
    await put(own, one('a', 1, '例甲', '2015'));
    vi.setSystemTime(new Date('2016-03-20T02:00:00Z'));
    await put(own, one('b', 2, '例乙', '2016'));
    vi.setSystemTime(new Date('2017-03-20T02:00:00Z'));
  };
  test.each([
    ['the same row under a corrected name', 'a', 'number-renamed', 201],
    ['another row', 'x', 'number-held', 422],
    ['a row of a sheet without ids', '', 'number-held', 422],
  ])('in the next year: %s', async (_, id, code, status) => {
    await put(own, one('a', 1, '例甲', '2015'));
    vi.setSystemTime(new Date('2016-03-20T02:00:00Z'));
    const told = await file(own, one(id, 1, '例丙', '2016'));
    expect(told.status).toBe(status);
    const [issue] = told.good?.issues ?? told.problem.issues ?? [];
    expect([issue?.code, issue?.message.zh]).toEqual([code, expect.stringContaining('“例甲”')]);
    expect(issue?.fix.zh).toContain('编号可用 2'.slice(status === 201 ? 0 : 4));
  });
  test.each([
    ['another row', 'x'],
    ['a sheet without ids', ''],
  ])('of one left out a year ago the sheet says who had it: %s', async (_, id) => {
    await left();
    const sent = register(
      [
        [id, 1, '例丙'],
        ['b', 2, '例乙'],
      ],
      { period: '2017' },
    );
    const told = await file(own, sent);
    expect(told.status).toBe(201);
    expect(told.good.issues.map(({ code, column }) => [code, column])).toEqual([['number-reused', 'number']]);
    expect(told.good.issues[0]?.message.zh).toBe('ZK-NYW-001 在2015年为“例甲”，现为“例丙”。');
    expect(told.good.issues[0]?.fix.zh).toContain('改用编号 3');
    const { holders, numbers = [] } = await read(own, '2017');
    // The sheet says the same before anything is sent.
    const context = {
      ...contextFor(expertRegister),
      period: '2017',
      holders,
      numbers: new Map(numbers.map((each) => [each.id, each.number])),
    };
    const { issues } = checkSheet(expertRegister, sent, context);
    expect(issues).toEqual(told.good.issues);
    expect(holders).toMatchObject([
      { number: 1, title: '例甲', period: '2015', inForce: false },
      { number: 2, title: '例乙', period: '2016', inForce: true },
    ]);
  });
  test('the row itself may come back under it', async () => {
    await left();
    const told = await file(own, one('a', 1, '例甲', '2017'));
    expect([told.status, told.good.issues.filter(({ code }) => code.startsWith('number-'))]).toEqual([
      201,
      [],
    ]);
  });
  test.each(['x', ''])(
    'what was refused once is refused when it is sent again, with the id “%s”',
    async (id) => {
      const second = one(id, 1, '例乙', '2016');
      await bothWait(one('a', 1, '例甲', '2015'), second);
      await office.decide('reviewer', one('a', 1, '例甲', '2015'), {});
      expect((await office.decide('reviewer', second, {})).problem?.code).toBe('number-taken');
      expect(
        (await office.decide('reviewer', second, { decision: 'return', reason: '编号重复' })).status,
      ).toBe(200);
      const again = await file(own, { ...second, baseVersion: 1 });
      expect([again.status, said(again)]).toEqual([422, [expect.stringContaining('number-held')]]);
    },
  );
});
