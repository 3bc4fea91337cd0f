/** A reviewer hands documents over from the queue, the home and the document, and sees how much lies with each. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { plan, planRow } from '../support/sheets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

let bureau: ServedBureau;
let reviewer: SpreadsheetUser;
let judge: SpreadsheetUser;
const [queue, home] = ['待审报表', '首页'];
/** With a name like another's. */
const namesake: Person = {
  email: 'namesake@qingdao.example',
  name: '人社样本',
  unit: 'rsj',
  roles: ['reviewer'],
};

beforeAll(async () => {
  bureau = await serveBureau('2015-01-20T01:00:00Z', { also: [namesake] });
});
afterAll(() => bureau.close());
beforeEach(async () => {
  bureau.reset();
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
  judge = createUser(bureau, 'clerk.rsj@qingdao.example');
  for (const [i, unit] of ['nyw', 'hyj', 'kjj'].entries()) {
    bureau.setNow(`2015-01-20T01:0${i}:00Z`);
    const body = { ...plan(planRow(1)), unit, formVersion: advancedPlan.version, baseVersion: 0 };
    const answer = await fetch(`${bureau.url}${paths.submitForm.path.slice(1)}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer clerk.${unit}@qingdao.example`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ ...body, certifier: '样负责', nil: false }),
    });
    expect(answer.status).toBe(201);
  }
  bureau.setNow('2015-01-21T01:00:00Z');
});

const column = (user: SpreadsheetUser, header: string) => user.column(queue, header, 2);
const down = (user: SpreadsheetUser, header: string, rows = 3) =>
  Array.from({ length: rows }, (_, i) => user.value(queue, 3 + i, column(user, header)) ?? '');
const messages = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) =>
  dialogs.map(({ message }) => message);
const open = async (user: SpreadsheetUser): Promise<void> => void (await user.run('openQueue'));

test('the rows that are selected go to whom is named, with one question that says how much lies with each', async () => {
  await open(reviewer);
  reviewer.select(3, 2, 2);
  bureau.takeAsked();
  const outcome = await reviewer.run('handOver', [typed('人社样')]);
  expect(messages(outcome)).toEqual([
    expect.stringMatching(
      /^转交 2 份。.*\n\n1　人社样 0 份\n2　人社样本 0 份\n3　审二例 0 份\n4　审示例 0 份\n0　退还全体审核人$/s,
    ),
  ]);
  expect(bureau.takeAsked()).toEqual(['listSubmissions', 'handOver']);
  expect(toastOf(outcome)).toBe('已转交人社样 2 份。');
  expect(down(reviewer, '办理结果')).toEqual(['已转交人社样', '已转交人社样', '']);
  // They are the colleague's now: what is approved in bulk from here is the rest.
  const { dialogs } = await reviewer.run('approveQueue', [yes]);
  expect(dialogs[0]?.message).toContain('将通过 1 份');

  await open(judge);
  expect(down(judge, '报送单位', 2)).toEqual(['市农业委员会', '市海洋与渔业局']);
  expect(down(judge, '审核人', 2)).toEqual(['人社样', '人社样']);
  expect(judge.value(queue, 1, 2)).toMatch(
    /各审核人：人社样 2 份（最久 1 个工作日）、人社样本 0 份、审二例 0 份、审示例 0 份。$/,
  );
  await open(reviewer);
  expect(reviewer.value(queue, 1, 2)).toMatch(/^目前无待审报表。各审核人：/);
});

test('on the home, what is ticked goes over, and its new reviewer finds it there with a line of news', async () => {
  await reviewer.run('goHome');
  const rowOf = (user: SpreadsheetUser, text: string): number =>
    Array.from({ length: 60 }, (_, i) => i + 1).find((row) => user.value(home, row, 3) === text) ?? 0;
  reviewer.type(home, rowOf(reviewer, '市海洋与渔业局'), 2, 1);
  const outcome = await reviewer.run('handOver', [typed('1')]);
  expect(toastOf(outcome)).toBe('已转交人社样 1 份。');
  expect(reviewer.value(home, rowOf(reviewer, '市海洋与渔业局'), 8)).toBe('已转交人社样');

  await judge.run('goHome');
  const texts = Array.from({ length: 60 }, (_, i) => String(judge.value(home, i + 1, 3) ?? ''));
  expect(texts.some((text) => /将市海洋与渔业局《.*》（2015年）第1版转交您审核。$/.test(text))).toBe(true);
  expect(texts).toContainEqual(
    expect.stringMatching(/^各审核人：人社样 1 份（最久 1 个工作日）、.*、未转交 2 份（最久 1 个工作日）。$/),
  );
  expect(judge.value(home, rowOf(judge, '市海洋与渔业局'), 8)).toContain('转交您审核');
  expect(judge.value(home, rowOf(judge, '市农业委员会'), 8) ?? '').not.toContain('转交');
});

test('the document in review goes over, and back to all', async () => {
  await open(reviewer);
  reviewer.select(3);
  await reviewer.run('openDocument');
  expect(toastOf(await reviewer.run('handOver', [typed('人社样本')]))).toBe('已转交人社样本 1 份。');
  expect(toastOf(await reviewer.run('handOver', [typed('０')]))).toBe('已转交全体审核人 1 份。');
  await open(judge);
  expect(down(judge, '审核人')).toEqual(['', '', '']);
});

test('a name that is nobody’s or several people’s, an answer left out, and rows that are none, hand nothing over', async () => {
  await open(reviewer);
  reviewer.select(3);
  bureau.takeAsked();
  for (const text of ['人社', '无此人', '', '9'])
    expect(messages(await reviewer.run('handOver', [typed(text), ok])).at(-1)).toContain(
      `“${text}”不是所列的一位审核人`,
    );
  await reviewer.run('handOver', [{ button: 'CANCEL' }]);
  expect(bureau.takeAsked()).not.toContain('handOver');
  reviewer.select(1);
  expect(messages(await reviewer.run('handOver', [ok]))).toEqual([reviewWords.handNothing.zh]);
});

test('what cannot go over says why in its row', async () => {
  await open(reviewer);
  reviewer.select(3, 2, 2);
  await judge.run('openQueue');
  judge.select(3);
  await judge.run('openDocument');
  await judge.run('approveDocument', [yes]);
  const outcome = await reviewer.run('handOver', [typed('人社样')]);
  expect(toastOf(outcome)).toBe('已转交人社样 1 份。未转交 1 份，原因见各行。');
  expect(down(reviewer, '办理结果')).toEqual([
    expect.stringMatching(/^未转交：报表当前状态为“已通过”，不能“转交审核”/),
    '已转交人社样',
    '',
  ]);
});
