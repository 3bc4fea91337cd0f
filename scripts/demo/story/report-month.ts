/** The month that follows: classes, trainees and money, compiled twice to the same bytes. */
import type { Seat } from '../at-the-sheet.ts';
import { classRow, type HeldClass, moneyRows, rosterRows } from '../cast.ts';
import { equal, must } from '../steps.ts';
import type { System } from '../system.ts';
import { firstRow, openForm, submit } from './at-the-form.ts';
import type { Seats, Steps } from './seats.ts';

export const reportTheMonth = async ({ system, clerk, ocean }: Seats, { step }: Steps): Promise<void> => {
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
