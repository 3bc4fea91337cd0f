import type { ProgrammeData } from './define-city.ts';

/** notice 44–48 */
export const phases20132020: ProgrammeData['phases'] = [
  {
    code: 'research',
    zh: '调研准备阶段',
    en: 'Research and preparation',
    from: 2013,
    to: 2013,
    milestones: [
      { zh: '开展培训资源、培训项目等前期调研', en: 'Survey training resources and projects' },
      { zh: '做好工程实施各项准备', en: 'Prepare the programme' },
    ],
  },
  {
    code: 'launch',
    zh: '启动实施阶段',
    en: 'Launch',
    from: 2014,
    to: 2017,
    milestones: [
      { zh: '制定发布实施方案', en: 'Issue the implementation plan', by: 2014 },
      { zh: '争取市本级财政经费支持', en: 'Obtain support from the city budget', by: 2015 },
      { zh: '建立健全各项规章制度', en: 'Set up rules and procedures' },
      { zh: '创新培训方式', en: 'Introduce new methods of training' },
      { zh: '分类开展培养培训活动', en: 'Start training by category' },
      { zh: '建设一批优质市级继续教育基地', en: 'Build good city-level bases' },
      { zh: '申报省级继续教育基地', en: 'Apply for provincial bases' },
      { zh: '开展中期评估，总结推广好经验好做法', en: 'Mid-term evaluation; spread good practice' },
    ],
  },
  {
    code: 'full',
    zh: '全面推进阶段',
    en: 'Full implementation',
    from: 2018,
    to: 2020,
    milestones: [
      { zh: '完善相应政策规定', en: 'Complete policies and rules' },
      { zh: '制度建设、机制创新有所突破', en: 'Advance institutions and mechanisms' },
      { zh: '根据进展适时调整完善', en: 'Adjust as the programme proceeds' },
      { zh: '全面落实培训任务', en: 'Complete the training targets' },
      { zh: '开展全面总结和评估', en: 'Final review and evaluation' },
    ],
  },
];
