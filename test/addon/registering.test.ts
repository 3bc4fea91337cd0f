/** 登记本单位: somebody whom the bureau does not know registers their organisation, and its district decides at home. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applicant, bodySaid, creditCodeOf } from '../support/given-registration.ts';
import { staff } from '../support/office.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

let bureau: ServedBureau;
let body: SpreadsheetUser;
let district: SpreadsheetUser;
const [form, home] = ['登记本单位', '首页'];

beforeAll(async () => {
  bureau = await serveBureau('2015-03-10T01:00:00Z', { also: [staff.endorser] });
});
afterAll(() => bureau.close());
beforeEach(() => {
  bureau.reset();
  body = createUser(bureau, applicant);
  district = createUser(bureau, staff.endorser.email);
});

const messages = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) =>
  dialogs.map(({ message }) => message);
const rowOf = (user: SpreadsheetUser, tab: string, text: string, column = 1): number =>
  Array.from({ length: 60 }, (_, i) => i + 1).find((row) => user.value(tab, row, column) === text) ?? 0;

const fields: Record<string, string> = {
  单位名称: bodySaid().name ?? '',
  统一社会信用代码: creditCodeOf(1),
  单位类别: '企业',
  经济类型: '民营企业',
  '所在区（市）': '黄岛区人力资源和社会保障局',
  经办人: '企示例',
};
const fill = (changes: Record<string, string> = {}): void => {
  for (const [field, value] of Object.entries({ ...fields, ...changes }))
    body.type(form, rowOf(body, form, field), 2, value);
};
const asked = async (): Promise<void> => {
  await body.run('registerUnit');
  fill();
  await body.run('registerUnit', [yes]);
};

test('who is unknown is told of the way, fills in a form and sends it after one question', async () => {
  expect(messages(await body.run('goHome', [ok]))).toEqual([expect.stringContaining('登记本单位')]);
  expect(body.tabs()).not.toContain(form);

  const laid = await body.run('registerUnit');
  expect(toastOf(laid)).toContain('再选一次');
  expect(body.choices(form, rowOf(body, form, '经济类型'), 2)).toEqual(['民营企业', '外资企业', '社会组织']);
  expect(body.choices(form, rowOf(body, form, '所在区（市）'), 2)).toContain('黄岛区人力资源和社会保障局');
  fill();
  expect(messages(await body.run('registerUnit', [no]))).toEqual([
    `将“青岛示例智造有限公司”（${creditCodeOf(1)}）报黄岛区人力资源和社会保障局审核登记？`,
  ]);
  bureau.takeAsked();
  const sent = await body.run('registerUnit', [yes]);
  expect(toastOf(sent)).toContain('黄岛区人力资源和社会保障局审核');
  expect(bureau.takeAsked().filter((name) => name !== 'whoAmI')).toEqual([
    'readRegistration',
    'registerUnit',
  ]);
  expect(body.value(form, 1, 1)).toContain('审核中');
  // What was filled in stays to be seen.
  expect(body.value(form, rowOf(body, form, '经办人'), 2)).toBe('企示例');
});

test('what is wrong is named, nothing is sent, and what was filled in stays', async () => {
  await body.run('registerUnit');
  fill({ 统一社会信用代码: '123' });
  const refused = await body.run('registerUnit', [yes, ok]);
  expect(messages(refused).at(-1)).toMatch(/1 处须改正.*统一社会信用代码/s);
  expect(body.value(form, rowOf(body, form, '单位名称'), 2)).toBe('青岛示例智造有限公司');
  fill();
  expect(toastOf(await body.run('registerUnit', [yes]))).toContain('已提交');
});

test('while it waits, the home and the command say so, and nothing is sent again', async () => {
  await asked();
  bureau.takeAsked();
  const later = await body.run('goHome');
  expect(later.dialogs).toEqual([]);
  expect(toastOf(later)).toContain('审核中');
  expect(body.activeTab()).toBe(form);
  await body.run('registerUnit');
  expect(bureau.takeAsked()).not.toContain('registerUnit');
});

test('its district finds it at home, ticks and approves it; the applicant comes home', async () => {
  await asked();
  await district.run('goHome');
  const row = rowOf(district, home, '青岛示例智造有限公司', 3);
  expect(row).toBeGreaterThan(0);
  expect(district.value(home, row, 5)).toBe(creditCodeOf(1));
  expect(district.value(home, row, 7)).toContain('企示例');
  expect(messages(await district.run('approveRegistrations', [ok]))[0]).toContain('勾选');
  district.type(home, row, 2, 1);
  // A tick of a registration opens nothing.
  expect(messages(await district.run('openTicked', [ok]))[0]).toContain('没有勾选报表');
  bureau.takeAsked();
  const outcome = await district.run('approveRegistrations', [yes]);
  expect(messages(outcome)[0]).toContain('准予登记 1 个单位');
  expect(bureau.takeAsked()).toContain('decideRegistration');
  expect(district.value(home, row, 8)).toBe('已准予登记');
  expect(district.value(home, row, 2)).toBe(0);

  const arrived = await body.run('goHome');
  expect(arrived.dialogs).toEqual([]);
  expect(body.value(home, 1, 3)).toContain('青岛示例智造有限公司');
  // Eleven forms may be filed, answers to inspections among them, and none is to be done.
  expect(rowOf(body, home, '按需填报（11）', 3)).toBe(2);
  // Once more is refused in words.
  expect(messages(await body.run('registerUnit', [ok]))[0]).toContain('已在“青岛示例智造有限公司”名下登记');
});

test('it refuses with a reason, and what somebody else has decided stands in the line', async () => {
  await asked();
  await district.run('goHome');
  const row = rowOf(district, home, '青岛示例智造有限公司', 3);
  district.type(home, row, 2, 1);
  expect(messages(await district.run('refuseRegistrations', [typed(''), ok])).at(-1)).toContain('未写明原因');
  const outcome = await district.run('refuseRegistrations', [typed('信用代码与名称不符')]);
  expect(toastOf(outcome)).toContain('已办理 1 个单位');
  expect(district.value(home, row, 8)).toBe('不予登记');
  district.type(home, row, 2, 1);
  expect(toastOf(await district.run('approveRegistrations', [yes]))).toContain('1 个未办理');
  expect(district.value(home, row, 8)).toContain('没有这项待审核的登记申请');
  await body.run('goHome', [ok]);
  expect(body.tabs()).not.toContain(home);
});
