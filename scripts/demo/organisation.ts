/**
 * What stands on the registers, over the turn of a year: a decision of December carries the plan of the year after, a guide
 * is read and cited, an expert is reused, a base comes from application to level to scorecard, a recommendation is overruled
 * with its reason, what is overdue is mailed, practice is adopted. Over the API, as the menu asks it.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { baseApplication } from '../../shared/forms/base-application.ts';
import { baseResult } from '../../shared/forms/base-result.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { goodPractice } from '../../shared/forms/good-practice.ts';
import { guidanceNote } from '../../shared/forms/guidance-note.ts';
import { higherClassApplication } from '../../shared/forms/higher-class-application.ts';
import { higherClassResult } from '../../shared/forms/higher-class-result.ts';
import { legalBasis } from '../../shared/forms/legal-basis.ts';
import { majorProject } from '../../shared/forms/major-project.ts';
import { milestone } from '../../shared/forms/milestone.ts';
import { practiceAdoption } from '../../shared/forms/practice-adoption.ts';
import { projectGuide } from '../../shared/forms/project-guide.ts';
import { responsibility } from '../../shared/forms/responsibility.ts';
import { urgentPlan } from '../../shared/forms/urgent-plan.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { bureau, clerkOf, reviewer, sheetOf, sitAtBureau } from './bureau-desk.ts';
import { rowOf } from './cast.ts';
import { type createSteps, equal, must } from './steps.ts';
import type { System } from './system.ts';

type Named = Readonly<Record<string, string | number>>;
const base = '海洋技术示例学院';

export const playOrganisation = async (
  system: System,
  { step }: Pick<ReturnType<typeof createSteps>, 'step'>,
): Promise<void> => {
  const { submit, planOf, approveAll } = sitAtBureau(system);
  const file = async (form: Form, unit: string, period: string, rows: readonly Named[], version = 0) => {
    const cells = rows.map((row) => rowOf(form.columns, row));
    const { number } = await submit(
      unit === 'rsj' ? bureau : clerkOf(unit),
      unit,
      period,
      version,
      sheetOf(form, cells),
    );
    await system.settle();
    return number;
  };
  /** Rows that a sheet begins with, by the names of its columns. */
  const begun = async (form: Form, period: string): Promise<Record<string, Cell>[]> => {
    const { toAnswer } = await system.api<BodyOf<'readForm'>>(
      bureau,
      `/forms/${form.id}?unit=rsj&period=${period}&carry=yes`,
    );
    const names = Object.keys(form.columns);
    return (toAnswer?.rows ?? []).map((cells) =>
      Object.fromEntries(cells.flatMap((cell, i) => (cell === null ? [] : [[names[i] as string, cell]]))),
    );
  };
  const entries = async (email: string, form: Form) =>
    (await system.api<BodyOf<'readRegister'>>(email, `/registers/${form.id}?year=2015`)).entries;
  const report = async (): Promise<Report> =>
    JSON.parse(await system.reportText('reports/2015-03/', 'report.json'));
  /** Cells of a table of the report in Chinese. */
  const cellsOf = ({ sections }: Report, id: string) =>
    (sections.flatMap(({ tables }) => tables).find((table) => table.id === id)?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.zh : cell)),
    );

  await step('十二月会议决定次年计划 · a December meeting decides on the next year’s plan', () =>
    file(conferenceDecision, 'rsj', '2014', [
      {
        number: 1,
        meeting: '2014年第四次联席会议',
        heldOn: '2014-12-18',
        matter: '下达年度计划',
        topic: '下达2015年度培训计划',
        decision: '同意下达',
        document: '青联席〔2014〕4号',
        status: '已落实',
      },
    ]),
  );

  await step(
    '发布指南、重大项目、政策依据、分工、阶段任务 · the bureau’s registers of the year',
    async () => {
      await system.setClock('2015-01-06T09:00:00+08:00');
      await file(projectGuide, 'rsj', '2015', [
        {
          number: 1,
          guide: '急需紧缺项目指南',
          field: '海洋科技开发',
          direction: '海洋牧场生态修复',
          posts: '海洋渔业技术推广岗位',
          hours: 80,
          persons: 60,
          urgency: '优先安排',
        },
        {
          number: 2,
          guide: '岗位培训项目指南',
          field: '现代农业',
          direction: '农业技术推广',
          posts: '农业技术推广岗位',
          hours: 40,
          urgency: '鼓励申报',
        },
      ]);
      await file(majorProject, 'rsj', '2015', [
        {
          number: 1,
          name: '海洋强市建设',
          kind: '重大工程',
          lead: '市海洋与渔业局',
          training: '培训海洋牧场技术骨干',
          persons: 300,
        },
        { number: 2, name: '示例地铁建设', kind: '重大建设项目' },
      ]);
      const papers = await begun(legalBasis, '2015');
      equal(papers.length, 3, 'the list begins with the papers of the programme');
      await file(legalBasis, 'rsj', '2015', papers as Named[]);
      await file(responsibility, 'rsj', '2015', [
        {
          number: 1,
          field: '海洋科技开发',
          duty: '统筹本领域专业技术人才培养培训',
          unit: '市海洋与渔业局',
          role: '牵头',
        },
      ]);
      const tasks = await begun(milestone, '2015');
      equal(tasks.length, 15, 'the sheet begins with the tasks of the plan');
      return file(
        milestone,
        'rsj',
        '2015',
        tasks.map((row) =>
          row.task === '制定发布实施方案'
            ? { ...row, status: '已完成', doneOn: '2014-12-16', document: '青人社发〔2014〕20号' }
            : row.task === '争取市本级财政经费支持'
              ? { ...row, lead: '市农业委员会', dueOn: '2015-03-03' }
              : row,
        ) as Named[],
      );
    },
  );

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

  await step('基地：申报、决定、认定级别 · a base: applied for, decided on, designated', async () => {
    await system.setClock('2015-02-10T09:00:00+08:00');
    const meeting = { meeting: '2015年第一次联席会议', heldOn: '2015-02-06' };
    await file(conferenceDecision, 'rsj', '2015', [
      {
        ...meeting,
        number: 1,
        matter: '认定、推荐基地',
        topic: '认定市级基地',
        decision: '同意',
        status: '已落实',
      },
      {
        ...meeting,
        number: 2,
        matter: '其他',
        topic: '建立实训点',
        decision: '由市农委牵头落实',
        lead: '市农业委员会',
        goal: '建成两个实训点',
        dueOn: '2015-03-03',
        status: '落实中',
      },
    ]);
    const level = {
      number: 1,
      name: base,
      application: 'JD2015-NYW-001',
      result: '认定',
      level: '市级',
      from: '2015-02-10',
      document: '青人社发〔2015〕2号',
    };
    const refused = await file(baseResult, 'rsj', '2015', [{ ...level, decision: 'LH2015-RSJ-002' }]).then(
      () => '',
      (error: Error) => error.message,
    );
    must(refused.includes('decision-of-other-matter'), `another matter carries no base: ${refused}`);
    return file(baseResult, 'rsj', '2015', [{ ...level, decision: 'LH2015-RSJ-001' }]);
  });

  await step(
    '推荐：按规则排序，一行改动并说明 · ranked by the rules, one line overruled with its reason',
    async () => {
      const seminar = (number: number, title: string, more: Named = {}): Named => ({
        number,
        level: '国家级',
        title,
        field: '海洋科技开发',
        host: base,
        hostKind: '高等院校',
        when: '2015-09-07/2015-09-11',
        persons: 50,
        speciality: '对接海洋强市建设，小班研讨与现场教学结合',
        ...more,
      });
      await file(higherClassApplication, 'nyw', '2015', [
        seminar(1, '海洋牧场高级研修班', { project: '2015B-NYW-001' }),
        seminar(2, '海洋生物高级研修班'),
      ]);
      await file(higherClassApplication, 'hyj', '2015', [seminar(1, '海洋观测高级研修班')]);
      await approveAll();
      await system.settle();
      const ranked = await begun(higherClassResult, '2015');
      equal(ranked.length, 3, 'the sheet begins with the applications, ranked');
      const [first, second, third] = ranked as [
        Record<string, Cell>,
        Record<string, Cell>,
        Record<string, Cell>,
      ];
      equal(
        first.application?.toString().slice(0, 14),
        'SB2015-NYW-001',
        'the project of the plan comes first',
      );
      const decidedOn = '2015-02-10';
      return file(higherClassResult, 'rsj', '2015', [
        { ...first, decidedOn },
        { ...second, decidedOn, result: '未获批', rank: '' },
        { ...third, decidedOn, rank: 2, overruled: '第二名承办单位申请撤回' },
      ] as Named[]);
    },
  );

  await step('借鉴经验、业务指导，各到其单位 · practice adopted, guidance to its unit alone', async () => {
    await file(practiceAdoption, 'nyw', '2015', [
      { number: 1, practice: 'JY2015-HYJ-001', since: '2015-02-02', use: '急需紧缺培训现场教学' },
    ]);
    const given = { advice: '实训时间不少于总学时的三分之一', givenOn: '2015-02-09', status: '无须回复' };
    await file(guidanceNote, 'rsj', '2015', [
      { ...given, number: 1, title: '实训环节安排', readers: '指定单位', unit: '市农业委员会' },
      { ...given, number: 2, title: '考核办法', readers: '全体成员单位' },
    ]);
    const titlesFor = async (unit: string) =>
      (await entries(clerkOf(unit), guidanceNote)).map(({ title }) => title);
    equal(
      [await titlesFor('nyw'), await titlesFor('hyj')],
      [['实训环节安排', '考核办法'], ['考核办法']],
      'what is said to one unit is for it',
    );
    return 'JY2015-HYJ-001';
  });

  await step(
    '逾期的决定和阶段任务提醒牵头单位 · what is overdue is mailed to the unit in the lead',
    async () => {
      await system.setClock('2015-03-04T09:00:00+08:00');
      await system.runSchedule('remind', {});
      const told = (await system.outbox()).filter(
        ({ to, text }) => JSON.stringify(to).includes(clerkOf('nyw')) && text.includes('LH2015-RSJ-002'),
      );
      must(told.length > 0, 'the decision is mailed to its lead unit');
      must(
        told.some(({ text }) => /JR-RSJ-\d{3}/.test(text)),
        'and so is the milestone',
      );
      return told[0]?.subject ?? '';
    },
  );

  await step(
    '专家被复用、办班计入基地、月报列出各项 · reused, held at the base, and told in the report',
    async () => {
      await system.setClock('2015-04-02T09:30:00+08:00');
      await file(classReturn, 'nyw', '2015-03', [
        {
          project: '2015B-NYW-001',
          run: 1,
          start: '2015-03-02',
          end: '2015-03-13',
          days: 10,
          hours: 80,
          persons: 50,
          passed: 48,
          host: base,
          hostKind: '继续教育基地',
          contents: '更新专业知识，掌握先进技术',
          methods: '专家面授、案例分析',
          cost: 80_000,
          experts: 'ZK-HYJ-001',
        },
      ]);
      await system.setClock('2015-04-09T02:30:00+08:00');
      await system.runSchedule('compile-month', { month: '2015-03' });
      const told = await report();
      equal(cellsOf(told, 'uses')[0], ['专家师资', 1, 1, 1], 'an expert of another unit was used once');
      const [card] = cellsOf(told, 'base-cards');
      equal(card?.slice(0, 5), [base, '市级', 1, 50, 96], 'the scorecard of the base');
      equal(
        cellsOf(told, 'recommendations-ranked').map((cells) => [cells[2], cells[3], cells[5] !== '']),
        [
          [1, 1, false],
          [3, 2, true],
          [null, null, false],
        ].map((cells, i) => (i === 2 ? [2, null, false] : cells)),
        'one line is overruled, with its reason',
      );
      equal(
        cellsOf(told, 'major-projects')[0]?.slice(4),
        [1, 50, 1, 50, 3840],
        'the training of a major project',
      );
      equal(cellsOf(told, 'practices-adopted')[0]?.[2], 1, 'one unit adopted the practice');
      equal(
        cellsOf(told, 'milestones').filter((cells) => String(cells[4]).startsWith('逾期')).length,
        3,
        'two tasks of 2013 and the one of March are overdue',
      );
      equal(
        cellsOf(told, 'field-classes-elsewhere').map((cells) => [cells[1], cells[3]]),
        [['市海洋与渔业局', '市农业委员会']],
        'the owner of a field finds the class of another unit',
      );
      return `${told.sections.length} 节`;
    },
  );
};
