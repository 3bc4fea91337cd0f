/**
 * The Knowledge Renewal Programme of Qingdao 2013–2020, notice 青人社发〔2014〕20号 of 2014-12-16, as data.
 * Item numbers refer to the numbered reading of the notice; what the notice leaves open (deadlines, hours
 * a day, sizes) is marked as ours.
 */
import type { ProgrammeData } from './define-city.ts';
import { filings20132020 } from './qingdao-filings.ts';
import { fundingSources } from './qingdao-sources.ts';

export const terms20132020: ProgrammeData = {
  id: 'qingdao-2013-2020',
  name: {
    zh: '青岛市专业技术人才知识更新工程（2013—2020年）',
    en: 'Qingdao Knowledge Renewal Programme for Professional Talent (2013–2020)',
  },
  // notice 1, 2
  basis: {
    title: {
      zh: '关于印发青岛市专业技术人才知识更新工程（2013—2020年）实施方案的通知',
      en: 'Notice Issuing the Implementation Plan of the Qingdao Knowledge Renewal Programme (2013–2020)',
    },
    number: '青人社发〔2014〕20号',
    issued: '2014-12-16',
    issuers: [
      { unit: 'rsj', zh: '市人力资源和社会保障局', en: 'HR and Social Security Bureau' },
      { unit: 'fgw', zh: '市发展和改革委员会', en: 'Development and Reform Commission' },
      { unit: 'jxw', zh: '市经济和信息化委员会', en: 'Economy and Information Commission' },
      { unit: 'jyj', zh: '市教育局', en: 'Education Bureau' },
      { unit: 'kjj', zh: '市科学技术局', en: 'Science and Technology Bureau' },
      { unit: 'czj', zh: '市财政局', en: 'Finance Bureau' },
    ],
    // notice 4
    restsOn: [
      {
        title: {
          zh: '关于印发山东省专业技术人才知识更新工程实施意见的通知',
          en: 'Notice Issuing the Opinions on the Shandong Knowledge Renewal Programme',
        },
        number: '鲁人社发〔2013〕48号',
        issuer: {
          zh: '省人力资源和社会保障厅、省财政厅等五部门',
          en: 'Five provincial departments, among them those of human resources and of finance',
        },
      },
      {
        title: {
          zh: '青岛市中长期人才发展规划纲要（2010—2020年）',
          en: 'Outline of the Medium and Long-Term Talent Plan of Qingdao (2010–2020)',
        },
        issuer: { zh: '青岛市', en: 'Qingdao' },
      },
    ],
  },
  // notice 58: the bureau collects; no approval of the forms is known, they are valid as long as the programme
  statisticalForm: {
    authority: { zh: '青岛市人力资源和社会保障局', en: 'Qingdao HR and Social Security Bureau' },
    validUntil: '2020-12-31',
  },
  // notice 5: research from 2013, training from 2014
  conference: {
    zh: '市专业技术人才知识更新工程联席会议',
    en: 'Joint Conference of the Knowledge Renewal Programme',
  },
  years: [2013, 2020],
  targetYears: [2014, 2015, 2016, 2017, 2018, 2019, 2020],
  // notice 44–48
  phases: [
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
  ],
  // notice 11, 12
  fieldsName: { zh: '“10+6”重点领域', en: 'The “10+6” key fields' },
  fieldGroups: [
    { code: 'economic', zh: '经济重点领域', en: 'Economic fields' },
    { code: 'social', zh: '社会发展重点领域', en: 'Social development fields' },
  ],
  fields: [
    { code: 'E01', group: 'economic', zh: '海洋科技开发', en: 'Marine science and technology' },
    { code: 'E02', group: 'economic', zh: '装备制造', en: 'Equipment manufacturing' },
    { code: 'E03', group: 'economic', zh: '新能源', en: 'New energy' },
    { code: 'E04', group: 'economic', zh: '新材料', en: 'New materials' },
    { code: 'E05', group: 'economic', zh: '新医药', en: 'New medicine' },
    {
      code: 'E06',
      group: 'economic',
      zh: '新信息',
      en: 'New information technology',
      also: ['信息技术', '新一代信息技术'],
    },
    { code: 'E07', group: 'economic', zh: '现代服务业', en: 'Modern services' },
    { code: 'E08', group: 'economic', zh: '现代农业', en: 'Modern agriculture' },
    { code: 'E09', group: 'economic', zh: '生态环保', en: 'Ecology and environment', also: ['生态环境保护'] },
    {
      code: 'E10',
      group: 'economic',
      zh: '城市规划建设管理',
      en: 'Urban planning, construction and management',
    },
    { code: 'S01', group: 'social', zh: '教育', en: 'Education' },
    { code: 'S02', group: 'social', zh: '卫生', en: 'Health' },
    { code: 'S03', group: 'social', zh: '文化', en: 'Culture' },
    { code: 'S04', group: 'social', zh: '体育', en: 'Sports' },
    { code: 'S05', group: 'social', zh: '政法', en: 'Political and legal affairs' },
    { code: 'S06', group: 'social', zh: '社会工作', en: 'Social work' },
  ],
  categories: [
    {
      code: 'advanced',
      letter: 'A',
      countsSent: true, // notice 20
      zh: '高级研修项目',
      en: 'Advanced seminars',
      planForm: 'advanced-plan',
      hoursFloor: 0,
      counts: 'passed',
      operators: {
        zh: '各区（市）人社部门，市直有关部门（单位）',
        en: 'District HR bureaus and city departments',
      },
      fromMiddleLevel: true, // notice 19
      // ours: published classes have 40 to 79 trainees; notice 21 asks for small ones, so there is a warning above 70
      usualSize: [40, 70],
      usualDays: [3, 7],
    },
    {
      code: 'urgent',
      letter: 'B',
      zh: '急需紧缺人才培养培训项目',
      en: 'Urgently needed talent training',
      also: ['急需紧缺人才培养项目'],
      planForm: 'urgent-plan',
      hoursFloor: 72, // notice 29
      counts: 'passed',
      operators: {
        zh: '市级继续教育基地和有关主管部门（单位）',
        en: 'City-level bases and departments in charge',
      },
    },
    {
      code: 'post',
      letter: 'C',
      zh: '岗位培训项目',
      en: 'On-the-job training',
      planForm: 'post-plan',
      hoursFloor: 36, // notice 35
      counts: 'passed',
      operators: { zh: '各主管部门（单位）和用人单位', en: 'Departments in charge and employers' },
      fromMiddleLevel: true, // notice 32
    },
  ],
  // notice 72: two guides; there is none for advanced seminars
  guides: [
    {
      code: 'urgent',
      zh: '急需紧缺项目指南',
      en: 'Urgently needed talent training guide',
      also: ['急需紧缺'],
    },
    { code: 'post', zh: '岗位培训项目指南', en: 'On-the-job training guide', also: ['岗位培训'] },
  ],
  // notice 14–16: independent targets; none is derived from another
  targets: [
    {
      id: 'year-persons',
      title: { zh: '全市年培训人数', en: 'People trained per year' },
      operator: '≈',
      value: 10_000,
      tolerance: 0.1,
      basis: 'persons',
      span: 'year',
      clause: 'notice 14',
    },
    {
      id: 'programme-persons',
      title: { zh: '2014—2020年培训总量', en: 'Total trained, 2014–2020' },
      operator: '≈',
      value: 100_000,
      tolerance: 0.1,
      basis: 'enrolments',
      span: 'programme',
      clause: 'notice 15',
    },
    {
      id: 'advanced-year',
      title: { zh: '高级研修项目', en: 'Advanced seminars' },
      operator: '≈',
      value: 200,
      tolerance: 0.1,
      basis: 'persons',
      span: 'year',
      category: 'advanced',
      clause: 'notice 16, 24',
    },
    {
      id: 'urgent-year',
      title: { zh: '急需紧缺人才培养培训项目', en: 'Urgently needed talent training' },
      operator: '≥',
      value: 6_000,
      tolerance: 0,
      basis: 'persons',
      span: 'year',
      category: 'urgent',
      clause: 'notice 16, 31',
    },
    {
      id: 'post-year',
      title: { zh: '岗位培训项目', en: 'On-the-job training' },
      operator: '=',
      value: 8_000,
      tolerance: 0.1,
      basis: 'persons',
      span: 'year',
      category: 'post',
      clause: 'notice 16, 36',
    },
  ],
  // Our reading of the figures (notice 15): about 10,000 people a year make 70,000 in seven years, while the three
  // projects add up to 200 + 6,000 + 8,000 = 14,200 a year and 99,400, about 100,000, in seven. So the total is
  // counted in enrolments and the year in people.
  targetNote: {
    zh: '总任务按人次、年度任务按人数分别统计，各项指标互不推算。',
    en: 'The programme target is counted in enrolments and yearly targets in people; no target is derived from another.',
  },
  // Online hours used to be stated in the remarks only.
  trials: {
    'class-return': { 'hours-impossible': '2015-12-31', 'online-impossible': '2015-12-31' },
  },
  baseTargets: [{ level: 'national', bases: 1 }], // notice 38; how many provincial ones it does not say
  baseDuties: [{ level: 'national', persons: 2_000 }], // of the first national bases, 2014-12-02 (DOMAIN C5)
  fundingSources, // notice 77; the association's own channel is notice 84
  filings: filings20132020,
  members: ['bureau', 'city-department', 'district', 'district-department', 'base'],
  // notice 52: important matters are not defined; these are ours
  decisionNeeded: ['plan', 'targets', 'base', 'case', 'members'],
  firstReportMonth: '2014-01',
};
