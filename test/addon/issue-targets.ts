import type { ServedBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

export const targetsTab = '年度培训任务指标分解表 2015';

export type TypedTarget = {
  readonly unit: string;
  readonly category?: string;
  readonly operator?: string;
  readonly number: number | string;
  readonly reason?: string;
};

export const openTitled = async (user: SpreadsheetUser, title: string): Promise<void> => {
  await user.run('openForm', [typed(`${title} 2015`)]);
};

export const typeTarget = (
  user: SpreadsheetUser,
  row: number,
  { unit, category = '高级研修项目', operator = '不少于', number, reason }: TypedTarget,
): void => {
  const cells = {
    承担单位: unit,
    项目类别: category,
    指标表述: operator,
    任务数: number,
    计量单位: '人',
    联席会议决定: '2015年第一次联席会议第2项',
  };
  for (const [header, cell] of Object.entries(cells))
    user.type(targetsTab, row, user.column(targetsTab, header), cell);
  if (reason) user.type(targetsTab, row, user.column(targetsTab, '调整理由'), reason);
};

/** The bureau's own clerk with the targets of 2015 open. */
export const openTargets = async (bureau: ServedBureau): Promise<SpreadsheetUser> => {
  const user = createUser(bureau, 'clerk.rsj@qingdao.example');
  await openTitled(user, '年度培训任务指标分解表');
  return user;
};

/** Issues targets; those of a later call are amendments. */
export const issueTargets = async (
  user: SpreadsheetUser,
  ...targets: readonly TypedTarget[]
): Promise<string> => {
  for (const [i, target] of targets.entries()) typeTarget(user, 5 + i, target);
  const { dialogs } = await user.run('submitSheet', [typed('局负责'), yes, ok]);
  return dialogs.at(-1)?.message ?? '';
};
