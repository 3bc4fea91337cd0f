/** News in GET /me: what concerns a person since they last looked, until they say that they have seen it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { givenFinding } from '../../support/given-finding.ts';
import { givenGuide } from '../../support/given-guide.ts';
import { type Office, openOffice, sheetOf, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
const at = (now: string) => vi.setSystemTime(new Date(now));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-02-02T01:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

type News = NonNullable<BodyOf<'whoAmI'>['news']>;
const newsOf = async (who: Who): Promise<News> => {
  const { news } = (await office.ask(who, 'whoAmI', {})).good;
  expect(news).toBeDefined();
  return news as News;
};
const kindsOf = async (who: Who): Promise<string[]> => (await newsOf(who)).items.map(({ kind }) => kind);
const see = async (who: Who, until: string) => (await office.ask(who, 'seeNews', { body: { until } })).good;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const comment = {
  rowId: 'r1',
  column: 'budget',
  text: `预算偏高，请核实；联系人证件 11010519491231002X ${'。'.repeat(60)}`,
};

const nil = (period: string) => ({
  form: 'funding-return',
  period,
  nil: true,
  headers: [],
  rows: [],
  ids: [],
});

test('a clerk is told what became of a document, in one line each, with the first comment and no number of a person', async () => {
  await office.submit('clerk', plan(planRow(1)));
  at('2015-02-03T01:00:00Z');
  expect(
    (await office.decide('reviewer', id, { decision: 'return', version: 1, reason: '', comments: [comment] }))
      .status,
  ).toBe(200);
  at('2015-02-04T01:00:00Z');
  const { items, more, since } = await newsOf('clerk');
  expect([more, since]).toEqual([0, '2015-01-05T01:00:00.000Z']);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    kind: 'returned',
    at: '2015-02-03T01:00:00.000Z',
    form: 'advanced-plan',
    period: '2015',
    unit: 'nyw',
    version: 1,
    receipt: 'ZX2015-NYW-GY-1',
    by: { zh: '审示例' },
    comments: { count: 1 },
  });
  expect(items[0]?.comments?.first).toMatch(/^预算偏高，请核实；联系人证件 11…2X 。+…$/);
  expect(items[0]?.text.zh).toMatch(/^《.*》（2015年）第1版已退回，请修改后重新报送。$/);
});

test('a colleague reads what was filed, whoever filed it does not; another unit reads nothing of it', async () => {
  await office.submit('clerk', nil('2015-01'));
  await office.submit('clerk', plan(planRow(1)));
  expect(await kindsOf('clerk')).toEqual([]);
  expect((await kindsOf('colleague')).sort()).toEqual(['in-force', 'received']);
  expect(await kindsOf('stranger')).toEqual([]);
});

test.each([
  ['approve', 'in-force'],
  ['return', 'returned'],
] as const)(
  '%s tells %s, and an extension given in the same breath is no news of its own',
  async (decision, kind) => {
    await office.submit('clerk', plan(planRow(1)));
    at('2016-02-03T01:00:00Z');
    await office.decide('reviewer', id, { decision, version: 1, reason: '理由', comments: [] });
    const { items } = await newsOf('clerk');
    expect(items.map((each) => each.kind)).toEqual([kind]);
  },
);

test('a reopened document and an extension are told with reason and day', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', id, { decision: 'approve', version: 1, reason: '', comments: [] });
  at('2015-02-03T01:00:00Z');
  await office.decide('reviewer', id, { decision: 'reopen', version: 1, reason: '请核对人数', comments: [] });
  at('2015-02-04T01:00:00Z');
  const body = { until: '2015-02-20', reason: '台风' };
  const params = { unit: 'nyw', form: 'funding-return', period: '2015-01' };
  expect((await office.ask('reviewer', 'extendDeadline', { params, body })).status).toBe(200);
  expect(
    (await newsOf('clerk')).items.map((each) => [each.kind, each.comments?.first, each.until, each.receipt]),
  ).toEqual([
    ['extended', undefined, '2015-02-20', ''],
    ['reopened', '请核对人数', undefined, 'ZX2015-NYW-GY-1'],
    ['in-force', undefined, undefined, 'ZX2015-NYW-GY-1'],
  ]);
});

test('what was seen is told no more; the mark of each person moves forward alone, and never beyond now', async () => {
  await office.submit('clerk', nil('2015-01'));
  at('2015-02-02T01:00:30Z');
  const first = await newsOf('colleague');
  expect(first.items).toHaveLength(1);
  expect(first.until).toBe('2015-02-02T00:59:30.000Z');
  at('2015-02-02T02:00:00Z');
  const { until } = await newsOf('colleague');
  expect(await see('colleague', until)).toEqual({ until });
  expect(await see('colleague', first.until)).toEqual({ until });
  expect(await newsOf('colleague')).toMatchObject({ since: until, items: [] });
  expect((await newsOf('insider')).items).toHaveLength(1);
  expect(await see('insider', '2099-01-01T00:00:00.000Z')).toEqual({ until: '2015-02-02T02:00:00.000Z' });
  expect((await office.ask('clerk', 'seeNews', { body: { until: 'gestern' } })).status).toBe(400);
});

test('of many the fifty newest are listed and the others counted', async () => {
  for (let i = 0; i < 57; i++) {
    at(new Date(Date.parse('2015-02-02T01:00:00Z') + i * 60_000).toISOString());
    expect(
      (await office.submit('clerk', { ...plan({ ...planRow(1), persons: 30 + i }), baseVersion: i })).status,
    ).toBe(201);
  }
  const { items, more } = await newsOf('colleague');
  expect([items.length, more]).toEqual([50, 7]);
  expect(items[0]?.version).toBe(57);
});

test('a reviewer is told how many wait, what came since, and what is no longer theirs', async () => {
  await office.submit('clerk', plan(planRow(1)));
  at('2015-02-02T01:30:00Z');
  await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj' });
  const { items, waiting } = await newsOf('reviewer');
  expect(waiting).toEqual({ count: 2, anew: 2, oldest: '2015-02-02T01:00:00.000Z' });
  expect(items.map(({ kind, unit }) => [kind, unit])).toEqual([
    ['filed', 'hyj'],
    ['filed', 'nyw'],
  ]);
  expect(items[1]?.text.zh).toContain('市农业委员会《');
  at('2015-02-02T03:00:00Z');
  await see('reviewer', (await newsOf('reviewer')).until);
  await office.decide('reviewer', id, { decision: 'approve', version: 1, reason: '', comments: [] });
  expect(await newsOf('reviewer')).toMatchObject({ items: [], waiting: { count: 1, anew: 0 } });
  expect((await newsOf('clerk')).waiting).toBeUndefined();
});

test('the guide of the bureau is news to the units that plan, and an item with a date once, to the unit it concerns', async () => {
  const published = await office.submit('judge', givenGuide);
  expect([published.status, published.problem?.issues]).toEqual([201, undefined]);
  expect(await kindsOf('stranger')).toEqual(['published']);
  const finding = (number: number, unit: string) => givenFinding(number, { unit });
  const inspected = (...rows: ReturnType<typeof finding>[]) => ({
    unit: 'rsj',
    form: 'inspection',
    period: '2015',
    ...sheetOf(inspection, rows),
  });
  at('2015-02-03T01:00:00Z');
  await office.submit('judge', inspected(finding(1, '市农业委员会')));
  const told = await newsOf('clerk');
  expect(told.items[0]).toMatchObject({ kind: 'due', code: 'DC2015-RSJ-001', until: '2015-03-20' });
  expect(told.items[0]?.text.zh).toBe('DC2015-RSJ-001 台账不全1：检查问题整改，期限2015-03-20。');
  expect(await kindsOf('stranger')).toEqual(['published']);
  at('2015-02-04T01:00:00Z');
  await see('clerk', (await newsOf('clerk')).until);
  // Amending the record makes only the new row news.
  await office.submit('judge', {
    ...inspected(finding(1, '市农业委员会'), finding(2, '市农业委员会')),
    baseVersion: 1,
  });
  expect((await newsOf('clerk')).items.map(({ code }) => code)).toEqual(['DC2015-RSJ-002']);
});

test('how a person wants to be mailed is kept and told', async () => {
  expect((await office.ask('clerk', 'whoAmI', {})).good.settings).toEqual({ mail: 'at-once' });
  expect((await office.ask('clerk', 'keepSettings', { body: { mail: 'daily' } })).good).toEqual({
    mail: 'daily',
  });
  expect((await office.ask('clerk', 'whoAmI', {})).good.settings).toEqual({ mail: 'daily' });
  expect((await office.ask('colleague', 'whoAmI', {})).good.settings).toEqual({ mail: 'at-once' });
  expect((await office.ask('clerk', 'keepSettings', { body: { mail: 'weekly' } })).status).toBe(400);
});

test('what cannot be read of the news keeps nothing else back', async () => {
  vi.spyOn(office.services.own, 'of').mockRejectedValue(new Error('throttled'));
  const { good } = await office.ask('clerk', 'whoAmI', {});
  expect(good.news).toBeUndefined();
  expect(good.obligations.length).toBeGreaterThan(0);
});
