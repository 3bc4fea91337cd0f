/** What the three plans share, held against each of them. */

import { describe, expect, test } from 'vitest';
import { readRealRows } from '../../../scripts/demo/real-rows.ts';
import type { Cell, CheckContext } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { postPlan } from '../../../shared/forms/post-plan.ts';
import { urgentPlan } from '../../../shared/forms/urgent-plan.ts';
import { same } from '../../../shared/ground/bilingual.ts';
import type { UnitTarget } from '../../../shared/targets/target.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const shared: Cells = {
  number: 1,
  title: '海洋牧场生态修复技术',
  field: '海洋科技开发',
  host: '青岛市海洋技术示例学院',
  hostKind: '高等院校',
  when: '2015-09-13/2015-09-17',
  place: '青岛',
  persons: 60,
  days: 5,
  groups: '高层次、骨干',
  titleLevels: '副高级、中级',
  budget: 150_000,
  sources: '政府财政、用人单位',
  fiscalLevel: '市级财政',
  contact: '人事处',
  phone: '0532-80000001',
};
const plans = [
  { form: advancedPlan, good: { ...shared, level: '市级', hours: 40, speciality: '小班研讨，现场教学' } },
  {
    form: urgentPlan,
    good: {
      ...shared,
      // notice 25
      hostKind: '继续教育基地',
      when: '2015-09-06/2015-09-15',
      days: 10,
      hours: 72,
      aims: '掌握先进技术',
      methods: '专家面授、案例分析',
    },
  },
  { form: postPlan, good: { ...shared, hours: 36, aims: '知识拓展', methods: '岗位轮训、实地考察' } },
];

const mistakes: readonly { readonly mistake: string; readonly cells: Cells; readonly found: string }[] = [
  { mistake: 'no title', cells: { title: '' }, found: 'error title required' },
  { mistake: 'no host', cells: { host: '' }, found: 'error host required' },
  {
    mistake: 'a character that no official paper can print',
    cells: { title: '海洋牧场😀技术' },
    found: 'warning title unprintable-title',
  },
  {
    mistake: 'such a character in the host',
    cells: { host: '青岛示例学院𪚥' },
    found: 'warning host unprintable-host',
  },
  {
    mistake: 'such a character in the place',
    cells: { place: '青岛\u{1f600}' },
    found: 'warning place unprintable-place',
  },
  {
    mistake: 'a field the notice does not name',
    cells: { field: '航天' },
    found: 'error field choice-unknown',
  },
  { mistake: 'about so many persons', cells: { persons: '60多人' }, found: 'error persons number-vague' },
  {
    mistake: 'a time in another year',
    cells: { when: '2016-09-13/2016-09-17' },
    found: 'error when when-outside-year',
  },
  { mistake: 'a time without a year', cells: { when: '9月13日' }, found: 'error when date-year-missing' },
  {
    mistake: 'more days than the span has',
    cells: { when: '2015-09-13/2015-09-15', days: 4.5, hours: '' },
    found: 'warning days days-beyond-span',
  },
  {
    mistake: 'more hours than the days hold',
    cells: { when: '2015-09', days: 5, hours: 80 },
    found: 'warning hours hours-beyond-days',
  },
  {
    mistake: 'government money without its level',
    cells: { fiscalLevel: '' },
    found: 'error fiscalLevel fiscal-level-missing',
  },
  {
    mistake: 'government money for an association',
    cells: { hostKind: '行业协会' },
    found: 'warning sources association-channel',
  },
];

describe.each(plans)('$form.id', ({ form, good }) => {
  test('participants in words are taken as public pages have them', () => {
    const described = readRealRows()
      .map(({ participants_note }) => participants_note)
      .filter((note) => note !== '');
    expect(described.length).toBeGreaterThanOrEqual(14);
    for (const participants of described) {
      const { issues, rows } = checkCells(form, [{ ...good, audience: participants as string }]);
      expect(issues).toEqual([]);
      expect(rows[0]?.audience).toBe(participants);
    }
  });

  test('a good plan has no issue at all', () => {
    expect(checkCells(form, [good]).issues).toEqual([]);
  });

  test.each(mistakes)('$mistake', ({ cells, found }) => {
    expect(complaints(form, [{ ...good, ...cells }])).toContain(found);
  });

  test('a budget well above the quota of the day is asked about, and no other', () => {
    // 550 yuan a person a day since 1 January 2017, doubled; 60 persons for as many days as the plan has.
    const { days, when } = good as Cells;
    const most = 1_100 * 60 * Number(days);
    const said = (year: number, budget: number) =>
      complaints(form, [{ ...good, when: String(when).replaceAll('2015', String(year)), budget }], {
        ...contextFor(form),
        period: String(year),
        today: `${year}-01-20`,
      });
    expect(said(2017, most)).toEqual([]);
    expect(said(2017, most + 1)).toEqual(['warning budget budget-unusual']);
    // Until the day before the province's 400 yuan held, from February 2014 on.
    const mostBefore = 800 * 60 * Number(days);
    expect(said(2016, mostBefore)).toEqual([]);
    expect(said(2016, mostBefore + 1)).toEqual(['warning budget budget-unusual']);
    // One slip, one question: ten thousand a person a day is no budget of any year.
    for (const year of [2016, 2017])
      expect(said(year, 10 * most)).toEqual(['warning budget too-high-budget']);
  });

  test('a month begins on its first day, and the quota with it', () => {
    // Of January 2014 only the 450 yuan of the centre are known, of February the nearer 400 of the province.
    const budget = 850 * 60 * Number((good as Cells).days);
    const isAsked = (when: string) =>
      complaints(form, [{ ...good, when, budget }], { ...contextFor(form), period: '2014' }).includes(
        'warning budget budget-unusual',
      );
    expect(isAsked('2014-02')).toBe(true);
    expect(isAsked('2014-01')).toBe(false);
    expect(isAsked('2014-01-31/2014-02-09')).toBe(false);
  });

  test('two lines with one number', () => {
    expect(complaints(form, [good, { ...good, title: '海水养殖病害防控' }])).toEqual([
      'error number row-doubled',
    ]);
  });

  test('a whole month will do while the days are open', () => {
    expect(complaints(form, [{ ...good, when: '2015年9月' }])).toEqual([]);
    expect(checkCells(form, [{ ...good, when: '2015年9月' }]).rows[0]?.when).toBe('2015-09');
  });

  test('a project that runs into the next year belongs to the year it begins', () => {
    expect(complaints(form, [{ ...good, when: '2015-12-20/2016-01-10' }])).toEqual([]);
  });

  test('an association that uses its own channel is not asked about', () => {
    expect(
      complaints(form, [
        { ...good, hostKind: '行业协会', sources: '行业协会原渠道', fiscalLevel: '', remark: '由协会组织' },
      ]),
    ).toEqual([]);
  });
});

const letters = { 'advanced-plan': 'A', 'urgent-plan': 'B', 'post-plan': 'C' } as const;

test.each(plans)(
  'a line of the $form.id that others name cannot be dropped or renumbered',
  ({ form, good }) => {
    const letter = letters[form.id];
    const held = (code: string) => ({
      code,
      title: String((good as Record<string, unknown>).title),
      facts: {},
      namedBy: same(`${code}-1`),
    });
    const given = contextFor(form);
    const context = {
      ...given,
      references: {
        ...given.references,
        project: [
          held(`2015${letter}-NYW-001`),
          // another plan's and last year's
          held(`2015${letter === 'A' ? 'B' : 'A'}-NYW-007`),
          held(`2014${letter}-NYW-009`),
        ],
      },
    };
    expect(complaints(form, [good], context)).toEqual([]);
    const { issues } = checkCells(form, [{ ...good, number: 2 }], context);
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'referred-row-removed',
        stage: 'references',
        message: {
          zh: `序号 1 的项目（2015${letter}-NYW-001）已被引用：2015${letter}-NYW-001-1。本表缺少该序号。`,
        },
      },
    ]);
    expect(complaints(form, [{ ...good, number: '一号' }], context)).toEqual(['error number number-unclear']);
  },
);

const categories = { 'advanced-plan': 'advanced', 'urgent-plan': 'urgent', 'post-plan': 'post' } as const;

describe.each(plans)('a $form.id against the target of its unit (notice 57)', ({ form, good }) => {
  const asked = (target: Partial<UnitTarget>): CheckContext => ({
    ...contextFor(form),
    targets: [
      {
        unit: 'nyw',
        category: categories[form.id],
        operator: '≥',
        number: 100,
        tolerance: 0,
        basis: 'persons',
        ...target,
      },
    ],
  });
  const two = (persons: number) => [good, { ...good, number: 2, title: '海水养殖病害防控', persons }];
  const said = (persons: number, target: Partial<UnitTarget> = {}) =>
    complaints(form, two(persons), asked(target));
  const headOf = (persons: Cell, target: Partial<UnitTarget> = {}) =>
    form.head(checkCells(form, two(persons as number)).rows, asked(target));

  test('below it is a warning at the heading of the persons, never an error', () => {
    expect(said(40)).toEqual([]);
    expect(said(40, { number: 101 })).toEqual(['warning persons off-target']);
    const { issues } = checkCells(form, two(40), asked({ number: 120 }));
    expect(issues.find(({ code }) => code === 'off-target')).toMatchObject({
      stage: 'references',
      message: {
        zh: '下达的任务指标：不少于 120 人；本表合计 100 人，尚差 20 人。',
        en: 'Your target is at least 120 people; this plan has 100 people in total, 20 people short.',
      },
    });
  });

  test('“about” and “exactly” are missed on either side, “at least” only below', () => {
    expect(said(70)).toEqual([]);
    for (const operator of ['≈', '='] as const) {
      const about = { operator, tolerance: 0.1 };
      expect(said(50, about)).toEqual([]);
      expect(said(51, about)).toEqual(['warning persons off-target']);
      expect(said(40, { ...about, number: 111 })).toEqual([]);
      expect(said(40, { ...about, number: 112 })).toEqual(['warning persons off-target']);
    }
  });

  test('targets of others, of another project or taken back say nothing', () => {
    for (const target of [{ unit: 'hyj' }, { category: 'another' }, { number: 0 }]) {
      expect(said(40, { number: 500, ...target })).toEqual([]);
      expect(headOf(40, { number: 500, ...target })).toBeUndefined();
    }
  });

  test('nothing is said while a number of persons cannot be read', () => {
    const context = asked({ number: 500 });
    expect(complaints(form, [good, { ...good, number: 2, persons: '60多人' }], context)).toEqual([
      'error persons number-vague',
    ]);
  });

  test('the head says target, sum, number of projects and what is missing', () => {
    expect(headOf(45, { number: 120 })).toEqual({
      zh: '任务指标：不少于 120 人；本表合计 105 人（2 个项目），尚差 15 人',
      en: 'Target: at least 120 people; this sheet: 105 people in 2 projects, 15 people short',
    });
    expect(headOf(45)?.zh).toBe('任务指标：不少于 100 人；本表合计 105 人（2 个项目），已达到');
    expect(headOf(45, { operator: '≈', tolerance: 0.04, basis: 'enrolments' })?.zh).toBe(
      '任务指标：100 人次左右（允许偏差 4%）；本表合计 105 人次（2 个项目），超出 5 人次',
    );
    expect(headOf('60多人')?.zh).toBe(
      '任务指标：不少于 100 人；本表合计 60 人（2 个项目），尚差 40 人；另有 1 项人数无法识别',
    );
  });

  test('an empty sheet is told what it is asked for', () => {
    expect(form.head([], asked({}))?.zh).toBe(
      '任务指标：不少于 100 人；本表合计 0 人（0 个项目），尚差 100 人',
    );
  });
});
