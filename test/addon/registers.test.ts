/** A register looked up in the sheet, and a row of it put into a form. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { moreCalls } from '../../scripts/bench/budgets.ts';
import { limits } from '../../shared/contract/limits.ts';
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { givenExpert, givenExperts } from '../support/given-experts.ts';
import { givenGuide } from '../support/given-guide.ts';
import { sheetOf } from '../support/office.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, no, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
/** Of another unit than the one whose experts they are. */
let clerk: SpreadsheetUser;
const register = '台账 专家师资库登记表';
const firstRow = 3;

const file = async (email: string, sheet: typeof givenExperts): Promise<void> => {
  await bureau.submit(email, sheet);
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('openQueue');
  await reviewer.run('approveQueue', [yes]);
};

beforeAll(async () => {
  bureau = await serveBureau();
  await file('clerk.nyw@qingdao.example', givenExperts);
});
afterAll(() => bureau.close());
beforeEach(() => {
  clerk = createUser(bureau, 'clerk.hyj@qingdao.example');
});

const line = (user: SpreadsheetUser, row: number, columns: number, name = register): string =>
  Array.from({ length: columns }, (_, i) => user.value(name, row, i + 1)).join('|');
const last = ({ dialogs }: Awaited<ReturnType<SpreadsheetUser['run']>>) => dialogs.at(-1)?.message ?? '';

test('a part of the name and some words find what other units share, with code and unit', async () => {
  const { dialogs } = await clerk.run('viewRegister', [typed('专家'), typed('海洋 正高')]);
  expect(dialogs[0]?.message).toMatch(/\d　专家师资库登记表/);
  expect(clerk.activeTab()).toBe(register);
  expect(clerk.value(register, 1, 2)).toBe(
    '专家师资库登记表　2015年　“海洋 正高”　共 2 条（2015-01-20 09:00 查询）',
  );
  expect(line(clerk, 2, 6)).toBe('行标识|与本单位有关|编号|单位|姓名|工作单位');
  expect(line(clerk, firstRow, 6)).toBe('ZK-NYW-001||ZK-NYW-001|市农业委员会|示例专家1|海洋技术示例学院');
  expect(line(clerk, firstRow + 1, 3)).toBe('ZK-NYW-002||ZK-NYW-002');
  expect(line(clerk, firstRow + 2, 3)).toBe('||');
  expect(clerk.wraps(register, firstRow, 6)).toBe(true);
});

test('rows of the own unit are marked, and a newer version is named for those who may read it', async () => {
  await bureau.submit('clerk.nyw@qingdao.example', {
    ...givenExperts,
    rows: givenExperts.rows.slice(0, 2),
    ids: givenExperts.ids.slice(0, 2),
    baseVersion: 1,
  } as never);
  const own = createUser(bureau, 'clerk.nyw@qingdao.example', 'en_GB');
  await own.run('viewRegister', [typed('expert register'), typed('')]);
  expect(own.value('Register Expert register', 1, 2)).toBe(
    'Expert register, 2015: 3 rows (as of 2015-01-20 09:00) Not yet in force: Agriculture Commission 2015 (in review)',
  );
  expect(line(own, 2, 5, 'Register Expert register')).toBe('Row ID|Your unit|Code|Unit|Name');
  expect(own.value('Register Expert register', firstRow, 2)).toBe('own');
  await clerk.run('viewRegister', [typed('专家'), typed('')]);
  expect(clerk.value(register, 1, 2)).not.toContain('尚未生效');
});

test.each([
  ['words that stand nowhere', '海洋 石油', '未找到“海洋 石油”。'],
  ['a year in which nothing is in force', '2014', '2014年尚无可查看的内容。'],
  ['a year written as a person writes it', '２０１４年海洋', '未找到“海洋”。'],
])('%s: a sentence instead of an empty grid', async (_, words, sentence) => {
  await clerk.run('viewRegister', [typed('专家'), typed(words)]);
  expect(line(clerk, 2, 3)).toBe('行标识|查找结果|');
  expect(clerk.value(register, firstRow, 2)).toContain(sentence);
});

test.each([
  ['a number beyond the list', [typed('99'), ok], '没有与“99”唯一对应的台账'],
  ['a name of none', [typed('学员登记表'), ok], '没有与“学员登记表”唯一对应的台账'],
  ['a year of no programme', [typed('专家'), typed('1999'), ok], '1999'],
  ['words without end', [typed('专家'), typed('海'.repeat(101)), ok], '不超过 100 个字符'],
])('%s is refused with words', async (_, answers, sentence) => {
  expect(last(await clerk.run('viewRegister', answers))).toContain(sentence);
  expect(clerk.tabs()).not.toContain(register);
});

test('a part that several names have is asked about again', async () => {
  const { dialogs } = await clerk.run('viewRegister', [typed('教材'), typed('资源'), typed('')]);
  expect(dialogs[1]?.message).toMatch(/1　教材资源库登记表　　2　教材登记表\n3　精品课程、教材认定表$/);
  expect(clerk.activeTab()).toBe('台账 教材资源库登记表');
});

describe('a row put into a form', () => {
  const returns = '培训班执行情况表 2015-01';
  const plan = '急需紧缺人才培训计划 2015';
  /** Views a register for a cell, as its column proposes it, and selects rows of the list. */
  const viewFor = async (form: string, row: number, column: number, first: number, rows = 1) => {
    clerk.activate(form);
    clerk.select(row, column);
    const { dialogs } = await clerk.run('viewRegister', [typed(''), typed('')]);
    clerk.select(first, 3, rows);
    return dialogs[0]?.message ?? '';
  };
  const reuse = async (...answers: Parameters<SpreadsheetUser['run']>[1] & object) => {
    const { dialogs, effects } = await clerk.run('reuseSelected', answers);
    return dialogs.at(-1)?.message ?? JSON.stringify(effects);
  };

  test('several experts stand in one cell, each once, and the cell is shown again', async () => {
    await clerk.run('openForm', [typed(returns)]);
    const column = clerk.column(returns, '授课专家');
    expect(await viewFor(returns, 5, column, firstRow + 1)).toContain(
      '（直接确定：专家师资库登记表，用于“授课专家”栏）',
    );
    expect(await reuse()).toContain('ZK-NYW-002。');
    expect([clerk.activeTab(), ...clerk.cursor()]).toEqual([returns, 5, column]);
    clerk.activate(register);
    clerk.select(firstRow, 3, 2);
    await reuse();
    expect(clerk.value(returns, 5, column)).toBe('ZK-NYW-002、ZK-NYW-001');
    clerk.activate(register);
    clerk.select(firstRow, 3, 2);
    expect(await reuse()).toContain('未作改动');
    expect(clerk.value(returns, 5, column)).toBe('ZK-NYW-002、ZK-NYW-001');
  });

  test('a cell is found again where its row was sorted to, and by its header', async () => {
    await clerk.run('openForm', [typed(returns)]);
    const [column, name] = [clerk.column(returns, '授课专家'), clerk.column(returns, '培训班名称')];
    for (const row of [5, 6]) clerk.type(returns, row, name, `第${row}班`);
    await viewFor(returns, 6, column, firstRow);
    clerk.rearrange(returns, 5, [undefined, 6, 5]);
    await reuse();
    expect(clerk.value(returns, 6, name)).toBe('第6班');
    expect(clerk.value(returns, 6, column)).toBe('ZK-NYW-001');
  });

  test('one item of the guide is asked about before it replaces another, and two are refused', async () => {
    await bureau.submit('clerk.rsj@qingdao.example', givenGuide);
    await clerk.run('openForm', [typed('急需紧缺')]);
    expect(clerk.value(plan, 2, 2)).toContain('急需紧缺项目指南：本年 2 项，见“台账与共享”');
    const column = clerk.column(plan, '对应项目指南');
    await viewFor(plan, 5, column, firstRow, 2);
    expect(await reuse(ok)).toContain('“对应项目指南”栏只填一个编号');
    clerk.select(firstRow, 3);
    await reuse();
    expect(clerk.value(plan, 5, column)).toBe('ZN2015-RSJ-001');
    clerk.activate('台账 培训项目指南表');
    clerk.select(firstRow + 1, 3);
    expect(await reuse(no)).toContain('已填“ZN2015-RSJ-001”，是否改为“ZN2015-RSJ-002”？');
    expect(clerk.value(plan, 5, column)).toBe('ZN2015-RSJ-001');
    await reuse(yes);
    expect(clerk.value(plan, 5, column)).toBe('ZN2015-RSJ-002');
  });

  test('it is refused without a list, a cell or a row, and where the column names something else', async () => {
    expect(await reuse(ok)).toContain('请先在报表中选中要填的单元格');
    await clerk.run('viewRegister', [typed('专家'), typed('')]);
    clerk.select(firstRow, 3);
    expect(await reuse(ok)).toContain('不知道填入哪个单元格');
    await clerk.run('openForm', [typed(returns)]);
    const column = clerk.column(returns, '培训项目');
    clerk.select(5, column);
    await clerk.run('viewRegister', [typed('专家'), typed('')]);
    clerk.select(2, 3);
    expect(await reuse(ok)).toContain('所选行没有编号');
    clerk.select(firstRow, 3);
    expect(await reuse(ok)).toBe(
      '“培训项目”栏应填培训项目的编号，不能填“专家师资库登记表”的编号。请选中相应的栏后重新查看。',
    );
    expect(clerk.value(returns, 5, column)).toBe('');
  });

  test('a column that was taken away in the meantime is no place to write to', async () => {
    await clerk.run('openForm', [typed(returns)]);
    const column = clerk.column(returns, '授课专家');
    await viewFor(returns, 5, column, firstRow);
    clerk.deleteColumn(returns, column);
    expect(await reuse(ok)).toContain('不知道填入哪个单元格');
  });
});

test('of more rows than one answer has, the first are listed, with as many calls as for a few', async () => {
  const few = await clerk.run('viewRegister', [typed('专家'), typed('')]);
  const rows = Array.from({ length: limits.registerPage + 1 }, (_, i) => givenExpert(i + 1, '面向社会共享'));
  await file('clerk.kjj@qingdao.example', { ...givenExperts, unit: 'kjj', ...sheetOf(expertRegister, rows) });
  clerk = createUser(bureau, 'clerk.hyj@qingdao.example');
  const many = await clerk.run('viewRegister', [typed('专家'), typed('')]);
  expect(clerk.value(register, 1, 2)).toContain('共 1003 条，仅列前 1000 条；请再次查看并增加查找的文字');
  expect(line(clerk, firstRow + limits.registerPage - 1, 3)).toMatch(/^ZK-(\w+)-(\d+)\|\|ZK-\1-\2$/);
  expect(clerk.value(register, firstRow + limits.registerPage, 3)).toBe('');
  expect(many.cost.calls).toBeLessThanOrEqual(few.cost.calls + moreCalls);
  expect(many.cost.flushes).toBe(few.cost.flushes);
});
