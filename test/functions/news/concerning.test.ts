/** What registers say of a unit reaches it the same day: each row when it is new or says something else, in words of the list. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { deliverNews, personOf } from '../../support/deliver-news.ts';
import { holesIn } from '../../support/holes.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { openOffice } from '../../support/office.ts';

let room: Newsroom;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-09-01T02:00:00Z'), toFake: ['Date'] });
  room = openNewsroom(
    [
      personOf('nyw', 'clerk'),
      personOf('hyj', 'clerk'),
      personOf('kjj', 'clerk'),
      personOf('rsj', 'clerk'),
      personOf('rsj', 'reviewer'),
    ],
    programme,
  );
});
afterEach(() => void vi.useRealTimers());

const deliver = () => deliverNews(room);
const taken = () => room.mail.outbox.splice(0).filter(({ subject }) => subject.includes('与你单位有关'));

const merge = (changes: Row = {}): Row => ({
  number: 1,
  project: '2015A-NYW-001',
  others: ['2015A-HYJ-002'],
  result: 'merged',
  persons: 80,
  budget: 90_000_00,
  reason: '内容和对象相同，合并举办',
  ...changes,
});
const file = async (...rows: Row[]) => {
  await room.file('rsj/plan-merge/2015', rows, new Date().toISOString());
  await deliver();
};

test('units whose projects are merged are told, with what was decided, and nobody else', async () => {
  await file(merge());
  const letters = taken();
  expect(letters.map(({ to }) => to).sort()).toEqual([
    'clerk.hyj@qingdao.example',
    'clerk.nyw@qingdao.example',
  ]);
  const letter = letters.find(({ to }) => to.includes('hyj'));
  const text = letter?.text ?? '';
  expect(text).toContain('中有1项与你单位有关。');
  expect(text).toContain('认定结果 归并');
  expect(text).toContain('归并后人数 80');
  expect(text).toContain('归并后经费预算（元） 90,000.00');
  expect(text).toContain('理由 内容和对象相同，合并举办');
  expect(text).toContain('1 entry about your unit');
  expect(text).toContain('Result Merged');
  expect(holesIn((letter?.html ?? '') + text)).toEqual([]);
});

test('whoever filed it knows: their own unit is not told, though it is named', async () => {
  await file(merge({ others: ['2015A-RSJ-002'] }));
  expect(taken().map(({ to }) => to)).toEqual(['clerk.nyw@qingdao.example']);
});

test('a row is told again only when it says something else', async () => {
  await file(merge());
  expect(taken()).toHaveLength(2);
  await deliver();
  expect(taken()).toEqual([]);
  // The remark is in no list; another row concerns another unit.
  await file(
    merge({ remark: '略' }),
    merge({ number: 2, project: '2015A-KJJ-001', others: ['2015A-HYJ-003'], result: 'kept' }),
  );
  expect(
    taken()
      .map(({ to }) => to)
      .sort(),
  ).toEqual(['clerk.hyj@qingdao.example', 'clerk.kjj@qingdao.example']);
  await file(merge({ result: 'kept', persons: undefined, budget: undefined }));
  const letters = taken();
  expect(letters).toHaveLength(2);
  expect(letters[0]?.text).toContain('认定结果 不归并');
});

test('a row that was left out and comes back as it was is not told again, nor what came and went between', async () => {
  const other = merge({ number: 2, project: '2015A-KJJ-001', others: ['2015A-HYJ-003'], result: 'kept' });
  await file(merge(), other);
  taken();
  await file(other);
  await file(merge(), other);
  expect(taken()).toEqual([]);
  // What it says now it said before last, and something else since.
  await file(merge({ persons: 70 }), other);
  expect(taken()).toHaveLength(2);
  await file(merge(), other);
  expect(taken()).toHaveLength(2);
});

test('of a row that speaks of another unit for a while, only the other is told', async () => {
  await file(merge());
  taken();
  const passing = { others: ['2015A-KJJ-003'] };
  await file(merge(passing));
  expect(taken().map(({ to }) => to)).toContain('clerk.kjj@qingdao.example');
  await file(merge());
  expect(taken().map(({ to }) => to)).not.toContain('clerk.hyj@qingdao.example');
});

test('it stands among the news of the sheet, once, as it is in force now', async () => {
  const office = openOffice(room.services);
  const news = async (email: string) =>
    (await office.askAs(email, 'whoAmI', {})).good.news?.items.filter(({ kind }) => kind === 'concerned') ??
    [];
  await file(merge());
  vi.setSystemTime(new Date('2015-09-01T03:00:00Z'));
  await file(merge({ persons: 70 }));
  vi.setSystemTime(new Date('2015-09-01T04:00:00Z'));
  const [item, ...others] = await news('clerk.hyj@qingdao.example');
  expect(others).toEqual([]);
  expect(item?.at).toBe('2015-09-01T03:00:00.000Z');
  expect(item?.text.zh).toContain('《项目归并登记表》（2015年）中有与你单位有关的内容：');
  expect(await news('clerk.kjj@qingdao.example')).toEqual([]);
});

test('what waits for a reviewer is told when the reviewer has approved it', async () => {
  const path = 'nyw/rectification/2015';
  const row = { number: 1, inspection: 'DC2015-RSJ-001', problem: 1, measures: '补记学时', status: 'done' };
  await room.file(path, [row], new Date().toISOString(), false);
  await deliver();
  expect(taken()).toEqual([]);
  vi.setSystemTime(new Date('2015-09-01T03:00:00Z'));
  await room.approve(path, new Date().toISOString());
  await deliver();
  expect(taken().map(({ to }) => to)).toEqual(['clerk.rsj@qingdao.example']);
});

test('no form whose rows are restricted shows them to units that they concern', () => {
  const concerns = forms.filter(({ register }) =>
    [register?.shownTo ?? []].flat().some((shown) => typeof shown !== 'string' && 'concerned' in shown),
  );
  expect(concerns.length).toBeGreaterThan(10);
  expect(concerns.filter(({ restricted }) => restricted).map(({ id }) => id)).toEqual([]);
});
