/** What the plans add up to; what is alike in them is merged. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import { planMerge } from '../../../shared/forms/plan-merge.ts';
import { reviewer, sheetOf, sitAtBureau } from '../bureau-desk.ts';
import { equal, must } from '../steps.ts';
import type { System } from '../system.ts';
import { yearPlans } from '../year-cast.ts';

import type { Playing } from './playing.ts';

export const compilePlan = async (system: System, { step }: Playing): Promise<void> => {
  const { submit, planOf } = sitAtBureau(system);

  await step(
    '编制：合计、空缺领域、疑似重复 · compiled: totals, empty fields, similar projects',
    async () => {
      const { draft } = await planOf();
      const projects = yearPlans.flatMap(({ rows }) => rows);
      equal(draft?.total.projects, projects.length, 'every approved project is in it');
      equal(
        draft?.total.persons,
        projects.reduce((sum, [, , , , , persons]) => sum + persons, 0),
        'persons as added by hand',
      );
      must(
        draft?.similar.some(({ a, b }) => a.includes('-JIMO-') !== b.includes('-JIMO-')),
        'the same seminar of two units stands side by side',
      );
      must(
        draft?.plan.fields.some(({ field, projects: count }) => field === 'S04' && count === 0),
        'sports has no project',
      );
      return `${draft?.total.projects} 个项目，${draft?.total.persons} 人，疑似重复 ${draft?.similar.length} 对`;
    },
  );

  await step('相近的项目归并，列联合承办 · what is alike is merged, with joint hosts', async () => {
    const { toAnswer } = await system.api<BodyOf<'readForm'>>(
      reviewer,
      `/forms/${planMerge.id}?period=2015&carry=yes`,
    );
    const names = Object.keys(planMerge.columns);
    const isOfJimo = (cells: readonly Cell[]) => cells.some((cell) => String(cell ?? '').includes('-JIMO-'));
    const rows = (toAnswer?.rows ?? []).map((cells) =>
      cells.map((cell, i) => {
        if (names[i] === 'result') return isOfJimo(cells) ? '归并' : '不归并';
        if (names[i] === 'reason') return isOfJimo(cells) ? '同一研修班，合并举办' : '对象不同';
        return cell;
      }),
    );
    equal(rows.filter(isOfJimo).length, 1, 'the seminar of two units is proposed');
    await submit(reviewer, 'rsj', '2015', 0, sheetOf(planMerge, rows));
    await system.settle();
    const { draft } = await planOf();
    equal(
      draft?.merged.map(({ code, into }) => [code, into]),
      [['2015A-JIMO-001', '2015A-NYW-003']],
      'one is struck from the plan of the city',
    );
    const [kept] = draft?.plan.lines.filter(({ code }) => code === '2015A-NYW-003') ?? [];
    equal([kept?.persons, kept?.jointUnits], [105, ['jimo']], 'the other stands for both');
    must(
      !draft?.similar.some(({ a, b }) => a.includes('-JIMO-') || b.includes('-JIMO-')),
      'what was decided about is not proposed again',
    );
    return `${draft?.merged.length} 个归并`;
  });
};
