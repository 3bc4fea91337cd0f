import { exampleRow } from '../../shared/form/sheet-layout.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { contextFor } from '../support/given.ts';
import { fillPlan } from './fill-plan.ts';
import type { ServedBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

const typeRow = (
  user: SpreadsheetUser,
  tab: string,
  row: number,
  cells: Record<string, string | number>,
): void => {
  for (const [header, cell] of Object.entries(cells)) user.type(tab, row, user.column(tab, header), cell);
};

export const classTab = '培训班执行情况表 2015-01';

/** Brings a project into force and files one class of it, in January 2015. */
export const fileClass = async (bureau: ServedBureau, clerk: SpreadsheetUser): Promise<void> => {
  const plan = '高级研修项目计划 2015';
  const submit = [typed('样负责'), yes, ok];
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 1);
  await clerk.run('submitSheet', submit);
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  await reviewer.run('openQueue');
  reviewer.select(3);
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);

  await clerk.run('openForm', [typed('培训班执行情况表 2015-01')]);
  typeRow(clerk, classTab, 5, {
    培训项目: '2015A-NYW-001',
    期次: 1,
    天数: 3,
    '学时（每人）': 24,
    参训人数: 40,
    培训内容: '海洋牧场技术',
  });
  clerk.typeDate(classTab, 5, clerk.column(classTab, '开班日期'), '2015-01-12');
  clerk.typeDate(classTab, 5, clerk.column(classTab, '结束日期'), '2015-01-14');
  await clerk.run('submitSheet', submit);
};

/** Types trainees of that class under the header in row 4. */
export const fillRoster = (user: SpreadsheetUser, tab: string, count: number): void => {
  const context = contextFor(traineeRoster);
  const column = Object.fromEntries(
    ['培训班', '姓名', '身份证号', '工作单位', '职称级别', '人才类别', '学时', '考核结果', '证书编号'].map(
      (header) => [header, user.column(tab, header)],
    ),
  ) as Record<string, number>;
  for (let seed = 0; seed < count; seed += 1) {
    const cells: Record<string, string | number> = {
      培训班: '2015A-NYW-001-1',
      姓名: '示例',
      身份证号: String(exampleRow(traineeRoster, context, seed).citizenNumber),
      工作单位: '示例单位',
      职称级别: '中级',
      人才类别: '骨干',
      学时: 16,
      考核结果: '合格',
      证书编号: `Z${seed}`,
    };
    for (const [header, cell] of Object.entries(cells))
      user.type(tab, 5 + seed, column[header] as number, cell);
  }
};
