/** The plan is issued and printed, and changed by a notice. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { bureau, clerkOf, sheetOf, sitAtBureau } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import { equal, must } from '../steps.ts';
import type { System } from '../system.ts';
import { planCells, withoutSecond, yearPlans } from '../year-cast.ts';

import type { Playing } from './playing.ts';

export const issuePlan = async (system: System, { step, keep }: Playing): Promise<void> => {
  const { submit, planOf, approveAll, issue } = sitAtBureau(system);

  await step('联席会议决定后下达，生成 PDF、xlsx、网页 · issued and printed', async () => {
    await system.setClock('2015-02-10T09:00:00+08:00');
    await submit(
      bureau,
      'rsj',
      '2015',
      0,
      sheetOf(conferenceDecision, [
        rowOf(conferenceDecision.columns, {
          number: 1,
          meeting: '2015年第一次联席会议',
          heldOn: '2015-02-06',
          matter: '下达年度计划',
          topic: '下达2015年度培训计划',
          decision: '同意下达',
          document: '青联席〔2015〕1号',
          status: '已落实',
        }),
      ]),
    );
    await issue('青人社字〔2015〕12号', '2015-02-10', '');
    const first = (await planOf()).issues.at(-1);
    const signs = { 'zh.pdf': '%PDF', 'en.pdf': '%PDF', 'zh.xlsx': 'PK', 'zh.html': '<!do' } as const;
    for (const [file, sign] of Object.entries(signs)) {
      const answer = await fetch(first?.links[file as keyof typeof signs] as string);
      equal(answer.status, 200, `${file} opens`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      equal(
        bytes.subarray(0, sign.length).toString().toLowerCase(),
        sign.toLowerCase(),
        `${file} is what it says`,
      );
      keep(`plan-2015.${file}`, bytes);
    }
    const known = await system.api<BodyOf<'readForm'>>(
      clerkOf('nyw'),
      '/forms/advanced-plan?unit=nyw&period=2015',
    );
    equal(
      known.codes?.map(({ code }) => code),
      ['2015A-NYW-001', '2015A-NYW-002', '2015A-NYW-003'],
      'codes come back to the department',
    );
    return first?.documentNumber ?? '';
  });

  await step('单位调整后下达调整通知 · an amendment becomes a notice', async () => {
    const [planned] = yearPlans;
    must(planned, 'there is a first unit');
    const rows = planCells(planned as (typeof yearPlans)[number]);
    const persons = Object.keys((planned as (typeof yearPlans)[number]).form.columns).indexOf('persons');
    (rows[0] as Cell[])[persons] = 55;
    await submit(
      clerkOf('nyw'),
      'nyw',
      '2015',
      1,
      withoutSecond((planned as (typeof yearPlans)[number]).form, rows),
    );
    await approveAll();
    await issue('青人社字〔2015〕30号', '2015-02-10', '部门职能调整');
    const { issues } = await planOf();
    const notice = await fetch(issues.at(-1)?.links['zh.pdf'] as string);
    keep('notice-2015.zh.pdf', Buffer.from(await notice.arrayBuffer()));
    equal(
      issues.map(({ notice, projects }) => [notice, projects]),
      [
        [0, 21],
        [1, 20],
      ],
      'both states are there',
    );
    const { counts } = issues.at(-1) ?? {};
    equal([counts?.added, counts?.changed, counts?.removed], [0, 1, 1], 'one changed, one removed');
    return '改 1 项，删 1 项';
  });
};
