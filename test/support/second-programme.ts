/**
 * A programme made up for tests: another city, years, fields, projects, floors, targets, days and norms. Nothing
 * of Qingdao stands in it, so whatever works for both is told by the data and not by the code.
 */
import type { Deadline, Programme } from '../../shared/ground/define-programme.ts';
import type { Person } from '../../shared/tables/directory.ts';

const planned: Deadline = { every: 'year', opens: '11-01', due: '02-10', closes: '12-31' };
const monthly: Deadline = { every: 'month', dueWorkingDay: 8, graceDays: 30 };
const reporting = ['city-department', 'district'] as const;

export const secondProgramme: Programme = {
  id: 'example-2031-2035',
  name: { zh: '示例市数字人才提升行动（2031—2035年）', en: 'Example City Digital Talent Action (2031–2035)' },
  basis: {
    title: { zh: '示例市数字人才提升行动方案', en: 'Plan of the action' },
    number: '示人社发〔2030〕3号',
    issued: '2030-10-08',
    issuers: [{ zh: '示例市人社局', en: 'Example HR Bureau' }],
  },
  statisticalForm: { authority: { zh: '示例市人社局', en: 'Example HR Bureau' } },
  timeZone: 'Asia/Urumqi',
  utcOffsetMinutes: 360,
  years: [2031, 2035],
  targetYears: [2031, 2032, 2033, 2034, 2035],
  phases: [{ title: { zh: '实施阶段', en: 'Implementation' }, from: 2031, to: 2035 }],
  fields: [
    { code: 'D01', group: 'economic', zh: '人工智能', en: 'Artificial intelligence' },
    { code: 'D02', group: 'economic', zh: '集成电路', en: 'Integrated circuits' },
    { code: 'D03', group: 'economic', zh: '智能制造', en: 'Smart manufacturing' },
    { code: 'D04', group: 'social', zh: '数字治理', en: 'Digital government' },
  ],
  categories: [
    {
      code: 'seminar',
      letter: 'S',
      zh: '高研班',
      en: 'Seminars',
      planForm: 'advanced-plan',
      hoursFloor: 0,
      operators: { zh: '各部门', en: 'Departments' },
      fromMiddleLevel: true,
      usualSize: [20, 30],
      usualDays: [2, 4],
    },
    {
      code: 'ability',
      letter: 'N',
      zh: '能力提升项目',
      en: 'Ability training',
      planForm: 'urgent-plan',
      hoursFloor: 40,
      operators: { zh: '各部门', en: 'Departments' },
    },
    {
      code: 'digital',
      letter: 'D',
      zh: '数字技术项目',
      en: 'Digital skills',
      planForm: 'post-plan',
      hoursFloor: 90,
      operators: { zh: '各部门', en: 'Departments' },
    },
  ],
  guides: [{ code: 'digital', zh: '数字技术项目指南', en: 'Guide to digital skills' }],
  targets: [
    {
      id: 'digital-year',
      title: { zh: '数字技术项目', en: 'Digital skills' },
      operator: '≥',
      value: 500,
      tolerance: 0,
      basis: 'enrolments',
      span: 'year',
      category: 'digital',
      clause: '3',
    },
  ],
  targetNote: { zh: '各项指标分别考核。', en: 'Each target stands on its own.' },
  hoursPerDay: 6,
  norms: {
    dayQuotas: [
      { from: '2031-01-01', fen: 40_000 },
      { from: '2032-07-01', fen: 45_000 },
    ],
    timesQuota: 1,
    timesPlanned: 1.2,
  },
  trials: { 'class-return': { 'not-ended': '2031-06-30' } },
  fundingSources: [{ code: 'government', zh: '政府财政', en: 'Government budget' }],
  units: [
    { code: 'rsb', name: { zh: '示例市人社局', en: 'Example HR Bureau' }, kind: 'bureau' },
    { code: 'gxb', name: { zh: '示例市工信局', en: 'Example Industry Bureau' }, kind: 'city-department' },
    { code: 'dongqu', name: { zh: '东区人社局', en: 'East District HR Bureau' }, kind: 'district' },
  ],
  unitPrefixes: ['示例市', '示例'],
  bureau: 'rsb',
  seats: { clerk: 2, head: 1 },
  holidays: ['2031-01-01'],
  workingWeekends: [],
  obligations: [
    { form: 'advanced-plan', unitKinds: reporting, deadline: planned },
    { form: 'urgent-plan', unitKinds: reporting, deadline: planned },
    { form: 'post-plan', unitKinds: reporting, deadline: planned },
    { form: 'class-return', unitKinds: reporting, deadline: monthly },
    { form: 'trainee-roster', unitKinds: reporting, deadline: monthly },
    { form: 'funding-return', unitKinds: reporting, deadline: monthly },
    { form: 'needs-survey', unitKinds: reporting, deadline: planned, optional: true },
    { form: 'higher-class-application', unitKinds: reporting, deadline: planned, optional: true },
    { form: 'project-guide', unitKinds: ['bureau'], deadline: planned, optional: true },
    { form: 'targets', unitKinds: ['bureau'], deadline: planned, optional: true },
  ],
  reviewSteps: [{ by: 'bureau' }],
  reminders: { before: [3], after: 1, head: 2 },
  decisionNeeded: [],
  firstReportMonth: '2031-01',
};

export const secondPeople: Person[] = [
  { email: 'clerk@second.example', name: '工示例', unit: 'gxb', roles: ['clerk'] },
  { email: 'reviewer@second.example', name: '人示例', unit: 'rsb', roles: ['clerk', 'reviewer'] },
];
