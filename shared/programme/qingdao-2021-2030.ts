/**
 * The programme of 2021–2030, as far as it is known: the national plan 人社部发〔2021〕73号 of 2021-09-15 gives
 * training projects and fields (DOMAIN C2). The papers of the province, 鲁人社发〔2022〕26号, and of the city,
 * 青人社发〔2023〕10号, are known by their numbers only, so no figure of the city stands here: its targets are not
 * issued until the bureau issues them in the sheet 全市任务指标表.
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
  // its parts in time are not known
  phases: [{ title: { zh: '实施阶段', en: 'Implementation' }, from: 2021, to: 2030 }],
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
    { code: 'F07', zh: '绿色环保', en: 'Green technology and environment' },
    { code: 'F08', zh: '航空航天', en: 'Aerospace' },
    { code: 'F09', zh: '海洋装备', en: 'Marine equipment' },
  ],
  // the three projects of the national plan; letters, sizes and lengths are ours, as is who holds them
  categories: [
    {
      code: 'advanced',
      letter: 'A',
      zh: '高级研修项目',
      en: 'Advanced seminars',
      planForm: 'advanced-plan',
      hoursFloor: 0,
      operators: {
        zh: '各区、市人社部门，市直有关部门（单位）',
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
      operators: { zh: '各主管部门（单位）、继续教育基地', en: 'Departments in charge and bases' },
    },
    {
      code: 'digital',
      letter: 'S',
      zh: '数字技术工程师培育项目',
      en: 'Digital technology engineers',
      planForm: 'digital-plan',
      hoursFloor: 0,
      operators: { zh: '各主管部门（单位）、继续教育基地', en: 'Departments in charge and bases' },
    },
  ],
  // ours: as before, none for advanced seminars
  guides: [
    { code: 'ability', zh: '能力提升项目指南', en: 'Guide to ability training', also: ['能力提升'] },
    {
      code: 'digital',
      zh: '数字技术工程师培育项目指南',
      en: 'Guide to digital technology',
      also: ['数字技术'],
    },
  ],
  // what the city is asked for is not known; operator and basis are those a first issue is offered with
  targets: [
    {
      id: 'year-persons',
      title: { zh: '全市年培训人数', en: 'Persons trained a year' },
      operator: '≈',
      tolerance: 0.1,
      basis: 'persons',
      span: 'year',
      clause: '人社部发〔2021〕73号',
    },
    {
      id: 'programme-persons',
      title: { zh: '2021—2030年培训总量', en: 'Trained from 2021 to 2030' },
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
      title: { zh: '数字技术工程师培育项目', en: 'Digital technology engineers' },
      operator: '≥',
      tolerance: 0,
      basis: 'persons',
      span: 'year',
      category: 'digital',
      clause: '人社部发〔2021〕73号',
    },
  ],
  // the national figures add up, those of 2013–2020 did not (DOMAIN C2)
  targetNote: {
    zh: '国家方案每年培养培训100万左右：高级研修约2万、能力提升约90万、数字技术工程师约8万。我市指标以市局下达的《全市任务指标表》为准，未下达的不作比较。',
    en: 'The national plan trains about a million a year: about 20,000 in advanced seminars, 900,000 in ability training and 80,000 digital engineers. The city’s targets are those the bureau issues; what is not issued is compared with nothing.',
  },
  // duties of bases in the national plan, persons a year
  baseDuties: [
    { level: 'national', persons: 2_000 },
    { level: 'provincial', persons: 500 },
  ],
  fundingSources,
  filings: filings20212030,
  decisionNeeded: ['plan', 'targets'], // ours
  firstReportMonth: '2021-01',
};
