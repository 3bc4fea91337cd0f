/** What a project of a plan is tied to: major projects, other talent programmes, policy documents; and its speciality (notice 4, 9, 21, 68). */
import { expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { guidanceNote } from '../../../shared/forms/guidance-note.ts';
import { legalBasis } from '../../../shared/forms/legal-basis.ts';
import { majorProject } from '../../../shared/forms/major-project.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const row = (code: string, title: string, facts: Reference['facts']): Reference => ({ code, title, facts });
const given = contextFor(advancedPlan);
const context = {
  ...given,
  references: {
    ...given.references,
    'major-project': [
      row('ZD-RSJ-001', '海洋强市建设', { kind: 'works' }),
      row('ZD-RSJ-002', '示例人才工程', { kind: 'talent' }),
    ],
    basis: [
      row('ZC-RSJ-001', '现行文件', { from: '2014-12-16' }),
      row('ZC-RSJ-002', '已失效文件', { from: '2010-01-01', to: '2014-12-31' }),
      row('ZC-RSJ-003', '尚未施行文件', { from: '2016-01-01' }),
    ],
  },
};
const good: Cells = {
  number: 1,
  title: '海洋牧场生态修复技术',
  field: '海洋科技开发',
  level: '市级',
  host: '海洋技术示例学院',
  hostKind: '高等院校',
  when: '2015-06-08/2015-06-12',
  persons: 50,
  days: 5,
  hours: 40,
  speciality: '小班研讨与海上现场教学结合',
  budget: 100_000,
  sources: '用人单位',
};
const said = (cells: Cells, in_ = context) => complaints(advancedPlan, [{ ...good, ...cells }], in_);

test.each<Cells>([
  {},
  { majorProject: 'ZD-RSJ-001' },
  { majorProject: 'ZD-RSJ-001 海洋强市建设' },
  { majorProject: '海洋强市 建设' },
  { talentProgramme: 'ZD-RSJ-002', basis: 'ZC-RSJ-001' },
  // Plans of 2015 were collected before it was asked for.
  { speciality: '' },
])('is in order: %o', (cells) => {
  expect(said(cells)).toEqual([]);
});

test.each([
  [{ majorProject: '某跨海大桥' }, 'warning majorProject major-project-unlisted'],
  [{ talentProgramme: '某人才计划' }, 'warning talentProgramme talent-programme-unlisted'],
  [{ majorProject: 'ZD-RSJ-002' }, 'error majorProject major-project-of-other-kind'],
  [{ talentProgramme: '海洋强市建设' }, 'error talentProgramme talent-programme-of-other-kind'],
  [{ basis: 'ZC-RSJ-002' }, 'warning basis basis-not-in-force'],
  [{ basis: 'ZC-RSJ-003' }, 'warning basis basis-not-in-force'],
  [{ basis: 'ZC-RSJ-009' }, 'error basis reference-unknown'],
] as const)('%o: %s', (cells, found) => {
  expect(said(cells)).toEqual([found]);
});

test('from the plans of 2016 on a seminar without its speciality is refused', () => {
  const later = { ...context, period: '2016', today: '2015-12-10' };
  expect(said({ speciality: '', when: '2016-06-06/2016-06-10' }, later)).toEqual([
    'error speciality speciality-missing',
  ]);
});

test('while no major project is registered nothing is asked', () => {
  expect(said({ majorProject: '某跨海大桥' }, { ...given, references: context.references } as never)).toEqual(
    ['warning majorProject major-project-unlisted'],
  );
  const none = { ...context, references: { ...context.references, 'major-project': [] } };
  expect(said({ majorProject: '某跨海大桥' }, none)).toEqual([]);
});

test('what a plan names by its code is kept as the code', () => {
  const { rows } = checkCells(advancedPlan, [{ ...good, majorProject: 'ZD-RSJ-001 海洋强市建设' }], context);
  expect(rows[0]?.majorProject).toBe('ZD-RSJ-001');
});

test('the list of policy documents begins with those of the programme', () => {
  const rows = legalBasis.begins.rows({ ...contextFor(legalBasis), unit: 'rsj' });
  expect(rows.map(({ document }) => document)).toEqual([
    '青人社发〔2014〕20号',
    '鲁人社发〔2013〕48号',
    undefined,
  ]);
});

test('a major project ends after it began', () => {
  const cells: Cells = {
    number: 1,
    name: '海洋强市建设',
    kind: '重大工程',
    from: '2015-03-01',
    to: '2015-02-01',
  };
  expect(complaints(majorProject, [cells], { ...contextFor(majorProject), unit: 'rsj' })).toEqual([
    'error to days-out-of-order',
  ]);
});

const note: Cells = {
  number: 1,
  title: '岗位培训实训环节安排',
  readers: '全体成员单位',
  advice: '实训时间不少于总学时的三分之一',
  givenOn: '2015-03-02',
  status: '无须回复',
};
const advised = (cells: Cells) =>
  complaints(guidanceNote, [{ ...note, ...cells }], { ...contextFor(guidanceNote), unit: 'rsj' });

test.each([
  [{}, []],
  [{ readers: '指定单位', unit: '市农业委员会' }, []],
  [{ readers: '指定单位' }, ['error unit needed-then']],
  [{ dueOn: '2015-04-01' }, ['error unit needed-then']],
  [{ readers: '指定单位', unit: '市农业委员会', status: '待落实' }, ['error dueOn needed-then']],
  [{ givenOn: '2014-12-31' }, ['warning givenOn day-outside-year']],
] as const)('guidance %o: %o', (cells, found) => {
  expect(advised(cells)).toEqual(found);
});
