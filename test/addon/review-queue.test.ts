/** A reviewer with many documents before noon: the queue, exceptions, and one click for the rest. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { paths } from '../../shared/contract/paths.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { existsIn } from '../../shared/ground/define-city.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { chainedProgramme, secondEyesFrom } from '../support/chained-programme.ts';
import { staff } from '../support/office.ts';
import { plan, planRow } from '../support/sheets.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

let bureau: ServedBureau;
let reviewer: SpreadsheetUser;
const queue = '待审报表';
const departments = chainedProgramme.units.filter(
  (unit) => unit.kind === 'city-department' && existsIn(unit, '2015'),
);
const clerkOf = (unit: string) => `clerk.of.${unit}@qingdao.example`;
const people: Person[] = [
  staff.baseClerk,
  staff.endorser,
  staff.judge,
  ...departments.map(
    ({ code }): Person => ({
      email: clerkOf(code),
      name: '样示例',
      unit: code,
      roles: ['clerk'],
    }),
  ),
];

beforeAll(async () => {
  bureau = await serveBureau('2015-01-20T01:00:00Z', { also: people, programme: chainedProgramme });
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
});

const post = async (email: string, path: string, body: unknown): Promise<void> => {
  const answer = await fetch(`${bureau.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${email}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.text()).toBeLessThan(300);
};
let filed = 0;
/** Files a plan without a spreadsheet, each a minute after the one before. */
const file = async (email: string, unit: string, changes = {}, baseVersion = 0): Promise<void> => {
  filed += 1;
  bureau.setNow(new Date(Date.UTC(2015, 0, 20, 1, filed % 60)).toISOString());
  const body = { ...plan(planRow(1, changes)), unit, formVersion: advancedPlan.version, baseVersion };
  await post(email, paths.submitForm.path.slice(1), { ...body, certifier: '样负责', nil: false });
};
const three = async (): Promise<void> => {
  await file('clerk.nyw@qingdao.example', 'nyw');
  await file('clerk.hyj@qingdao.example', 'hyj', { days: 30 });
  await file('clerk.kjj@qingdao.example', 'kjj');
};
const columnOf = (user: SpreadsheetUser, header: string) => user.column(queue, header, 2);
const down = (user: SpreadsheetUser, header: string, rows = 3) =>
  Array.from({ length: rows }, (_, i) => user.value(queue, 3 + i, columnOf(user, header)));
const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';

test('a plan whose projects are like those of others says so in words, row by row', async () => {
  await file('clerk.nyw@qingdao.example', 'nyw');
  await file('clerk.hyj@qingdao.example', 'hyj', { host: '示例学院' });
  await reviewer.run('openQueue');
  expect(down(reviewer, '相近项目', 2)).toEqual([
    '第 1 项与市海洋与渔业局“海洋牧场技术高级研修班（1）”相近（名称、领域、培训时间）',
    '第 1 项与市农业委员会“海洋牧场技术高级研修班（1）”相近（名称、领域、培训时间）',
  ]);
});

test('many are approved with one question and one request; exceptions stay with their reasons', async () => {
  await three();
  await reviewer.run('openQueue');
  reviewer.type(queue, 5, columnOf(reviewer, '暂不通过（写明原因）'), '经费待财政局核实');
  bureau.takeAsked();
  const { dialogs, effects } = await reviewer.run('approveQueue', [yes]);
  expect(bureau.takeAsked()).toEqual(['approveMany']);
  expect(dialogs[0]?.message.split('\n')).toEqual([
    '将通过 2 份：高级研修项目计划 2 份。',
    '包括筛选后隐藏的行。',
    '',
    '其中有待核实项 1 份：',
    expect.stringMatching(/^· 市海洋与渔业局 高级研修项目计划 2015（\d 处）$/),
    '',
    '暂不通过 1 份：',
    '· 市科学技术局 高级研修项目计划 2015：经费待财政局核实',
    '',
    '确认批量通过？',
  ]);
  expect(dialogs).toHaveLength(1);
  expect(toastOf({ effects })).toBe('已通过 2 份，转下一环节 0 份，未办理 0 份。每份结果见“办理结果”栏。');
  expect(down(reviewer, '办理结果')).toEqual(['已通过', '已通过', '']);
  expect(down(reviewer, '暂不通过（写明原因）')).toEqual(['', '', '经费待财政局核实']);

  await reviewer.run('openQueue');
  expect(down(reviewer, '报送单位', 2)).toEqual(['市科学技术局', '']);
  expect(down(reviewer, '暂不通过（写明原因）', 1)).toEqual(['经费待财政局核实']);
  expect(last(await reviewer.run('approveQueue', [ok]))).toContain('无可批量通过的报表');
});

test('long names are shown to their end, and the hidden key makes no row tall', async () => {
  await three();
  await reviewer.run('openQueue');
  expect(reviewer.wraps(queue, 3, 1)).toBe(false);
  expect(reviewer.wraps(queue, 3, reviewer.column(queue, '报送单位', 2))).toBe(true);
});

test('what a reviewer decides by fits a window of 1,280 pixels, and the names stay beside the rest', async () => {
  await three();
  const { effects } = await reviewer.run('openQueue');
  const { width, frozen } = reviewer.reach(queue, columnOf(reviewer, '办理结果'));
  // Numbers of rows and the bar take 70.
  expect(width).toBeLessThanOrEqual(1_210);
  expect(frozen).toBe(reviewer.column(queue, '报表', 2));
  // The tab says the rest.
  expect(toastOf({ effects })).toBe('共 3 份，有待核实项 1 份。');
});

test('a no decides nothing', async () => {
  await three();
  await reviewer.run('openQueue');
  bureau.takeAsked();
  await reviewer.run('approveQueue', [no]);
  expect(bureau.takeAsked()).toEqual([]);
  expect(down(reviewer, '办理结果')).toEqual(['', '', '']);
});

test('an old queue: newer versions and decided ones are refused one by one, and said', async () => {
  await three();
  await reviewer.run('openQueue');
  bureau.setNow('2015-01-20T03:00:00Z');
  await file('clerk.nyw@qingdao.example', 'nyw', { persons: 44 }, 1);
  await post('judge@qingdao.example', 'decisions', {
    decisions: [{ unit: 'hyj', form: 'advanced-plan', period: '2015', version: 1 }],
  });
  const outcome = await reviewer.run('approveQueue', [yes]);
  expect(toastOf(outcome)).toContain('已通过 1 份，转下一环节 0 份，未办理 2 份');
  const results = down(reviewer, '办理结果');
  expect(results[0]).toBe('未办理：报送单位已报送新版，请刷新后重新审核。');
  expect(results[1]).toContain('人社样已于');
  expect(results[2]).toBe('已通过');
  // What was done is not asked for again.
  bureau.takeAsked();
  const { dialogs } = await reviewer.run('approveQueue', [yes]);
  expect(dialogs[0]?.message).toContain('将通过 2 份');
});

test('an exception belongs to its version: a new one is looked at anew', async () => {
  await three();
  await reviewer.run('openQueue');
  reviewer.type(queue, 3, columnOf(reviewer, '暂不通过（写明原因）'), '人数待核');
  await file('clerk.nyw@qingdao.example', 'nyw', { persons: 44 }, 1);
  await reviewer.run('openQueue');
  expect(down(reviewer, '报送单位')).toEqual(['市海洋与渔业局', '市科学技术局', '市农业委员会']);
  expect(down(reviewer, '暂不通过（写明原因）')).toEqual(['', '', '']);
});

test('sorted whole or without its hidden column, every exception stays with its document', async () => {
  await three();
  await reviewer.run('openQueue');
  const exception = columnOf(reviewer, '暂不通过（写明原因）');
  reviewer.type(queue, 4, exception, '人数待核');
  // Everything but column A turns round.
  const lines = [3, 4, 5].map((row) =>
    Array.from({ length: 18 }, (_, i) => reviewer.value(queue, row, i + 2) as string | number),
  );
  for (const [i, line] of lines.reverse().entries())
    for (const [j, value] of line.entries()) reviewer.type(queue, 3 + i, j + 2, value);
  const [asked] = (await reviewer.run('approveQueue', [yes])).dialogs;
  expect(asked?.message).toContain('· 市海洋与渔业局 高级研修项目计划 2015：人数待核');
  expect(down(reviewer, '办理结果')).toEqual(['已通过', '', '已通过']);
  await reviewer.run('openQueue');
  expect(down(reviewer, '报送单位', 1)).toEqual(['市海洋与渔业局']);
  expect(down(reviewer, '暂不通过（写明原因）', 1)).toEqual(['人数待核']);
  reviewer.select(3);
  await reviewer.run('openDocument');
  expect(reviewer.activeTab()).toContain('市海洋与渔业局');
});

test('one after the other without going back to the queue, past exceptions and what a colleague decided', async () => {
  await three();
  await file(clerkOf('swj'), 'swj');
  await reviewer.run('openNext');
  expect(reviewer.activeTab()).toContain('市农业委员会');
  await reviewer.run('openQueue');
  reviewer.type(queue, 4, columnOf(reviewer, '暂不通过（写明原因）'), '人数待核');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
  await post('judge@qingdao.example', 'decisions', {
    decisions: [{ unit: 'kjj', form: 'advanced-plan', period: '2015', version: 1 }],
  });
  await reviewer.run('openNext');
  expect(reviewer.activeTab()).toContain('市商务局');
  // What is left undecided comes up again after the last.
  await file('clerk.nyw@qingdao.example', 'nyw', { persons: 44 }, 1);
  await reviewer.run('openNext');
  expect(reviewer.activeTab()).toContain('市农业委员会');
  await reviewer.run('approveDocument', [yes]);
  await reviewer.run('openNext');
  expect(reviewer.activeTab()).toContain('市商务局');
  await reviewer.run('approveDocument', [yes]);
  expect(last(await reviewer.run('openNext', [ok]))).toContain('其余 1 份均已注明暂不通过');
});

test('after the last one the next is said to be none', async () => {
  await file('clerk.nyw@qingdao.example', 'nyw');
  await reviewer.run('openNext');
  expect(last(await reviewer.run('openNext', [ok]))).toContain('无其他待审报表');
  expect(reviewer.activeTab()).toContain('市农业委员会');
});

test('a queue whose columns were taken away is not guessed at', async () => {
  await three();
  await reviewer.run('openQueue');
  reviewer.type(queue, 2, columnOf(reviewer, '暂不通过（写明原因）'), '备注');
  expect(last(await reviewer.run('approveQueue', [ok]))).toContain('的栏有改动');
  await reviewer.run('openQueue');
  expect(toastOf(await reviewer.run('approveQueue', [yes]))).toContain('已通过 3 份');
});

test('a queue of ninety calls the spreadsheet as often as one of three', async () => {
  const callsFor = async (units: readonly { code: string }[]) => {
    bureau.reset();
    const user = createUser(bureau, 'reviewer@qingdao.example');
    for (const { code } of units)
      for (const form of ['advanced-plan', 'urgent-plan', 'post-plan'])
        await post(clerkOf(code), 'submissions', {
          form,
          unit: code,
          period: '2015',
          formVersion: advancedPlan.version,
          baseVersion: 0,
          certifier: '样负责',
          nil: true,
          headers: [],
          rows: [],
          ids: [],
        });
    const opened = await user.run('openQueue');
    user.type(queue, 3, columnOf(user, '暂不通过（写明原因）'), '待核');
    const approved = await user.run('approveQueue', [yes]);
    const again = await user.run('openQueue');
    expect(down(user, '暂不通过（写明原因）', 1)).toEqual(['待核']);
    expect(toastOf(approved)).toContain(`已通过 ${units.length * 3 - 1} 份`);
    return [opened, approved, again].map(({ counts }) =>
      Object.fromEntries(
        Object.entries(counts).filter(([name]) => !/^(Utilities|Blob)\.|insertRowsAfter/.test(name)),
      ),
    );
  };
  expect(await callsFor(departments.slice(0, 30))).toEqual(await callsFor(departments.slice(0, 1)));
});

test('many are only approved from the queue', async () => {
  expect(last(await reviewer.run('approveQueue', [ok]))).toContain('请先打开“首页”或“待审报表”');
});

test('a lost answer is asked for again and gives the same outcomes', async () => {
  await three();
  await reviewer.run('openQueue');
  bureau.loseAnswers('approveMany', 1);
  bureau.takeAsked();
  expect(toastOf(await reviewer.run('approveQueue', [yes]))).toContain('已通过 3 份');
  expect(bureau.takeAsked()).toEqual(['approveMany', 'approveMany']);
});

test('a base’s plan goes from the district to the bureau, and everybody sees whose turn it is', async () => {
  const clerk = createUser(bureau, staff.baseClerk.email);
  const endorser = createUser(bureau, staff.endorser.email);
  await file(staff.baseClerk.email, 'jd1');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  const form = clerk.activeTab();
  expect(clerk.value(form, 3, 2)).toContain('等待“黄岛区人力资源和社会保障局”初审');

  await reviewer.run('openQueue');
  expect(reviewer.value(queue, 1, 2)).toBe('目前无待审报表。');
  await reviewer.run('openOverview');
  expect(reviewer.value('审核进度', 3, reviewer.column('审核进度', '审核环节', 2))).toBe(
    '初审：黄岛区人力资源和社会保障局',
  );
  await endorser.run('openQueue');
  expect(down(endorser, '审核环节', 1)).toEqual(['初审']);
  endorser.select(3);
  await endorser.run('openDocument');
  const told = toastOf(await endorser.run('approveDocument', [yes]));
  expect(told).toBe('本环节已通过。下一环节：市人力资源和社会保障局专业技术人员管理处审核。');
  expect(endorser.value(endorser.activeTab(), 3, 2)).toContain('初示例 已于');

  expect(last(await clerk.run('refreshStatus', [ok]))).toMatch(
    /状态：待下一环节审核.*初示例 已于 2015-01-20 \d\d:\d\d (审核|初审)?通过，等待市人力资源和社会保障局专业技术人员管理处审核/,
  );
  await reviewer.run('openQueue');
  expect(down(reviewer, '审核环节', 1)).toEqual(['审核']);
  expect(toastOf(await reviewer.run('approveQueue', [yes]))).toContain('已通过 1 份');
});

test('for a district that does not act the bureau does, with a reason, and somebody else goes on', async () => {
  await file(staff.baseClerk.email, 'jd1');
  await reviewer.run('openOverview');
  reviewer.select(3);
  await reviewer.run('openDocument');
  const review = reviewer.activeTab();
  const declined = await reviewer.run('approveDocument', [{ button: 'CANCEL' }]);
  expect(declined.dialogs.map(({ message }) => message)).toEqual([
    expect.stringMatching(/第 1 版由“黄岛区人力资源和社会保障局”初审.*填写理由后确定即代为初审通过：$/s),
  ]);
  expect(last(await reviewer.run('approveDocument', [typed(''), ok]))).toContain('未代为初审');
  const acted = await reviewer.run('approveDocument', [typed('区局逾期未办')]);
  expect(acted.dialogs).toHaveLength(1);
  expect(toastOf(acted)).toContain('下一环节');
  expect(reviewer.value(review, 3, 2)).toContain('代为初审通过');
  const judge = createUser(bureau, 'judge@qingdao.example');
  await judge.run('openQueue');
  judge.select(3);
  await judge.run('openDocument');
  const tab = judge.activeTab();
  expect(judge.value(tab, 6, judge.column(tab, '办理记录'))).toContain(
    '审核同意第 1 版（代为初审）：区局逾期未办',
  );
  expect(toastOf(await judge.run('approveDocument', [yes]))).toBe('已审核通过。');
});

test('what the district has endorsed meanwhile is approved with the usual question, not instead of anybody', async () => {
  await file(staff.baseClerk.email, 'jd1');
  await reviewer.run('openOverview');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await post(staff.endorser.email, 'decisions', {
    decisions: [{ unit: 'jd1', form: 'advanced-plan', period: '2015', version: 1 }],
  });
  const { dialogs } = await reviewer.run('approveDocument', [no]);
  expect(dialogs.map(({ message }) => message)).toEqual([expect.stringMatching(/各审核环节均通过后生效。$/)]);
  expect(toastOf(await reviewer.run('approveDocument', [yes]))).toBe('已审核通过。');
});

test('a large budget needs a second person: one approves, the other confirms', async () => {
  await file('clerk.nyw@qingdao.example', 'nyw', { budget: secondEyesFrom });
  await reviewer.run('openQueue');
  await reviewer.run('approveQueue', [yes]);
  expect(down(reviewer, '办理结果', 1)[0]).toBe(
    '本环节已通过，下一环节：市人力资源和社会保障局专业技术人员管理处复核',
  );
  await reviewer.run('openQueue');
  expect(reviewer.value(queue, 1, 2)).toBe('目前无待审报表。');
  const judge = createUser(bureau, 'judge@qingdao.example');
  await judge.run('openQueue');
  expect(down(judge, '审核环节', 1)).toEqual(['复核']);
  expect(toastOf(await judge.run('approveQueue', [yes]))).toContain('已通过 1 份');
});

test('the second of two reviewers keeps every comment and is told who was faster', async () => {
  await file('clerk.nyw@qingdao.example', 'nyw');
  const judge = createUser(bureau, 'judge@qingdao.example');
  for (const user of [reviewer, judge]) {
    await user.run('openQueue');
    user.select(3);
    await user.run('openDocument');
  }
  const review = judge.activeTab();
  judge.writeNote(review, 5, judge.column(review, '计划人数'), '人数偏多');
  await reviewer.run('approveDocument', [yes]);
  const told = last(await judge.run('returnDocument', [typed('请补充'), ok]));
  expect(told).toContain('审示例已于 2015-01-20');
  expect(told).toContain('办理本版（通过）');
  expect(judge.value(review, 3, 2)).toContain('未办理。审示例已于');
  expect(judge.note(review, 5, judge.column(review, '计划人数'))).toBe('人数偏多');
});

test('the queue speaks English to an English reader', async () => {
  await three();
  const guest = createUser(bureau, 'reviewer@qingdao.example', 'en_GB');
  await guest.run('openQueue');
  const tab = guest.activeTab();
  expect(tab).toBe('Review queue');
  guest.type(tab, 3, guest.column(tab, 'Hold back (reason)', 2), 'waiting for the budget');
  const { dialogs } = await guest.run('approveQueue', [yes]);
  expect(dialogs[0]?.message).toContain('2 documents will be approved');
  expect(guest.value(tab, 4, guest.column(tab, 'Outcome', 2))).toBe('approved');
});
