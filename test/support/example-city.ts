/**
 * A city made up for tests: other units, holidays, norms and papers, and a programme with four training projects,
 * two fields, other letters, floors, targets and years. Nothing of Qingdao stands in it, so whatever works for
 * all of them is told by the data and not by the code. `vi.mock` puts it beside the cities there are:
 *
 *     vi.mock(import('…/shared/programme/cities.ts'), async (original) =>
 *       (await import('…/support/example-city.ts')).withExampleCity(original));
 */
import { cityTargets } from '../../shared/forms/city-targets.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { higherClassApplication } from '../../shared/forms/higher-class-application.ts';
import { needsSurvey } from '../../shared/forms/needs-survey.ts';
import { projectGuide } from '../../shared/forms/project-guide.ts';
import { targets } from '../../shared/forms/targets.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import type { Deadline } from '../../shared/ground/obligation.ts';
import type { Retention } from '../../shared/ground/retention.ts';
import {
  type City,
  defineCity,
  offered,
  owed,
  type ProgrammeData,
} from '../../shared/programme/define-city.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { abilityClassPlan, craftPlan, digitalClassPlan, seminarPlan } from './example-plan.ts';

/** Two years, and links of one month. */
const kept = { title: { zh: '示例', en: 'Example' }, reason: { zh: '示例。', en: 'An example.' } };
const exampleRetention: Retention = {
  persons: { ...kept, years: 2 },
  links: { ...kept, months: 1 },
  logs: { ...kept, days: 400 },
  record: kept,
  accounts: kept,
};

const planned: Deadline = { every: 'year', opens: '11-01', due: '02-10', closes: '12-31' };
const monthly: Deadline = { every: 'month', dueWorkingDay: 8, graceDays: 30 };
const reporting = ['city-department', 'district'] as const;

const terms: ProgrammeData = {
  id: 'example-2031-2035',
  name: { zh: '示例市数字人才提升行动（2031—2035年）', en: 'Example City Digital Talent Action (2031–2035)' },
  basis: {
    title: { zh: '示例市数字人才提升行动方案', en: 'Plan of the action' },
    number: '示人社发〔2030〕3号',
    issued: '2030-10-08',
    issuers: [{ zh: '示例市人社局', en: 'Example HR Bureau' }],
  },
  statisticalForm: { authority: { zh: '示例市人社局', en: 'Example HR Bureau' } },
  conference: { zh: '市人才工作联席会议', en: 'Talent Conference' },
  years: [2031, 2035],
  targetYears: [2031, 2032, 2033, 2034, 2035],
  phases: [{ code: 'implementation', zh: '实施阶段', en: 'Implementation', from: 2031, to: 2035 }],
  fieldsName: { zh: '两大方向', en: 'The two directions' },
  // one field in a group and one in none
  fieldGroups: [{ code: 'chips', zh: '硬科技', en: 'Hard technology' }],
  fields: [
    { code: 'D01', group: 'chips', zh: '集成电路', en: 'Integrated circuits' },
    { code: 'D02', zh: '数字治理', en: 'Digital government' },
  ],
  categories: [
    {
      code: 'seminar',
      letter: 'S',
      countsSent: true,
      zh: '高研班',
      en: 'Seminars',
      planForm: seminarPlan.id,
      hoursFloor: 0,
      counts: 'passed',
      operators: { zh: '各部门', en: 'Departments' },
      fromMiddleLevel: true,
      usualSize: [20, 30],
      usualDays: [2, 4],
    },
    {
      code: 'ability',
      letter: 'N',
      zh: '实训班',
      en: 'Practical classes',
      planForm: abilityClassPlan.id,
      hoursFloor: 40,
      counts: 'passed',
      operators: { zh: '各部门', en: 'Departments' },
    },
    {
      code: 'digital',
      letter: 'D',
      zh: '智能班',
      en: 'Smart skills',
      planForm: digitalClassPlan.id,
      hoursFloor: 90,
      counts: 'passed',
      operators: { zh: '各部门', en: 'Departments' },
    },
    {
      code: 'craft',
      letter: 'K',
      zh: '工匠培养',
      en: 'Crafts',
      planForm: craftPlan.id,
      hoursFloor: 24,
      counts: 'taken-part',
      operators: { zh: '各企业', en: 'Employers' },
    },
  ],
  guides: [{ code: 'digital', zh: '智能班指南', en: 'Guide to smart skills' }],
  targets: [
    {
      id: 'digital-year',
      title: { zh: '智能班', en: 'Smart skills' },
      operator: '≥',
      value: 500,
      tolerance: 0,
      basis: 'enrolments',
      span: 'year',
      category: 'digital',
      clause: '3',
    },
    {
      id: 'craft-year',
      title: { zh: '工匠培养', en: 'Crafts' },
      operator: '=',
      tolerance: 0.2,
      basis: 'persons',
      span: 'year',
      category: 'craft',
      clause: '4',
    },
  ],
  targetNote: { zh: '各项指标分别考核。', en: 'Each target stands on its own.' },
  onlyAsks: { 'class-return': ['online-impossible'] },
  trials: { 'class-return': { 'not-ended': '2031-06-30' } },
  baseDuties: [],
  fundingSources: [{ code: 'government', zh: '政府财政', en: 'Government budget' }],
  filings: [
    ...[seminarPlan, abilityClassPlan, digitalClassPlan, craftPlan].map((form) =>
      owed(form, reporting, planned),
    ),
    owed(classReturn, reporting, monthly),
    owed(traineeRoster, reporting, monthly),
    owed(fundingReturn, reporting, monthly),
    offered(needsSurvey, reporting, planned),
    offered(higherClassApplication, reporting, planned),
    offered(projectGuide, ['bureau'], planned),
    offered(cityTargets, ['bureau'], planned),
    offered(targets, ['bureau'], planned),
  ],
  members: ['bureau', 'city-department'],
  decisionNeeded: [],
  firstReportMonth: '2031-01',
};

const norm = {
  issuedBy: 'city',
  covers: ['teaching'],
  tapers: [],
  standing: 'ours',
  source: 'example',
} as const;

export const exampleCity: City = defineCity(
  {
    id: 'example',
    name: { zh: '示例市', en: 'Example City' },
    timeZone: 'Asia/Urumqi',
    utcOffsetMinutes: 360,
    units: [
      { code: 'rsb', name: { zh: '示例市人社局', en: 'Example HR Bureau' }, kind: 'bureau' },
      { code: 'gxb', name: { zh: '示例市数据局', en: 'Example Data Bureau' }, kind: 'city-department' },
      { code: 'dongqu', name: { zh: '东区人社局', en: 'East District HR Bureau' }, kind: 'district' },
    ],
    unitPrefixes: ['示例市', '示例'],
    bureau: 'rsb',
    office: { name: { zh: '人才处', en: 'Talent Office' }, telephone: '000-10000000' },
    telephones: { areaCode: '0999', digits: 7 },
    documentOffice: '示人社字',
    seats: { clerk: 2, head: 1 },
    daysOff: { years: [2031, 2031], off: ['2031-01-01'], worked: ['2031-01-04'] },
    retention: exampleRetention,
    dayHours: [{ from: '2030-01-01', day: 6, halfDay: 3, most: 8, mostOnline: 4, onlineShare: 0.4 }],
    yearlyHours: [],
    norms: {
      personDay: [
        { ...norm, id: 'own-2031', from: '2031-01-01', to: '2032-06-30', fen: 40_000 },
        { ...norm, id: 'own-2032', from: '2032-07-01', fen: 45_000 },
      ],
      lecture: [],
      timesPersonDay: 1,
      timesPlanned: 1.2,
    },
    certificates: {
      mark: 'SLZX',
      from: '2031-01-01',
      hoursShare: 0.5,
      remindAfterDays: 20,
      handedOutAfterDays: 10,
    },
    reviewSteps: [{ by: 'bureau' }],
    reminders: { before: [3], after: 1, head: 2 },
    flagLimits: {
      idle: { days: 90, share: 0.2, fen: 500_000, plannedDays: 30 },
      notReceived: { days: 30 },
      passedHanded: { days: 30 },
      paidNotHeld: { days: 60 },
      rosterMoney: { staffShare: 0.1, mostStaff: 5 },
      splitPurchase: {
        days: 60,
        thresholds: [{ from: '2015-01-01', fen: 20_000_000, source: '示例市采购限额标准' }],
      },
      lectureHour: [],
      heldBack: { share: 0.1, from: 5 },
    },
  },
  [terms],
);

export const exampleProgramme = exampleCity.programmes[0] as City['programmes'][number];

/** For `vi.mock` of shared/programme/cities.ts. */
export const withExampleCity = async (
  original: () => Promise<{ cities: readonly City[] }>,
): Promise<{ cities: readonly City[] }> => ({ cities: [...(await original()).cities, exampleCity] });

export const examplePeople: Person[] = [
  { email: 'clerk@example.example', name: '工示例', unit: 'gxb', roles: ['clerk'] },
  { email: 'reviewer@example.example', name: '人示例', unit: 'rsb', roles: ['clerk', 'reviewer'] },
];
