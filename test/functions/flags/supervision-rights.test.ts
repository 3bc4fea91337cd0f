/**
 * Who reads what of supervision, cell by cell (notice 90, 92, 94): every role, in the unit concerned, in another, in the
 * district above, in both bureaus; and that nothing anywhere tells outsiders that there is a case.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findFlags } from '../../../shared/flags/find-flags.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import type { Role } from '../../../shared/ground/roles.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { classes, funding, projects, registers } from '../../support/money-year.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { type Office, openOffice } from '../../support/office.ts';

const person = (unit: string, role: Role): Person => ({
  email: `${role}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles: [role],
});
const seats = [
  ['nyw', 'clerk'],
  ['nyw', 'head'],
  ['hyj', 'clerk'],
  ['hyj', 'head'],
  ['jd1', 'clerk'],
  ['huangdao', 'clerk'],
  ['huangdao', 'endorser'],
  ['laoshan', 'endorser'],
  ['rsj', 'clerk'],
  ['rsj', 'head'],
  ['rsj', 'reviewer'],
  ['rsj', 'administrator'],
  ['rsj', 'inspector'],
  ['czj', 'clerk'],
  ['czj', 'head'],
  ['czj', 'treasurer'],
  ['czj', 'inspector'],
] as const satisfies readonly (readonly [string, Role])[];
const everybody = [...seats.map(([unit, role]) => `${role}.${unit}`), 'visitor'];

let room: Newsroom;
let office: Office;
const asOf = '2015-11-30';
const [ofNyw, ofJd1] = ['2015B-NYW-001', '2015A-JD1-001'];

const file = (path: string, ...rows: Row[]) => room.file(path, rows, new Date().toISOString());
const finding = (unit: string, stage: string): Row => ({
  unit,
  object: 'funds',
  kind: 'idle',
  problems: `${unit} ${stage}`,
  stage,
  askedOn: '2015-09-01',
  opinionBy: '2015-09-16',
  rectifyBy: '2015-10-20',
});
const inspected = (unit: string, stage: string): Row => ({
  unit,
  mode: 'regular',
  inspectors: ['hr'],
  inspectedOn: '2015-09-01',
  stage,
  funds: 80,
  findings: `${unit} ${stage}`,
});
const stages = ['site', 'opinion', 'final'];

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-12-12T02:00:00Z'), toFake: ['Date'] });
  room = openNewsroom(
    seats.map(([unit, role]) => person(unit, role)),
    programme,
  );
  office = openOffice(room.services);
  const seen = [{ kind: 'overlap', units: ['nyw'], codes: [`${ofNyw}-1`, `${ofNyw}-2`], about: [] }];
  office.flags.night = {
    asOf,
    found: findFlags({ programme, projects, classes, funding, registers, seen }, asOf),
  };
  await file('nyw/urgent-plan/2015', plannedProject(1));
  await file('jd1/advanced-plan/2015', plannedProject(1, { speciality: '示例', hostKind: 'base' }));
  await room.project();
  await file('nyw/class-return/2015-03', heldClass(ofNyw, 1));
  await file('jd1/class-return/2015-03', heldClass(ofJd1, 1));
  await room.project();
  const reply = { number: 1, kind: 'idle', says: '略', amount: 1, explanation: '略' };
  await file('nyw/flag-reply/2015', { ...reply, flag: `idle/nyw/${ofNyw}/government/city` });
  const decided = { number: 1, kind: 'idle', says: '略', amount: 1, unit: 'nyw', reason: '略' };
  await file('czj/flag-decision/2015', {
    ...decided,
    flag: `idle/nyw/${ofNyw}/government/city`,
    decision: 'accepted',
  });
  for (const form of ['inspection', 'inspection-finding'] as const) {
    const row = form === 'inspection' ? inspected : finding;
    const numbered = (units: readonly string[]) =>
      units.flatMap((unit, i) =>
        stages.map((stage, j) => ({
          ...row(unit, stage),
          number: form === 'inspection' ? 3 * i + j + 1 : 100 * (3 * i + j + 1) + 1,
        })),
      );
    await file(`rsj/${form}/2015`, ...numbered(['nyw', 'jd1']));
    await file(`huangdao/${form}/2015`, ...numbered(['jd1']));
    await file(`czj/${form}/2015`, ...numbered(['nyw']));
  }
  await file('rsj/inspection-plan/2015', {
    number: 1,
    unit: 'nyw',
    subject: '略',
    mode: 'unannounced',
    by: '2015-12-20',
    objects: ['funds'],
    choosing: 'certain',
  });
  const called = { calledOn: '2015-06-01', called: 1, reached: 1, attended: 1, differing: 0 };
  await file('rsj/phone-check/2015', { number: 1, unit: 'nyw', class: `${ofNyw}-1`, ...called });
});
afterEach(() => void vi.useRealTimers());

const ask: Office['askAs'] = (email, name, asked) => office.askAs(`${email}@qingdao.example`, name, asked);
const mark = (is: boolean): string => (is ? '✓' : '–');

const seesFlags = async (who: string): Promise<string> => {
  const keys = (await ask(who, 'readFlags', {})).good?.flags.map(({ key }) => key) ?? [];
  return ['idle/nyw', 'overlap/nyw', 'norm/jd1']
    .map((of) => mark(keys.some((key) => key.startsWith(of))))
    .join('');
};
const seesPages = async (who: string): Promise<string> => {
  const units = ['nyw', 'jd1'].map(async (unit) =>
    mark((await ask(who, 'readUnit', { params: { unit }, query: { year: '2015' } })).status === 200),
  );
  const cards = [ofNyw, ofJd1].map(async (project) =>
    mark((await ask(who, 'readClass', { params: { class: `${project}-1` } })).status === 200),
  );
  return (await Promise.all([...units, ...cards])).join('');
};
const stagesIn = (texts: readonly string[], unit: string): string =>
  stages.map((stage) => mark(texts.includes(`${unit} ${stage}`))).join('');
/** Findings of the bureau on nyw and on jd1, of the district on jd1, of the finance bureau on nyw: site, opinion, final. */
const registered = async (who: string, form: string): Promise<string> => {
  const answer = await ask(who, 'readRegister', { params: { form }, query: { period: '2015' } });
  const of = (by: string) =>
    (answer.good?.entries ?? []).flatMap(({ unit, cells }) => (unit === by ? cells.map(String) : []));
  return [
    stagesIn(of('rsj'), 'nyw'),
    stagesIn(of('rsj'), 'jd1'),
    stagesIn(of('huangdao'), 'jd1'),
    stagesIn(of('czj'), 'nyw'),
  ].join(' ');
};
/** On the page of jd1 the same of the bureau and of the district: a superior reads what is final. */
const onPage = async (who: string): Promise<string> => {
  const { good } = await ask(who, 'readUnit', { params: { unit: 'jd1' }, query: { year: '2015' } });
  const of = (by: string) =>
    (good?.findings ?? []).flatMap(({ code, title }) => (code.includes(`-${by}-`) ? [title] : []));
  return [stagesIn(of('RSJ'), 'jd1'), stagesIn(of('HUANGDAO'), 'jd1')].join(' ');
};
const rowsOf = async (who: string, form: string): Promise<string> =>
  mark(
    ((await ask(who, 'readRegister', { params: { form }, query: { period: '2015' } })).good?.entries ?? [])
      .length > 0,
  );
const document = async (who: string, unit: string, form: string): Promise<string> =>
  mark((await ask(who, 'readSubmission', { params: { unit, form, period: '2015' } })).status === 200);

const matrix = async (cell: (who: string) => Promise<string>): Promise<Record<string, string>> => {
  const told: Record<string, string> = {};
  for (const who of everybody) told[who] = await cell(who);
  return told;
};

test('flags of nyw about money, of nyw about people, of jd1 about money', async () => {
  expect(await matrix(seesFlags)).toMatchInlineSnapshot(`
    {
      "administrator.rsj": "✓✓✓",
      "clerk.czj": "–––",
      "clerk.huangdao": "–––",
      "clerk.hyj": "–––",
      "clerk.jd1": "––✓",
      "clerk.nyw": "✓✓–",
      "clerk.rsj": "–––",
      "endorser.huangdao": "––✓",
      "endorser.laoshan": "–––",
      "head.czj": "–––",
      "head.hyj": "–––",
      "head.nyw": "✓✓–",
      "head.rsj": "✓✓✓",
      "inspector.czj": "✓✓✓",
      "inspector.rsj": "✓✓✓",
      "reviewer.rsj": "✓✓✓",
      "treasurer.czj": "✓–✓",
      "visitor": "–––",
    }
  `);
});
test('pages of nyw and jd1, cards of their classes', async () => {
  expect(await matrix(seesPages)).toMatchInlineSnapshot(`
    {
      "administrator.rsj": "✓✓✓✓",
      "clerk.czj": "––––",
      "clerk.huangdao": "––––",
      "clerk.hyj": "––––",
      "clerk.jd1": "–✓–✓",
      "clerk.nyw": "✓–✓–",
      "clerk.rsj": "––––",
      "endorser.huangdao": "–✓–✓",
      "endorser.laoshan": "––––",
      "head.czj": "––––",
      "head.hyj": "––––",
      "head.nyw": "✓–✓–",
      "head.rsj": "✓✓✓✓",
      "inspector.czj": "✓✓✓✓",
      "inspector.rsj": "✓✓✓✓",
      "reviewer.rsj": "✓✓✓✓",
      "treasurer.czj": "––––",
      "visitor": "––––",
    }
  `);
});
test('findings in the register, before and after they are final', async () => {
  expect(await matrix((who) => registered(who, 'inspection-finding'))).toMatchInlineSnapshot(`
    {
      "administrator.rsj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "clerk.czj": "––– ––– ––– ✓✓✓",
      "clerk.huangdao": "––– ––– ✓✓✓ –––",
      "clerk.hyj": "––– ––– ––– –––",
      "clerk.jd1": "––– –✓✓ –✓✓ –––",
      "clerk.nyw": "–✓✓ ––– ––– –✓✓",
      "clerk.rsj": "✓✓✓ ✓✓✓ ––– –––",
      "endorser.huangdao": "––– ––– ✓✓✓ –––",
      "endorser.laoshan": "––– ––– ––– –––",
      "head.czj": "––– ––– ––– ✓✓✓",
      "head.hyj": "––– ––– ––– –––",
      "head.nyw": "–✓✓ ––– ––– –✓✓",
      "head.rsj": "✓✓✓ ✓✓✓ ––– –––",
      "inspector.czj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "inspector.rsj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "reviewer.rsj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "treasurer.czj": "––– ––– ––– ✓✓✓",
      "visitor": "––– ––– ––– –––",
    }
  `);
});
test('inspections in the register, before and after they are final', async () => {
  expect(await matrix((who) => registered(who, 'inspection'))).toMatchInlineSnapshot(`
    {
      "administrator.rsj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "clerk.czj": "––– ––– ––– ✓✓✓",
      "clerk.huangdao": "––– ––– ✓✓✓ –––",
      "clerk.hyj": "––– ––– ––– –––",
      "clerk.jd1": "––– –✓✓ –✓✓ –––",
      "clerk.nyw": "–✓✓ ––– ––– –✓✓",
      "clerk.rsj": "✓✓✓ ✓✓✓ ––– –––",
      "endorser.huangdao": "––– ––– ✓✓✓ –––",
      "endorser.laoshan": "––– ––– ––– –––",
      "head.czj": "––– ––– ––– ✓✓✓",
      "head.hyj": "––– ––– ––– –––",
      "head.nyw": "–✓✓ ––– ––– –✓✓",
      "head.rsj": "✓✓✓ ✓✓✓ ––– –––",
      "inspector.czj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "inspector.rsj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "reviewer.rsj": "✓✓✓ ✓✓✓ ✓✓✓ ✓✓✓",
      "treasurer.czj": "––– ––– ––– ✓✓✓",
      "visitor": "––– ––– ––– –––",
    }
  `);
});
test('findings on the page of a unit', async () => {
  expect(await matrix(onPage)).toMatchInlineSnapshot(`
    {
      "administrator.rsj": "✓✓✓ ✓✓✓",
      "clerk.czj": "––– –––",
      "clerk.huangdao": "––– –––",
      "clerk.hyj": "––– –––",
      "clerk.jd1": "–✓✓ –✓✓",
      "clerk.nyw": "––– –––",
      "clerk.rsj": "––– –––",
      "endorser.huangdao": "––✓ ✓✓✓",
      "endorser.laoshan": "––– –––",
      "head.czj": "––– –––",
      "head.hyj": "––– –––",
      "head.nyw": "––– –––",
      "head.rsj": "✓✓✓ ––✓",
      "inspector.czj": "✓✓✓ ✓✓✓",
      "inspector.rsj": "✓✓✓ ✓✓✓",
      "reviewer.rsj": "✓✓✓ ✓✓✓",
      "treasurer.czj": "––– –––",
      "visitor": "––– –––",
    }
  `);
});
test('findings that are not rectified, at the home of who looks into others: whose, and which open', async () => {
  await file('rsj/inspection-finding/2014', {
    ...finding('nyw', 'final'),
    number: 101,
    rectifyBy: '2014-12-31',
  });
  await file(
    'rsj/inspection-finding/2015',
    { ...finding('nyw', 'final'), number: 101, againBy: '2015-12-20', judged: 'not-done' },
    { ...finding('jd1', 'final'), number: 201 },
    { ...finding('jd1', 'final'), number: 202, judged: 'done' },
    { ...finding('jd1', 'opinion'), number: 203 },
  );
  const home = async (who: string): Promise<string> => {
    const told = (await ask(who, 'readHome', {})).good?.findings;
    return (told?.findings ?? [])
      .map(({ code, daysOver, opens }) => `${code} ${daysOver}${opens ? '' : ' closed'}`)
      .join(', ');
  };
  const everything =
    'DC2014-RSJ-001-1 346, DC2015-CZJ-003-1 53, DC2015-HUANGDAO-003-1 53, DC2015-RSJ-002-1 53, DC2015-RSJ-001-1 0';
  const told = await matrix(home);
  for (const who of ['reviewer.rsj', 'administrator.rsj', 'inspector.rsj', 'inspector.czj'])
    expect([who, told[who]]).toEqual([who, everything]);
  expect(told['endorser.huangdao']).toBe('DC2015-HUANGDAO-003-1 53, DC2015-RSJ-002-1 53 closed');
  expect(told['treasurer.czj']).toBe('DC2015-CZJ-003-1 53');
  // The chief reads everybody's, and opens documents of the bureau alone.
  expect(told['head.rsj']).toBe(
    'DC2014-RSJ-001-1 346, DC2015-CZJ-003-1 53 closed, DC2015-HUANGDAO-003-1 53 closed, DC2015-RSJ-002-1 53, DC2015-RSJ-001-1 0',
  );
  const others = everybody.filter(
    (who) => !/reviewer|administrator|inspector|treasurer|endorser.huang|head.rsj/.test(who),
  );
  expect(others.filter((who) => told[who] !== '')).toEqual([]);
});

test('what both bureaus inspected is read by who keeps money once it is final, in the registers and at home', async () => {
  const rows = (form: string) => [
    ...['site', 'final'].map((stage, j) => ({
      ...(form === 'inspection'
        ? { ...inspected('nyw', stage), inspectors: ['hr', 'finance'] }
        : finding('nyw', stage)),
      number: form === 'inspection' ? j + 1 : 100 * (j + 1) + 1,
    })),
    {
      ...(form === 'inspection' ? inspected('jd1', 'final') : finding('jd1', 'final')),
      number: form === 'inspection' ? 3 : 301,
    },
  ];
  for (const form of ['inspection', 'inspection-finding']) await file(`rsj/${form}/2015`, ...rows(form));
  for (const form of ['inspection', 'inspection-finding']) {
    expect([form, await registered('treasurer.czj', form)]).toEqual([form, '––✓ ––– ––– ✓✓✓']);
    expect([form, await registered('clerk.czj', form)]).toEqual([form, '––– ––– ––– ✓✓✓']);
    expect([form, await registered('endorser.laoshan', form)]).toEqual([form, '––– ––– ––– –––']);
  }
  const home = (await ask('treasurer.czj', 'readHome', {})).good?.findings;
  expect(home?.findings.map(({ code, opens }) => [code, opens])).toEqual([
    ['DC2015-CZJ-003-1', true],
    ['DC2015-RSJ-002-1', false],
  ]);
});

test('lines of a roster are drawn by those who inspect its unit, not by who keeps money', async () => {
  const draws = async (who: string): Promise<string> =>
    (
      await Promise.all(
        [ofNyw, ofJd1].map((project) =>
          ask(who, 'drawSample', {
            params: { year: '2015' },
            query: { until: '2015-12-11', class: `${project}-1` },
          }),
        ),
      )
    )
      .map(({ status }) => mark(status === 200))
      .join('');
  const told = await matrix(draws);
  const all = ['administrator.rsj', 'inspector.czj', 'inspector.rsj', 'reviewer.rsj'];
  expect(everybody.filter((who) => told[who] === '✓✓').sort()).toEqual(all);
  expect(everybody.filter((who) => told[who] === '–✓')).toEqual(['endorser.huangdao']);
});

test('the chief finds at home how many flags there are, and has none to decide on; nor draws the chief a sample', async () => {
  const homeOf = async (who: string) => (await ask(who, 'readHome', {})).good?.flags;
  const { counts, toDecide } = (await homeOf('head.rsj')) ?? {};
  expect(counts).toEqual((await homeOf('reviewer.rsj'))?.counts);
  expect(toDecide?.count).toBe(0);
  expect((await homeOf('head.nyw'))?.counts).toBeUndefined();
  const drawn = await ask('head.rsj', 'drawSample', {
    params: { year: '2015' },
    query: { until: '2015-12-31' },
  });
  expect(drawn.problem.code).toBe('role-missing');
  const unknown = await ask('reviewer.rsj', 'drawSample', {
    params: { year: '2015' },
    query: { until: '2015-12-31', unit: 'nobody' },
  });
  expect(unknown.problem?.code).toBe('unknown-unit');
  expect(JSON.stringify(drawn.problem)).toContain('抽取样本');
});

test('the plan, telephone checks, explanations and decisions', async () => {
  expect(
    await matrix(async (who) =>
      [
        await rowsOf(who, 'inspection-plan'),
        await rowsOf(who, 'phone-check'),
        await rowsOf(who, 'flag-reply'),
        await rowsOf(who, 'flag-decision'),
        await document(who, 'rsj', 'inspection-plan'),
        await document(who, 'rsj', 'inspection-finding'),
        await document(who, 'nyw', 'flag-reply'),
        await document(who, 'czj', 'flag-decision'),
      ].join(''),
    ),
  ).toMatchInlineSnapshot(`
    {
      "administrator.rsj": "✓✓✓✓✓✓✓✓",
      "clerk.czj": "–––✓–––✓",
      "clerk.huangdao": "––––––––",
      "clerk.hyj": "––––––––",
      "clerk.jd1": "––––––––",
      "clerk.nyw": "–✓✓✓––✓–",
      "clerk.rsj": "✓✓––✓✓––",
      "endorser.huangdao": "––––––––",
      "endorser.laoshan": "––––––––",
      "head.czj": "–––✓–––✓",
      "head.hyj": "––––––––",
      "head.nyw": "–✓✓✓––✓–",
      "head.rsj": "✓✓––✓✓––",
      "inspector.czj": "✓✓✓✓✓✓✓✓",
      "inspector.rsj": "✓✓✓✓✓✓✓✓",
      "reviewer.rsj": "✓✓✓✓✓✓✓✓",
      "treasurer.czj": "–––✓–––✓",
      "visitor": "––––––––",
    }
  `);
});

test('money of nyw, and of jd1 on the budget of its district and on the city’s', async () => {
  const row = (project: string, fiscalLevel: string): Row => ({
    project,
    source: 'government',
    fiscalLevel,
    line: 'whole',
    received: 100_000,
  });
  await file('nyw/funding-return/2015-03', row(ofNyw, 'city'));
  await file('jd1/funding-return/2015-03', row(ofJd1, 'district'), row(ofJd1, 'city'));
  await room.project();
  const reads = async (who: string): Promise<string> => {
    const rows = (await ask(who, 'readMoney', { params: { month: '2015-11' } })).good?.rows ?? [];
    return [
      ['nyw', 'city'],
      ['jd1', 'district'],
      ['jd1', 'city'],
    ]
      .map(([of, on]) => mark(rows.some(({ unit, level }) => unit === of && level === on)))
      .join('');
  };
  expect(await matrix(reads)).toMatchInlineSnapshot(`
    {
      "administrator.rsj": "✓✓✓",
      "clerk.czj": "–––",
      "clerk.huangdao": "–––",
      "clerk.hyj": "–––",
      "clerk.jd1": "–✓✓",
      "clerk.nyw": "✓––",
      "clerk.rsj": "–––",
      "endorser.huangdao": "–✓–",
      "endorser.laoshan": "–––",
      "head.czj": "–––",
      "head.hyj": "–––",
      "head.nyw": "✓––",
      "head.rsj": "–––",
      "inspector.czj": "✓✓✓",
      "inspector.rsj": "✓✓✓",
      "reviewer.rsj": "✓✓✓",
      "treasurer.czj": "✓✓✓",
      "visitor": "–––",
    }
  `);
});

/** Everything that a person can ask about supervision, the home, lists, the record and reports, in one text. */
const everythingTold = async (who: string): Promise<string> => {
  const period = { query: { period: '2015' } };
  const document = { params: { unit: 'rsj', form: 'violation-case', period: '2015' } };
  const answers = await Promise.all([
    ask(who, 'whoAmI', {}),
    ask(who, 'readHome', {}),
    ask(who, 'readFlags', {}),
    ask(who, 'readUnit', { params: { unit: 'jd1' }, query: { year: '2015' } }),
    ask(who, 'readClass', { params: { class: `${ofJd1}-1` } }),
    ask(who, 'listSubmissions', period),
    ask(who, 'readCompleteness', { params: { period: '2015' } }),
    ask(who, 'queryAudit', { query: { from: '2015-01-01', to: '2015-12-31' } }),
    ask(who, 'readCaseLooks', { params: { month: '2015-12' } }),
    ask(who, 'readMoney', { params: { month: '2015-11' }, query: {} }),
    ask(who, 'readSubmission', document),
    ask(who, 'readForm', {
      params: { form: 'violation-case' },
      query: { unit: 'rsj', period: '2015', carry: 'yes' },
    }),
    ask(who, 'readForm', {
      params: { form: 'conference-decision' },
      query: { period: '2015', carry: 'yes' },
    }),
    ...['violation-case', 'inspection-finding', 'inspection', 'flag-decision', 'conference-decision'].map(
      (form) => ask(who, 'readRegister', { params: { form }, ...period }),
    ),
  ]);
  return JSON.stringify(
    answers.map(({ status, good, problem }) => [
      status,
      good ?? { code: problem.code, title: problem.title },
    ]),
  );
};
const investigators = ['reviewer.rsj', 'administrator.rsj', 'inspector.rsj', 'inspector.czj'];

test('that a case exists is told nobody but those who may see cases, wherever they look', async () => {
  const before = await matrix(everythingTold);
  const flag = office.flags.night?.found.find(({ kind }) => kind === 'after-settlement')?.flags[0];
  await file('rsj/violation-case/2015', {
    number: 1,
    unit: 'jd1',
    kind: 'withheld',
    foundOn: '2015-12-11',
    channel: 'data',
    amount: 360_000,
    facts: '结算后支出',
    flag: String(flag?.key),
    outcome: 'open',
  });
  await room.project();
  const after = await matrix(everythingTold);
  expect(everybody.filter((who) => before[who] !== after[who])).toEqual(investigators);
});

test('the sheets of a district begin with flags and findings of what is below it alone', async () => {
  const asked = { params: { form: 'inspection-finding' }, query: { period: '2015', carry: 'yes' } };
  const turnOver = (key: string, unit: string, number: number): Row => ({
    number,
    flag: key,
    kind: key.split('/')[0] as string,
    says: '略',
    amount: 99_999_999,
    unit,
    decision: 'turned-over',
    reason: '略',
  });
  const keys = (office.flags.night?.found ?? [])
    .flatMap(({ flags }) => flags)
    .filter((flag) => flag.in === 'fen')
    .map(({ key, unit }) => [key, unit] as const);
  await file('rsj/flag-decision/2015', ...keys.map(([key, unit], i) => turnOver(key, unit, i + 1)));
  const begun = async (who: string) => {
    const rows = (await ask(who, 'readForm', asked)).good?.toAnswer?.rows ?? [];
    const told = rows.flat().map(String);
    return [...new Set(keys.flatMap(([key, unit]) => (told.includes(key) ? [unit] : [])))].sort();
  };
  expect(await begun('reviewer.rsj')).toEqual(['jd1', 'nyw']);
  expect(await begun('endorser.huangdao')).toEqual(['jd1']);
  expect(await begun('endorser.laoshan')).toEqual([]);
});

test('a case is opened about chosen flags and findings, and carries what they say', async () => {
  const flag = office.flags.night?.found.find(({ kind }) => kind === 'after-settlement')?.flags[0];
  const about = `${flag?.key},DC2015-RSJ-003-1`;
  const open = async (who: string, language: string) =>
    ask(who, 'readForm', {
      params: { form: 'violation-case' },
      query: { period: '2015', carry: 'yes', about, language },
    });
  const { good } = await open('reviewer.rsj', 'en');
  const names = good.columns.map(({ name }) => name);
  const rows = (good.toAnswer?.rows ?? []).map((cells) =>
    Object.fromEntries(names.map((name, i) => [name, cells[i]])),
  );
  expect(rows).toMatchObject([
    {
      number: 1,
      flag: flag?.key,
      amount: 3600,
      facts: expect.stringContaining('was spent after its settlement'),
      rows: '2015A-JD1-001-1; Huangdao Example Base, Funding return, 2015-11',
      finding: '',
    },
    { number: 2, finding: 'DC2015-RSJ-003-1', facts: 'nyw final', channel: '监督检查' },
  ]);
  expect((await open('reviewer.rsj', 'zh')).good.toAnswer?.rows.flat().join(' ')).toContain(
    '结算后，又净支出',
  );
  for (const who of ['clerk.rsj', 'head.rsj', 'treasurer.czj', 'clerk.nyw'])
    expect((await open(who, 'zh')).problem.code).toBe('role-missing');
});

test('what opens a document from a flag looks into no document that is not about flags', async () => {
  const { good } = await ask('clerk.nyw', 'readForm', {
    params: { form: 'rectification' },
    query: { period: '2015', carry: 'yes', about: 'DC2015-RSJ-004-1' },
  });
  expect(JSON.stringify(good)).not.toContain('jd1 site');
});
