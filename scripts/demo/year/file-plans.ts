/** Twelve units file their plans against targets, and the bureau approves them at once. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import { targets } from '../../../shared/forms/targets.ts';
import { bureau, clerkOf, sheetOf, sitAtBureau } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import { equal, must } from '../steps.ts';
import type { System } from '../system.ts';
import { planCells, yearPlans } from '../year-cast.ts';

import type { Playing } from './playing.ts';

const administrator = 'administrator@qingdao.example';

export const filePlans = async (system: System, { step }: Playing): Promise<void> => {
  const { submit, approveAll } = sitAtBureau(system);

  await step('管理员登记缺少的经办人 · clerks of the units that have none', async () => {
    const { people, version, columns } = await system.api<BodyOf<'readPeople'>>(
      administrator,
      '/directory/people',
    );
    const missing = yearPlans.filter(({ unit }) => !people.some(({ email }) => email === clerkOf(unit)));
    const values = (each: (typeof yearPlans)[number]): { [column: string]: Cell } => ({
      email: clerkOf(each.unit),
      name: '经办例',
      unit: each.name,
      role: '经办人',
    });
    const rows = missing.map((each) => columns.map(({ name }) => values(each)[name] ?? ''));
    const { kept } = await system.api<BodyOf<'keepPeople'>>(administrator, '/directory/people', {
      version,
      reason: '年度计划填报',
      check: false,
      headers: columns.map(({ header }) => header),
      rows,
      ids: rows.map((_, i) => `new${i}`),
    });
    must(kept, 'the new clerks are kept');
    return `${missing.length} 人`;
  });

  await step('市局下达任务指标 · the bureau issues targets', async () => {
    const rows = [
      ['市农业委员会', '高级研修项目', '左右', 150],
      ['市科学技术局', '高级研修项目', '左右', 100],
      ['市经济和信息化委员会', '急需紧缺人才培养培训项目', '不少于', 300],
    ].map(([unit, category, operator, number]) =>
      rowOf(targets.columns, {
        unit: unit as string,
        category: category as string,
        operator: operator as string,
        number: number as number,
        basis: '人',
        document: '青人社字〔2015〕1号',
        decision: '2015年第一次联席会议第2项',
      }),
    );
    const { number } = await submit(bureau, 'rsj', '2015', 0, sheetOf(targets, rows));
    await system.settle();
    return number;
  });

  await step('十二个单位报计划 · twelve units file their plans', async () => {
    const numbers = new Set<string>();
    for (const planned of yearPlans) {
      const sheet = sheetOf(planned.form, planCells(planned));
      numbers.add((await submit(clerkOf(planned.unit), planned.unit, '2015', 0, sheet)).number);
    }
    equal(numbers.size, 12, 'a receipt each');
    return `${numbers.size} 张回执`;
  });

  await step('市局一次通过 · the bureau approves them at once', async () => {
    const outcomes = await approveAll();
    equal(
      outcomes.filter((outcome) => outcome === 'approved').length,
      12,
      `all approved, found ${outcomes.join(', ')}`,
    );
    return `${outcomes.length} 份`;
  });
};
