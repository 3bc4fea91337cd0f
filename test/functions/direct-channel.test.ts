/**
 * The direct channel from end to end (notice 69, 70): an enterprise registers itself, its district approves, it files
 * plan, class, roster and money through the usual chain of review, is never asked nor late, and stands in the figures.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cityWith } from '../../functions/common/city.ts';
import { compileMonth } from '../../functions/compile/compile-month.ts';
import { remind } from '../../functions/reminding/remind.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { postPlan } from '../../shared/forms/post-plan.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { applicant, askToRegister, creditCodeOf } from '../support/given-registration.ts';
import { inMemoryMail } from '../support/in-memory-reports.ts';
import { inMemoryServices } from '../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff } from '../support/office.ts';
import { rowOf } from '../support/report-cells.ts';
import { plan as advanced, classes, classRow, planRow, roster, traineeRow } from '../support/sheets.ts';
import { versionOf } from '../support/version-of.ts';

const code = `q${creditCodeOf(1).slice(8, 17).toLowerCase()}`;
const project = `2015C-${code.toUpperCase()}-001`;
const { level: _, ...planned } = planRow(1);
const plan = {
  form: 'post-plan',
  period: '2015',
  ...sheetOf(postPlan, [
    { ...planned, title: '智能制造岗位轮训', host: '青岛示例智造有限公司', hostKind: '大型企事业单位' },
  ]),
};
const funding = {
  form: 'funding-return',
  period: '2015-03',
  ...sheetOf(fundingReturn, [
    { project, source: '用人单位', line: '授课费', budgeted: 150_000, received: 150_000, spent: 120_000.5 },
  ]),
};

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-03-10T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), qingdao20132020));
});
afterEach(() => vi.useRealTimers());

const file = async (sheet: { form: string; period: string }) => {
  const known = { formVersion: versionOf(sheet.form), baseVersion: 0, certifier: '企负责', nil: false };
  const { good, problem } = await office.askAs(applicant, 'submitForm', {
    body: { unit: code, ...known, ...sheet },
  });
  if (problem) throw new Error(`${problem.code} ${JSON.stringify(problem.issues ?? problem.title)}`);
  return good;
};
const approve = async (who: 'endorser' | 'neighbour' | 'reviewer', form: string, period: string) => {
  const { good, problem } = await office.decide(who, { unit: code, form, period }, {});
  return problem?.code ?? good.state;
};

test('an enterprise registers itself, files everything through its district, and is seen in the channel’s line', async () => {
  const id = await askToRegister(office);
  const { status } = await office.ask('endorser', 'decideRegistration', {
    params: { id },
    body: { decision: 'approve', reason: '' },
  });
  expect(status).toBe(200);

  // No other plan is offered to it.
  await expect(file(advanced(planRow(1)))).rejects.toThrow('not-owed');

  await file(plan);
  expect(await approve('reviewer', 'post-plan', '2015')).toBe('not-your-turn');
  expect(await approve('neighbour', 'post-plan', '2015')).toBe('not-yours');
  expect(await approve('endorser', 'post-plan', '2015')).toBe('endorsed');
  expect(await approve('reviewer', 'post-plan', '2015')).toBe('approved');
  await office.project();

  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await file(classes(classRow(1, { project, persons: 2, passed: 2 })));
  await office.project();
  await file(roster(...[1, 2].map((n) => traineeRow(n, { class: `${project}-1`, ownership: '民营企业' }))));
  await file(funding);
  await office.project();

  const { services, reports, mail } = office;
  vi.setSystemTime(new Date('2015-04-08T18:00:00Z'));
  const city = await cityWith(services.city, services.directory, new Date());
  const given = {
    ...services,
    city,
    claims: mail.claims,
    send: mail.send,
    publicUrl: 'https://zhixin.example/',
  };
  await compileMonth({}, { ...given, reports, pause: async () => {} }, new Date(), 'run-1');
  const edition = (await reports.finished()).find(({ month }) => month === '2015-03');
  const text = edition && (await reports.read(edition, 'report.json'));
  const report = JSON.parse(text ?? '{}') as Report;
  expect(rowOf(report, 'channels', '企业')).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 120_000.5]);
  expect(rowOf(report, 'units', '青岛示例智造有限公司')).toEqual([1, 150_000, 1, 1, 2, 2, 2, 120_000.5]);
  // It owes nothing: departments do, and the enterprise is in no list of what is due.
  expect(JSON.stringify(report.sections.find(({ id: each }) => each === 'reporting'))).not.toContain('智造');
});

test('what it does not file is never late: it is in no reminder, no status and no list of missing plans', async () => {
  const id = await askToRegister(office);
  await office.ask('endorser', 'decideRegistration', {
    params: { id },
    body: { decision: 'approve', reason: '' },
  });
  const { services } = office;
  for (const day of ['2015-04-07', '2015-04-09', '2015-04-11', '2015-06-06']) {
    vi.setSystemTime(new Date(`${day}T02:00:00Z`));
    const city = await cityWith(services.city, services.directory, new Date());
    const mail = inMemoryMail();
    await remind({ ...services, city, ...mail, publicUrl: 'https://zhixin.example/' }, new Date(), day);
    expect(mail.outbox.filter(({ to }) => to === applicant)).toEqual([]);
    const status = await office.ask('administrator', 'readCompleteness', { params: { period: '2015-03' } });
    expect(status.good.documents.length).toBeGreaterThan(0);
    expect(status.good.documents.filter(({ unit }) => unit === code)).toEqual([]);
    const { good } = await office.askAs(applicant, 'readHome', {});
    expect(new Set(good.obligations.map(({ task, standing }) => `${task} ${standing}`))).toEqual(
      new Set(['optional open']),
    );
    const { good: bureau } = await office.ask('administrator', 'readHome', {});
    expect(bureau.status?.overdue.map(({ unit }) => unit)).not.toContain(code);
    expect(bureau.keeping?.unreached.map(({ unit }) => unit)).not.toContain(code);
  }
  const draft = await office.ask('reviewer', 'readPlan', { params: { year: '2015' } });
  const named = draft.good.draft?.findings.flatMap(({ units }) => units) ?? [];
  expect(named).toContain('nyw');
  expect(named).not.toContain(code);
});
