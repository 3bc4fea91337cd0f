/** Practice is adopted, guidance goes to its unit alone, and what is overdue is mailed. */
import { guidanceNote } from '../../../shared/forms/guidance-note.ts';
import { practiceAdoption } from '../../../shared/forms/practice-adoption.ts';
import { clerkOf } from '../bureau-desk.ts';
import { equal, must } from '../steps.ts';
import type { RegisterDesk, Steps } from './register-desk.ts';

export const sharePractice = async (
  { system, file, entries }: RegisterDesk,
  { step }: Steps,
): Promise<void> => {
  await step('借鉴经验、业务指导，各到其单位 · practice adopted, guidance to its unit alone', async () => {
    await file(practiceAdoption, 'nyw', '2015', [
      { number: 1, practice: 'JY2015-HYJ-001', since: '2015-02-02', use: '急需紧缺培训现场教学' },
    ]);
    const given = { advice: '实训时间不少于总学时的三分之一', givenOn: '2015-02-09', status: '无须回复' };
    await file(guidanceNote, 'rsj', '2015', [
      { ...given, number: 1, title: '实训环节安排', readers: '指定单位', unit: '市农业委员会' },
      { ...given, number: 2, title: '考核办法', readers: '全体成员单位' },
    ]);
    const titlesFor = async (unit: string) =>
      (await entries(clerkOf(unit), guidanceNote)).map(({ title }) => title);
    equal(
      [await titlesFor('nyw'), await titlesFor('hyj')],
      [['实训环节安排', '考核办法'], ['考核办法']],
      'what is said to one unit is for it',
    );
    return 'JY2015-HYJ-001';
  });

  await step(
    '逾期的决定和阶段任务提醒牵头单位 · what is overdue is mailed to the unit in the lead',
    async () => {
      await system.setClock('2015-03-04T09:00:00+08:00');
      await system.runSchedule('remind', {});
      const told = (await system.outbox()).filter(
        ({ to, text }) => JSON.stringify(to).includes(clerkOf('nyw')) && text.includes('LH2015-RSJ-002'),
      );
      must(told.length > 0, 'the decision is mailed to its lead unit');
      must(
        told.some(({ text }) => /JR-RSJ-\d{3}/.test(text)),
        'and so is the milestone',
      );
      return told[0]?.subject ?? '';
    },
  );
};
