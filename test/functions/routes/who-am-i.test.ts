/** What people are asked for, and what they find in the list of forms to open: the same documents. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refuseClosed } from '../../../functions/submitting/refuse-closed.ts';
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { programmeOf } from '../../../shared/programme/define-city.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { todayOf } from '../../../shared/programme/reporting-calendar.ts';
import { documentPath } from '../../../shared/submission/submission.ts';
import { type Office, openOffice, type Who } from '../../support/office.ts';
import { openRemindDesk } from '../../support/reminding.ts';
import { plan, planRow } from '../../support/sheets.ts';

type Obligation = BodyOf<'whoAmI'>['obligations'][number];

let office: Office;
const at = (now: string) => vi.setSystemTime(new Date(now));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-04-02T00:30:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const listOf = async (who: Who, from = office): Promise<readonly Obligation[]> =>
  (await from.ask(who, 'whoAmI', {})).good.obligations;
const lineOf = ({ form, period, task, closes }: Obligation) => `${form} ${period} ${task} ${closes}`;
const nil = (form: string, period: string, baseVersion = 0) => ({
  form,
  period,
  baseVersion,
  nil: true,
  headers: [],
  rows: [],
  ids: [],
});

test('every document of the reminder is in the list and is taken, months of the late period first', async () => {
  const desk = openRemindDesk();
  const { documents } = await desk.run('2015-04-03T00:30:00Z');
  at('2015-04-03T00:30:00Z');
  const asked = (await listOf('clerk', desk.office)).filter(({ task }) =>
    ['overdue', 'returned', 'soon'].includes(task),
  );
  expect(asked.map(lineOf)).toEqual([
    ...['advanced-plan', 'urgent-plan', 'post-plan'].map((form) => `${form} 2015 overdue 2015-12-31`),
    ...['class-return', 'trainee-roster', 'funding-return'].map(
      (form) => `${form} 2015-01 overdue 2015-04-07`,
    ),
    ...['class-return', 'trainee-roster', 'funding-return'].map(
      (form) => `${form} 2015-02 overdue 2015-05-05`,
    ),
    ...['class-return', 'trainee-roster', 'funding-return'].map((form) => `${form} 2015-03 soon 2015-06-07`),
  ]);
  const letter = desk.mail.outbox.find(({ to }) => to === 'clerk.nyw@qingdao.example');
  for (const { title, period } of asked)
    expect(letter?.text).toMatch(new RegExp(`${title.zh}（${Number(period.slice(0, 4))}年`));
  expect(documents).toBeGreaterThan(asked.length);
  for (const { form, period } of asked)
    expect([form, period, (await desk.office.submit('clerk', nil(form, period))).status]).toEqual([
      form,
      period,
      201,
    ]);
});

test('what was filed is offered to be corrected for as long as it is taken, and is never late', async () => {
  at('2015-02-03T02:00:00Z');
  await office.submit('clerk', nil('funding-return', '2015-01'));
  await office.submit('clerk', plan(planRow(1)));
  at('2015-04-02T02:00:00Z');
  const listed = await listOf('clerk');
  const found = listed.filter(({ state }) => state !== 'none');
  expect(found.map((each) => [lineOf(each), each.standing])).toEqual([
    ['advanced-plan 2015 waiting 2015-12-31', 'open'],
    ['funding-return 2015-01 approved 2015-04-07', 'open'],
  ]);
  // They come last.
  expect(listed.slice(-2)).toEqual(found);
  expect((await office.submit('clerk', nil('funding-return', '2015-01', 1))).status).toBe(200);
  at('2015-04-08T02:00:00Z');
  expect((await listOf('clerk')).map(({ period }) => period)).not.toContain('2015-01');
  expect((await office.submit('clerk', nil('trainee-roster', '2015-01'))).problem.code).toBe('period-closed');
});

describe('an extension keeps a closed document open, whatever state it is in', () => {
  const id = { unit: 'nyw', form: 'class-return', period: '2015-03' };
  const extension = { until: '2015-10-30', reason: '台风停课' };
  const given: Readonly<Record<string, () => Promise<unknown>>> = {
    none: async () => undefined,
    approved: () => office.submit('clerk', nil(id.form, id.period)),
    withdrawn: async () => {
      await office.submit('clerk', nil(id.form, id.period));
      await office.decide('clerk', id, { decision: 'withdraw', reason: '填错' });
    },
    reopened: async () => {
      await office.submit('clerk', nil(id.form, id.period));
      await office.decide('reviewer', id, { decision: 'reopen', reason: '请核对' });
    },
  };
  const tasks = { none: 'due', approved: 'approved', withdrawn: 'due', reopened: 'returned' } as const;
  test.each(Object.entries(tasks))('%s: %s', async (state, task) => {
    await given[state]?.();
    at('2015-09-01T02:00:00Z');
    expect((await listOf('clerk')).map(({ period }) => period)).not.toContain('2015-03');
    await office.ask('reviewer', 'extendDeadline', { params: id, body: extension });
    const found = (await listOf('clerk')).filter(({ period }) => period === '2015-03');
    expect(found).toMatchObject([
      { form: id.form, state, task, closes: '2015-10-30', standing: 'open', extension },
    ]);
    const { status } = await office.submit('clerk', nil(id.form, id.period, state === 'none' ? 0 : 1));
    expect([200, 201]).toContain(status);
    at('2015-10-31T02:00:00Z');
    expect((await listOf('clerk')).map(({ period }) => period)).not.toContain('2015-03');
  });

  test('another unit’s extension is not ours', async () => {
    at('2015-09-01T02:00:00Z');
    await office.ask('reviewer', 'extendDeadline', { params: { ...id, unit: 'hyj' }, body: extension });
    expect((await listOf('clerk')).map(({ period }) => period)).not.toContain('2015-03');
    expect((await listOf('stranger')).map(({ period }) => period)).toContain('2015-03');
  });
});

test.each(['2015-01-20', '2015-04-06', '2015-12-10', '2016-03-31'])(
  'on %s nothing is listed that would not be taken of this very person',
  async (day) => {
    at(`${day}T02:00:00Z`);
    const { city, submissions } = office.services;
    for (const who of ['clerk', 'judge', 'reviewer', 'inspector', 'endorser', 'administrator'] as const) {
      const { good } = await office.ask(who, 'whoAmI', {});
      const today = todayOf(city, new Date());
      for (const { form, period } of good.obligations) {
        const id = { unit: good.person.unit, form, period };
        const programme = programmeOf(city, period);
        await refuseClosed(programme, findForm(programme, form), id, today, submissions);
        const params = { params: { form }, query: { period } };
        if (day === '2015-01-20')
          expect([documentPath(id), (await office.ask(who, 'readForm', params)).status]).toEqual([
            documentPath(id),
            200,
          ]);
      }
      // Of a district its reviewers inspect what is below them, and file nothing else.
      if (who === 'endorser')
        expect([...new Set(good.obligations.map(({ form }) => form))].sort()).toEqual([
          'inspection',
          'inspection-finding',
          'inspection-plan',
          'phone-check',
        ]);
      if (who === 'administrator')
        expect(new Set(good.obligations.map(({ form }) => form))).toEqual(new Set(['violation-case']));
    }
  },
);
