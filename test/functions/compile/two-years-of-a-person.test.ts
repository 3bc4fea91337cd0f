/**
 * Two years of one person worked out by hand: a class passed and one failed, one online in the days of another, a cohort
 * over the turn of the year, a provincial seminar, a class in an enterprise, and a district that became another.
 *
 * 2017  即墨市 B-1 24 h passed, B-2 40 h failed; 市科技局 C-1 40 h online passed, in the days of B-1; a seminar of the
 *       province 32 h passed; 即墨区 B-3 of the cohort 40 h passed in December: 24 + 40 hours of 72, so not yet.
 * 2018  即墨区 B-4 of the cohort 40 h passed: 40 + 40, counted here, once; the enterprise C-1 36 h passed.
 * A second person passed an advanced class of 市科技局 in 2017.
 */
import { beforeAll, expect, test } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import { findUnit } from '../../../shared/ground/define-city.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import {
  heldClass,
  type Newsroom,
  openNewsroom,
  plannedProject,
  readers,
  trainee,
} from '../../support/newsroom.ts';
import { rowOf, tableOf } from '../../support/report-cells.ts';

const enterprise = {
  code: 'qy1',
  kind: 'enterprise' as const,
  name: { zh: '示例海工公司', en: 'Example Offshore Co.' },
  superior: 'jimoqu',
};
const programme = { ...qingdao20132020, units: [...qingdao20132020.units, enterprise] };
const [jimo, jimoqu] = ['jimo', 'jimoqu'].map((code) => findUnit(programme, code)?.name.zh) as [
  string,
  string,
];
const urgent = '急需紧缺人才培养培训项目';

let room: Newsroom;
const me = (code: string, row: Row = {}): Row => trainee('a1', code, { group: 'urgent', ...row });
const dated = (start: string, end: string, row: Row = {}): Row => ({
  start,
  end,
  persons: 1,
  passed: 1,
  ...row,
});
const editionOf = async (month: string): Promise<Edition> => {
  const { reports } = await room.compile('2018-08-01T18:00:00Z', month);
  expect(reports).toMatchObject([{ status: 'compiled', revision: 1 }]);
  return JSON.parse(room.reports.objects.get(`reports/${month}/r1/report.json`) as string);
};

beforeAll(async () => {
  room = openNewsroom(readers, programme);
  const january = '2017-01-10T02:00:00Z';
  await room.file(
    'rsj/targets/2017',
    [{ unit: 'jimo', category: 'urgent', operator: 'at-least', number: 1, basis: 'persons', tolerance: 0 }],
    january,
  );
  await room.file('jimo/urgent-plan/2017', [plannedProject(1, { when: '2017-03' })], january);
  await room.file('kjj/post-plan/2017', [plannedProject(1, { when: '2017-03', field: 'E06' })], january);
  await room.file('kjj/advanced-plan/2017', [plannedProject(1, { when: '2017-04', field: 'E06' })], january);

  await room.file(
    'jimo/class-return/2017-03',
    [
      heldClass(
        '2017B-JIMO-001',
        1,
        dated('2017-03-06', '2017-03-10', { hours: 24, subject: 'professional' }),
      ),
    ],
    '2017-04-05T02:00:00Z',
  );
  await room.file(
    'jimo/trainee-roster/2017-03',
    [me('2017B-JIMO-001-1', { hours: 24 })],
    '2017-04-05T02:00:00Z',
  );
  await room.file(
    'kjj/class-return/2017-03',
    [
      heldClass(
        '2017C-KJJ-001',
        1,
        dated('2017-03-06', '2017-03-10', { hours: 40, onlineHours: 40, subject: 'public' }),
      ),
    ],
    '2017-04-05T02:00:00Z',
  );
  await room.file(
    'kjj/trainee-roster/2017-03',
    [me('2017C-KJJ-001-1', { hours: 40, onlineHours: 40 })],
    '2017-04-05T02:00:00Z',
  );

  await room.file(
    'kjj/class-return/2017-04',
    [heldClass('2017A-KJJ-001', 1, dated('2017-04-10', '2017-04-14', { hours: 40 }))],
    '2017-05-05T02:00:00Z',
  );
  await room.file(
    'kjj/trainee-roster/2017-04',
    [trainee('b2', '2017A-KJJ-001-1', { hours: 40, group: 'high-level' })],
    '2017-05-05T02:00:00Z',
  );

  await room.file(
    'jimo/class-return/2017-05',
    [heldClass('2017B-JIMO-001', 2, dated('2017-05-08', '2017-05-12', { hours: 40, passed: 0 }))],
    '2017-06-05T02:00:00Z',
  );
  await room.file(
    'jimo/trainee-roster/2017-05',
    [me('2017B-JIMO-001-2', { hours: 40, result: 'failed', failReason: '缺勤' })],
    '2017-06-05T02:00:00Z',
  );
  await room.file(
    'kjj/sent-participants/2017-06',
    [
      {
        ...me('', { hours: 32 }),
        class: undefined,
        level: 'provincial',
        seminar: '新一代信息技术高级研修班',
        organiser: '省人力资源和社会保障厅',
        field: 'E06',
        start: '2017-06-05',
        end: '2017-06-09',
      } as unknown as Row,
    ],
    '2017-07-05T02:00:00Z',
  );

  await room.file(
    'jimoqu/cohort-register/2017',
    [
      {
        number: 1,
        title: '海洋骨干一期',
        category: 'urgent',
        field: 'E01',
        from: 2017,
        to: 2018,
        hours: 80,
        persons: 1,
      },
    ],
    '2017-10-10T02:00:00Z',
  );
  const cohort = { cohort: 'PC-JIMOQU-001', hours: 40 };
  await room.file(
    'jimoqu/class-return/2017-12',
    [heldClass('2017B-JIMO-001', 3, dated('2017-12-11', '2017-12-15', cohort))],
    '2018-01-05T02:00:00Z',
  );
  await room.file(
    'jimoqu/trainee-roster/2017-12',
    [me('2017B-JIMO-001-3', { hours: 40 })],
    '2018-01-05T02:00:00Z',
  );

  await room.file(
    'rsj/targets/2018',
    [{ unit: 'jimoqu', category: 'urgent', operator: 'at-least', number: 1, basis: 'persons', tolerance: 0 }],
    '2018-01-10T02:00:00Z',
  );
  await room.file(
    'jimoqu/urgent-plan/2018',
    [plannedProject(1, { when: '2018-01' })],
    '2018-01-10T02:00:00Z',
  );
  await room.file('qy1/post-plan/2018', [plannedProject(1, { when: '2018-06' })], '2018-01-10T02:00:00Z');
  await room.file(
    'jimoqu/class-return/2018-01',
    [
      heldClass(
        '2018B-JIMOQU-001',
        1,
        dated('2018-01-15', '2018-01-19', { ...cohort, subject: 'professional' }),
      ),
    ],
    '2018-02-05T02:00:00Z',
  );
  await room.file(
    'jimoqu/trainee-roster/2018-01',
    [me('2018B-JIMOQU-001-1', { hours: 40 })],
    '2018-02-05T02:00:00Z',
  );
  await room.file(
    'qy1/class-return/2018-06',
    [heldClass('2018C-QY1-001', 1, dated('2018-06-04', '2018-06-08', { hours: 36 }))],
    '2018-07-05T02:00:00Z',
  );
  await room.file(
    'qy1/trainee-roster/2018-06',
    [me('2018C-QY1-001-1', { hours: 36 })],
    '2018-07-05T02:00:00Z',
  );
  await room.project();
});

test('2017: hours of the failed class are nobody’s, and the cohort has not reached its hours', async () => {
  const report = await editionOf('2017-12');
  // month persons and enrolments, year persons and enrolments, counted
  expect(rowOf(report, 'year-targets', '全市年培训人数').slice(1, 6)).toEqual([1, 1, 2, 6, 2]);
  expect(rowOf(report, 'year-targets', urgent).slice(1, 6)).toEqual([1, 1, 1, 3, 0]);
  expect(rowOf(report, 'year-targets', '高级研修项目').slice(1, 6)).toEqual([0, 0, 2, 2, 2]);
  expect(rowOf(report, 'year-targets', '岗位培训项目').slice(1, 6)).toEqual([0, 0, 1, 1, 1]);
  // took part, passed, still in class, failed, hours reached, counted
  expect(rowOf(report, 'counting-categories', urgent)).toEqual([1, 1, 0, 0, 0, 0]);
  expect(rowOf(report, 'counting-categories', '高级研修项目')).toEqual([2, 2, 0, 0, null, 2]);
  expect(rowOf(report, 'counting-categories', '其中：本市举办的培训班').at(-1)).toBe(1);
  expect(rowOf(report, 'counting-categories', '其中：选派参加国家级、省级研修').at(-1)).toBe(1);
  expect(rowOf(report, 'counting-categories', '合计')).toEqual([2, 2, 0, 0, 1, 2]);
  expect(rowOf(report, 'counting-units', jimo)).toEqual([1, 1, 0, 0, 0, 0]);
  expect(rowOf(report, 'counting-units', jimoqu)).toEqual([1, 1, 0, 0, 0, 0]);
  expect(rowOf(report, 'counting-units', '市科学技术局')).toEqual([2, 2, 0, 0, 1, 2]);
  expect(rowOf(report, 'counting-groups', '急需紧缺')).toEqual([1, 1, 0, 0, 1, 1]);
  expect(rowOf(report, 'counting-groups', '高层次')).toEqual([1, 1, 0, 0, 0, 1]);
  expect(rowOf(report, 'counting-fields', '海洋科技开发')).toEqual([1, 1, 0, 0, 0, 0]);
  expect(rowOf(report, 'counting-fields', '新信息')).toEqual([2, 2, 0, 0, 1, 2]);
  // required, persons, passed, reached, rate, hours a person, online share
  expect(rowOf(report, 'hours', urgent)).toEqual([72, 1, 1, 0, 0, 64, 0]);
  expect(rowOf(report, 'hours', '岗位培训项目')).toEqual([36, 1, 1, 1, 100, 40, 100]);
  // target, planned, persons, counts, rate, still to come
  expect(rowOf(report, 'unit-targets', jimo).slice(1)).toEqual([60, 1, 0, 0, 1]);
  // planned hours, people and hours of the year, people and hours of all years, reached
  expect(rowOf(report, 'cohorts', '海洋骨干一期（PC-JIMOQU-001）')).toEqual([80, 1, 40, 1, 40, 0]);
  // 40 public, 24 professional and 32 of the seminar, 136 in all
  expect(rowOf(report, 'yearly-hours', '公需科目')).toEqual([30, 2, 1, 50]);
  expect(rowOf(report, 'yearly-hours', '专业科目')).toEqual([60, 2, 0, 0]);
  expect(rowOf(report, 'yearly-hours', '合计')).toEqual([90, 2, 1, 50]);
  // 24 + 40 hours in five days
  expect(rowOf(report, 'suspicions', '同一人各班学时合计超过每天上限')).toEqual([1]);
  // no class return tells of the seminar
  expect(rowOf(report, 'checks', '二者相差')).toEqual([0, 0]);
  expect(tableOf(report, 'programme-targets').rows[0]?.cells.slice(2, 5)).toEqual([2, 6, 5]);
});

test('2018: with the hours of December the cohort counts in the new district, once', async () => {
  const report = await editionOf('2018-01');
  expect(rowOf(report, 'counting-categories', urgent)).toEqual([1, 1, 0, 0, 1, 1]);
  expect(rowOf(report, 'counting-units', jimoqu)).toEqual([1, 1, 0, 0, 1, 1]);
  expect(rowOf(report, 'unit-targets', jimoqu).slice(1)).toEqual([60, 1, 1, 100, 0]);
  expect(rowOf(report, 'hours', urgent)).toEqual([72, 1, 1, 1, 100, 40, 0]);
  expect(rowOf(report, 'cohorts', '海洋骨干一期（PC-JIMOQU-001）')).toEqual([80, 1, 40, 1, 80, 1]);
  expect(tableOf(report, 'programme-targets').rows[0]?.cells.slice(2, 5)).toEqual([2, 7, 6]);
});

test('2018: what was learned in the enterprise counts under it', async () => {
  const report = await editionOf('2018-06');
  expect(rowOf(report, 'counting-categories', '岗位培训项目')).toEqual([1, 1, 0, 0, 1, 1]);
  expect(rowOf(report, 'counting-units', '示例海工公司')).toEqual([1, 1, 0, 0, 1, 1]);
  expect(rowOf(report, 'counting-categories', '合计')).toEqual([1, 1, 0, 0, 1, 1]);
});
