import { expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { same } from '../../../shared/ground/bilingual.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  project: '2015A-NYW-001 海洋牧场技术高级研修班',
  run: 1,
  start: '2015-03-09',
  end: '2015-03-13',
  days: 5,
  hours: 40,
  onlineHours: 8,
  onlineRecord: 'XX-2015-0031',
  persons: 60,
  passed: 58,
  contents: '海洋牧场选址与生态修复',
  methods: '专家面授、实地考察',
  cost: 142_300,
};
const said = (cells: Cells) => complaints(classReturn, [{ ...good, ...cells }]);

test('a good class has no issue, and its project is kept by its code', () => {
  const { issues, rows } = checkCells(classReturn, [good]);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ project: '2015A-NYW-001', run: 1, cost: 14_230_000 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a title certificates cannot print (notice 67)',
    cells: { title: '海洋装备研修班😀' },
    found: 'warning title unprintable-title',
  },
  {
    mistake: 'a project that no plan in force has',
    cells: { project: '2015A-NYW-099' },
    found: 'error project reference-unknown',
  },
  {
    mistake: 'no content, one of the four groups of notice 62',
    cells: { contents: '' },
    found: 'error contents required',
  },
  { mistake: 'the end before the start', cells: { end: '2015-03-08' }, found: 'error end end-before-start' },
  {
    mistake: 'a class that ended in another month',
    cells: { start: '2015-02-02', end: '2015-02-06' },
    found: 'warning end outside-month',
  },
  { mistake: 'more days than from start to end', cells: { days: 6 }, found: 'warning days days-beyond-span' },
  { mistake: 'more hours than the days hold', cells: { hours: 60 }, found: 'warning hours hours-impossible' },
  {
    mistake: 'online hours that the days do not hold',
    cells: { hours: 40, onlineHours: 40, end: '2015-03-12', days: 4 },
    found: 'warning onlineHours online-impossible, warning onlineHours online-share',
  },
  {
    mistake: 'more than half of the hours online',
    cells: { onlineHours: 20.5 },
    found: 'warning onlineHours online-share',
  },
  {
    mistake: 'online hours without evidence (notice 43)',
    cells: { onlineRecord: '' },
    found: 'warning onlineRecord online-record-missing',
  },
  {
    mistake: 'hours that are not those of the days as the class counts them',
    cells: { dayHours: 6 },
    found: 'warning hours hours-differ-from-days',
  },
  {
    mistake: 'more passed than took part',
    cells: { passed: 61 },
    found: 'error passed passed-above-persons',
  },
  {
    mistake: 'far more persons than planned',
    cells: { persons: 91 },
    found: 'warning persons persons-above-plan',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual(found.split(', '));
});

test('a class that has not ended cannot be reported', () => {
  const today = { ...contextFor(classReturn), today: '2015-03-12' };
  expect(complaints(classReturn, [good], today)).toEqual(['error end not-ended']);
  expect(complaints(classReturn, [good], { ...today, today: '2015-03-13' })).toEqual([]);
});

test('impossible hours only warn while the rule is on trial', () => {
  const after = { ...contextFor(classReturn), today: '2016-01-01' };
  const online = { ...good, end: '2015-03-12', days: 4, onlineHours: 40 };
  expect(complaints(classReturn, [online], after)).toContain('error onlineHours online-impossible');
  expect(complaints(classReturn, [{ ...good, hours: 60 }], after)).toEqual(['error hours hours-impossible']);
});

test('online hours are hours of a day like all others', () => {
  expect(said({ hours: 60, onlineHours: 10 })).toEqual(['warning hours hours-impossible']);
  expect(said({ hours: 41, onlineHours: 41 })).toContain('warning onlineHours online-impossible');
  expect(said({ hours: 20, onlineHours: 21 })).toEqual([
    'warning hours hours-below-plan',
    'error onlineHours online-above-hours',
  ]);
});

test('what a day holds is dated, and the message says which value was used', () => {
  const [rule] = qingdao20132020.dayHours;
  const stricter = { ...rule, from: '2015-03-01', most: 7 };
  const programme = { ...qingdao20132020, dayHours: [rule, stricter] as const };
  const context = { ...contextFor(classReturn), programme };
  const { issues } = checkCells(classReturn, [good], context);
  expect(issues.map(({ message }) => message.zh)).toEqual(['5 天内 40 学时，平均每天超过 7 学时。']);
  expect(checkCells(classReturn, [good], { ...context, period: '2015-02' }).issues).not.toContainEqual(
    expect.objectContaining({ code: 'hours-impossible' }),
  );
});

test('a class states no more hours a day than a day holds where it is', () => {
  const [rule] = qingdao20132020.dayHours;
  const programme = { ...qingdao20132020, dayHours: [{ ...rule, most: 8 }] as const };
  expect(
    complaints(classReturn, [{ ...good, dayHours: 9 }], { ...contextFor(classReturn), programme }),
  ).toEqual(['warning hours hours-differ-from-days', 'error dayHours day-hours-impossible']);
});

test('a programme may only ask where another refuses', () => {
  const programme = { ...qingdao20132020, onlyAsks: { 'class-return': ['online-impossible'] } };
  const long = { ...good, end: '2015-03-12', days: 4, onlineHours: 40 };
  expect(
    complaints(classReturn, [long], { ...contextFor(classReturn), today: '2016-01-01', programme }),
  ).toEqual(['warning onlineHours online-impossible', 'warning onlineHours online-share']);
});

test('aims of either project, the subject and the example a class sets are kept', () => {
  const { rows } = checkCells(classReturn, [
    { ...good, aims: '掌握先进技术、职业道德养成', subject: '公需', dayHours: '8学时', demonstration: '是' },
  ]);
  expect(rows[0]).toMatchObject({
    aims: ['technology', 'ethics'],
    subject: 'public',
    dayHours: 8,
    demonstration: true,
  });
});

test('a class belongs to a registered cohort of its category and years (notice 30)', () => {
  const cohort = (facts: Reference['facts']): Reference => ({ code: 'PC-NYW-001', title: '海洋一期', facts });
  const saidOf = (facts: Reference['facts']) => {
    const context = contextFor(classReturn);
    const references = { ...context.references, cohort: [cohort(facts)] };
    return complaints(classReturn, [{ ...good, cohort: 'PC-NYW-001' }], { ...context, references });
  };
  expect(said({ cohort: '海洋一期' })).toEqual(['error cohort reference-unknown']);
  expect(saidOf({ category: 'advanced', from: 2015, to: 2017 })).toEqual([]);
  expect(saidOf({ category: 'urgent', from: 2015, to: 2017 })).toEqual([
    'error cohort cohort-of-another-category',
  ]);
  expect(saidOf({ category: 'advanced', from: 2016, to: 2017 })).toEqual([
    'warning cohort outside-cohort-years',
  ]);
});

test('half more persons than planned are not asked about', () => {
  expect(said({ persons: 90 })).toEqual([]);
});

test('one run of a project is reported once, another run is another class', () => {
  expect(complaints(classReturn, [good, good])).toEqual(['error run row-doubled']);
  expect(complaints(classReturn, [good, { ...good, run: '2期' }])).toEqual([]);
});

/** Fields of a class that the plan does not have. */
const outside: Cells = {
  project: '',
  outsideReason: '应急管理部门临时委托',
  category: '急需紧缺人才培养培训项目',
  field: '海洋科技开发',
};

test('a class outside the plan gives its reason, category and field', () => {
  const { issues, rows } = checkCells(classReturn, [{ ...good, ...outside }]);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ category: 'urgent', field: 'E01' });
  expect(rows[0]?.project).toBeUndefined();
  expect(said({ ...outside, outsideReason: '' })).toEqual(['error outsideReason outside-reason-missing']);
  expect(said({ ...outside, field: '' })).toEqual(['error category outside-kind-missing']);
  expect(said({ ...outside, project: '2015A-NYW-001' })).toEqual(['warning outsideReason outside-unneeded']);
});

test('a class outside the plan may name the major project it belongs to; a planned one has its project’s (notice 68)', () => {
  const registered = { code: 'ZD-RSJ-001', title: '海洋强市建设', facts: { kind: 'talent' } };
  const context = {
    ...contextFor(classReturn),
    references: { ...contextFor(classReturn).references, 'major-project': [registered] },
  };
  const told = (cells: Cells) =>
    checkCells(classReturn, [{ ...good, ...cells }], context).issues.map(({ code }) => code);
  expect(told({ ...outside, majorProject: 'ZD-RSJ-001 海洋强市建设' })).toEqual([]);
  expect(told({ ...outside, majorProject: '某跨海大桥' })).toEqual(['major-project-unlisted']);
  expect(told({ majorProject: '海洋强市建设' })).toEqual(['outside-major-unneeded']);
});

test('classes outside the plan are numbered within their category', () => {
  const row = { ...good, ...outside };
  expect(complaints(classReturn, [row, row])).toEqual(['error run outside-run-doubled']);
  const blank = {};
  const { issues } = checkCells(classReturn, [blank, row, blank, row], undefined, 4);
  expect(issues.map(({ message }) => message.zh)).toEqual([expect.stringContaining('第 6 行')]);
  expect(complaints(classReturn, [row, { ...row, run: 2 }])).toEqual([]);
  expect(complaints(classReturn, [row, { ...row, category: '高级研修项目' }])).toEqual([]);
});

test.each<{ what: string; cells: Cells; zh: string }>([
  {
    what: 'persons',
    cells: { persons: 91, passed: 58 },
    zh: '参训 91 人，年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）计划 60 人。',
  },
  {
    what: 'hours',
    cells: { hours: 32 },
    zh: '每人 32 学时，少于年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）的 40 学时。',
  },
  {
    what: 'time',
    cells: { start: '2015-02-23', end: '2015-03-13', days: '' },
    zh: '开班日期 2015-02-23 早于年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）的培训时间 2015-03。',
  },
  {
    what: 'money',
    cells: { cost: 150_000.01 },
    zh: '经费支出 150,000.01 元，多于年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）的预算 150,000.00 元。',
  },
])('where $what and plan disagree, the line of the plan is named', ({ cells, zh }) => {
  const given = contextFor(classReturn);
  const [project] = given.references.project as [Reference];
  const context = {
    ...given,
    references: {
      ...given.references,
      project: [{ ...project, facts: { ...project.facts, when: '2015-03' } }],
    },
  };
  const { issues } = checkCells(classReturn, [{ ...good, ...cells }], context);
  expect(issues.map(({ severity, message }) => [severity, message.zh])).toEqual([['warning', zh]]);
});

test('a class that other documents name cannot be dropped or renumbered', () => {
  const given = contextFor(classReturn);
  const context = {
    ...given,
    references: {
      ...given.references,
      class: [
        { code: '2015A-NYW-001-1', title: '', facts: {}, namedBy: same('“学员登记表”2015年4月：58 行') },
      ],
    },
  };
  expect(complaints(classReturn, [good], context)).toEqual([]);
  const { issues } = checkCells(classReturn, [{ ...good, run: 2 }], context);
  expect(issues).toMatchObject([
    {
      code: 'referred-row-removed',
      stage: 'references',
      severity: 'error',
      message: { zh: '培训班 2015A-NYW-001-1 已被引用：“学员登记表”2015年4月：58 行。本表缺少该培训班。' },
    },
  ]);
});

/** notice 25: urgently needed talent training is held by bases and departments in charge. */
const urgent = (planned: string | undefined): Reference => ({
  code: '2015B-NYW-001',
  title: '海洋牧场技术培训',
  facts: { category: 'urgent', field: 'E01', persons: 60, hours: 40, hostKind: planned },
});
const hostSaid = (planned: string | undefined, cells: Cells) => {
  const context = contextFor(classReturn);
  const references = { ...context.references, project: [urgent(planned)] };
  return complaints(classReturn, [{ ...good, project: '2015B-NYW-001', cost: '', ...cells }], {
    ...context,
    references,
  }).filter((each) => each.includes('host'));
};
const asked = ['warning hostKind host-neither-base-nor-department'];

test.each<[string, string | undefined, Cells, readonly string[]]>([
  ['a university', 'base', { hostKind: '高等院校' }, asked],
  [
    'a university, as the plan had it, which was asked about there',
    'university',
    { hostKind: '高等院校' },
    [],
  ],
  ['a university, with the reason', 'base', { hostKind: '高等院校', remark: '基地场地停用' }, []],
  ['a base', 'university', { hostKind: '继续教育基地' }, []],
  ['a department in charge', 'base', { hostKind: '主管部门（单位）' }, []],
  ['nobody named', 'base', {}, []],
])('a class of urgently needed talent held by %s', (_, planned, cells, found) => {
  expect(hostSaid(planned, cells)).toEqual(found);
});

test('outside the plan the class’s own category says whether its host is asked about', () => {
  const outside = (category: string) =>
    said({
      project: '',
      outsideReason: '临时委托',
      category,
      field: '海洋科技开发',
      hostKind: '行业协会',
    }).filter((each) => each.includes('hostKind'));
  expect(outside('急需紧缺人才培养培训项目')).toEqual(asked);
  expect(outside('高级研修项目')).toEqual([]);
});
