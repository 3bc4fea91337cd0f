/**
 * The month from end to end: two departments plan, the bureau returns and approves, colleagues collide,
 * classes, rosters and money are reported, the month is compiled, mailed and read. Everything happens
 * through the menu of the add-on and the schedule, as people would do it.
 */
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { urgentPlan } from '../../shared/forms/urgent-plan.ts';
import { type Seat, sitDown } from './at-the-sheet.ts';
import {
  classRow,
  columnNumbers,
  type HeldClass,
  mendedPlan,
  messyPlan,
  moneyRows,
  rosterRows,
  urgentRows,
} from './cast.ts';
import { type createSteps, equal, must } from './steps.ts';
import type { System } from './system.ts';

const firstRow = 5;
const statusCell = [3, 2] as const;
const planColumns = columnNumbers(advancedPlan.columns);
const certifier = '示例负责人';
/** A review begins with two columns of its own: what changed, and the comment on the row. */
const reviewColumn = (name: string): number => (planColumns[name] as number) + 2;

/** Opens the form that title and period name; answers the tab's name. */
const openForm = async (seat: Seat, title: string, period: string): Promise<string> => {
  await seat.run('openForm', [`${title} ${period}`]);
  const tab = seat.tabs().find((name) => name.startsWith(title));
  must(tab, `${title} should have a tab`);
  return tab as string;
};

const receiptIn = (seat: Seat, tab: string): string =>
  /ZX\d{4,6}-[A-Z0-9]+-[A-Z]+-\d+/.exec(String(seat.read(tab, ...statusCell)))?.[0] ?? '';

const submit = async (seat: Seat, tab: string): Promise<string> => {
  seat.show(tab);
  const dialogs = await seat.run('submitSheet', [certifier]);
  const receipt = receiptIn(seat, tab);
  must(
    receipt,
    `${seat.email} should have a receipt; was told: ${dialogs.map(({ message }) => message).join(' | ')}`,
  );
  return receipt;
};

/** Row of the bureau's queue that names a unit; the queue is opened anew. */
const openFromQueue = async (reviewer: Seat, unit: string, form: string): Promise<string> => {
  await reviewer.run('openQueue');
  const row = Array.from({ length: 40 }, (_, i) => i + 3).find(
    (each) =>
      String(reviewer.read('待审', each, 2) ?? '').includes(unit) &&
      String(reviewer.read('待审', each, 3) ?? '').includes(form),
  );
  must(row, `the queue should show ${form} of ${unit}`);
  await reviewer.run('openDocument', [], row);
  const tab = reviewer.tabs().find((name) => name.includes(unit) && name.includes(form));
  must(tab, 'the document should open in a tab');
  return tab as string;
};

export const playStory = async (system: System, { step }: ReturnType<typeof createSteps>): Promise<void> => {
  const clerk = sitDown(system, 'clerk.nyw@qingdao.example');
  const colleague = sitDown(system, 'clerk2.nyw@qingdao.example');
  const ocean = sitDown(system, 'clerk.hyj@qingdao.example');
  const reviewer = sitDown(system, 'reviewer@qingdao.example');
  let plan = '';
  let first = '';

  await step('市农委打开高级研修项目计划 2015 · the Agriculture Commission opens its plan', async () => {
    plan = await openForm(clerk, '高级研修项目计划', '2015');
    return plan;
  });

  await step('粘贴六行真实数据并检查 · six real rows pasted and checked', async () => {
    clerk.show(plan);
    clerk.write(plan, firstRow, 2, messyPlan());
    const dialogs = await clerk.run('checkActiveSheet');
    const said = dialogs.at(-1)?.message ?? '';
    must(/须改正 \d+ 处/.test(said), `the check should name what to mend: ${said}`);
    must(
      clerk.note(plan, firstRow, planColumns.when as number) !== '',
      'a note should stand beside a date of another year',
    );
    equal(
      clerk.read(plan, firstRow, planColumns.persons as number),
      '60名學員',
      'nothing is rewritten without being asked',
    );
    await clerk.run('submitSheet', [certifier]);
    equal(receiptIn(clerk, plan), '', 'a sheet with errors is not sent');
    return said.split('\n')[0] ?? '';
  });

  await step('改正，采用识别结果，报送市局 · corrected, suggested values applied, submitted', async () => {
    mendedPlan.forEach((row, i) => {
      for (const [name, value] of Object.entries(row))
        clerk.write(plan, firstRow + i, planColumns[name] as number, [[value]]);
    });
    clerk.show(plan);
    await clerk.run('rewriteUnderstood');
    equal(
      clerk.read(plan, firstRow, planColumns.when as number),
      '2015-09-13/2015-09-19',
      'what was understood is written back',
    );
    first = await submit(clerk, plan);
    equal(await submit(clerk, plan), first, 'the same content again gives the same receipt');
    return first;
  });

  await step('市局退回并批注两格 · the bureau returns it with comments on two cells', async () => {
    const tab = await openFromQueue(reviewer, '农业委员会', '高级研修项目计划');
    reviewer.writeNote(tab, firstRow + 1, reviewColumn('persons'), '人数偏多，请核实。');
    reviewer.writeNote(tab, firstRow + 3, reviewColumn('budget'), '请说明经费构成。');
    const dialogs = await reviewer.run('returnDocument', ['请按批注修改后重新报送。']);
    must(
      dialogs.some(({ message }) => message.includes('2')),
      'the reviewer is told of two comments',
    );
    return '2 批注';
  });

  await step(
    '排序后刷新，批注仍在原来的行 · after sorting, the comments are still on their rows',
    async () => {
      // What sorting does: the rows change places, hidden ids and all. The page had them in order 1…6.
      const width = Object.keys(advancedPlan.columns).length + 1;
      const rows = Array.from({ length: 6 }, (_, i) =>
        Array.from({ length: width }, (_each, j) => clerk.read(plan, firstRow + i, 1 + j) ?? ''),
      );
      clerk.write(plan, firstRow, 1, rows.reverse());
      clerk.show(plan);
      await clerk.run('refreshStatus');
      must(
        clerk.note(plan, firstRow + 4, planColumns.persons as number).includes('人数偏多'),
        'first comment on its row',
      );
      must(
        clerk.note(plan, firstRow + 2, planColumns.budget as number).includes('经费构成'),
        'second comment on its row',
      );
      return '行随人走，批注随行走';
    },
  );

  await step(
    '同事先报了一版：对照并合并，谁的都没丢 · a colleague was faster: compared and merged, nothing lost',
    async () => {
      const theirs = await openForm(colleague, '高级研修项目计划', '2015');
      colleague.write(theirs, firstRow + 1, planColumns.persons as number, [[48]]);
      const second = await submit(colleague, theirs);
      clerk.write(plan, firstRow + 4, planColumns.persons as number, [[45]]);
      clerk.show(plan);
      const dialogs = await clerk.run('submitSheet', [certifier]);
      must(
        dialogs.some(({ message }) => message.includes('第 2 版')),
        'the clerk is told who was faster',
      );
      equal(
        clerk.read(plan, firstRow + 4, planColumns.persons as number),
        45,
        'the clerk’s cell is untouched',
      );
      must(
        clerk.tabs().some((name) => name.includes('同事')),
        'the colleague’s version lies beside',
      );
      must(
        clerk.note(plan, firstRow + 4, planColumns.persons as number).includes('同事的内容：48'),
        'what both changed stays the clerk’s, with the colleague’s in a note',
      );
      must(clerk.tabs().includes('合并结果'), 'the merge is listed');
      return second;
    },
  );

  await step('合并后接着报第 3 版 · merged, and submitted on top of it', async () => {
    clerk.write(plan, firstRow + 2, planColumns.remark as number, [['经费为授课费 3 万元、资料费 1 万元。']]);
    clerk.show(plan);
    await clerk.run('submitSheet', [certifier]);
    const receipt = receiptIn(clerk, plan);
    must(receipt.endsWith('-3'), `the third version is filed, found ${receipt}`);
    return receipt;
  });

  await step('市局看到改了哪几格，通过 · the bureau sees what changed and approves', async () => {
    const tab = await openFromQueue(reviewer, '农业委员会', '高级研修项目计划');
    const about = String(reviewer.read(tab, 3, 2));
    must(/改|变/.test(about), `the review says what changed: ${about}`);
    await reviewer.run('approveDocument');
    const document = await system.api<{ standing: { state: string; inForceVersion: number } }>(
      reviewer.email,
      '/submissions/nyw/advanced-plan/2015',
    );
    equal(
      [document.standing.state, document.standing.inForceVersion],
      ['approved', 3],
      'version 3 is in force',
    );
    return about;
  });

  await step('市海洋与渔业局报急需紧缺计划并获通过 · the Ocean Bureau files and gets approval', async () => {
    const tab = await openForm(ocean, urgentPlan.title.zh, '2015');
    ocean.write(tab, firstRow, 2, urgentRows);
    const receipt = await submit(ocean, tab);
    await openFromQueue(reviewer, '海洋与渔业局', urgentPlan.title.zh);
    await reviewer.run('approveDocument');
    return receipt;
  });

  await step(
    '到了四月，报三月的班、学员和经费 · in April: classes, trainees and money of March',
    async () => {
      await system.settle();
      await system.setClock('2015-04-02T09:30:00+08:00');
      const receipts = [
        ...(await reportMonth(
          clerk,
          '市农委',
          {
            project: '2015A-NYW-003',
            start: '2015-03-09',
            end: '2015-03-13',
            days: 5,
            hours: 40,
            count: 100,
            from: 0,
          },
          system,
        )),
        ...(await reportMonth(
          ocean,
          '市海洋与渔业局',
          {
            project: '2015B-HYJ-001',
            start: '2015-03-02',
            end: '2015-03-17',
            days: 12,
            hours: 96,
            count: 100,
            from: 80,
          },
          system,
        )),
      ];
      return receipts.join(' ');
    },
  );

  await step('月报第一次编制 · the month is compiled', async () => {
    await system.settle();
    await system.setClock('2015-04-09T02:30:00+08:00');
    const answer = await system.runSchedule<{ status: string }[] | { reports: unknown }>('compile-month', {
      month: '2015-03',
    });
    must(
      JSON.stringify(answer).includes('2015-03'),
      `the schedule answers with the month: ${JSON.stringify(answer)}`,
    );
    const keys = await system.reportKeys('reports/2015-03/');
    for (const name of [
      'report.json',
      'zh.csv',
      'en.csv',
      'zh.html',
      'en.html',
      'suspicions.json',
      'sources.json',
    ])
      must(
        keys.some((key) => key.endsWith(name)),
        `S3 should hold ${name}, holds ${keys.join(', ')}`,
      );
    return `${keys.length} 个文件`;
  });

  await step('同样的数据再编一次，字节不变 · compiled again, the same bytes', async () => {
    const before = await system.reportHashes('reports/2015-03/');
    await system.runSchedule('compile-month', { month: '2015-03' });
    equal(await system.reportHashes('reports/2015-03/'), before, 'same objects, same bytes');
    return `${before.length} 个文件`;
  });

  await step('月报数字与手算一致 · the figures agree with counting by hand', async () => {
    // Two rosters of 100; persons 80–99 are in both. 96 of the 100 of each class passed.
    const table = await system.reportText('reports/2015-03/', 'zh.csv');
    const line = (name: string) =>
      table
        .split(/\r?\n/)
        .find((each) => each.startsWith(`${name},`))
        ?.split(',') ?? [];
    equal(
      line('全市年培训人数').slice(-6, -2).map(Number),
      [180, 200, 180, 200],
      'persons and enrolments of month and year',
    );
    equal(line('高级研修项目').slice(2, 4).map(Number), [100, 100], 'advanced seminars');
    must(table.includes('2015年第3期（总第15期）'), 'the report carries its number');
    return '180 人，200 人次';
  });

  await step('各单位收到邮件，在表里和网页上看到月报 · mail, sheet and page', async () => {
    const mails = (await system.outbox()).filter(({ subject }) => subject.includes('2015年第3期'));
    for (const email of [clerk.email, ocean.email, reviewer.email])
      equal(mails.filter(({ to }) => JSON.stringify(to).includes(email)).length, 1, `one mail to ${email}`);
    await clerk.run('viewReport', ['']);
    const tab = clerk.tabs().find((name) => name.includes('2015-03'));
    must(tab, 'the report has a tab');
    const link = /https?:\/\/\S+/.exec(
      String(mails.find(({ to }) => JSON.stringify(to).includes(clerk.email))?.text),
    )?.[0];
    must(link, 'the mail links to the page');
    const page = await fetch(link as string);
    equal(page.status, 200, 'the page opens from the mail');
    must((await page.text()).includes('第3期'), 'the page carries its number');
    return `${mails.length} 封邮件`;
  });
};

type Month = HeldClass & { count: number; from: number };

/** Class return, roster and funding return of one class; each refers to what was approved before. */
const reportMonth = async (seat: Seat, unit: string, month: Month, system: System): Promise<string[]> => {
  const classTab = await openForm(seat, '培训班执行情况表', '3月');
  seat.write(classTab, firstRow, 2, [classRow(`${unit}培训中心`, month)]);
  const receipts = [await submit(seat, classTab)];
  await system.settle();

  const rosterTab = await openForm(seat, '学员登记表', '3月');
  seat.write(rosterTab, firstRow, 2, rosterRows(`${month.project}-1`, month.from, month.count, month.hours));
  receipts.push(await submit(seat, rosterTab));

  const moneyTab = await openForm(seat, '经费执行情况表', '3月');
  seat.write(moneyTab, firstRow, 2, moneyRows(month.project));
  receipts.push(await submit(seat, moneyTab));
  return receipts;
};
