/** On a day of these years the whole system is of use to everybody in the sample directory. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import people from '../../local/sample-people.json' with { type: 'json' };
import { routes } from '../../shared/contract/routes.ts';
import { abilityPlan } from '../../shared/forms/ability-plan.ts';
import { approvalOf, firstSheet, nilSheet, start } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';
import { sheetOf } from '../support/office.ts';

let system: LocalSystem;
const clerk = 'clerk.nyncj@qingdao.example';
const reviewer = 'reviewer@qingdao.example';
beforeAll(async () => {
  // The dial is turned, as an operator turns it: the system began in the years of the first programme.
  system = await bootSystem('2015-01-20T02:00:00Z');
  await system.setClock('2026-11-27T02:00:00Z');
});
afterAll(() => system?.close());

const meOf = async (email: string) =>
  routes.whoAmI.answers[200].parse((await system.ask(email, 'GET', 'me')).body);

test('everybody of the sample directory has something to file, or is told why not', async () => {
  for (const { email, to } of people as readonly { email: string; to?: string }[]) {
    // Whose account has ended is refused, and told whom to ask.
    if (to !== undefined) {
      const { status, body } = await system.ask(email, 'GET', 'me');
      expect([email, status, body.code]).toEqual([email, 403, 'unknown-person']);
      continue;
    }
    const { obligations, why } = await meOf(email);
    expect([email, obligations.length > 0 || (why?.zh.length ?? 0) > 0]).toEqual([email, true]);
    expect([email, why !== undefined]).toEqual([email, obligations.length === 0]);
  }
  expect((await meOf('clerk.nyw@qingdao.example')).why?.zh).toBe(
    '市农业委员会已于 2019-10-30 停用。其工作由“市农业农村局”承接。',
  );
  expect((await meOf('inspector.czj@qingdao.example')).programme.id).toBe('qingdao-2021-2030');
});

test('a clerk finds what is owed for 2026, files a plan and a month, and October is compiled', async () => {
  const { obligations, programme } = await meOf(clerk);
  expect(programme.id).toBe('qingdao-2021-2030');
  const owed = obligations.filter(({ optional }) => !optional).map(({ form, period }) => `${form} ${period}`);
  for (const form of ['advanced-plan', 'ability-plan', 'digital-plan'])
    expect(owed).toContain(`${form} 2026`);
  for (const form of ['class-return', 'trainee-roster', 'funding-return'])
    expect(owed).toContain(`${form} 2026-10`);

  const row = {
    number: 1,
    title: '智慧农业技术能力提升',
    field: '新一代信息技术',
    host: '示例学院',
    hostKind: '高等院校',
    when: '2026-12',
    persons: 60,
    days: 3,
    hours: 24,
    budget: 60_000,
  };
  const plan = firstSheet({
    unit: 'nyncj',
    form: 'ability-plan',
    period: '2026',
    ...sheetOf(abilityPlan, [row]),
  });
  const filed = await system.ask(clerk, 'POST', 'submissions', plan);
  expect([filed.status, filed.body.code]).toEqual([201, undefined]);
  const document = 'submissions/nyncj/ability-plan/2026';
  expect((await system.ask(reviewer, 'POST', `${document}/decisions`, approvalOf(1))).status).toBe(200);
  for (const form of ['class-return', 'trainee-roster', 'funding-return']) {
    const month = nilSheet({ unit: 'nyncj', form, period: '2026-10' });
    expect((await system.ask(clerk, 'POST', 'submissions', month)).status).toBe(201);
  }
  await system.settle();

  const { ok, text } = await start(system, 'compile-month', {});
  // Turning the dial may have started a run of its own, which then found the same.
  expect([ok, JSON.parse(text).reports.at(-1).month]).toEqual([true, '2026-10']);
  const report = routes.readReport.answers[200].parse(
    (await system.ask(clerk, 'GET', 'reports/2026-10')).body,
  );
  expect(JSON.stringify(report)).toContain('尚未下达');
  expect(await system.denials()).toEqual([]);
});
