/**
 * What was published stays: a plan amended in June changes no month before it and mails nobody; a return filed late in
 * July restates the months whose figures it changes, and says which, old and new. After the year at the bureau's desk.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { clerkOf, reviewer, sheetOf, sitAtBureau } from './bureau-desk.ts';
import { classRow, type HeldClass, rosterRows } from './cast.ts';
import { type createSteps, equal, must } from './steps.ts';
import type { System } from './system.ts';
import { planCells, withoutSecond, yearPlans } from './year-cast.ts';

type Compiled = { readonly reports: readonly { month: string; status: string; revision: number }[] };

export const playEditions = async (
  system: System,
  { step }: Pick<ReturnType<typeof createSteps>, 'step'>,
): Promise<void> => {
  const { submit, approveAll, issue } = sitAtBureau(system);
  const report = async (unit: string, month: string, held: HeldClass, from: number): Promise<void> => {
    const [email, code] = [clerkOf(unit), `${held.project}-1`];
    await submit(email, unit, month, 0, sheetOf(classReturn, [classRow('示例培训中心', held)]));
    await system.settle();
    const people = rosterRows(code, from, held.count, held.hours);
    await submit(email, unit, month, 0, sheetOf(traineeRoster, people));
    await system.settle();
  };
  const corrections = async () =>
    (await system.outbox()).filter(({ subject }) => subject.startsWith('【更正】'));
  const compile = () => system.runSchedule<Compiled>('compile-month', {});

  await step('四月办班，五月前各月月报编发 · a class in April, the reports until May', async () => {
    await system.setClock('2015-05-05T09:00:00+08:00');
    const held = { start: '2015-04-13', end: '2015-04-17', days: 5, hours: 40, count: 40 };
    await report('nyw', '2015-04', { ...held, project: '2015A-NYW-001' }, 5_000);
    await system.setClock('2015-06-12T10:30:00+08:00');
    const { reports } = await system.api<BodyOf<'listReports'>>(reviewer, '/reports');
    equal([reports[0]?.month, reports[0]?.editions.length], ['2015-05', 1], 'May is out, once');
    return `${reports.length} 期`;
  });

  await step('六月调整计划：已编发的各月不变，不发邮件 · a plan amended in June', async () => {
    const before = await system.reportHashes('reports/');
    const mails = (await system.outbox()).length;
    await system.setClock('2015-06-30T09:00:00+08:00');
    const planned = yearPlans[0] as (typeof yearPlans)[number];
    const rows = planCells(planned);
    const persons = Object.keys(planned.form.columns).indexOf('persons');
    (rows[0] as (typeof rows)[number][number][])[persons] = 45;
    await submit(clerkOf('nyw'), 'nyw', '2015', 2, withoutSecond(planned.form, rows));
    await approveAll();
    await issue('青人社字〔2015〕66号', '2015-06-30', '上半年执行情况调整');
    await system.setClock('2015-07-01T10:30:00+08:00');
    const { reports } = await compile();
    equal([...new Set(reports.map(({ status }) => status))], ['unchanged'], 'every month stands');
    equal(await system.reportHashes('reports/'), before, 'not a byte of what was published');
    const sent = (await system.outbox()).slice(mails).filter(({ subject }) => subject.includes('月报'));
    equal(sent, [], 'no mail about a report');
    return `${reports.length} 期不变`;
  });

  await step('七月补报四月：只更正数字有变的月份，列明前后 · filed late in July', async () => {
    await system.setClock('2015-07-06T09:00:00+08:00');
    const held = { start: '2015-04-20', end: '2015-04-24', days: 5, hours: 40, count: 30 };
    await report('hbj', '2015-04', { ...held, project: '2015C-HBJ-003' }, 6_000);
    const { reports } = await compile();
    const restated = reports.flatMap(({ month, status }) => (status === 'compiled' ? [month] : []));
    equal(restated, ['2015-04', '2015-05'], 'the month itself, and the one whose totals it is in');
    const told = (await corrections())[0]?.text ?? '';
    must(/→ 70/.test(told), `the mail says old and new: ${told.slice(0, 400)}`);
    const { reports: listed } = await system.api<BodyOf<'listReports'>>(reviewer, '/reports');
    const april = listed.find(({ month }) => month === '2015-04');
    equal(april?.editions.length, 2, 'both editions of April are listed');
    const old = await (await fetch(april?.editions[1]?.links.zh as string)).text();
    must(old.includes('已有更正后的第2版'), 'the old page says that a newer exists');
    return restated.join('、');
  });
};
