/** A finding from the question to the judgement: the unit is asked, puts it right, and the case is closed. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { decidedMatters } from '../../../shared/forms/rules/decisions.ts';
import { bureau, clerkOf, reviewer } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import { equal } from '../steps.ts';

import { type Cells, type FlagDesk, type Steps, treasurer, unspent } from './flag-desk.ts';

export const followFinding = ({ system, send, night, begun, form, explain }: FlagDesk, { step }: Steps) => {
  const finding: Cells = {
    number: 101,
    kind: '资金滞留闲置',
    measure: '退回区财政',
    clause: '通知六（三）',
    askedOn: '2016-01-12',
    opinionBy: '2016-01-27',
  };
  let found: readonly Cell[][] = [];

  return {
    finding: () =>
      step('年末结余未处置：检查问题征求意见 · a finding, on which the unit is asked', async () => {
        await night();
        await explain('huangdao', '2016', unspent, '未及时办理');
        await decideMore(unspent);
        const key = await begun(reviewer, form('inspection-finding'), '2016', unspent, finding);
        found = key.slice(0, 1);
        await send(reviewer, 'rsj', '2016', form('inspection-finding'), staged('征求意见', {}));
        const { dues = [] } = await system.api<BodyOf<'whoAmI'>>(clerkOf('huangdao'), '/me');
        equal(
          dues.map(({ code }) => code),
          ['DC2016-RSJ-001-1'],
          'asked the same day',
        );
        const opinion = await begun(
          clerkOf('huangdao'),
          form('finding-opinion'),
          '2016',
          'DC2016-RSJ-001-1',
          {
            agrees: '是',
            opinion: '属实，即退回',
          },
        );
        await send(clerkOf('huangdao'), 'huangdao', '2016', form('finding-opinion'), opinion);
        return 'DC2016-RSJ-001-1';
      }),
    rectified: () =>
      step('定稿、整改、认定，案件收回并结案 · rectified and judged; the case closed', async () => {
        await send(
          reviewer,
          'rsj',
          '2016',
          form('inspection-finding'),
          staged('定稿', { rectifyBy: '2016-03-31' }),
        );
        const { dues = [] } = await system.api<BodyOf<'whoAmI'>>(clerkOf('huangdao'), '/me');
        equal(
          dues.map(({ answerWith }) => answerWith?.form),
          ['rectification'],
          'to be rectified',
        );
        const rows = await begun(clerkOf('huangdao'), form('rectification'), '2016', 'DC2016-RSJ-001-1', {
          measures: '退回区财政',
          status: '已完成',
          doneOn: '2016-02-20',
          returned: 8000,
          evidence: '示区财〔2016〕3号',
        });
        await send(clerkOf('huangdao'), 'huangdao', '2016', form('rectification'), rows);
        await send(
          reviewer,
          'rsj',
          '2016',
          form('inspection-finding'),
          staged('定稿', { rectifyBy: '2016-03-31', judged: '已整改', judgedOn: '2016-04-03' }),
        );
        await send(bureau, 'rsj', '2016', conferenceDecision, [
          rowOf(conferenceDecision.columns, {
            number: 1,
            meeting: '2016年第一次联席会议',
            heldOn: '2016-04-01',
            matter: decidedMatters.case.zh,
            topic: '结算后支出处理',
            decision: '责令退回，同意结案',
            document: '青联席〔2016〕2号',
            status: '已落实',
          }),
        ]);
        const { rows: kept } = await system.api<BodyOf<'readForm'>>(
          reviewer,
          '/forms/violation-case?period=2016',
        );
        const names = Object.keys(form('violation-case').columns);
        const closing = rowOf(form('violation-case').columns, {
          outcome: '责令退回',
          returned: 3600,
          closedOn: '2016-04-03',
          decision: 'LH2016-RSJ-001',
        });
        await send(
          reviewer,
          'rsj',
          '2016',
          form('violation-case'),
          kept.map((cells) =>
            cells.map((cell, i) =>
              ['outcome', 'returned', 'closedOn', 'decision'].includes(names[i] as string)
                ? (closing[i] ?? null)
                : cell,
            ),
          ),
        );
        return 'LH2016-RSJ-001';
      }),
  };

  /** With what the treasurer decided before, which the sheet still holds. */
  async function decideMore(key: string) {
    const sheet = form('flag-decision');
    const { rows } = await system.api<BodyOf<'readForm'>>(treasurer, `/forms/${sheet.id}?period=2016`);
    const more = await begun(treasurer, sheet, '2016', key, { decision: '转办', reason: '列入检查' });
    await send(treasurer, 'czj', '2016', sheet, [...rows.map((cells) => [...cells]), ...more]);
  }

  function staged(stage: string, more: Cells): readonly Cell[][] {
    const { columns } = form('inspection-finding');
    const names = Object.keys(columns);
    const filled = { stage, ...more };
    const given = rowOf(columns, filled);
    return found.map((cells) =>
      cells.map((cell, i) => ((names[i] as string) in filled ? (given[i] ?? null) : cell)),
    );
  }
};
