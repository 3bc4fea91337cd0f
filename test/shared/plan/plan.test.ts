import { describe, expect, test } from 'vitest';
import { decisionOf, findDecision, mayCarry } from '../../../shared/forms/rules/decisions.ts';
import { readDocumentNumber } from '../../../shared/ground/document-number.ts';
import type { AnnualPlan } from '../../../shared/plan/annual-plan.ts';
import { compilePlan, rowsOfPlan, totalOf } from '../../../shared/plan/compile-plan.ts';
import { countChanges, planChanges } from '../../../shared/plan/plan-changes.ts';
import type { FiledPlan } from '../../../shared/plan/plan-filings.ts';
import { reviewPlan } from '../../../shared/plan/review-plan.ts';
import { similarLines } from '../../../shared/plan/similar-lines.ts';
import { compiledForms, forms } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { noDocument, type State } from '../../../shared/submission/life-cycle.ts';
import type { ProjectRow } from '../../../shared/tables/rows.ts';
import { compareToTarget } from '../../../shared/targets/target.ts';
import { givenProject } from '../../support/given-project.ts';

const planOf = (...projects: ProjectRow[]): AnnualPlan => compilePlan(programme, '2015', projects);

/** Three projects worked by hand: 60 + 3,000 + 3,100 persons; 150,000 + 400,000 + 100,000 yuan. */
const three = [
  givenProject('jyj', 'urgent', 1, {
    persons: 3_000,
    field: 'S01',
    budget: 40_000_000,
    title: '中小学骨干教师信息技术',
  }),
  givenProject('nyw', 'advanced', 1),
  givenProject('nyw', 'urgent', 1, {
    persons: 3_100,
    field: 'E08',
    budget: 10_000_000,
    title: '农产品质量安全检测',
  }),
];

describe('the plan of the city', () => {
  test('has its lines by training project, unit and number, whatever the order they come in', () => {
    const codes = ['2015A-NYW-001', '2015B-JYJ-001', '2015B-NYW-001'];
    const order = programme.units.map(({ code }) => code);
    const inOrder =
      order.indexOf('jyj') < order.indexOf('nyw')
        ? codes
        : ['2015A-NYW-001', '2015B-NYW-001', '2015B-JYJ-001'];
    expect(planOf(...three).lines.map(({ code }) => code)).toEqual(inOrder);
    expect(planOf(...[...three].reverse())).toEqual(planOf(...three));
    const many = [10, 9, 2].map((number) => givenProject('nyw', 'post', number));
    expect(planOf(...many).lines.map(({ code }) => code.slice(-3))).toEqual(['002', '009', '010']);
  });

  test('adds up by training project and by field, with zeros where nothing is planned', () => {
    const { categories, fields, lines } = planOf(...three);
    expect(categories).toEqual([
      { category: 'advanced', projects: 1, persons: 60, budget: 15_000_000 },
      { category: 'urgent', projects: 2, persons: 6_100, budget: 50_000_000 },
      { category: 'post', projects: 0, persons: 0, budget: 0 },
    ]);
    expect(fields).toHaveLength(16);
    expect(fields.filter(({ projects }) => projects > 0)).toEqual([
      { field: 'E01', projects: 1, persons: 60 },
      { field: 'E08', projects: 1, persons: 3_100 },
      { field: 'S01', projects: 1, persons: 3_000 },
    ]);
    expect(totalOf(lines)).toEqual({ projects: 3, persons: 6_160, budget: 65_000_000 });
  });

  test('is kept with a row for each project, under its code', () => {
    const plan = planOf(...three);
    expect(rowsOfPlan(plan).ids).toEqual(plan.lines.map(({ code }) => code));
    expect(rowsOfPlan(plan).rows[0]).not.toHaveProperty('number');
  });

  test('has a form of its own that nobody fills, with a column for whatever a line has', () => {
    const [form] = compiledForms;
    const line = { ...planOf(...three).lines[0], level: 'city', place: '', sources: [], majorProject: '' };
    for (const name of Object.keys({ ...line, demonstration: true, cohort: '' }))
      expect(form?.columns).toHaveProperty(name);
    const all = [...forms, ...compiledForms];
    expect(new Set(all.map(({ letters }) => letters)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(programme.obligations.some(({ form: id }) => id === form?.id)).toBe(false);
  });
});

describe('what is looked at before the plan is issued', () => {
  const kindsOf = (plan: AnnualPlan, filed: readonly FiledPlan[] = []) => {
    const byKind = new Map<string, string[]>();
    for (const { kind, message } of reviewPlan(programme, plan, filed))
      byKind.set(kind, [...(byKind.get(kind) ?? []), message.zh]);
    return byKind;
  };

  test('totals stand against the target of their own training project', () => {
    const found = kindsOf(planOf(...three));
    expect(found.get('below-target')).toEqual([
      '高级研修项目计划培训60人，低于年度任务指标（200人左右）。',
      '岗位培训项目计划培训0人，低于年度任务指标（8,000人）。',
    ]);
    expect(found.get('above-target')).toBeUndefined();
    const much = planOf(givenProject('nyw', 'advanced', 1, { persons: 221 }));
    expect(kindsOf(much).get('above-target')).toEqual([
      '高级研修项目计划培训221人，高于年度任务指标（200人左右）。',
    ]);
  });

  test.each([
    ['≈', 200, 0.1, 180, 'reached'],
    ['≈', 200, 0.1, 179, 'below'],
    ['≈', 200, 0.1, 221, 'above'],
    ['≥', 6_000, 0, 60_000, 'reached'],
    ['≥', 6_000, 0, 5_999, 'below'],
    ['=', 8_000, 0, 8_001, 'above'],
  ] as const)('%s %i with tolerance %f and %i planned: %s', (operator, value, tolerance, count, standing) => {
    expect(compareToTarget({ operator, value, tolerance }, count)).toBe(standing);
  });

  test('fields without a project are named, each', () => {
    const empty = kindsOf(planOf(...three)).get('empty-field');
    expect(empty).toHaveLength(13);
    expect(empty).toContain('“新能源”领域尚未安排项目。');
    expect(empty).not.toContain('“海洋科技开发”领域尚未安排项目。');
  });

  test('similar projects of different units lie side by side, with what else they share', () => {
    const title = '海洋牧场生态修复技术高级研修班';
    const lines = planOf(
      givenProject('nyw', 'advanced', 1, { title }),
      givenProject('hyj', 'advanced', 1, { title: `2015年${title}（第一期）`, when: '2015-05' }),
      givenProject('nyw', 'advanced', 2, { title }),
    ).lines;
    const pairs = similarLines(programme, lines);
    expect(pairs.map(({ a, b }) => [a.unit, b.unit].sort())).toEqual([
      ['nyw', 'nyw'],
      ['hyj', 'nyw'],
      ['hyj', 'nyw'],
    ]);
    expect(pairs.map(({ same }) => same)).toEqual([
      ['field', 'host', 'when'],
      ['field', 'host'],
      ['field', 'host'],
    ]);
  });

  test('a pair that was decided about is not listed again, whichever was to be kept and whatever was decided', () => {
    const title = '海洋牧场生态修复技术高级研修班';
    const lines = planOf(
      givenProject('nyw', 'advanced', 1, { title }),
      givenProject('hyj', 'advanced', 1, { title }),
    ).lines;
    const decided = (result: 'merged' | 'kept') => [
      { project: '2015A-HYJ-001', others: ['2015A-NYW-001'], result, reason: '对象不同' },
    ];
    expect(similarLines(programme, lines)).toHaveLength(1);
    expect(similarLines(programme, lines, decided('kept'))).toEqual([]);
    expect(similarLines(programme, lines, decided('merged'))).toEqual([]);
  });

  test('sizes, lengths and hours are asked about by the rules of the units’ own forms', () => {
    const unusual = kindsOf(
      planOf(
        givenProject('nyw', 'advanced', 1, { persons: 90 }),
        givenProject('nyw', 'advanced', 2, { days: 9 }),
        givenProject('nyw', 'urgent', 1, { hours: 40 }),
        givenProject('nyw', 'urgent', 2, { hours: 40, cohort: '2015年第一批' }),
        givenProject('nyw', 'post', 1, { hours: 36 }),
      ),
    ).get('unusual');
    expect(unusual).toEqual([
      '2015A-NYW-001《海洋牧场技术（nyw1）》（市农业委员会）：每期通常为 40—70 人，本项目为 90 人。',
      '2015A-NYW-002《海洋牧场技术（nyw2）》（市农业委员会）：每期通常为 3—7 天，本项目为 9 天。',
      '2015B-NYW-001《海洋牧场技术（nyw1）》（市农业委员会）：每人 40 学时，少于规定的每年 72 学时。',
    ]);
  });

  test('units whose plans wait, were returned, are missing or nil are named', () => {
    const inForce = { nil: false } as never;
    const state = (given: State, rest: object = {}): FiledPlan['state'] => ({
      ...noDocument,
      state: given,
      ...rest,
    });
    const filed: FiledPlan[] = [
      { unit: 'nyw', form: 'post-plan', period: '2015', state: state('approved', { inForce }) },
      { unit: 'hyj', form: 'post-plan', period: '2015', state: state('submitted', { inForce }) },
      { unit: 'jyj', form: 'post-plan', period: '2015', state: state('returned') },
      { unit: 'czj', form: 'post-plan', period: '2015', state: state('endorsed') },
      {
        unit: 'tyj',
        form: 'post-plan',
        period: '2015',
        state: state('approved', { inForce: { nil: true } as never }),
      },
    ];
    const inOrder = (codes: string[]) =>
      programme.units.map(({ code }) => code).filter((code) => codes.includes(code));
    const findings = reviewPlan(programme, planOf(), filed).filter(({ message }) =>
      message.zh.startsWith('岗位培训计划：'),
    );
    expect(findings.map(({ kind, units }) => [kind, kind === 'missing' || units])).toEqual([
      ['waiting', inOrder(['hyj', 'czj'])],
      ['returned', ['jyj']],
      ['missing', true],
      ['nil', ['tyj']],
    ]);
    const missing = findings.find(({ kind }) => kind === 'missing');
    expect(missing?.units).not.toEqual(expect.arrayContaining(['nyw']));
    expect(missing?.units.length).toBeGreaterThan(10);
    expect(missing?.message.zh).toContain(`${missing?.units.length}个单位未报送：`);
  });
});

test('changes are told project by project, and column by column', () => {
  const before = planOf(...three);
  const after = planOf(
    givenProject('nyw', 'advanced', 1, { persons: 50, budget: 12_000_000 }),
    givenProject('nyw', 'advanced', 2),
    three[2] as ProjectRow,
  );
  const changes = planChanges(before, after);
  expect(changes.map(({ kind, line }) => [kind, line.code])).toEqual([
    ['changed', '2015A-NYW-001'],
    ['added', '2015A-NYW-002'],
    ['removed', '2015B-JYJ-001'],
  ]);
  expect(changes[0]).toMatchObject({ columns: ['persons', 'budget'], before: { persons: 60 } });
  expect(countChanges(changes, 1)).toEqual({ from: 1, added: 1, changed: 1, removed: 1 });
  expect(planChanges(before, before)).toEqual([]);
});

test.each([
  ['青人社字〔2015〕12号', '青人社字〔2015〕12号'],
  [' 青人社字 [2015] 12 号 ', '青人社字〔2015〕12号'],
  ['青人社字（２０１５）第012号', '青人社字〔2015〕12号'],
  ['青人社字2015-12', undefined],
  ['〔2015〕12号', undefined],
  ['关于下达计划的通知', undefined],
])('the document number %s is read as %s', (typed, read) => {
  expect(readDocumentNumber(typed)).toBe(read);
});

const decisions = [
  {
    number: 1,
    meeting: '2015年第一次联席会议',
    heldOn: '2015-02-02',
    matter: 'plan',
    topic: '下达计划',
    document: '青联席〔2015〕1号',
  },
  { number: 2, meeting: '2015年第一次联席会议', heldOn: '2015-02-02', matter: 'money', topic: '经费' },
].map((row) => decisionOf(`LH2015-RSJ-00${row.number}`, row));

test('a decision is named by its code, by meeting and item, or by its document', () => {
  const found = (text: string) => findDecision(decisions, text)?.code;
  expect(found('lh2015-rsj-002')).toBe('LH2015-RSJ-002');
  expect(found('2015 年第一次联席会议 第 1 项')).toBe('LH2015-RSJ-001');
  expect(found('青联席(2015)1号')).toBe('LH2015-RSJ-001');
  expect(found('2015年第一次联席会议第3项')).toBeUndefined();
  // The second has no document: an empty text is none.
  expect(found('')).toBeUndefined();
});

test.each([
  ['plan', '2014-09-30', false],
  ['plan', '2014-10-01', true],
  ['plan', '2015-02-02', true],
  ['targets', '2014-01-02', true],
  ['targets', '2013-12-31', false],
  // A base, a case, a member rests on its decision as long as it lasts.
  ['base', '2013-12-31', true],
])('a decision on %s of %s may carry something of 2015: %s', (matter, heldOn, may) => {
  expect(mayCarry({ matter, heldOn }, '2015')).toBe(may);
});
