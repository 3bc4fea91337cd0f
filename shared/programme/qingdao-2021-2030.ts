/**
 * The programme of 2021–2030, as far as it is known: the national plan 人社部发〔2021〕73号 of 2021-09-15 gives
 * training projects and fields (DOMAIN C2). The papers of the province, 鲁人社发〔2022〕26号, and of the city,
 * 青人社发〔2023〕10号, are known by their numbers only, so there are no figures of the city here: its targets are
 * not issued until the bureau issues them in the form 全市任务指标表.
 */
import type { ProgrammeData } from './define-city.ts';
import { filings20212030 } from './qingdao-filings.ts';
import { fundingSources } from './qingdao-sources.ts';

export const terms20212030: ProgrammeData = {
  id: 'qingdao-2021-2030',
  name: {
    zh: '青岛市专业技术人才知识更新工程（2021—2030年）',
    en: 'Qingdao Knowledge Renewal Programme for Professional Talent (2021–2030)',
  },
  basis: {
    title: {
      zh: '关于印发专业技术人才知识更新工程实施方案的通知',
      en: 'Notice Issuing the Implementation Plan of the Knowledge Renewal Programme',
    },
    number: '人社部发〔2021〕73号',
    issued: '2021-09-15',
    issuers: [
      { zh: '人力资源社会保障部', en: 'Ministry of Human Resources and Social Security' },
      { zh: '财政部', en: 'Ministry of Finance' },
      { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
      { zh: '科学技术部', en: 'Ministry of Science and Technology' },
      { zh: '教育部', en: 'Ministry of Education' },
      { zh: '中国科学院', en: 'Chinese Academy of Sciences' },
    ],
  },
  statisticalForm: {
    authority: { zh: '青岛市人力资源和社会保障局', en: 'Qingdao HR and Social Security Bureau' },
    validUntil: '2030-12-31',
  },
  conference: {
    zh: '市专业技术人才知识更新工程联席会议',
    en: 'Joint Conference of the Knowledge Renewal Programme',
  },
  years: [2021, 2030],
  targetYears: [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030],
  // its phases are not known
  phases: [{ code: 'implementation', zh: '实施阶段', en: 'Implementation', from: 2021, to: 2030 }],
  fieldsName: { zh: '重点领域', en: 'The key fields' },
  fieldGroups: [],
  // fields of the national plan (DOMAIN C2); the city's own are not known
  fields: [
    { code: 'F01', zh: '新一代信息技术', en: 'New-generation information technology', also: ['信息技术'] },
    { code: 'F02', zh: '生物技术', en: 'Biotechnology' },
    { code: 'F03', zh: '新能源', en: 'New energy' },
    { code: 'F04', zh: '新材料', en: 'New materials' },
    { code: 'F05', zh: '高端装备', en: 'Advanced equipment', also: ['高端装备制造'] },
    { code: 'F06', zh: '新能源汽车', en: 'New-energy vehicles' },
    { code: 'F07', zh: '绿色环保', en: 'Green technology and environmental protection' },
    { code: 'F08', zh: '航空航天', en: 'Aerospace' },
    { code: 'F09', zh: '海洋装备', en: 'Marine equipment' },
  ],
  // the three projects of the national plan; letters, sizes, lengths and operators are ours
  categories: [
    {
      code: 'advanced',
      letter: 'A',
      countsSent: true, // ours: as before
      zh: '高级研修项目',
      en: 'Advanced seminars',
      planForm: 'advanced-plan',
      hoursFloor: 0,
      counts: 'passed',
      operators: {
        zh: '各区（市）人社部门，市直有关部门（单位）',
        en: 'District HR bureaus and city departments',
      },
      fromMiddleLevel: true,
      usualSize: [40, 80], // nationally 300 classes for 20,000, 67 a class (DOMAIN C3)
      usualDays: [3, 7],
    },
    {
      code: 'ability',
      letter: 'N',
      zh: '能力提升项目',
      en: 'Ability training',
      planForm: 'ability-plan',
      hoursFloor: 0,
      counts: 'passed',
      operators: {
        zh: '各主管部门（单位）、继续教育基地',
        en: 'Departments in charge and continuing-education bases',
      },
    },
    {
      code: 'digital',
      letter: 'S',
      zh: '数字技术工程师培育项目',
      en: 'Digital technology engineer training',
      planForm: 'digital-plan',
      hoursFloor: 0,
      counts: 'passed',
      operators: {
        zh: '各主管部门（单位）、继续教育基地',
        en: 'Departments in charge and continuing-education bases',
      },
    },
  ],
  // ours: as before, none for advanced seminars
  guides: [
    { code: 'ability', zh: '能力提升项目指南', en: 'Ability training guide', also: ['能力提升'] },
    {
      code: 'digital',
      zh: '数字技术工程师培育项目指南',
      en: 'Digital technology engineer training guide',
      also: ['数字技术'],
    },
  ],
  // the city's targets are not known; operator and basis are the defaults of a first issue
  targets: [
    {
      id: 'year-persons',
      title: { zh: '全市年培训人数', en: 'People trained per year' },
      operator: '≈',
      tolerance: 0.1,
      basis: 'persons',
      span: 'year',
      clause: '人社部发〔2021〕73号',
    },
    {
      id: 'programme-persons',
      title: { zh: '2021—2030年培训总量', en: 'Total trained, 2021–2030' },
      operator: '≈',
      tolerance: 0.1,
      basis: 'enrolments',
      span: 'programme',
      clause: '人社部发〔2021〕73号',
    },
    {
      id: 'advanced-year',
      title: { zh: '高级研修项目', en: 'Advanced seminars' },
      operator: '≈',
      tolerance: 0.1,
      basis: 'persons',
      span: 'year',
      category: 'advanced',
      clause: '人社部发〔2021〕73号',
    },
    {
      id: 'ability-year',
      title: { zh: '能力提升项目', en: 'Ability training' },
      operator: '≥',
      tolerance: 0,
      basis: 'persons',
      span: 'year',
      category: 'ability',
      clause: '人社部发〔2021〕73号',
    },
    {
      id: 'digital-year',
      title: { zh: '数字技术工程师培育项目', en: 'Digital technology engineer training' },
      operator: '≥',
      tolerance: 0,
      basis: 'persons',
      span: 'year',
      category: 'digital',
      clause: '人社部发〔2021〕73号',
    },
  ],
  // The national plan trains about a million a year: about 20,000 in advanced seminars, 900,000 in ability training
  // and 80,000 digital engineers (DOMAIN C2).
  targetNote: {
    zh: '全市任务指标以市人力资源和社会保障局下达的为准，未下达的不作比较；各项指标互不推算。',
    en: 'The city’s targets are those issued by the municipal HR bureau; without an issued target no comparison is made. No target is derived from another.',
  },
  // people a base has to train per year by the national plan
  baseDuties: [
    { level: 'national', persons: 2_000 },
    { level: 'provincial', persons: 500 },
  ],
  // Distinctive seminars are a demand of the programme before (notice 21).
  onlyAsks: { 'advanced-plan': ['speciality-missing'] },
  fundingSources,
  filings: filings20212030,
  members: ['bureau', 'city-department', 'district', 'district-department', 'base'],
  decisionNeeded: ['plan', 'targets', 'base', 'case', 'members'], // ours
  firstReportMonth: '2021-01',
};
