/** The mail of the morning: what waits for reviewers, and news for whoever wants them once a day. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Letter } from '../../../functions/storage/mail.ts';
import { holesIn } from '../../support/holes.ts';
import type { Who } from '../../support/office.ts';
import { openRemindDesk, type RemindDesk } from '../../support/reminding.ts';
import { plan, planRow } from '../../support/sheets.ts';

let desk: RemindDesk;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-12T02:00:00Z'), toFake: ['Date'] });
  desk = openRemindDesk();
});
afterEach(() => vi.useRealTimers());

const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const choose = (who: Who, mail: string) => desk.office.ask(who, 'keepSettings', { body: { mail } });
const morning = async (day: string) => {
  vi.setSystemTime(new Date(`${day}T00:30:00Z`));
  desk.mail.outbox.length = 0;
  const outcome = await desk.run(`${day}T00:30:00Z`);
  const letterTo = (email: string): Letter | undefined =>
    desk.mail.outbox.find(({ to }) => to === `${email}@qingdao.example`);
  return { outcome, letterTo };
};

test('a reviewer is told each morning what waits, as long as it waits, unless they want no mail', async () => {
  await desk.office.submit('clerk', plan(planRow(1)));
  await choose('judge', 'none');
  const first = await morning('2015-01-13');
  const letter = first.letterTo('reviewer') as Letter;
  expect(letter.subject).toBe('【待审核】市人力资源和社会保障局专业技术人员管理处有1份报表待审核');
  expect(letter.text).toContain('截至2015年1月13日，下列报表待您审核：');
  expect(letter.text).toMatch(
    /待审核报表：\n- 市农业委员会《.*》（2015年）：报送日期2015年1月12日，共1行，已等待0天/,
  );
  expect(letter.text).toContain('不需要即时邮件的');
  expect(holesIn(letter.html + letter.text)).toEqual([]);
  expect(first.letterTo('judge')?.text ?? '').not.toContain('待审核');
  expect((await morning('2015-01-13')).letterTo('reviewer')).toBeUndefined();
  expect((await morning('2015-01-14')).letterTo('reviewer')?.text).toContain('已等待1天');
  await desk.office.decide('reviewer', id, { decision: 'approve', version: 1, reason: '', comments: [] });
  expect((await morning('2015-01-15')).letterTo('reviewer')?.text ?? '').not.toContain('待审核');
});

test('what was handed over is told each morning to its reviewer alone', async () => {
  await desk.office.submit('clerk', plan(planRow(1)));
  const documents = [{ ...id, version: 1 }];
  await desk.office.ask('reviewer', 'handOver', { body: { documents, to: 'judge@qingdao.example' } });
  const { letterTo } = await morning('2015-01-13');
  expect(letterTo('judge')?.text).toContain('下列报表待您审核');
  expect(letterTo('reviewer')?.text ?? '').not.toContain('待审核');
});

test('whoever wants news once a day gets them gathered and once, with what is due in the same mail', async () => {
  await choose('colleague', 'daily');
  await desk.office.submit('clerk', plan(planRow(1)));
  await desk.office.decide('reviewer', id, { decision: 'approve', version: 1, reason: '', comments: [] });
  const first = await morning('2015-01-13');
  const letter = first.letterTo('clerk2.nyw') as Letter;
  expect(letter.subject).toMatch(/1条动态$/);
  expect(letter.text).toMatch(/近日动态：\n- 《.*》（2015年）：日期2015年1月12日，已生效/);
  expect(first.letterTo('clerk.nyw')?.text ?? '').not.toContain('近日动态');
  expect((await morning('2015-01-14')).letterTo('clerk2.nyw')?.text ?? '').not.toContain('近日动态');
});

test('a return is no news to gather: it was mailed at once', async () => {
  await choose('colleague', 'daily');
  await desk.office.submit('clerk', plan(planRow(1)));
  await desk.office.decide('reviewer', id, {
    decision: 'return',
    version: 1,
    reason: '请核对',
    comments: [],
  });
  expect((await morning('2015-01-13')).letterTo('clerk2.nyw')?.text ?? '').not.toContain('近日动态');
});

test('what cannot be read of it keeps no reminder back', async () => {
  vi.spyOn(desk.services.submissions, 'inState').mockRejectedValueOnce(new Error('throttled'));
  const { outcome, letterTo } = await morning('2015-01-26');
  expect(outcome.news).toBe(false);
  expect(letterTo('clerk.nyw')?.subject).toContain('3份报表');
});
