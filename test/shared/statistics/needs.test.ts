/** From needs to passes, and outlines with their use, calculated by hand. */
import { describe, expect, test } from 'vitest';
import type { Form, Row } from '../../../shared/form/define-form.ts';
import { courseRegister } from '../../../shared/forms/course-register.ts';
import { needsSurvey } from '../../../shared/forms/needs-survey.ts';
import { outlineRegister } from '../../../shared/forms/outline-register.ts';
import { projectGuide } from '../../../shared/forms/project-guide.ts';
import { qualityAward } from '../../../shared/forms/quality-award.ts';
import { textbookRegister } from '../../../shared/forms/textbook-register.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import { printOutlines } from '../../../shared/statistics/print-outlines.ts';
import { givenEnrolment, givenHeld, givenPlan } from '../../support/given-ledger.ts';

const register = (form: Form, ...rows: (Row & { code?: string })[]) => ({
  form,
  rows,
  codes: rows.map(({ code }) => code ?? ''),
});
const textsOf = (rows: readonly { readonly cells: readonly unknown[] }[]) =>
  rows.map(({ cells }) =>
    cells.map((cell) => (cell !== null && typeof cell === 'object' ? (cell as { zh: string }).zh : cell)),
  );

const project = '2015B-NYW-001';
const holdings = {
  programme,
  month: '2015-06',
  projects: [
    givenPlan(project, { titleLevels: ['associate', 'middle'], persons: 60 }),
    // No level named: for all of them.
    givenPlan('2015A-NYW-001', { field: 'E02', persons: 40 }),
  ],
  classes: [
    givenHeld(`${project}-1`, '2015-04', {
      outline: 'DG-RSJ-001',
      courses: ['KC-NYW-001'],
      textbooks: ['JC-NYW-001'],
    }),
    givenHeld(`${project}-2`, '2015-05', {}),
    // Told of after the month.
    givenHeld(`${project}-3`, '2015-07', { outline: 'DG-RSJ-001' }),
  ],
  funding: [],
  documents: [],
  registers: [
    register(
      needsSurvey,
      { field: 'E01', titleLevel: 'middle', persons: 200, category: 'urgent' },
      { field: 'E01', titleLevel: 'senior', persons: 30, category: 'urgent' },
      // Advanced seminars have no guide, so none is missing.
      { field: 'E02', titleLevel: 'senior', persons: 10, category: 'advanced' },
    ),
    register(projectGuide, { field: 'E01', guide: 'urgent', titleLevels: ['middle'], persons: 150 }),
    register(outlineRegister, { field: 'E01', category: 'urgent', titleLevels: ['middle', 'associate'] }),
    register(
      courseRegister,
      { code: 'KC-NYW-001', field: 'E01', outline: 'DG-RSJ-001' },
      { code: 'KC-NYW-002', field: 'E01' },
    ),
    register(textbookRegister, { code: 'JC-NYW-001', field: 'E02', outline: 'DG-RSJ-001' }),
    register(
      qualityAward,
      { kind: 'course', course: 'KC-NYW-001' },
      { kind: 'course', course: 'KC-NYW-002', to: '2015-06-29' },
      { kind: 'textbook', textbook: 'JC-NYW-001', to: '2015-06-30' },
    ),
  ],
};
const enrolments = [
  givenEnrolment('a', `${project}-1`, '2015-04', { titleLevel: 'middle' }),
  givenEnrolment('a', `${project}-2`, '2015-05', { titleLevel: 'middle' }),
  givenEnrolment('b', `${project}-1`, '2015-04', { titleLevel: 'senior', result: 'failed' }),
];
const tableOf = () => {
  const section = foldMonth({ ...holdings, enrolments }).sections.find(({ id }) => id === 'needs');
  const table = section?.tables.find(({ id }) => id === 'needs-by-field');
  if (!table) throw new Error('no table');
  return table;
};

describe('needs by field and level', () => {
  test('each step stands beside the others; of several levels each has it, the field once', () => {
    const rows = textsOf(tableOf().rows);
    const at = rows.findIndex(([title]) => title === '海洋科技开发');
    expect(rows.slice(at, at + 4)).toEqual([
      ['海洋科技开发', 230, 1, 150, 1, 1, 60, 2, 2, 1, ''],
      ['正高级', 30, 0, 0, 0, 0, 0, 0, 1, 0, '指南、大纲、计划、办班、合格'],
      ['副高级', 0, 0, 0, 1, 1, 60, 2, 0, 0, '需求、指南、合格'],
      ['中级', 200, 1, 150, 1, 1, 60, 2, 1, 1, ''],
    ]);
  });

  test('a plan that names no level is for all, and a category without a guide is not held to one', () => {
    const rows = textsOf(tableOf().rows);
    const at = rows.findIndex(([title]) => title === '装备制造');
    expect(rows.slice(at, at + 3)).toEqual([
      ['装备制造', 10, 0, 0, 0, 1, 40, 0, 0, 0, '大纲、办班、合格'],
      ['正高级', 10, 0, 0, 0, 0, 0, 0, 0, 0, '大纲、办班、合格'],
      ['未注明级别', 0, 0, 0, 0, 1, 40, 0, 0, 0, ''],
    ]);
  });

  test('a field of which nothing is said misses nothing; people are not summed over fields', () => {
    const rows = textsOf(tableOf().rows);
    expect(rows.find(([title]) => title === '体育')).toEqual(['体育', 0, 0, 0, 0, 0, 0, 0, 0, 0, '']);
    expect(rows.at(-1)).toEqual(['合计', 240, 1, 150, 1, 2, 100, 2, null, null, '']);
  });

  test('whose people they are stands beside the figure: those of rosters, not enrolments of class returns', () => {
    const { columns, notes } = tableOf();
    expect(columns.slice(8, 10).map(({ title }) => title.zh)).toEqual([
      '1—6月参训（人，按学员登记表）',
      '1—6月合格（人，按学员登记表）',
    ]);
    expect(notes[0]?.zh).toContain('其他节的“参训（人次）”取自培训班执行情况表');
  });

  test('nothing is shown where there is neither need nor guide nor outline', () => {
    const report = foldMonth({ ...holdings, registers: [], enrolments });
    expect(report.sections.find(({ id }) => id === 'needs')).toBeUndefined();
  });
});

test('outlines, courses and textbooks by field, with awards in force and the classes that used them', () => {
  const [table] = printOutlines(holdings);
  const rows = textsOf(table?.rows ?? []);
  expect(rows.slice(0, 2)).toEqual([
    ['海洋科技开发', 1, 2, 1, 1, 0, 0, 0, 2, 1, 1, 1],
    ['装备制造', 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0],
  ]);
  expect(rows.at(-1)).toEqual(['合计', 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1]);
  expect(printOutlines({ ...holdings, registers: [] })).toEqual([]);
});
