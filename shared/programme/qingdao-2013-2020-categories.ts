import type { ProgrammeData } from './define-city.ts';

/** The three training projects, with hours that each asks for. */
export const categories20132020: ProgrammeData['categories'] = [
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
];
