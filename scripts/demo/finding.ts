/**
 * A finding of an inspection from its record to its end: the unit finds it in the register, is reminded of it, answers
 * it by its code, and is asked no more; an expert whom one unit shares teaches a class of another. After the month.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { inspection } from '../../shared/forms/inspection.ts';
import { rectification } from '../../shared/forms/rectification.ts';
import { sitDown } from './at-the-sheet.ts';
import { bureau, clerkOf, reviewer, sheetOf, sitAtBureau } from './bureau-desk.ts';
import { rowOf } from './cast.ts';
import { type createSteps, equal, must } from './steps.ts';
import type { System } from './system.ts';

const code = 'DC2015-RSJ-001';
const unit = 'nyw';

export const playFinding = async (
  system: System,
  { step }: Pick<ReturnType<typeof createSteps>, 'step'>,
): Promise<void> => {
  const { submit, approveAll } = sitAtBureau(system);
  const clerk = sitDown(system, clerkOf(unit));
  const mailsAbout = async () =>
    (await system.outbox()).filter(
      ({ to, text }) => JSON.stringify(to).includes(clerk.email) && String(text).includes(code),
    ).length;
  const dues = async () => (await system.api<BodyOf<'whoAmI'>>(clerk.email, '/me')).dues ?? [];

  await step('市海洋与渔业局共享专家，市农委在台账中查到 · a shared expert is found', async () => {
    const expert = rowOf(expertRegister.columns, {
      number: 1,
      name: '示例专家',
      employer: '海洋技术示例学院',
      titleLevel: '正高级',
      fields: '海洋科技开发',
      expertise: '海水养殖',
      consented: '是',
      sharing: '成员单位共享',
    });
    await submit(clerkOf('hyj'), 'hyj', '2015', 0, sheetOf(expertRegister, [expert]));
    await approveAll();
    await clerk.run('viewRegister', ['专家师资库', '海水养殖']);
    const tab = clerk.tabs().find((name) => name.includes('专家'));
    must(tab, `the register has a tab; there are ${clerk.tabs().join('、')}`);
    equal(clerk.read(tab as string, 3, 1), 'ZK-HYJ-001', 'the expert is listed by code');
    return 'ZK-HYJ-001';
  });

  await step('市局登记检查发现的问题，被检查单位收到提醒 · a finding reaches its unit', async () => {
    const found = rowOf(inspection.columns, {
      number: 1,
      unit: '市农业委员会',
      mode: '定期检查',
      inspectors: '人社部门',
      inspectedOn: '2015-04-08',
      effect: 55,
      findings: '个别班次台账不全',
      problems: '学时记录不完整',
      rectifyBy: '2015-04-20',
    });
    await submit(bureau, 'rsj', '2015', 0, sheetOf(inspection, [found]));
    await system.settle();
    equal(
      (await dues()).map((due) => due.code),
      [code],
      'the unit is told when it opens its sheet',
    );
    await system.setClock('2015-04-21T09:00:00+08:00');
    await system.runSchedule('remind', {});
    must((await mailsAbout()) > 0, 'the unit is reminded by mail');
    return code;
  });

  await step('答复须引用编号，办结后不再提醒 · answered by its code, and asked no more', async () => {
    const answer = (cited: string) =>
      sheetOf(rectification, [
        rowOf(rectification.columns, {
          number: 1,
          inspection: cited,
          object: '培训方式方法',
          problem: '学时记录不完整',
          measures: '补齐签到和学时记录，指定专人核对',
          dueOn: '2015-04-20',
          status: '已完成',
          doneOn: '2015-04-20',
          evidence: '青农委发〔2015〕12号',
        }),
      ]);
    const refused = await submit(clerk.email, unit, '2015', 0, answer('DC2015-RSJ-099')).then(
      () => '',
      String,
    );
    must(refused.includes('reference-unknown'), `a code that does not exist is refused: ${refused}`);
    await submit(clerk.email, unit, '2015', 0, answer(code));
    await approveAll();
    equal(await dues(), [], 'nothing waits for the unit any more');
    const before = await mailsAbout();
    await system.setClock('2015-04-28T09:00:00+08:00');
    await system.runSchedule('remind', {});
    equal(await mailsAbout(), before, 'no further mail about it');
    const { entries } = await system.api<BodyOf<'readRegister'>>(reviewer, '/registers/inspection');
    must(
      entries.some((each) => each.code === code && each.cells.includes('已完成')),
      'the answer stands beside the finding',
    );
    return '已完成';
  });
};
