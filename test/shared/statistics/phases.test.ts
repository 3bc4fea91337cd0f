/** Milestones, good practice, and training under major projects and policy documents in the report, calculated by hand. */
import { expect, test } from 'vitest';
import type { Form, Row } from '../../../shared/form/define-form.ts';
import { goodPractice } from '../../../shared/forms/good-practice.ts';
import { legalBasis } from '../../../shared/forms/legal-basis.ts';
import { majorProject } from '../../../shared/forms/major-project.ts';
import { milestone } from '../../../shared/forms/milestone.ts';
import { practiceAdoption } from '../../../shared/forms/practice-adoption.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { printPhases } from '../../../shared/statistics/print-phases.ts';
import type { OrganisationHoldings } from '../../../shared/statistics/register-rows.ts';
import { givenHeld, givenPlan } from '../../support/given-ledger.ts';

const register = (form: Form, ...coded: readonly (readonly [string, Row])[]) => ({
  form,
  rows: coded.map(([, row]) => row),
  codes: coded.map(([code]) => code),
});
const held = (code: string, month: string, persons: number, passed: number) =>
  givenHeld(code, month, { unit: code.split('-')[1]?.toLowerCase() ?? '', persons, passed, hours: 40 });
const holdings = (more: Partial<OrganisationHoldings>): OrganisationHoldings => ({
  programme,
  month: '2015-06',
  projects: [
    givenPlan('2015B-NYW-001', {
      unit: 'nyw',
      persons: 100,
      majorProject: 'ZD-RSJ-001',
      basis: 'ZC-RSJ-001',
    }),
    givenPlan('2015B-HYJ-002', {
      unit: 'hyj',
      persons: 50,
      majorProject: '海洋强市建设',
      demonstration: true,
    }),
    givenPlan('2015B-HYJ-003', { unit: 'hyj', persons: 30, talentProgramme: 'ZD-RSJ-002' }),
    givenPlan('2015B-HYJ-004', { unit: 'hyj', persons: 30, majorProject: '某跨海大桥' }),
    // Of the year before.
    givenPlan('2014B-NYW-001', { unit: 'nyw', year: '2014', persons: 999, majorProject: 'ZD-RSJ-001' }),
  ],
  classes: [
    held('2015B-NYW-001-1', '2015-03', 99, 1),
    held('2015B-NYW-001-1', '2015-04', 40, 36),
    held('2015B-HYJ-002-1', '2015-05', 50, 45),
    held('2015B-HYJ-004-1', '2015-05', 20, 20),
    // Told of after the month, and of the year before.
    held('2015B-HYJ-002-2', '2015-07', 500, 0),
    held('2014B-NYW-001-1', '2014-05', 500, 0),
  ],
  funding: [],
  ...more,
});
const tableOf = (more: Partial<OrganisationHoldings>, id: string) =>
  printPhases(holdings(more)).find((each) => each.id === id);
const cellsOf = (more: Partial<OrganisationHoldings>, id: string) =>
  tableOf(more, id)?.rows.map(({ cells }) =>
    cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.zh : cell)),
  );

test('a milestone is done with its proof, overdue from the day after, and stands under its phase in the order of days', () => {
  const task = (phase: string, name: string, dueOn: string, more: Row = {}): Row => ({
    phase,
    task: name,
    lead: 'rsj',
    dueOn,
    status: 'running',
    ...more,
  });
  const registers = [
    register(
      milestone,
      ['JR-RSJ-001', task('full', '后', '2018-12-31')],
      ['JR-RSJ-002', task('launch', '今日', '2015-06-30')],
      ['JR-RSJ-003', task('launch', '逾期', '2015-06-20')],
      [
        'JR-RSJ-004',
        task('research', '先', '2013-12-31', {
          status: 'done',
          doneOn: '2013-11-02',
          document: '青人社发〔2013〕1号',
        }),
      ],
    ),
  ];
  const unit = '市人力资源和社会保障局专业技术人员管理处';
  expect(cellsOf({ registers }, 'milestones')).toEqual([
    ['调研准备阶段', '先', unit, '2013-12-31', '2013-11-02 完成', '青人社发〔2013〕1号'],
    ['启动实施阶段', '逾期', unit, '2015-06-20', '逾期 10 天', ''],
    ['启动实施阶段', '今日', unit, '2015-06-30', '推进中', ''],
    ['全面推进阶段', '后', unit, '2018-12-31', '推进中', ''],
  ]);
  const [named] =
    tableOf(
      { registers: [register(milestone, ['JR-RSJ-001', task('launch', '创新培训方式', '2017-12-31')])] },
      'milestones',
    )?.rows ?? [];
  expect(named?.cells[1]).toEqual({ zh: '创新培训方式', en: 'Introduce new methods of training' });
  expect(tableOf({ registers }, 'milestones')?.notes[0]?.zh).toBe('共 4 项，已完成 1 项，逾期 1 项。');
});

test('a practice is counted by the units that adopted it, each once, of whatever year', () => {
  const adopt = (code: string, practice: string, since: string) =>
    [code, { practice, since, use: '示例' }] as const;
  const registers = [
    register(
      goodPractice,
      ['JY2014-NYW-001', { title: '海上现场教学' }],
      ['JY2014-NYW-002', { title: '无人借鉴' }],
    ),
    register(
      practiceAdoption,
      adopt('JG2014-HYJ-001', 'JY2014-NYW-001', '2014-09-01'),
      adopt('JG2015-HYJ-001', 'JY2014-NYW-001', '2015-02-01'),
      adopt('JG2015-LYJ-001', 'JY2014-NYW-001', '2015-03-01'),
      // After the month.
      adopt('JG2015-SLJ-001', 'JY2014-NYW-001', '2015-07-01'),
    ),
  ];
  expect(cellsOf({ registers }, 'practices-adopted')).toEqual([
    ['海上现场教学', '市农业委员会', 2, 1, '市海洋与渔业局（2014-09-01）、市林业局（2015-03-01）'],
  ]);
});

test('a major project stands with its training, by code or by name; what has none and what nobody registered is named', () => {
  const registers = [
    register(
      majorProject,
      ['ZD-RSJ-001', { name: '海洋强市建设', kind: 'works', lead: 'hyj', persons: 300 }],
      ['ZD-RSJ-002', { name: '示例人才工程', kind: 'talent' }],
      ['ZD-RSJ-003', { name: '地铁建设', kind: 'construction' }],
      ['ZD-RSJ-004', { name: '早已完成', kind: 'construction', to: '2014-12-31' }],
    ),
  ];
  expect(cellsOf({ registers }, 'major-projects')).toEqual([
    ['海洋强市建设', '重大工程', '市海洋与渔业局', 300, 2, 150, 2, 90, 81 * 40],
    ['示例人才工程', '重大人才工程', '', null, 1, 30, 0, 0, 0],
    ['地铁建设', '重大建设项目', '', null, 0, 0, 0, 0, 0],
    ['早已完成', '重大建设项目', '', null, 0, 0, 0, 0, 0],
  ]);
  expect(tableOf({ registers }, 'major-projects')?.notes.map(({ zh }) => zh)).toEqual([
    '尚未安排培训：地铁建设。',
    '计划和计划外培训班所填、未登记的项目：某跨海大桥。',
  ]);
});

test('a class outside the plan counts under the major project that it names, as it was told last', () => {
  const registers = [
    register(
      majorProject,
      ['ZD-RSJ-001', { name: '海洋强市建设', kind: 'works' }],
      ['ZD-RSJ-003', { name: '地铁建设', kind: 'construction' }],
    ),
  ];
  const outside = (month: string, persons: number, named: string | undefined) => ({
    ...held('2015X-NYW-B04-1', month, persons, persons),
    outsideReason: '临时委托',
    category: 'urgent',
    field: 'E01',
    ...(named && { majorProject: named }),
  });
  const classes = [outside('2015-04', 99, '海洋强市建设'), outside('2015-05', 25, 'ZD-RSJ-003')];
  expect(cellsOf({ registers, classes }, 'major-projects')).toEqual([
    ['海洋强市建设', '重大工程', '', null, 2, 150, 0, 0, 0],
    ['地铁建设', '重大建设项目', '', null, 0, 0, 1, 25, 25 * 40],
  ]);
  const notes = (named: string) =>
    tableOf({ registers, classes: [outside('2015-05', 25, named)] }, 'major-projects')?.notes.map(
      ({ zh }) => zh,
    );
  // Training that was held is training, planned or not.
  expect(notes('地铁建设')?.join('')).not.toContain('尚未安排培训');
  expect(notes('某隧道')?.at(-1)).toContain('某跨海大桥、某隧道');
});

test('projects stand under the policy document that they cite, and demonstration projects by themselves', () => {
  const registers = [
    register(legalBasis, ['ZC-RSJ-001', { name: '现行文件' }], ['ZC-RSJ-002', { name: '无人引用' }]),
  ];
  expect(cellsOf({ registers }, 'projects-by-basis')).toEqual([['现行文件', 1, 100, 1, 40, 36 * 40]]);
  expect(cellsOf({}, 'demonstration-projects')).toEqual([
    [expect.stringContaining('2015B-HYJ-002'), '市海洋与渔业局', 50, 1, 50, 45 * 40],
  ]);
});

test('nothing stands where nothing is registered', () => {
  expect(printPhases(holdings({ projects: [] }))).toEqual([]);
});
