/** A guide is read and cited, and the plan is issued on the decision, together with another bureau. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import { baseApplication } from '../../../shared/forms/base-application.ts';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { goodPractice } from '../../../shared/forms/good-practice.ts';
import { projectGuide } from '../../../shared/forms/project-guide.ts';
import { urgentPlan } from '../../../shared/forms/urgent-plan.ts';
import { clerkOf, reviewer } from '../bureau-desk.ts';
import { equal, must } from '../steps.ts';

import { base, type RegisterDesk, type Steps } from './register-desk.ts';

export const planByGuide = async (
  { system, planOf, approveAll, file, entries }: RegisterDesk,
  { step }: Steps,
): Promise<void> => {
  await step('单位阅读指南并在计划中引用 · a unit reads the guide and cites it in its plan', async () => {
    const guide = await entries(clerkOf('nyw'), projectGuide);
    const [marine] = guide;
    equal(marine?.code, 'ZN2015-RSJ-001', 'the guide is in the unit’s list');
    const planned = {
      host: base,
      hostKind: '继续教育基地',
      when: '2015-03-02/2015-03-13',
      persons: 50,
      days: 10,
      hours: 80,
      budget: 100_000,
      sources: '用人单位',
    };
    await file(urgentPlan, 'nyw', '2015', [
      {
        ...planned,
        number: 1,
        title: '海洋牧场生态修复技术',
        field: '海洋科技开发',
        guide: String(marine?.code),
        majorProject: 'ZD-RSJ-001',
        basis: 'ZC-RSJ-002',
        demonstration: '是',
      },
    ]);
    await file(expertRegister, 'hyj', '2015', [
      {
        number: 1,
        name: '示例专家',
        employer: '示例海洋研究所',
        titleLevel: '正高级',
        fields: '海洋科技开发',
        expertise: '海洋生态修复',
        consented: '是',
        sharing: '成员单位共享',
      },
    ]);
    await file(goodPractice, 'hyj', '2015', [
      {
        number: 1,
        title: '“课堂＋海上现场”联合教学',
        subject: '培训方式',
        practice: '与企业共建海上教学点，学员在导师带领下完成现场任务，课堂研讨围绕现场问题展开',
        effect: '学员满意度由 88 分提高到 95 分',
        replicable: '是',
      },
    ]);
    await file(baseApplication, 'nyw', '2015', [
      {
        number: 1,
        name: base,
        kind: '高等院校',
        trade: '海洋渔业',
        fields: '海洋科技开发',
        currentLevel: '尚非基地',
        level: '市级',
        conditions: '独立法人资格、管理机构和人员、师资队伍、场地设施、管理制度、培训业绩、经费保障',
        capacity: 800,
        lastYear: 600,
        reasons: '近三年承担全市海洋领域专业技术人才培训，质量和效益良好',
      },
    ]);
    const outcomes = await approveAll();
    must(
      outcomes.every((outcome) => outcome === 'approved'),
      `all approved, found ${outcomes.join(', ')}`,
    );
    return `${marine?.code} ${marine?.title}`;
  });

  await step(
    '依去年十二月的决定联合下达计划 · the plan is issued on it, together with the finance bureau',
    async () => {
      await system.setClock('2015-01-20T09:00:00+08:00');
      const { version, draft } = await planOf();
      equal(
        draft?.decisions.map(({ code }) => code),
        ['LH2014-RSJ-001'],
        'the decision of December is offered',
      );
      const [line] = draft?.plan.lines ?? [];
      equal(
        [line?.majorProject, line?.basis, line?.demonstration],
        ['海洋强市建设', '关于印发山东省专业技术人才知识更新工程实施意见的通知', true],
        'the plan names what its project is tied to',
      );
      const issued = await system.api<BodyOf<'issuePlan'>>(reviewer, '/plans/2015/issues', {
        documentNumber: '青人社字〔2015〕3号',
        issuedOn: '2015-01-20',
        decision: '2014年第四次联席会议第1项',
        cosigners: '市财政局',
        reason: '',
        baseVersion: version,
        draftHash: draft?.hash ?? '',
      });
      const page = await (await fetch(issued.links['zh.html'] as string)).text();
      for (const said of ['示范性项目和衔接情况', '海洋强市建设', '青岛市财政局'])
        must(page.includes(said), `the page says ${said}`);
      return issued.documentNumber;
    },
  );
};
