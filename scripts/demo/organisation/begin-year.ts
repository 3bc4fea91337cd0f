/** A decision of December carries the plan of the year after; the bureau’s registers of the year are begun. */
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { legalBasis } from '../../../shared/forms/legal-basis.ts';
import { majorProject } from '../../../shared/forms/major-project.ts';
import { milestone } from '../../../shared/forms/milestone.ts';
import { projectGuide } from '../../../shared/forms/project-guide.ts';
import { responsibility } from '../../../shared/forms/responsibility.ts';
import { equal } from '../steps.ts';
import type { Named, RegisterDesk, Steps } from './register-desk.ts';

export const beginYear = async ({ system, file, begun }: RegisterDesk, { step }: Steps): Promise<void> => {
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
};
