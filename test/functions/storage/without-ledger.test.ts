/** Forms that no figure is counted from: filed and decided like the others, and nothing is projected. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listSources } from '../../../functions/compile/list-sources.ts';
import { projectDocument } from '../../../functions/stream/project-document.ts';
import { goodPractice } from '../../../shared/forms/good-practice.ts';
import { type Office, openOffice, sheetOf } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
const at = (now: string) => vi.setSystemTime(new Date(now));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-06-10T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const id = { unit: 'nyw', form: goodPractice.id, period: '2015' };
const practice = {
  form: goodPractice.id,
  period: '2015',
  ...sheetOf(goodPractice, [
    {
      number: 1,
      title: '海上现场联合教学',
      subject: '培训方式',
      practice: '与企业共建海上教学点，学员在导师带领下完成现场任务，课堂研讨围绕现场问题展开',
      effect: '学员满意度由 88 分提高到 95 分',
      replicable: '是',
    },
  ]),
};

test('the bureau decides on it, no ledger moves, and the month’s report does not wait for it', async () => {
  expect((await office.submit('clerk', practice)).good).toMatchObject({ state: 'submitted', rows: 1 });
  expect((await listSources('2015-06', office.services)).documents).toEqual([]);
  expect((await office.decide('reviewer', id, {})).good).toMatchObject({ state: 'approved' });
  expect(await projectDocument(id, office.services, new Date())).toEqual({ outcome: 'nothing-to-do' });
  for (const shelves of Object.values(office.services.stored.ledger)) expect(shelves.size).toBe(0);
  const counted = async () => (await listSources('2015-06', office.services)).documents;
  expect(await counted()).toMatchObject([{ ...id, state: 'in-force', version: 1, rows: 1 }]);
  await office.submit('clerk', { ...practice, baseVersion: 1 });
  expect(await counted()).toMatchObject([{ ...id, state: 'in-force', version: 1, rows: 1 }]);
});

test('a project of last year may still be named while its classes go on', async () => {
  at('2014-12-10T02:00:00Z');
  const lastYear = { unit: 'nyw', form: 'advanced-plan', period: '2014' };
  const filed = await office.submit('clerk', {
    ...plan(planRow(1, { when: '2014-12-20/2015-01-10' })),
    period: '2014',
  });
  expect(filed.status).toBe(201);
  await office.decide('reviewer', lastYear, {});
  await office.project();
  at('2015-02-03T02:00:00Z');
  const namesOf = async (form: string, period: string) =>
    (
      await office.ask('clerk', 'readForm', { params: { form }, query: { period } })
    ).good.references.project.map(({ code }) => code);
  expect(await namesOf('class-return', '2015-01')).toEqual(['2014A-NYW-001']);
  expect(await namesOf('funding-return', '2015-01')).toEqual(['2014A-NYW-001']);
});
