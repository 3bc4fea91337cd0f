/** What rests on a decision of the joint conference names one that is registered, on its matter and not later (notice 52). */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cell } from '../../../shared/form/define-form.ts';
import { baseResult } from '../../../shared/forms/base-result.ts';
import { cityTargets } from '../../../shared/forms/city-targets.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { conferenceMembers } from '../../../shared/forms/conference-members.ts';
import { targets } from '../../../shared/forms/targets.ts';
import { violationCase } from '../../../shared/forms/violation-case.ts';
import { type Office, openOffice, sheetOf } from '../../support/office.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-06-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => void vi.useRealTimers());

const decide = (matter: string, heldOn: string) =>
  office.submit('judge', {
    unit: 'rsj',
    form: 'conference-decision',
    period: heldOn.slice(0, 4),
    ...sheetOf(conferenceDecision, [
      {
        number: 1,
        meeting: '第一次联席会议',
        heldOn,
        matter,
        topic: '认定继续教育基地',
        decision: '同意认定',
        document: '青联席〔2015〕1号',
        status: '已落实',
      },
    ]),
  });
const designate = async (cells: Record<string, Cell> = {}) => {
  const { status, problem } = await office.submit('judge', {
    unit: 'rsj',
    form: 'base-result',
    period: '2015',
    ...sheetOf(baseResult, [
      {
        number: 1,
        name: '海洋技术示例学院',
        result: '认定',
        level: '市级',
        from: '2015-03-01',
        document: '青人社发〔2015〕8号',
        decision: 'LH2015-RSJ-001',
        ...cells,
      },
    ]),
  });
  return [status, ...(problem?.issues ?? []).map(({ code }) => code)];
};

test('a base is designated on a registered decision on bases that was taken before', async () => {
  expect(await designate()).toEqual([422, 'reference-unknown']);
  expect(await designate({ decision: '' })).toEqual([422, 'decision-missing']);
  expect((await decide('认定、推荐基地', '2015-02-02')).status).toBe(201);
  expect(await designate({ from: '2015-02-01' })).toEqual([422, 'decided-afterwards']);
  expect(await designate()).toEqual([201]);
});

test('a decision on another matter carries none', async () => {
  expect((await decide('下达年度计划', '2015-02-02')).status).toBe(201);
  expect(await designate()).toEqual([422, 'decision-of-other-matter']);
});

const join = async (from: string, decision: string) => {
  const { status, problem } = await office.submit('judge', {
    unit: 'rsj',
    form: 'conference-members',
    period: '2015',
    ...sheetOf(conferenceMembers, [
      { number: 1, post: '市旅游局分管负责人', unit: '市旅游局', seat: '成员', from, decision },
    ]),
  });
  return [status, ...(problem?.issues ?? []).map(({ code }) => code)];
};

test('a member joins by a registered decision on members, not by another nor by a later one', async () => {
  expect(await join('2015-03-01', '')).toEqual([422, 'decision-missing']);
  expect(await join('2015-03-01', 'LH2015-RSJ-001')).toEqual([422, 'reference-unknown']);
  expect((await decide('认定、推荐基地', '2015-02-02')).status).toBe(201);
  expect(await join('2015-03-01', 'LH2015-RSJ-001')).toEqual([422, 'decision-of-other-matter']);
});

test('a decision is found by its day in the register of whatever year', async () => {
  vi.setSystemTime(new Date('2014-12-22T02:00:00Z'));
  expect((await decide('成员单位调整', '2014-12-20')).status).toBe(201);
  vi.setSystemTime(new Date('2017-03-20T02:00:00Z'));
  const { status, problem } = await office.submit('judge', {
    unit: 'rsj',
    form: 'conference-members',
    period: '2017',
    ...sheetOf(conferenceMembers, [
      {
        number: 1,
        post: '市旅游局分管负责人',
        unit: '市旅游局',
        seat: '成员',
        from: '2014-12-21',
        decision: 'LH2014-RSJ-001',
      },
    ]),
  });
  expect(problem?.issues ?? []).toEqual([]);
  expect(status).toBe(201);
});

test('a decision in force does not carry what was done before it', async () => {
  expect((await decide('成员单位调整', '2015-02-02')).status).toBe(201);
  expect(await join('2015-02-01', 'LH2015-RSJ-001')).toEqual([422, 'decided-afterwards']);
  expect(await join('2015-02-02', 'LH2015-RSJ-001')).toEqual([201]);
});

test('a target of the city is effective once it is decided', async () => {
  expect((await decide('确定、调整任务指标', '2015-02-02')).status).toBe(201);
  const issue = async (from: string) => {
    const { status, problem } = await office.submit('judge', {
      unit: 'rsj',
      form: 'city-targets',
      period: '2015',
      ...sheetOf(cityTargets, [
        {
          target: '急需紧缺人才培养培训项目',
          from,
          operator: '不少于',
          number: 6500,
          document: '青人社发〔2015〕8号',
          decision: 'LH2015-RSJ-001',
          reason: '新增急需领域',
        },
      ]),
    });
    return [status, ...(problem?.issues ?? []).map(({ code }) => code)];
  };
  expect(await issue('2015-02-01')).toEqual([422, 'decided-afterwards']);
  expect(await issue('2015-03-01')).toEqual([201]);
});

/** What each gate lets through, by the day of the act; the plan itself is tried in plan/annual-plan.test.ts. */
const gates = [
  {
    form: baseResult,
    matter: '认定、推荐基地',
    act: 'from',
    cells: {
      number: 1,
      name: '海洋技术示例学院',
      result: '认定',
      level: '市级',
      document: '青人社发〔2015〕8号',
    },
  },
  {
    form: conferenceMembers,
    matter: '成员单位调整',
    act: 'from',
    cells: { number: 1, post: '市旅游局分管负责人', unit: '市旅游局', seat: '成员' },
  },
  {
    form: cityTargets,
    matter: '确定、调整任务指标',
    act: 'from',
    cells: {
      target: '急需紧缺人才培养培训项目',
      operator: '不少于',
      number: 6500,
      document: '青人社发〔2015〕8号',
      reason: '新增急需领域',
    },
  },
  {
    form: targets,
    matter: '确定、调整任务指标',
    // What units are asked for has no day of its own: it is issued when it is submitted, after whatever was decided.
    act: undefined,
    cells: {
      unit: '市农业委员会',
      category: '急需紧缺人才培养培训项目',
      operator: '不少于',
      number: 600,
      basis: '人',
    },
  },
  {
    form: violationCase,
    matter: '违规问题处理',
    act: 'closedOn',
    cells: {
      number: 1,
      unit: '市林业局',
      kind: '挪用',
      foundOn: '2015-01-08',
      channel: '监督检查',
      amount: 50_000,
      facts: '培训经费用于其他支出',
      referredTo: '市纪委监察机关',
      referredOn: '2015-01-20',
      answerBy: '2015-04-20',
      outcome: '移送纪检监察',
    },
  },
] as const;
const done = '2015-03-01';

describe.each(gates)('$form.id', ({ form, matter, act, cells }) => {
  const pass = async (decision: string) => {
    const { status, good, problem } = await office.submit('judge', {
      unit: 'rsj',
      form: form.id,
      period: '2015',
      ...sheetOf(form, [{ ...cells, decision, ...(act && { [act]: done }) }]),
    });
    const codes = (problem?.issues ?? good?.issues ?? []).map(({ code }) => code);
    return [status, codes.filter((code) => code.startsWith('decision-') || code === 'decided-afterwards')];
  };
  const decided = async (about: string, heldOn: string): Promise<void> => {
    expect((await decide(about, heldOn)).status).toBe(201);
  };

  test('without a decision nothing is done', async () => {
    await decided(matter, '2015-02-02');
    expect(await pass('')).toEqual([422, ['decision-missing']]);
  });

  test('a decision on another matter carries nothing', async () => {
    await decided('其他', '2015-02-02');
    expect(await pass('LH2015-RSJ-001')).toEqual([422, ['decision-of-other-matter']]);
  });

  test.runIf(act)(
    'what was decided the day after carries nothing, what was decided that day does',
    async () => {
      await decided(matter, '2015-03-02');
      expect(await pass('LH2015-RSJ-001')).toEqual([422, ['decided-afterwards']]);
    },
  );

  test('a decision on the matter, taken by that day, lets it pass', async () => {
    await decided(matter, done);
    expect(await pass('LH2015-RSJ-001')).toEqual([201, []]);
  });
});
