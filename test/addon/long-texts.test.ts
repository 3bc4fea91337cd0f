/** What a dialog asks for has a length, and more is refused in words before anything is done. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../shared/contract/limits.ts';
import { fillIssueForm } from './fill-issue-form.ts';
import { fillPlan } from './fill-plan.ts';
import { givenDecision } from './given-decision.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
let clerk: SpreadsheetUser;
let reviewer: SpreadsheetUser;
let admin: SpreadsheetUser;
const plan = '高级研修项目计划';

beforeAll(async () => {
  bureau = await serveBureau();
  clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  reviewer = createUser(bureau, 'reviewer@qingdao.example');
  admin = createUser(bureau, 'administrator@qingdao.example');
  await bureau.submit('clerk.rsj@qingdao.example', givenDecision);
  await clerk.run('openForm', [typed(plan)]);
  fillPlan(clerk, `${plan} 2015`, 3);
});
afterAll(() => bureau.close());

const long = (limit: number) => typed('长'.repeat(limit + 1));
const told = { number: '青人社字[2015]12号', decision: '2015年第一次联席会议第1项' };
/** In the order of the story; each answers with what the last dialog said. */
const cases: readonly (readonly [string, number, () => ReturnType<SpreadsheetUser['run']>])[] = [
  ['who answers for a sheet', limits.certifier, () => clerk.run('submitSheet', [long(limits.certifier), ok])],
  [
    'a comment that returns',
    limits.decisionReason,
    async () => {
      await clerk.run('submitSheet', [typed('样负责'), yes, ok]);
      await reviewer.run('openQueue');
      reviewer.select(3);
      await reviewer.run('openDocument');
      return reviewer.run('returnDocument', [long(limits.decisionReason), ok]);
    },
  ],
  [
    'a decision that is in no list',
    limits.conferenceDecision,
    async () => {
      await reviewer.run('approveDocument', [yes]);
      await reviewer.run('compilePlan', [typed(''), ok]);
      await reviewer.run('issuePlan');
      fillIssueForm(reviewer, { ...told, decision: long(limits.conferenceDecision).text ?? '' });
      return reviewer.run('issuePlan', [ok]);
    },
  ],
  [
    'why a plan changes',
    limits.reason,
    async () => {
      fillIssueForm(reviewer, told);
      await reviewer.run('issuePlan', [yes]);
      clerk.type(`${plan} 2015`, 5, clerk.column(`${plan} 2015`, '计划人数'), 44);
      await clerk.run('submitSheet', [typed(''), yes, ok]);
      await reviewer.run('openQueue');
      reviewer.select(3);
      await reviewer.run('openDocument');
      await reviewer.run('approveDocument', [yes]);
      await reviewer.run('compilePlan', [typed(''), ok]);
      await reviewer.run('issueNotice', [typed('')]);
      fillIssueForm(reviewer, { ...told, reason: long(limits.reason).text ?? '' });
      return reviewer.run('issueNotice', [ok]);
    },
  ],
  [
    'why a deadline is extended',
    limits.reason,
    async () => {
      await reviewer.run('viewCompleteness', [typed('2015')]);
      reviewer.select(5);
      return reviewer.run('extendDeadline', [typed('1'), typed('2015-05-30'), long(limits.reason), ok]);
    },
  ],
  [
    'why the directory changes',
    limits.reason,
    async () => {
      await admin.run('openPeople');
      admin.type('人员名录', 60, admin.column('人员名录', '电子邮箱'), 'new@qingdao.example');
      admin.type('人员名录', 60, admin.column('人员名录', '姓名'), '新示例');
      admin.type('人员名录', 60, admin.column('人员名录', '单位'), '市林业局');
      admin.type('人员名录', 60, admin.column('人员名录', '角色'), '经办人');
      return admin.run('saveDirectory', [yes, long(limits.reason), ok]);
    },
  ],
];

test.each(cases)('%s: at most %i characters', async (_, limit, run) => {
  const { dialogs } = await run();
  expect(dialogs.at(-1)?.message).toContain(`最多 ${limit} 字，现为 ${limit + 1} 字，未办理。`);
});
