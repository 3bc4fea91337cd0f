/** People who passed and wait for their certificates: the unit is mailed, then its head, and it ends with the first number. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attended, classOf, fileClasses, head, issue } from '../../support/certified-class.ts';
import { openRemindDesk, type RemindDesk } from '../../support/reminding.ts';

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
