import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cost } from '../../local/sheet/meter.ts';
import {
  type Budget,
  boundOf,
  budgetsAmongErrors,
  moreCalls,
  type SheetCommand,
  sheetBudgets,
} from '../../scripts/bench/budgets.ts';
import { fileClass, fillRoster } from './file-class.ts';
import { fillIssueForm } from './fill-issue-form.ts';
import { fillPlan } from './fill-plan.ts';
import { givenDecision } from './given-decision.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, type SpreadsheetUser, typed, yes } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const plan = '高级研修项目计划 2015';
const roster = '学员登记表 2015-01';

beforeAll(async () => {
  bureau = await serveBureau();
});
afterAll(() => bureau.close());

type Counted = { readonly [command: string]: Cost };

const counting = () => {
  const counted: Record<string, Cost> = {};
  const run = async (name: string, user: SpreadsheetUser, ...given: Parameters<SpreadsheetUser['run']>) => {
    const outcome = await user.run(...given);
    counted[name] = outcome.cost;
    return outcome;
  };
  return { counted, run };
};

/** A yearly plan of so many rows through its life; what each command called. A plan has at most 999 projects. */
const planLife = async (rows: number): Promise<Counted> => {
  bureau.reset();
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  const other = createUser(bureau, 'clerk2.nyw@qingdao.example');
  const reviewer = createUser(bureau, 'reviewer@qingdao.example');
  const { counted, run } = counting();
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, rows);
  // Together below what a second person has to look at, however many they are.
  const budget = clerk.column(plan, '经费预算（元）');
  for (let row = 5; row < 5 + rows; row += 1) clerk.type(plan, row, budget, 1000);
  const persons = clerk.column(plan, '计划人数');
  const typeAll = (user: SpreadsheetUser, value: number) => {
    for (let row = 5; row < 5 + rows; row += 1) user.type(plan, row, persons, value);
  };

  await run('submit', clerk, 'submitSheet', [typed('样负责'), yes, ok]);
  await run('open', other, 'openForm', [typed('高级研修项目计划')]);
  typeAll(other, 61);
  other.type(plan, 5, other.column(plan, '备注'), '同事的备注');
  await run('amend', other, 'submitSheet', [typed('样负责'), yes, ok]);
  typeAll(clerk, 62);
  await run('conflict', clerk, 'submitSheet', [typed(''), yes, yes, yes, ok]);

  await run('queue', reviewer, 'openQueue');
  reviewer.select(3);
  await run('review', reviewer, 'openDocument');
  const review = reviewer.activeTab();
  for (let row = 5; row < 5 + Math.min(rows, 400); row += 1)
    reviewer.writeNote(review, row, persons, '请核实');
  await run('return', reviewer, 'returnDocument', [typed('请修改')]);
  await run('refresh', other, 'refreshStatus', [ok]);
  typeAll(other, 63);
  await run('resubmit', other, 'submitSheet', [typed(''), yes, ok]);
  await reviewer.run('openQueue');
  await run('review changes', reviewer, 'openDocument');
  await run('approve', reviewer, 'approveDocument', [yes]);
  await run('codes', other, 'refreshStatus', [ok]);
  await run('compile plan', reviewer, 'compilePlan', [typed(''), ok]);
  await bureau.submit('clerk.rsj@qingdao.example', givenDecision);
  const decision = '2015年第一次联席会议第1项';
  await run('lay the form', reviewer, 'issuePlan', []);
  fillIssueForm(reviewer, { number: '青人社字〔2015〕12号', decision });
  await run('issue plan', reviewer, 'issuePlan', [yes]);
  typeAll(other, 64);
  await other.run('submitSheet', [typed(''), yes, ok]);
  await reviewer.run('openQueue');
  await reviewer.run('openDocument');
  await reviewer.run('approveDocument', [yes]);
  await run('list the changes', reviewer, 'issueNotice', [typed('')]);
  fillIssueForm(reviewer, { number: '青人社字〔2015〕30号', decision, reason: '调整' });
  const { effects } = await run('change notice', reviewer, 'issueNotice', [yes]);
  expect(JSON.stringify(effects)).toContain('青人社字〔2015〕30号 已下达');
  await run('view plan', clerk, 'viewPlan', [typed('')]);
  return counted;
};

/** A roster of so many trainees of a class of an approved project. */
const rosterLife = async (rows: number): Promise<Counted> => {
  bureau.reset();
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await fileClass(bureau, clerk);
  const { counted, run } = counting();
  await run('open', clerk, 'openForm', [typed('学员登记表 2015-01')]);
  fillRoster(clerk, roster, rows);
  const hours = clerk.column(roster, '学时');
  const typeEvery = (first: number, value: string | number) => {
    for (let row = first; row < 5 + rows; row += 2) clerk.type(roster, row, hours, value);
  };
  typeEvery(5, '１６');
  typeEvery(6, '很多');
  await run('check', clerk, 'checkActiveSheet', [ok]);
  await run('rewrite', clerk, 'rewriteUnderstood', [yes, ok]);
  await run('refused', clerk, 'submitSheet', [ok]);
  typeEvery(6, 16);
  const { dialogs } = await run('submit', clerk, 'submitSheet', [typed('样负责'), yes, ok]);
  expect(dialogs.at(-1)?.message).toContain(`第 1 版，${rows} 行`);
  await run('refresh', clerk, 'refreshStatus', [ok]);
  return counted;
};

test('no command asks the spreadsheet more often for 510 projects than for 10', async () => {
  const few = await planLife(10);
  const many = await planLife(510);
  for (const [command, { calls, flushes }] of Object.entries(many)) {
    expect(calls, command).toBeLessThanOrEqual((few[command] as Cost).calls + moreCalls);
    expect(flushes, command).toBeLessThanOrEqual((few[command] as Cost).flushes + 1);
  }
});

const budgeted = {
  open: 'open',
  check: 'check',
  rewrite: 'rewrite',
  submit: 'submit',
  refresh: 'refresh',
} as const;

type Has = { readonly [what in keyof Budget]: number };
const hasOf = (cost: Cost): Has => ({ ...cost, seconds: cost.seconds.mid });

/** What is played here finds errors. */
const budgetOf = (command: SheetCommand): Budget => ({ ...sheetBudgets, ...budgetsAmongErrors })[command];

/** What goes beyond its budget over so many rows, each in words. */
const overIn = (rows: number, costOf: (name: string) => Has): string[] =>
  (Object.entries(budgeted) as [string, SheetCommand][]).flatMap(([name, command]) => {
    const has = costOf(name);
    return (Object.entries(budgetOf(command)) as [keyof Budget, Budget['calls']][]).flatMap(
      ([what, bound]) =>
        has[what] <= boundOf(bound, rows)
          ? []
          : [`${command}: ${has[what]} ${what}, at most ${boundOf(bound, rows)}`],
    );
  });

test('every command over 10 trainees stays within its budget', async () => {
  const counted = await rosterLife(10);
  expect(overIn(10, (name) => hasOf(counted[name] as Cost))).toEqual([]);
});

test('what 600 trainees more take leaves 10,000 within the budget of every command', async () => {
  // Both beyond the rows a form is laid out with: from there on each row takes what the one before took. The bench
  // plays 10,000 itself.
  const [few, many, rows] = [600, 1_200, 10_000];
  const [less, more] = [await rosterLife(few), await rosterLife(many)];
  const beyond = (name: string): Has => {
    const [from, to] = [hasOf(less[name] as Cost), hasOf(more[name] as Cost)];
    const at = (what: keyof Budget) => to[what] + ((to[what] - from[what]) * (rows - many)) / (many - few);
    return {
      calls: at('calls'),
      cellsRead: at('cellsRead'),
      cellsWritten: at('cellsWritten'),
      flushes: at('flushes'),
      seconds: at('seconds'),
    };
  };
  expect(overIn(rows, beyond)).toEqual([]);
});
