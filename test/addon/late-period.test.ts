/** What the reminder asks for is opened from the menu and from the submission status, filed, and opened again to be corrected. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const cancel = { button: 'CANCEL' } as const;
const nil = [typed('样负责'), yes, ok];
const year = '报送情况 2015';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  bureau.setNow('2015-04-02T01:00:00Z');
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
});

type Outcome = Awaited<ReturnType<SpreadsheetUser['run']>>;
const last = ({ dialogs }: Outcome): string => dialogs.at(-1)?.message ?? '';
const numbersIn = (text: string) => [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
const rowOf = (user: SpreadsheetUser, key: string): number => {
  for (let row = 5; row < 60; row++) if (user.value(year, row, 1) === key) return row;
  throw new Error(`no row ${key}`);
};
/** The tab of the year's submission status, with the cursor on a unit's cell. */
const atCell = async (user: SpreadsheetUser, unit: string, header: string): Promise<void> => {
  if (user.tabs().includes(year)) user.activate(year);
  else await user.run('viewCompleteness', [typed('2015')]);
  user.select(rowOf(user, unit), user.column(year, header));
};

describe('打开表格…', () => {
  test('what is asked for stands first, the rest is counted and listed on demand, and numbers stay', async () => {
    const { dialogs } = await clerk.run('openForm', [typed('全部'), cancel]);
    const [short = '', all = ''] = dialogs.map(({ message }) => message);
    expect(short).toMatch(/^市农业委员会的报表：须办理 9 份，可填报 \d+ 份，可更正 0 份。/);
    expect(short).toContain('1. 高级研修项目计划　2015年（未报送，逾期，可补报至 2015-12-31）');
    expect(short).toContain('4. 培训班执行情况表　2015年1月（未报送，逾期，可补报至 2015-04-07）');
    expect(numbersIn(short)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    const hidden = Number(/另有 (\d+) 份未列出/.exec(short)?.[1]);
    expect(numbersIn(all)).toEqual(Array.from({ length: 12 + hidden }, (_, i) => i + 1));
    expect(all).not.toContain('未列出');
    for (const line of short.split('\n').filter((each) => /^\d/.test(each))) expect(all).toContain(line);
  });

  test('in English, and a form’s whole name finds it, short words and all', async () => {
    const english = createUser(bureau, 'clerk2.nyw@qingdao.example', 'en_GB');
    const { dialogs } = await english.run('openForm', [typed('class return 2015-01')]);
    expect(dialogs[0]?.message).toMatch(
      /9 to act on, \d+ open, 0 submitted\. .*; \d+ more are not shown, enter “all”/,
    );
    expect(dialogs[0]?.message).toContain(
      '4. Class return, 2015-01 (not submitted; overdue, accepted until 2015-04-07)',
    );
    expect(english.activeTab()).toBe('Class return 2015-01');
    const { dialogs: asked } = await english.run('openForm', [typed('participants sent to 2015'), cancel]);
    expect(numbersIn(asked[1]?.message ?? '').length).toBeGreaterThan(1);
  });

  test('a month is not found in another whose number ends alike', async () => {
    bureau.setNow('2015-12-20T01:00:00Z');
    await clerk
      .run('openForm', [typed('学员登记表 1月'), ok])
      .then(({ dialogs }) => expect(dialogs[1]?.message).toContain('未找到'));
    await clerk.run('openForm', [typed('学员登记表 11月')]);
    expect(clerk.activeTab()).toBe('学员登记表 2015-11');
  });

  test('all that is overdue is opened and sent; then it is offered to be corrected, and never called overdue', async () => {
    const { dialogs } = await clerk.run('openForm', [cancel]);
    const late = numbersIn(dialogs[0]?.message.split('【可填报】')[0] ?? '');
    expect(late).toHaveLength(9);
    // What was sent leaves the head of the list.
    for (const _ of late) {
      await clerk.run('openForm', [typed('1')]);
      expect(last(await clerk.run('submitNil', nil))).toContain('已收到');
    }
    const { dialogs: after } = await clerk.run('openForm', [typed('全部'), cancel]);
    const all = after[1]?.message ?? '';
    expect(all).toContain('须办理 0 份');
    expect(all).not.toMatch(/逾期|补报/);
    expect(all).toMatch(/培训班执行情况表　2015年1月（已通过，可更正至 2015-04-07）/);
    // The three filed last are seen without asking.
    expect(after[0]?.message.split('【已报送，可更正】')[1]?.trim().split('\n')).toHaveLength(3);
    await clerk.run('viewCompleteness', [typed('2015-01')]);
    for (const column of [3, 4, 5]) expect(clerk.value('报送情况 2015-01', 5, column)).toContain('△ 迟报');
    expect(last(await clerk.run('sayWho', [ok]))).not.toContain('逾期');
  });
});

describe('报送情况', () => {
  test('a unit opens its own document from the cell, filed or not, and goes on where it was', async () => {
    await atCell(clerk, 'nyw', '1月');
    const asked = await clerk.run('openDocument', [typed('2')]);
    expect(asked.dialogs[0]?.message).toContain('2. 学员登记表　2015年1月（逾期未报）');
    expect(clerk.activeTab()).toBe('学员登记表 2015-01');
    expect(last(await clerk.run('submitNil', nil))).toContain('ZX201501-NYW-XY-1');
    // Approved: to be corrected, in the same tab.
    await atCell(clerk, 'nyw', '1月');
    await clerk.run('openDocument', [typed('2')]);
    expect(clerk.tabs().filter((name) => name.includes('学员登记表'))).toEqual(['学员登记表 2015-01']);
    expect(clerk.activeTab()).toBe('学员登记表 2015-01');
  });

  test('the bureau reads what was filed, and is told where nothing was', async () => {
    await clerk.run('openForm', [typed('学员登记表 2015-01')]);
    await clerk.run('submitNil', nil);
    const reviewer = createUser(bureau, 'reviewer@qingdao.example');
    await atCell(reviewer, 'nyw', '1月');
    await reviewer.run('openDocument');
    expect(reviewer.activeTab()).toBe('审核 市农业委员会 学员登记表 2015-01');
    await atCell(reviewer, 'nyw', '2月');
    expect(last(await reviewer.run('openDocument', [ok]))).toContain('市农业委员会该报告期尚未报送此表');
  });

  test('after it closed what was filed is read, and what was not is refused with the way out', async () => {
    await clerk.run('openForm', [typed('学员登记表 2015-01')]);
    await clerk.run('submitNil', nil);
    bureau.setNow('2015-04-08T01:00:00Z');
    await atCell(clerk, 'nyw', '1月');
    await clerk.run('openDocument');
    expect(clerk.activeTab()).toBe('查阅 市农业委员会 学员登记表 2015-01');
    bureau.reset();
    await atCell(clerk, 'nyw', '1月');
    expect(last(await clerk.run('openDocument', [ok]))).toContain(
      '且已截止。确需补报的，须由市人社局批准延期',
    );
  });

  test('units without a registered person are marked for the bureau alone', async () => {
    const reviewer = createUser(bureau, 'reviewer@qingdao.example');
    await reviewer.run('viewCompleteness', [typed('2015')]);
    expect(reviewer.value(year, 2, 2)).toMatch(/有 \d+ 个单位未登记填报人（单位名后标明），提醒邮件无法送达/);
    expect(reviewer.value(year, rowOf(reviewer, 'nyw'), 2)).toBe('市农业委员会');
    expect(reviewer.value(year, rowOf(reviewer, 'jyj'), 2)).toBe('市教育局（未登记填报人）');
    await clerk.run('viewCompleteness', [typed('2015')]);
    expect(clerk.value(year, 2, 2)).not.toContain('未登记填报人');
  });
});
