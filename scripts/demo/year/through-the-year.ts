/** An extension, reminders, and the proof of the record. */
import { reviewer } from '../bureau-desk.ts';
import { equal, must } from '../steps.ts';
import type { System } from '../system.ts';
import type { Playing } from './playing.ts';

export const throughTheYear = async (system: System, { step }: Playing): Promise<void> => {
  await step('延期、催报，各只一次 · an extension, and reminders once each', async () => {
    await system.api(reviewer, '/submissions/kjj/class-return/2015-02/extensions', {
      until: '2015-03-20',
      reason: '场地停用',
    });
    await system.setClock('2015-03-05T09:00:00+08:00');
    const reminders = async () =>
      (await system.outbox()).filter(({ subject }) => /提醒|催报/.test(subject)).length;
    const before = await reminders();
    must(before > 0, 'somebody is reminded');
    await system.runSchedule('remind', {});
    equal(await reminders(), before, 'a second run sends nothing');
    return `${before} 封`;
  });

  await step('核验办理记录，写下当日的根 · the record is proved, with a root of the day', async () => {
    const values = await system.runSchedule<{ checked: number; faults: unknown[] }>('verify-record', {
      full: true,
    });
    equal(values.faults, [], 'nothing is wrong');
    return `${values.checked} 份`;
  });
};
