/** The plan is returned with comments, two colleagues collide, nothing is lost, and it is approved. */
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { urgentPlan } from '../../../shared/forms/urgent-plan.ts';
import { urgentRows } from '../cast.ts';
import { equal, must } from '../steps.ts';

import {
  certifier,
  firstRow,
  openForm,
  openFromQueue,
  planColumns,
  receiptIn,
  reviewColumn,
  submit,
} from './at-the-form.ts';
import type { Seats, Steps } from './seats.ts';

export const agreeOnPlan = async (
  { system, clerk, colleague, ocean, reviewer }: Seats,
  plan: string,
  { step }: Steps,
): Promise<void> => {
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
};
