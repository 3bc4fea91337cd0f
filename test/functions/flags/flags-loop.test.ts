/** A flag from night to night: raised, explained by its unit, accepted for what was seen, open again when it is larger. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { N } from '../../../scripts/demo/money-year.ts';
import { findFlags } from '../../../shared/flags/find-flags.ts';
import type { FlagState } from '../../../shared/flags/state.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import type { Role } from '../../../shared/ground/roles.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { classes, funding, projects, registers } from '../../support/money-year.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { type Office, openOffice } from '../../support/office.ts';

const person = (unit: string, ...roles: Role[]): Person => ({
  email: `${roles.join('')}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles,
});
const people = [
  person('nyw', 'clerk'),
  person('nyw', 'head'),
  person('hyj', 'clerk'),
  person('jd1', 'clerk'),
  person('huangdao', 'clerk'),
  person('huangdao', 'endorser'),
  person('laoshan', 'endorser'),
  person('rsj', 'clerk'),
  person('rsj', 'reviewer'),
  person('rsj', 'administrator'),
  person('rsj', 'inspector'),
  person('czj', 'clerk'),
  person('czj', 'treasurer'),
];

let newsroom: Newsroom;
let office: Office;
const world = { programme, projects, classes, funding, registers };
const nightOf = (asOf: string): void => {
  office.flags.night = { asOf, found: findFlags(world, asOf) };
  vi.setSystemTime(new Date(`${asOf}T23:00:00Z`));
};
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-08-01T02:00:00Z'), toFake: ['Date'] });
  newsroom = openNewsroom(people, programme);
  office = openOffice(newsroom.services);
});
afterEach(() => void vi.useRealTimers());

const idle = `idle/nyw/${N}/government/city`;
const seenBy = async (email: string, query: Record<string, string> = {}) =>
  (await office.askAs(email, 'readFlags', { query })).good;
const stateOf = async (key: string, email = 'reviewer.rsj@qingdao.example'): Promise<FlagState | undefined> =>
  (await seenBy(email)).flags.find((flag) => flag.key === key)?.state;
const keysOf = async (email: string) => (await seenBy(email)).flags.map(({ key }) => key).sort();
const begun = async (email: string, form: string, unit?: string) =>
  (
    await office.askAs(email, 'readForm', {
      params: { form },
      query: { period: '2015', carry: 'yes', ...(unit && { unit }) },
    })
  ).good.toAnswer;
const about = (key: string, amount: number): Row => ({
  number: 1,
  flag: key,
  kind: key.split('/')[0] as string,
  says: '到位后未支出',
  amount,
});

test('explained, accepted, and open again once it is larger', async () => {
  nightOf('2015-07-31');
  expect(await stateOf(idle)).toBe('open');
  await newsroom.file(
    'nyw/flag-reply/2015',
    [{ ...about(idle, 1_219_950), explanation: '留作10月第2期' }],
    '2015-08-03T01:00:00Z',
  );
  expect(await stateOf(idle)).toBe('explained');
  await newsroom.file(
    'rsj/flag-decision/2015',
    [{ ...about(idle, 1_219_950), unit: 'nyw', decision: 'accepted', reason: '已列入计划' }],
    '2015-08-05T01:00:00Z',
  );
  expect(await stateOf(idle)).toBe('accepted');
  // In October the comparison no longer holds; in November more is left than was accepted.
  nightOf('2015-10-31');
  expect(await stateOf(idle)).toBeUndefined();
  nightOf('2015-11-30');
  expect(await stateOf(idle)).toBe('open');
  // The unit reads what the bureau said.
  nightOf('2015-07-31');
  const [own] = (await seenBy('clerk.nyw@qingdao.example', { kind: 'idle' })).flags;
  expect([own?.explanation, own?.reason]).toEqual(['留作10月第2期', '已列入计划']);
});

test('the sheets begin with what waits: to be explained by its unit, explained to be decided on', async () => {
  nightOf('2015-07-31');
  const [row, ...others] = (await begun('clerk.nyw@qingdao.example', 'flag-reply'))?.rows ?? [];
  expect(others).toEqual([]);
  expect(row?.slice(0, 5)).toEqual([1, idle, '到位后未支出', expect.stringContaining('12,199.50'), 12_199.5]);
  expect(await begun('reviewer.rsj@qingdao.example', 'flag-decision')).toBeUndefined();
  await newsroom.file(
    'nyw/flag-reply/2015',
    [{ ...about(idle, 1_219_950), explanation: '留作10月第2期' }],
    '2015-08-03T01:00:00Z',
  );
  for (const email of ['reviewer.rsj@qingdao.example', 'treasurer.czj@qingdao.example'])
    expect((await begun(email, 'flag-decision'))?.rows.map((cells) => [cells[1], cells[6]])).toEqual([
      [idle, '留作10月第2期'],
    ]);
});

test('who sees which flags, cell by cell', async () => {
  nightOf('2015-12-31');
  const all = await keysOf('reviewer.rsj@qingdao.example');
  const of = (unit: string) => all.filter((key) => key.split('/')[1] === unit);
  expect(all.length).toBeGreaterThan(6);
  expect(await keysOf('clerk.nyw@qingdao.example')).toEqual(of('nyw'));
  expect(await keysOf('head.nyw@qingdao.example')).toEqual(of('nyw'));
  expect(await keysOf('clerk.hyj@qingdao.example')).toEqual([]);
  expect(await keysOf('clerk.jd1@qingdao.example')).toEqual(of('jd1'));
  expect(await keysOf('clerk.huangdao@qingdao.example')).toEqual(of('huangdao'));
  // A district sees what is below it, and of itself what its own clerks see.
  expect(await keysOf('endorser.huangdao@qingdao.example')).toEqual(of('jd1'));
  expect(await keysOf('endorser.laoshan@qingdao.example')).toEqual([]);
  expect(await keysOf('clerk.czj@qingdao.example')).toEqual([]);
  for (const who of ['administrator.rsj', 'inspector.rsj', 'treasurer.czj'])
    expect(await keysOf(`${who}@qingdao.example`)).toEqual(all);
});

test('the finance bureau sees and decides on money alone', async () => {
  const seen = [{ kind: 'overlap', units: ['nyw'], codes: [`${N}-1`, `${N}-2`], about: [] }];
  office.flags.night = { asOf: '2015-07-31', found: findFlags({ ...world, seen }, '2015-07-31') };
  const overlap = `overlap/nyw/${N}-1/${N}-2`;
  expect(await keysOf('reviewer.rsj@qingdao.example')).toContain(overlap);
  expect(await keysOf('treasurer.czj@qingdao.example')).not.toContain(overlap);
  await newsroom.file(
    'nyw/flag-reply/2015',
    [{ number: 1, flag: overlap, kind: 'overlap', says: '重叠', count: 1, explanation: '半天班' }],
    '2015-08-03T01:00:00Z',
  );
  expect((await begun('treasurer.czj@qingdao.example', 'flag-decision'))?.rows ?? []).toEqual([]);
  expect((await begun('reviewer.rsj@qingdao.example', 'flag-decision'))?.rows).toHaveLength(1);
});

test('decisions are entered by those who look into the work of others, not by clerks', async () => {
  const open = async (email: string) =>
    (await office.askAs(email, 'whoAmI', {})).good.obligations.some(({ form }) => form === 'flag-decision');
  expect(await open('reviewer.rsj@qingdao.example')).toBe(true);
  expect(await open('treasurer.czj@qingdao.example')).toBe(true);
  expect(await open('clerk.rsj@qingdao.example')).toBe(false);
  expect(await open('clerk.czj@qingdao.example')).toBe(false);
});
