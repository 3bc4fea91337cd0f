/** Who sees which rows of a register, asked through the route. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { givenExpert, givenExperts } from '../../support/given-experts.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff, type Who } from '../../support/office.ts';

const found = {
  unit: 'huangdao',
  form: 'inspection',
  period: '2015',
  ...sheetOf(inspection, [
    {
      number: 1,
      unit: 'jd1',
      mode: '定期检查',
      inspectors: '人社部门',
      inspectedOn: '2015-01-12',
      effect: 55,
      findings: '台账不全',
      problems: '学时记录不完整',
      rectifyBy: '2015-03-01',
    },
  ]),
};

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
});
afterEach(() => void vi.useRealTimers());

const ask = (who: Who, form: string, query: Record<string, string> = {}) =>
  office.ask(who, 'readRegister', { params: { form }, query });
const codes = async (who: Who, form: string, query: Record<string, string> = {}) =>
  (await ask(who, form, query)).good?.entries.map(({ code }) => code);

test('a version that waits is for those who may read it; in force, rows go where their unit says', async () => {
  await office.submit('clerk', givenExperts);
  expect((await ask('clerk', 'expert-register')).good).toMatchObject({
    entries: [],
    pending: [{ unit: 'nyw', version: 1, state: 'submitted' }],
  });
  expect((await ask('stranger', 'expert-register')).good).toMatchObject({ entries: [], pending: [] });
  await office.decide('reviewer', givenExperts, {});
  const all = ['ZK-NYW-001', 'ZK-NYW-002', 'ZK-NYW-003'];
  for (const who of ['clerk', 'colleague', 'reviewer', 'administrator', 'inspector'] as const)
    expect([who, await codes(who, 'expert-register')]).toEqual([who, all]);
  for (const who of ['stranger', 'baseClerk', 'endorser'] as const)
    expect([who, await codes(who, 'expert-register')]).toEqual([who, all.slice(0, 2)]);
});

test('a version that its unit took back waits for nobody', async () => {
  await office.submit('clerk', givenExperts);
  await office.decide('clerk', givenExperts, { decision: 'withdraw' });
  expect((await ask('clerk', 'expert-register')).good).toMatchObject({ entries: [], pending: [] });
});

test('what waits is told in the list of its own year alone', async () => {
  await office.submit('clerk', givenExperts);
  vi.setSystemTime(new Date('2016-05-20T02:00:00Z'));
  expect((await ask('clerk', 'expert-register', { period: '2015' })).good?.pending).toHaveLength(1);
  expect((await ask('clerk', 'expert-register', { period: '2016' })).good?.pending).toEqual([]);
});

test('words and filters narrow the list, and a wrong filter names the right ones', async () => {
  await office.submit('clerk', givenExperts);
  await office.decide('reviewer', givenExperts, {});
  expect(await codes('clerk', 'expert-register', { text: '海洋 正高 专家2' })).toEqual(['ZK-NYW-002']);
  expect(await codes('clerk', 'expert-register', { filter: 'titleLevel:junior' })).toEqual([]);
  // Of two codes in one column both have to be there.
  expect(await codes('clerk', 'expert-register', { filter: 'fields:E01,fields:no-such' })).toEqual([]);
  // A code is found; a filter that it does not meet is not passed over.
  expect(await codes('clerk', 'expert-register', { text: 'zk-nyw-002' })).toEqual(['ZK-NYW-002']);
  expect(
    await codes('clerk', 'expert-register', { text: 'ZK-NYW-002', filter: 'titleLevel:junior' }),
  ).toEqual([]);
  const { status, problem } = await ask('clerk', 'expert-register', { filter: 'contact:1' });
  expect([status, problem.code]).toEqual([422, 'unknown-filter']);
  expect(problem.title.zh).toContain('职称级别');
});

test('what is not listed leaves the unit neither in the list nor in a file', async () => {
  await office.submit('clerk', givenExperts);
  await office.decide('reviewer', givenExperts, {});
  expect(JSON.stringify((await ask('reviewer', 'expert-register')).good)).not.toContain('只供本单位');
});

test('rows that are carried hold in later years until the next document is in force', async () => {
  await office.submit('clerk', givenExperts);
  await office.decide('reviewer', givenExperts, {});
  vi.setSystemTime(new Date('2016-05-20T02:00:00Z'));
  expect(await codes('stranger', 'expert-register')).toEqual(['ZK-NYW-001', 'ZK-NYW-002']);
  const next = {
    ...givenExperts,
    period: '2016',
    ...sheetOf(expertRegister, [givenExpert(2, '面向社会共享')]),
    ids: ['r2'],
  };
  expect(await office.submit('clerk', next)).toMatchObject({ status: 201 });
  expect(await codes('stranger', 'expert-register')).toEqual(['ZK-NYW-001', 'ZK-NYW-002']);
  await office.decide('reviewer', next, {});
  expect(await codes('stranger', 'expert-register')).toEqual(['ZK-NYW-002']);
  expect(await codes('stranger', 'expert-register', { period: '2015' })).toEqual([
    'ZK-NYW-001',
    'ZK-NYW-002',
  ]);
});

test('the unit inspected sees what was found, others see nothing', async () => {
  await office.submit('deputy', found);
  expect((await ask('baseClerk', 'inspection')).good?.entries).toMatchObject([
    { code: 'DC2015-HUANGDAO-001', concerned: true, own: false },
  ]);
  expect(await codes('stranger', 'inspection')).toEqual([]);
});

test('a form that is no register says which are', async () => {
  for (const form of ['violation-case', 'class-return']) {
    const { status, problem } = await ask('administrator', form);
    expect([status, problem.code]).toEqual([404, 'no-register']);
    expect(problem.title.zh).toContain('施教机构库');
  }
});

test('what has not begun is refused in words, unless something was filed for it', async () => {
  await office.submit('clerk', givenExperts);
  await office.decide('reviewer', givenExperts, {});
  for (const [form, period] of [
    ['expert-register', '2019'],
    ['public-courseware', '2016'],
  ] as const) {
    const { status, problem } = await ask('clerk', form, { period });
    expect([status, problem?.code]).toEqual([422, 'period-ahead']);
    expect(problem?.title.zh).toContain(`${period}年尚未开始`);
  }
  const file = await office.ask('clerk', 'downloadRegister', {
    params: { form: 'expert-register' },
    query: { period: '2019' },
  });
  expect(file.problem?.code).toBe('period-ahead');
  vi.setSystemTime(new Date('2015-12-20T02:00:00Z'));
  const guide = await ask('reviewer', 'expert-register', { period: '2015' });
  expect(guide.good?.total).toBe(3);
});
