import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readQuestion } from '../../addon/tab/read-question.ts';
import { forms, programmes } from '../../shared/programme/programmes.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';
import { toastOf } from './toasts.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
const plan = '高级研修项目计划 2015';
const record = '办理记录';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

beforeEach(async () => {
  bureau.reset();
  bureau.setNow('2015-01-20T01:00:00Z');
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
});

const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';
const lines = (user: SpreadsheetUser, count: number): string[] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => user.value(record, 3 + row, column + 2)).join('|'),
  );
const file = async (): Promise<void> => {
  fillPlan(clerk, plan, 3);
  await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
};
const sendBack = async (): Promise<void> => {
  bureau.setNow('2015-01-21T01:00:00Z');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  reviewer.writeNote(reviewer.activeTab(), 5, reviewer.column(reviewer.activeTab(), '计划人数'), '过多');
  await reviewer.run('returnDocument', [typed('请核实')]);
};
const submitted = '2015-01-20 09:00|陈晓样|市农业委员会|高级研修项目计划|2015年|报送|1||ZX2015-NYW-GY-1';
const returned = '2015-01-21 09:00|审示例|市农业委员会|高级研修项目计划|2015年|退回|1|请核实（意见 1 条）|';

test('a clerk sees what happened to the document in hand, the latest first', async () => {
  await file();
  await sendBack();
  clerk.activate(plan);
  await clerk.run('viewRecord');
  expect(clerk.activeTab()).toBe(record);
  expect(clerk.value(record, 1, 2)).toBe(
    '市农业委员会 高级研修项目计划 2015　共 2 条（2015-01-21 09:00 查询）',
  );
  expect(lines(clerk, 3)).toEqual([returned, submitted, '||||||||']);
});

test('a document that was never filed has no record yet', async () => {
  await clerk.run('viewRecord');
  expect(clerk.value(record, 1, 2)).toContain(`${plan}　无办理记录`);
});

test('a reviewer sees it from the review and from the queue', async () => {
  await file();
  await sendBack();
  await reviewer.run('viewRecord');
  expect(lines(reviewer, 2)).toEqual([returned, submitted]);
  clerk.activate(plan);
  clerk.type(plan, 5, clerk.column(plan, '计划人数'), 60);
  await clerk.run('submitSheet', [typed(''), yes, ok]);
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('viewRecord');
  expect(lines(reviewer, 3)).toEqual([
    submitted.replace('01-20', '01-21').replace('|1|', '|2|').replace('GY-1', 'GY-2'),
    returned,
    submitted,
  ]);
});

test('what was approved long ago is opened from the record and reopened', async () => {
  await file();
  bureau.setNow('2015-01-21T01:00:00Z');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
  const later = createUser(bureau, 'reviewer@qingdao.example');
  await later.run('queryRecord', [typed('ZX2015-NYW-GY-1')]);
  later.select(3);
  await later.run('openDocument');
  expect(later.activeTab()).toBe('审核 市农业委员会 高级研修项目计划 2015');
  expect(toastOf(await later.run('reopenDocument', [typed('人数有误')]))).toContain('已要求更正');
  later.activate(record);
  later.select(4);
  await later.run('viewRecord');
  expect(lines(later, 3)[0]).toContain('要求更正|1|人数有误');
});

test('a row of the record that tells of no document is not opened', async () => {
  await reviewer.run('queryRecord', [typed('2015')]);
  reviewer.select(3);
  expect(last(await reviewer.run('openDocument', [ok]))).toContain('选中一行');
  expect(last(await reviewer.run('viewRecord', [ok]))).toContain('选中一行');
});

test('on a tab that is no document it says where to go', async () => {
  const other = createUser(bureau, 'clerk.nyw@qingdao.example');
  expect(last(await other.run('viewRecord', [ok]))).toContain('请先打开一张报表');
});

test('the bureau asks by person, days or receipt', async () => {
  await file();
  await sendBack();
  const asked = async (question: string) => {
    await reviewer.run('queryRecord', [typed(question)]);
    return lines(reviewer, 3).filter((line) => line !== '||||||||');
  };
  expect(await asked('clerk.nyw@qingdao.example')).toEqual([submitted]);
  expect(await asked('２０１５年１月２１日')).toEqual([returned]);
  expect(await asked('2015-01-01～2015-01-31')).toEqual([returned, submitted]);
  expect(await asked('zx2015-nyw-gy-1')).toEqual([returned, submitted]);
  expect(await asked('2015')).toEqual([returned, submitted]);
  expect(await asked('市农委')).toEqual([returned, submitted]);
  expect(await asked('市农委 高级研修项目计划')).toEqual([returned, submitted]);
  expect(await asked('2014-12-01 到 2014-12-31')).toEqual([]);
  expect(await asked('陈晓样')).toEqual([submitted]);
  expect(await asked('陈晓样 市农委 2015年')).toEqual([submitted]);
  bureau.setNow('2016-01-21T01:00:00Z');
  expect(await asked('高级研修项目计划 1月')).toEqual([]);
  bureau.setNow('2015-01-21T01:00:00Z');
  expect(last(await reviewer.run('queryRecord', [typed('昨天'), ok]))).toContain(
    '“昨天”不是单位、报表名称，名录中也没有此人。',
  );
  expect(last(await reviewer.run('queryRecord', [typed('昨天5点'), ok]))).toContain('无法识别“昨天5点”');
  const before = reviewer.value(record, 1, 2);
  await reviewer.run('queryRecord', [{ button: 'CANCEL' }]);
  expect(reviewer.value(record, 1, 2)).toBe(before);
});

test.each([
  [
    'a@qingdao.example 2015-01-01~2015-01-31',
    { person: 'a@qingdao.example', from: '2015-01-01', to: '2015-01-31' },
  ],
  ['2015/1/31-2015/1/1', { from: '2015-01-01', to: '2015-01-31' }],
  ['2015.3', { period: '2015-03' }],
  ['2015年3月', { period: '2015-03' }],
  ['2015年', { period: '2015' }],
  ['2015-03 a@qingdao.example', { period: '2015-03', person: 'a@qingdao.example' }],
  ['ZX201503-NYW-BX-2', { unit: 'nyw', form: 'class-return', period: '2015-03' }],
  ['市农委', { unit: 'nyw', limit: 100 }],
  ['市农委 3月', { unit: 'nyw', period: '2015-03' }],
  ['4月份', { period: '2015-04' }],
  ['培训班执行情况表5月', { form: 'class-return', period: '2014-05' }],
  ['12月', { period: '2014-12' }],
  ['陈晓样 3月', { person: '陈晓样', period: '2015-03' }],
  ['市农委 陈晓样', { unit: 'nyw', person: '陈晓样' }],
  ['gtj', { person: 'gtj' }],
  ['市农业委员会 学员登记表 2015-03', { unit: 'nyw', form: 'trainee-roster', period: '2015-03' }],
  ['市农委2015年3月', { unit: 'nyw', period: '2015-03' }],
  ['市农业委员会学员登记表', { unit: 'nyw', form: 'trainee-roster' }],
  ['A@Qingdao.example forestry', { person: 'A@Qingdao.example', unit: 'lyj' }],
  ['市农委 市农业委员会', { unit: 'nyw', limit: 100 }],
])('%s is understood', (text, query) => {
  expect(readQuestion(text, '2015-04-20')).toEqual(query);
});

test('every unit and every form is found by its whole name, in both languages', () => {
  const named = [
    ...programmes.flatMap(({ units }) =>
      units.map(({ code, name }) => ({ name, query: { unit: code, limit: 100 } })),
    ),
    ...forms.map(({ id, title }) => ({ name: title, query: { form: id } })),
  ];
  for (const { name, query } of named)
    for (const text of [name.zh, name.en, name.en.toUpperCase()])
      expect([text, readQuestion(text, '2015-04-20')]).toEqual([text, query]);
});

test.each([
  ['计划', 'ambiguous'],
  ['市局', 'ambiguous'],
  ['agriculture', 'ambiguous'],
  ['bureau', 'ambiguous'],
  ['市农委 市科技局', 'two-of-one'],
  ['学员登记表 经费执行情况表', 'two-of-one'],
  ['2015-03 2015-04', 'two-of-one'],
  ['2015年3月-2015年4月', 'two-of-one'],
  ['a@qingdao.example b@qingdao.example', 'two-of-one'],
  ['陈晓样 示例乙', 'two-of-one'],
  ['13月', 'not-understood'],
  ['0月', 'not-understood'],
])('%s is refused: nothing is guessed or left out', (text, code) => {
  expect(() => readQuestion(text, '2015-04-20')).toThrow(`${code}:`);
});

test.each([
  '',
  '  ',
  '2015-02-30',
  '2015-13',
  'ZX2015-NYW-??-1',
  '2015-01-01 2015-01-02 2015-01-03',
  '陈1样',
  '局',
])('"%s" is not', (text) => {
  expect(() => readQuestion(text, '2015-04-20')).toThrow('not-understood');
});

test('the calls of the spreadsheet are the same for more events', async () => {
  await file();
  clerk.activate(plan);
  const counted = async () => {
    clerk.activate(plan);
    const { counts } = await clerk.run('viewRecord');
    return Object.entries(counts).filter(([name]) => !/insertRowsAfter/.test(name));
  };
  const persons = clerk.column(plan, '计划人数');
  const amend = async (value: number) => {
    clerk.activate(plan);
    clerk.type(plan, 5, persons, value);
    await clerk.run('submitSheet', [typed(''), yes, ok]);
  };
  await counted();
  await amend(51);
  const few = await counted();
  await amend(52);
  await amend(53);
  expect(await counted()).toEqual(few);
  expect(clerk.value(record, 1, 2)).toContain('共 4 条');
});
