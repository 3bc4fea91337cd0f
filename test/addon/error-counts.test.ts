/** The check runs in the sheet; that it found errors is told to the bureau, as numbers, once the person has read them. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const number = '370200198501010011';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

beforeEach(async () => {
  bureau.reset();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 3);
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), '保密');
  clerk.type(plan, 6, clerk.column(plan, '计划人数'), `保密 ${number}`);
  clerk.type(plan, 7, clerk.column(plan, '备注'), '=HYPERLINK("保密")');
  bureau.takeAsked();
});

const commands = ['checkActiveSheet', 'submitSheet'] as const;

test.each(commands)('%s tells codes and cells, and nothing that stands in a cell', async (command) => {
  await clerk.run(command, [ok]);
  expect(bureau.takeAsked().at(-1)).toBe('tellErrors');
  expect(bureau.lastTold()).toEqual({
    unit: 'nyw',
    form: 'advanced-plan',
    period: '2015',
    codes: [
      { code: 'number-unclear', cells: 2 },
      { code: 'formula-text', cells: 1 },
    ],
  });
  expect(bureau.errors()).toEqual([
    ['2015#advanced-plan#number-unclear', { sheets: 1, cells: 2 }],
    ['2015#advanced-plan#formula-text', { sheets: 1, cells: 1 }],
  ]);
});

test('whatever it is answered with, nothing is said of it, and it is told once', async () => {
  const good = await clerk.run('checkActiveSheet', [ok]);
  bureau.takeAsked();
  for (const status of [503, 429, 500, 403]) {
    // The form is read first.
    bureau.failWith(0, status);
    const { dialogs } = await clerk.run('checkActiveSheet', [ok]);
    expect(dialogs).toEqual(good.dialogs);
    expect(bureau.takeAsked()).toEqual(['readForm', 'tellErrors']);
  }
});

test('an answer that is lost changes nothing that is seen, and is not asked for again', async () => {
  bureau.loseAnswers('tellErrors', 1);
  const { dialogs } = await clerk.run('checkActiveSheet', [ok]);
  expect(dialogs).toHaveLength(1);
  expect(bureau.takeAsked()).toEqual(['readForm', 'tellErrors']);
});

test('without errors nothing is told, whatever else was found', async () => {
  fillPlan(clerk, plan, 3);
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), '６０');
  clerk.type(plan, 7, clerk.column(plan, '备注'), '');
  const { dialogs } = await clerk.run('checkActiveSheet', [ok]);
  expect(dialogs.at(-1)?.message).toContain('已自动识别');
  expect(bureau.takeAsked()).toEqual([]);
});
