import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../shared/form/define-form.ts';
import { planningKinds } from '../../../shared/forms/rules/target-rows.ts';
import { targets } from '../../../shared/forms/targets.ts';
import { programmes } from '../../../shared/programme/programmes.ts';
import type { UnitTarget } from '../../../shared/targets/target.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  unit: '市农业委员会',
  category: '急需紧缺人才培养培训项目',
  operator: '不少于',
  number: 6000,
  basis: '人',
  document: '青人社字〔2015〕示例号',
  decision: '2015年第一次联席会议第1项',
};
const sheet = (rows: readonly Cells[]) => rows.map((cells) => ({ ...good, ...cells }));
const said = (...rows: Cells[]) => complaints(targets, sheet(rows));

test('a target is kept with its unit, its project, its operator and what it counts', () => {
  const { issues, rows } = checkCells(targets, [good]);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({
    unit: 'nyw',
    category: 'urgent',
    operator: 'at-least',
    number: 6000,
    basis: 'persons',
  });
});

test('targets of the units that miss the city’s are told with what is left and who has none (notice 57)', () => {
  const short: Cells[] = [{ number: 2000 }, { unit: '市体育局', number: 3400 }];
  expect(said(...short)).toEqual(['warning number sum-differs-from-target']);
  const [issue] = checkCells(targets, sheet(short)).issues;
  expect(issue?.message.zh).toBe('急需紧缺人才培养培训项目全市年度指标 6000，已分解 5400，尚余 600。');
  expect(issue?.fix.zh).toMatch(/^请核实分解是否齐全。该类别无指标的单位：(\S+、){4}\S+等 \d+ 个单位。$/);
  expect(issue?.fix.zh).not.toContain('体育局');
  expect(said({ number: 2000 }, { unit: '市体育局', number: 4001 })).toEqual([]);
});

test('“about” and “exactly” leave the room the programme gives them', () => {
  const advanced = { category: '高级研修项目', operator: '左右' };
  expect(said({ ...advanced, number: 180 })).toEqual([]);
  expect(said({ ...advanced, number: 179 })).toEqual(['warning number sum-differs-from-target']);
  const post = { category: '岗位培训项目', operator: '等于' };
  expect(said({ ...post, number: 8000 })).toEqual([]);
  expect(said({ ...post, number: 8801 })).toEqual(['warning number sum-differs-from-target']);
  expect(checkCells(targets, sheet([{ ...post, number: 8801 }])).issues[0]?.message.zh).toContain('超出 801');
});

test('another operator than the notice’s is asked about', () => {
  expect(said({ operator: '左右' })).toEqual(['warning operator operator-differs']);
});

test('a row in enrolments is asked about, and does not count towards a figure in persons (notice 15)', () => {
  expect(said({ number: 6000 }, { unit: '市体育局', number: 900, basis: '人次' })).toEqual([
    'warning basis basis-differs',
  ]);
});

test('a unit has one target in each project', () => {
  expect(said({ number: 3000 }, { unit: '市农委', number: 3000 })).toEqual(['error category row-doubled']);
});

test('only units that plan are given a target', () => {
  expect(said({ unit: '市人社局专技处' })).toEqual(['error unit unit-unknown']);
  for (const { categories, obligations } of programmes)
    for (const { planForm } of categories)
      expect(obligations.find(({ form }) => form === planForm)?.unitKinds).toEqual(planningKinds);
});

test('room belongs to “about” and “exactly”; typed with its sign it is understood', () => {
  expect(said({ tolerance: 5 })).toEqual(['error tolerance room-at-least']);
  expect(said({ tolerance: 0 })).toEqual([]);
  const advanced = { category: '高级研修项目', operator: '左右', number: 200, tolerance: '5%' };
  expect(said(advanced)).toEqual([]);
  expect(checkCells(targets, sheet([advanced])).rows[0]?.tolerance).toBe(5);
  expect(said({ ...advanced, tolerance: 80 })).toEqual(['error tolerance above-max']);
});

test('nothing is said of a sum while a number cannot be read', () => {
  expect(said({ number: 2000 }, { unit: '市体育局', number: '四千左右' })).toEqual([
    'error number number-vague',
  ]);
});

test('a decision of the conference is asked for where the programme says so (notice 52)', () => {
  const context = contextFor(targets);
  const lax: CheckContext = { ...context, programme: { ...context.programme, decisionNeeded: ['plan'] } };
  const without = { ...good, decision: '' };
  expect(complaints(targets, [without])).toEqual(['error decision decision-missing']);
  expect(complaints(targets, [good])).toEqual([]);
  expect(complaints(targets, [without], lax)).toEqual([]);
});

describe('once targets are in force (notice 47)', () => {
  const asked = (unit: string, number: number, more: Partial<UnitTarget> = {}): UnitTarget => ({
    unit,
    category: 'urgent',
    operator: '≥',
    number,
    tolerance: 0,
    basis: 'persons',
    ...more,
  });
  const amended = (targetsInForce: readonly UnitTarget[], ...rows: Cells[]) =>
    complaints(targets, sheet(rows), { ...contextFor(targets), targets: targetsInForce });
  const inForce = [asked('nyw', 2000), asked('tyj', 4000)];
  const sports = { unit: '市体育局', number: 4000 };

  test('rows as they were need no reason, whatever paper they now name', () => {
    expect(amended(inForce, { number: 2000, document: '另一文号' }, sports)).toEqual([]);
  });

  test('a changed row says why; its sentence names the target in force', () => {
    expect(amended(inForce, { number: 2100 }, sports)).toEqual(['error reason reason-missing']);
    const { issues } = checkCells(targets, sheet([{ number: 2100 }, sports]), {
      ...contextFor(targets),
      targets: inForce,
    });
    expect(issues[0]?.message.zh).toBe('现行指标：不少于 2000 人；本行已调整，未填写理由。');
    expect(amended(inForce, { number: 2100, reason: '机构职能调整' }, sports)).toEqual([]);
  });

  test('the reason of the change before does not serve for this one', () => {
    const explained = [asked('nyw', 2000, { reason: '机构职能调整' }), asked('tyj', 4000)];
    expect(amended(explained, { number: 2000, reason: '机构职能调整' }, sports)).toEqual([]);
    expect(amended(explained, { number: 2100, reason: '机构职能调整' }, sports)).toEqual([
      'error reason reason-missing',
    ]);
  });

  test('a unit that gets its target later says why too', () => {
    expect(amended([asked('tyj', 6000)], { number: 300 }, { ...sports, number: 6000 })).toEqual([
      'error reason reason-missing',
    ]);
  });

  test('another room is another target', () => {
    const advanced = { category: '高级研修项目', operator: '左右', number: 200 };
    const about = [asked('nyw', 200, { category: 'advanced', operator: '≈', tolerance: 0.1 })];
    expect(amended(about, advanced)).toEqual([]);
    expect(amended(about, { ...advanced, tolerance: 10 })).toEqual([]);
    expect(amended(about, { ...advanced, tolerance: 5 })).toEqual(['error reason reason-missing']);
  });

  test('a target is taken back by 0 with a reason, never by deleting its row', () => {
    const all = { ...sports, number: 6000, reason: '并入' };
    expect(amended(inForce, all)).toEqual(['error unit target-dropped']);
    expect(amended(inForce, { number: 0 }, all)).toEqual(['error reason reason-missing']);
    expect(amended(inForce, { number: 0, reason: '职能划出' }, all)).toEqual([]);
    expect(amended([asked('nyw', 0), asked('tyj', 6000)], { ...sports, number: 6000 })).toEqual([]);
  });

  test('0 takes back what was issued and nothing else', () => {
    expect(amended([], { number: 0 }, { ...sports, number: 6000 })).toEqual([
      'error number nothing-to-take-back',
    ]);
  });

  test('nothing is said to be dropped while a unit cannot be read', () => {
    expect(amended(inForce, { unit: '农什么委', number: 2000 }, sports)).toEqual(['error unit unit-unknown']);
  });
});

test('the head says of each project what is shared out and what is left', () => {
  const { rows } = checkCells(
    targets,
    sheet([
      { number: 2000 },
      { unit: '市体育局', number: 3400 },
      { unit: '市科技局', number: 9, basis: '人次' },
    ]),
  );
  expect(targets.head(rows, contextFor(targets))).toEqual({
    zh: '分解情况：高级研修项目全市 200，已分解 0，尚余 200；急需紧缺人才培养培训项目全市 6000，已分解 5400，尚余 600；岗位培训项目全市 8000，已分解 0，尚余 8000',
    en: 'Allocated: Advanced seminars 0 of 200, 200 remaining; Urgently needed talent training 5400 of 6000, 600 remaining; On-the-job training 0 of 8000, 8000 remaining',
  });
});
