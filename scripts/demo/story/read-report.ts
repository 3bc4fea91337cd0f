/** The figures agree with counting by hand, and everybody finds them. */
import { equal, must } from '../steps.ts';
import type { Seats, Steps } from './seats.ts';

export const readReport = async (
  { system, clerk, ocean, reviewer }: Seats,
  { step }: Steps,
): Promise<void> => {
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
