/** People who passed and wait for their certificates: the unit is mailed, then its head, and it ends with the first number. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fill } from '../../../shared/ground/bilingual.ts';
import type { Telling } from '../../../shared/home/line.ts';
import { toDoLines } from '../../../shared/home/own-lines.ts';
import { attended, classOf, fileClasses, head, issue, otherHead } from '../../support/certified-class.ts';
import { staff } from '../../support/office.ts';
import { openRemindDesk, type RemindDesk } from '../../support/reminding.ts';
import { urgentClasses, urgentRoster } from '../../support/staff-sheets.ts';

let desk: RemindDesk;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  desk = openRemindDesk();
  await fileClasses(desk.office, [attended(1, 1), attended(2, 2)], [1, 2]);
});
afterEach(() => vi.useRealTimers());

const lettersOn = async (day: string) => {
  vi.setSystemTime(new Date(`${day}T00:30:00Z`));
  desk.mail.outbox.splice(0);
  await desk.run(`${day}T00:30:00Z`);
  return desk.mail.outbox.filter(({ text }) => text.includes(classOf(1)));
};

test('thirty days after the class ended, and after that its head', async () => {
  expect(await lettersOn('2015-04-06')).toEqual([]);
  const before = await lettersOn('2015-04-07');
  expect(before.length).toBeGreaterThan(0);
  expect(before[0]?.text).toContain('合格学员尚未发证');
  expect(before[0]?.text).toContain('“证书与学时”→“发证…”');
  const late = await lettersOn('2015-04-15');
  expect(late.map(({ to }) => to)).toContain(head.email);
});

test('not once somebody has one, and only of that class', async () => {
  await issue(desk.office, classOf(1));
  expect(await lettersOn('2015-04-13')).toEqual([]);
  expect(desk.mail.outbox.some(({ text }) => text.includes(classOf(2)))).toBe(true);
});

const duesIn = async (name: 'readHome' | 'readCompleteness', email: string, day: string) => {
  vi.setSystemTime(new Date(`${day}T02:00:00Z`));
  const { good } =
    name === 'readHome'
      ? await desk.office.askAs(email, 'readHome', {})
      : await desk.office.askAs(email, 'readCompleteness', { params: { period: '2015-03' } });
  return (good.dues ?? [])
    .filter(({ what }) => what.zh === '合格学员尚未发证')
    .map(({ code, daysOver }) => [code, daysOver]);
};

test('the home of the unit lists them from the end of the class on, the bureau’s status once they are overdue', async () => {
  expect(await duesIn('readHome', head.email, '2015-04-07')).toEqual([
    [classOf(1), -5],
    [classOf(2), -5],
  ]);
  expect(await duesIn('readCompleteness', staff.reviewer.email, '2015-04-07')).toEqual([]);
  await issue(desk.office, classOf(2));
  expect(await duesIn('readHome', staff.clerk.email, '2015-04-14')).toEqual([[classOf(1), 2]]);
  expect(await duesIn('readCompleteness', staff.reviewer.email, '2015-04-14')).toEqual([[classOf(1), 2]]);
  expect(await duesIn('readHome', otherHead.email, '2015-04-14')).toEqual([]);
});

test('by the title of its project, and with how it is done: nobody tells the unit what it did itself', async () => {
  vi.setSystemTime(new Date('2015-04-14T02:00:00Z'));
  const { good } = await desk.office.askAs(head.email, 'readHome', {});
  const due = good.dues?.find(({ code }) => code === classOf(1));
  expect(due?.title).toMatch(/./);
  const say: Telling['say'] = (text, params = {}) => fill(text, params).zh;
  const lines = toDoLines(good, { language: 'zh', say, time: (instant) => instant });
  const shown = lines.flatMap(({ cells }) => cells);
  expect(shown).toContain(`${classOf(1)} ${due?.title}`);
  expect(shown.join()).toContain('合格学员尚未发证：请单位负责人在菜单“证书与学时”→“发证…”中办理');
  expect(shown.join()).not.toContain('办结后告知');
});

test('a class of which some have theirs waits for the others, and not for whoever may get none', async () => {
  vi.setSystemTime(new Date('2015-04-03T02:00:00Z'));
  await desk.office.submit('clerk', {
    unit: 'nyw',
    baseVersion: 1,
    ...urgentRoster(attended(1, 1), attended(3, 1), attended(4, 1, { hours: 20 }), attended(2, 2)),
  });
  await desk.office.submit('clerk', {
    unit: 'nyw',
    baseVersion: 1,
    ...urgentClasses([1, { persons: 4, passed: 3 }], [2]),
  });
  await desk.office.project();
  const { good } = await desk.office.askAs(head.email, 'readClassCertificates', {
    params: { class: classOf(1) },
  });
  const [first, second] = good.people.map(({ row }) => row) as [string, string];
  await issue(desk.office, classOf(1), 0, [first]);
  expect((await duesIn('readHome', head.email, '2015-04-14')).map(([code]) => code)).toContain(classOf(1));
  await issue(desk.office, classOf(1), 1, [second]);
  expect((await duesIn('readHome', head.email, '2015-04-14')).map(([code]) => code)).toEqual([classOf(2)]);
});
