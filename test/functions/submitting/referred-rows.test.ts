import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Office, openOffice } from '../../support/office.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let office: Office;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  await office.project();
});
afterEach(() => vi.useRealTimers());

const january = (changes: object) => ({
  ...classes({ ...classRow(1), start: '2015-01-12', end: '2015-01-16', ...changes }),
  period: '2015-01',
});
const codesOf = (issues: readonly { code: string; severity: string }[] | undefined) =>
  issues?.filter(({ severity }) => severity === 'error').map(({ code }) => code);

test('an amended plan keeps the lines under which classes were reported, also when it becomes nil', async () => {
  await office.submit('clerk', january({}));
  await office.project();

  const dropped = await office.submit('clerk', { ...plan(planRow(2)), baseVersion: 1 });
  expect(dropped.status).toBe(422);
  expect(codesOf(dropped.problem.issues)).toEqual(['referred-row-removed']);
  expect(dropped.problem.issues?.find(({ severity }) => severity === 'error')?.message.zh).toContain(
    '2015A-NYW-001-1',
  );

  const nothing = await office.submit('clerk', { ...plan(), rows: [], ids: [], nil: true, baseVersion: 1 });
  expect(nothing.status).toBe(422);
  expect(codesOf(nothing.problem.issues)).toEqual(['referred-row-removed']);

  const kept = await office.submit('clerk', {
    ...plan(planRow(1, { persons: 50 })),
    baseVersion: 1,
    dropConfirmed: true,
  });
  expect(kept.status).toBe(201);
});

test('the sheet is told what refers to it, so that it gives the same answer before sending', async () => {
  await office.submit('clerk', january({}));
  await office.project();
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: 'advanced-plan' },
    query: { period: '2015' },
  });
  expect(good.references.project.map(({ code, namedBy }) => [code, namedBy?.zh])).toEqual([
    ['2015A-NYW-001', '“培训班执行情况表”2015年1月：2015A-NYW-001-1'],
  ]);
});

test('an amended class return keeps the classes that the roster of the month lists', async () => {
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', classes(classRow(1), classRow(2)));
  await office.project();
  await office.submit('clerk', roster(traineeRow(1)));

  const renumbered = await office.submit('clerk', { ...classes(classRow(3), classRow(2)), baseVersion: 1 });
  expect(codesOf(renumbered.problem.issues)).toEqual(['referred-row-removed']);
  const kept = await office.submit('clerk', { ...classes(classRow(1)), baseVersion: 1, dropConfirmed: true });
  expect(kept.status).toBe(201);
});

test('a class outside the plan reaches the ledger under a code of its own, and its roster names it', async () => {
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit(
    'clerk',
    classes(
      classRow(1, {
        project: '',
        outsideReason: '临时委托',
        category: '急需紧缺人才培养培训项目',
        field: '海洋科技开发',
      }),
    ),
  );
  await office.project();
  const shelf = office.services.stored.ledger.Plans.get('nyw/class-return/2015-03');
  expect([...(shelf?.rows.values() ?? [])].map(({ row }) => row)).toMatchObject([
    {
      code: '2015X-NYW-B03-1',
      project: '2015X-NYW-B03-1',
      category: 'urgent',
      field: 'E01',
      outsideReason: '临时委托',
    },
  ]);

  const filed = await office.submit('clerk', roster(traineeRow(1, { class: '2015X-NYW-B03-1' })));
  expect(filed.status).toBe(201);
  await office.project();
  const enrolments = office.services.stored.ledger.Trainees.get('nyw/trainee-roster/2015-03');
  expect([...(enrolments?.rows.values() ?? [])].map(({ row }) => row)).toMatchObject([
    { class: '2015X-NYW-B03-1', project: '2015X-NYW-B03-1' },
  ]);
});
