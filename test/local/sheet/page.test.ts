/** The sheet in a browser, with mouse and keyboard, as a clerk uses it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell, Note, Sheet, Snapshot, ValidationRule } from '../../../local/sheet/operations.ts';
import { launchBrowser, openContext } from '../../../scripts/browser/browser.ts';
import { type SheetServer, startSheetServer } from '../../support/sheet-server.ts';
import { tellStory } from '../../support/story.ts';

const step = tellStory();
const dataDir = mkdtempSync(join(tmpdir(), 'zhixin-page-'));
let server: SheetServer;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startSheetServer({ dataDir }), launchBrowser()]);
  page = await (await openContext(browser)).newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(server.url);
  await page.getByText('王示例').click();
  await ready();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const ready = () => page.waitForFunction('window.zhixin?.ready');
const idle = () =>
  page.waitForFunction(`document.getElementById('busy').hidden && !document.querySelector('dialog[open]')`);
const saved = () => page.waitForFunction(`document.getElementById('saved').dataset.state === 'saved'`);
const book = () => page.evaluate('window.zhixin.workbook()') as Promise<Snapshot>;

async function formSheet(): Promise<Sheet> {
  const { sheets, sheetOrder } = await book();
  const sheet = sheets[sheetOrder[1] ?? ''];
  if (!sheet) throw new Error('the form has not been made');
  return sheet;
}

const cell = async (row: number, column: number): Promise<Cell | undefined> =>
  (await formSheet()).cellData[row - 1]?.[column - 1];

async function click(a1: string): Promise<void> {
  const rect = (await page.evaluate(`window.zhixin.cellRect('${a1}')`)) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

async function type(a1: string, text: string): Promise<void> {
  await click(a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function choose(caption: string): Promise<void> {
  await page.getByRole('menuitem', { name: '知识更新工程' }).click();
  await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

step('the menu works by keyboard alone and the form appears', async () => {
  await page.keyboard.press('F10');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('填报表已备好').waitFor();
  await idle();
  expect((await formSheet()).name).toBe('年度培训计划');
  expect(
    ((await page.evaluate('window.zhixin.lastCounts()')) as Record<string, number>)['Range.setValues'],
  ).toBe(1);
});

step('texts, numbers and dates are typed, and a citizen number stays a text', async () => {
  await click('A2');
  await page.keyboard.type('370202199001011234');
  await page.keyboard.press('Tab');
  await page.keyboard.type('港口机械研修班');
  await page.keyboard.press('Enter');
  await type('D2', '2015-04-01');
  await type('E2', '0');
  expect((await cell(2, 1))?.v).toBe('370202199001011234');
  expect((await cell(2, 2))?.v).toBe('港口机械研修班');
  expect((await cell(2, 4))?.v).toBe(42095);
  expect((await cell(2, 5))?.v).toBe(0);
});

step('a dropdown offers the options of its column', async () => {
  const rect = (await page.evaluate(`window.zhixin.cellRect('C2')`)) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  await page.mouse.click(rect.x + rect.width - 8, rect.y + rect.height / 2);
  await page.getByText('急需紧缺').first().click();
  await expect.poll(async () => (await cell(2, 3))?.v).toBe('急需紧缺');
});

step('rows are pasted from another spreadsheet', async () => {
  const rows = [
    'JH2015-002\t港航安全\t岗位培训\t2015-05-06\t30\t1,200.50',
    '007\t海洋工程\t高级研修\t2015-06-07\t40\t800',
  ];
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
  await click('A3');
  await page.keyboard.press('Control+V');
  await expect.poll(async () => (await cell(4, 2))?.v).toBe('海洋工程');
  expect((await cell(4, 1))?.v).toBe('007');
  expect((await cell(3, 6))?.v).toBe(1200.5);
});

step('whoever types into a cell with a dropdown keeps the keyboard when its list opens', async () => {
  await click('C3');
  await page.keyboard.insertText('急需紧缺');
  const list = page.locator('[data-u-comp=sheets-dropdown-list]');
  await list.waitFor();
  // Whether a field of its own has the keyboard first or last depends on how busy the machine is.
  expect(await list.locator('input').count()).toBe(0);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('[data-u-comp=defined-name] input').inputValue()).toBe('D3');
  expect((await cell(3, 3))?.v).toBe('急需紧缺');
});

step('a protected header asks before it is changed, and typing goes on afterwards', async () => {
  await click('A1');
  await page.keyboard.type('x');
  await page.getByText('受保护区域').waitFor();
  await page.keyboard.press('Enter');
  await idle();
  expect((await cell(1, 1))?.v).toBe('计划编号');
  await type('B8', '照常');
  expect((await cell(8, 2))?.v).toBe('照常');
  await click('B7');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await cell(8, 2))?.v).toBe(undefined);
});

step('a wrong cell is marked behind the question that reports it', async () => {
  await choose('报送市局');
  await page.getByRole('heading', { name: '不能报送' }).waitFor();
  const sheet = await formSheet();
  const { styles } = await book();
  const style = sheet.cellData[1]?.[4]?.s;
  expect((typeof style === 'string' ? styles[style] : style)?.bg?.rgb).toBe('#f8d7da');
  await page.keyboard.press('Enter');
  await idle();
  expect(server.received).toEqual([]);
});

step('a corrected form is sent by the very script, which says its receipt', async () => {
  await type('E2', '25');
  await choose('报送市局');
  await page.getByText('把 3 行报送市局？').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('HZ-2015-0001 已受理，wang.fang@port.example').waitFor();
  expect(server.received).toHaveLength(1);
  expect(server.received[0]).toMatchObject({
    path: '/submissions',
    authorization: 'Bearer token-of-wang.fang@port.example',
    body: { form: '年度培训计划' },
  });
});

step('letters that come as fast as they can into a cell with a list all arrive', async () => {
  const text = '2015A-NYW-002';
  for (const row of [5, 6, 7]) {
    await click(`G${row}`);
    // Not one after the other has been answered, but all at once.
    await Promise.all([...text, 'Enter'].map((key) => page.keyboard.press(key)));
    await expect.poll(async () => (await cell(row, 7))?.v).toBe(text);
  }
});

step('a prompt takes a text; Esc takes it back', async () => {
  await click('F9');
  await page.keyboard.press('F10');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] input').waitFor();
  await page.keyboard.type('计划表');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await formSheet()).name).toBe('计划表');
  await idle();
  await choose('更多');
  await page.getByRole('menuitem', { name: '改名…' }).click();
  await page.locator('dialog[open] input').waitFor();
  await page.keyboard.press('Escape');
  await idle();
  expect((await formSheet()).name).toBe('计划表');
});

step('one popup a cell: a note hides the complaint of the list, an open list hides both', async () => {
  await choose('更多');
  await page.getByRole('menuitem', { name: '批注' }).click();
  await idle();
  const rect = (await page.evaluate(`window.zhixin.cellRect('C6')`)) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  const [note, complaint] = [
    page.locator('[data-u-comp=note-textarea]'),
    page.getByText('输入必须在指定的范围内'),
  ];
  await page.mouse.move(rect.x + 20, rect.y + rect.height / 2, { steps: 4 });
  await note.waitFor();
  await complaint.waitFor({ state: 'attached' });
  expect(await complaint.isVisible()).toBe(false);
  await page.mouse.click(rect.x + rect.width - 8, rect.y + rect.height / 2);
  await page.locator('[data-u-comp=sheets-dropdown-list]').waitFor();
  expect([await note.isVisible(), await complaint.isVisible()]).toEqual([false, false]);
  await page.locator('[data-u-comp=sheets-dropdown-list]').getByText('岗位培训').click();
  await expect.poll(async () => (await cell(6, 3))?.v).toBe('岗位培训');
});

/** Of the rows below the header: the first cell, the hidden one, and what is on the second. */
async function sortedRows(): Promise<unknown[]> {
  const { resources = [], styles } = await book();
  const { id, cellData } = await formSheet();
  const kept = (name: string) => {
    const { data } = resources.find((one) => one.name === name) ?? { data: '{}' };
    return Object.values((JSON.parse(data) as Record<string, object>)[id] ?? {});
  };
  const notes = kept('SHEET_NOTE_PLUGIN').flatMap((line) => Object.values(line as Record<string, Note>));
  const boxes = (kept('SHEET_DATA_VALIDATION_PLUGIN') as ValidationRule[]).flatMap(
    ({ type: kind, ranges }) => (kind === 'checkbox' ? ranges : []),
  );
  return [1, 2, 3].map((row) => {
    const style = cellData[row]?.[1]?.s;
    return [
      cellData[row]?.[0]?.v,
      cellData[row]?.[7]?.v,
      notes.find((one) => one.row === row && one.col === 1)?.note,
      (typeof style === 'string' ? styles[style] : style)?.bg?.rgb,
      boxes.some(({ startRow, endRow }) => startRow <= row && row <= endRow),
    ];
  });
}

async function sortAt(a1: string, caption: string): Promise<void> {
  const { x, y, width, height } = (await page.evaluate(`window.zhixin.cellRect('${a1}')`)) as {
    x: number;
    y: number;
    width: number;
    height: number;
  };
  await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
  await page.getByText('排序', { exact: true }).last().hover();
  await page.getByText(caption, { exact: true }).last().click();
}

step(
  'a sort moves whole rows below the header with all that is on them, by pinyin, and undo takes them back',
  async () => {
    await choose('更多');
    await page.getByRole('menuitem', { name: '标识' }).click();
    await idle();
    const before = await sortedRows();
    expect(before).toEqual([
      ['370202199001011234', 'r1', '请核对', '#dcebf9', true],
      ['JH2015-002', 'r2', '已核对', undefined, false],
      ['007', 'r3', undefined, undefined, false],
    ]);
    const risen = [before[1], before[0], before[2]];
    const fallen = [before[2], before[0], before[1]];
    // More than once: two notes change places, and change them again.
    for (const [caption, after] of [
      ['整表升序', risen],
      ['整表降序', fallen],
      ['整表升序', risen],
    ] as const) {
      await click('B3');
      await sortAt('B3', caption);
      await expect.poll(sortedRows).toEqual(after);
      expect((await cell(1, 2))?.v).toBe('培训班名称');
    }
    for (const [key, after] of [
      ['z', fallen],
      ['z', risen],
      ['z', before],
      ['y', risen],
      ['z', before],
    ] as const) {
      await page.keyboard.press(`Control+${key}`);
      await expect.poll(sortedRows).toEqual(after);
    }
  },
);

step(
  'selected rows are sorted among themselves, whole, however few of their cells are selected',
  async () => {
    const was = await sortedRows();
    await click('B3');
    await page.keyboard.press('Shift+ArrowDown');
    await sortAt('B3', '所选行降序');
    await expect.poll(sortedRows).toEqual([was[0], was[2], was[1]]);
    await page.keyboard.press('Control+z');
    await expect.poll(sortedRows).toEqual(was);
  },
);

step('a link in a cell goes to its cell in another tab with one click', async () => {
  await type('B12', '误打的字');
  await choose('更多');
  await page.getByRole('menuitem', { name: '列清单' }).click();
  await idle();
  const tab = page.locator('#grid [data-u-comp=slide-tab-item]');
  await expect.poll(() => tab.locator('visible=true').allTextContents()).toContain('清单');
  const shown = await book();
  const links = Object.values(shown.sheets).find(({ name }) => name === '清单')?.cellData;
  expect(links?.[1]?.[0]?.f).toMatch(/^=HYPERLINK/);
  const nameBox = page.locator('[data-u-comp=defined-name] input');
  await click('A1');
  await expect.poll(() => nameBox.inputValue()).toBe('E150');
  const isSeen = async (a1: string) => {
    const { y } = (await page.evaluate(`window.zhixin.cellRect('${a1}')`)) as { y: number };
    return y > 100 && y < (page.viewportSize()?.height ?? 0);
  };
  await expect.poll(() => isSeen('E150')).toBe(true);
  await tab.getByText('清单').click();
  await click('A2');
  await expect.poll(() => nameBox.inputValue()).toBe('E3');
  await expect.poll(() => isSeen('E3')).toBe(true);
});

step('undo takes back what the person typed last, not the list that a script has made since', async () => {
  expect((await cell(12, 2))?.v).toBe('误打的字');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await cell(12, 2))?.v ?? null).toBe(null);
  expect(Object.values((await book()).sheets).map(({ name }) => name)).toContain('清单');
});

step('the last word typed before the page closes is there again, also after a restart', async () => {
  await type('B9', '最后一字');
  await page.reload();
  await ready();
  expect((await cell(9, 2))?.v).toBe('最后一字');
  await saved();
  const { port } = new URL(server.url);
  await server.close();
  server = await startSheetServer({ dataDir, port: Number(port) });
  await page.reload();
  await ready();
  expect((await cell(9, 2))?.v).toBe('最后一字');
  expect((await cell(2, 1))?.v).toBe('370202199001011234');
});

step('a sheet opened in a second window is saved from there only', async () => {
  const second = await page.context().newPage();
  await second.goto(server.url);
  await second.waitForFunction('window.zhixin?.ready');
  await type('B10', '旧窗口');
  await page.getByRole('heading', { name: '已在其他窗口打开' }).waitFor();
  await second.close();
  await page.keyboard.press('Enter');
  await page.waitForEvent('load');
  await ready();
  expect((await cell(10, 2))?.v ?? null).toBe(null);
});

step('two people sit side by side in one browser, each at their own sheet', async () => {
  const other = await page.context().newPage();
  await other.goto(`${server.url}?person=li.ming@hr.example`);
  await other.waitForFunction('window.zhixin?.ready');
  expect(await other.locator('.zx-person').textContent()).toContain('李示例');
  expect(((await other.evaluate('window.zhixin.workbook()')) as Snapshot).sheetOrder).toHaveLength(1);
  await page.bringToFront();
  await type('B11', '还在');
  await saved();
  await page.reload();
  await ready();
  expect((await cell(11, 2))?.v).toBe('还在');
  await other.close();
});

step('the programme’s date is shown and can be set', async () => {
  await page.locator('#clock').click();
  await page.fill('#clock-input', '2015-04-10T09:00');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.textContent('#clock-date')).toBe('2015-04-10');
});

step('a date set in another window is seen when one comes back to this one', async () => {
  await fetch(`${server.url}_local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: '2015-04-20T01:00:00.000Z' }),
  });
  await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
  await expect.poll(() => page.textContent('#clock-date')).toBe('2015-04-20');
});

step('the page speaks English too', async () => {
  await page.getByRole('link', { name: 'English' }).click();
  await ready();
  expect(await page.getByRole('link', { name: 'Outbox' }).count()).toBe(1);
  expect(await page.locator('.zx-person').textContent()).toContain('Port Society');
  await page.goto(`${server.url}outbox`);
  await page.getByText('2015年2月统计月报').waitFor();
});

step(
  'a phone’s first opening says what a phone can do, and does not name a menu that is not there',
  async () => {
    const context = await openContext(browser, 'zh', true);
    const phone = await context.newPage();
    await phone.goto(`${server.url}?person=li.ming@hr.example`);
    await phone.waitForFunction('window.zhixin?.ready');
    const opened = (await phone.evaluate('window.zhixin.workbook()')) as Snapshot;
    const told = opened.sheets.first?.cellData[0]?.[0]?.v;
    expect(told).toContain('手机上只能查看');
    expect(told).not.toContain('上方');
    await context.close();
  },
);

step('a browser in English is answered in English before anybody chose a language', async () => {
  const context = await openContext(browser, 'en');
  const other = await context.newPage();
  await other.goto(server.url);
  expect(await other.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
});

step('hundreds of mails are listed by fifty', async () => {
  const mails = Array.from({ length: 120 }, (_, i) => ({
    id: String(i),
    to: 'clerk@example.com',
    subject: `Mail ${i}`,
    at: new Date(Date.UTC(2015, 3, 1, 0, i)).toISOString(),
  }));
  await page.route('**/_local/outbox', (route) => route.fulfill({ json: mails }));
  await page.goto(`${server.url}outbox`);
  const rows = page.locator('#mails tr');
  const more = page.locator('#more');
  await expect.poll(() => rows.count()).toBe(50);
  expect(await rows.first().textContent()).toContain('Mail 119');
  expect(await more.textContent()).toBe('Show 50 more (70 left)');
  await more.click();
  await expect.poll(() => rows.count()).toBe(100);
  await more.click();
  await expect.poll(() => rows.count()).toBe(120);
  expect(await more.isVisible()).toBe(false);
});

test('the page itself had no error', () => {
  expect(problems).toEqual([]);
  expect(server.logs).toEqual([]);
});
