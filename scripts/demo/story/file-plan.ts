/** Real rows, pasted as they are: checked, mended, sent in. Answers the tab of the plan. */
import { mendedPlan, messyPlan } from '../cast.ts';
import { equal, must } from '../steps.ts';
import { certifier, firstRow, openForm, planColumns, receiptIn, submit } from './at-the-form.ts';
import type { Seats, Steps } from './seats.ts';

export const filePlan = async ({ clerk }: Seats, { step }: Steps): Promise<string> => {
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

  return plan;
};
