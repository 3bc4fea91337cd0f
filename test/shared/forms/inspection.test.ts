import { expect, test } from 'vitest';
import { inspection } from '../../../shared/forms/inspection.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  unit: '市林业局',
  mode: '不定期检查',
  inspectors: '人社部门、财政部门',
  inspectedOn: '2015-10-12',
  implementation: 90,
  subjects: 85,
  methods: 80,
  effect: 82,
  funds: 58,
  findings: '计划执行较好',
  problems: '部分经费凭证不全',
  rectifyBy: '2015-12-31',
};
const context = { ...contextFor(inspection), unit: 'rsj', today: '2015-11-20' };
const said = (cells: Cells) => complaints(inspection, [{ ...good, ...cells }], context);

test('an inspection is kept with its five scores', () => {
  const { issues, rows } = checkCells(inspection, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({
    unit: 'lyj',
    implementation: 90,
    subjects: 85,
    methods: 80,
    effect: 82,
    funds: 58,
  });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'no object scored (notice 91)',
    cells: { implementation: '', subjects: '', methods: '', effect: '', funds: '' },
    found: 'error implementation no-object-scored',
  },
  {
    mistake: 'a low score without a problem',
    cells: { problems: '' },
    found: 'error problems low-score-without-problem',
  },
  {
    mistake: 'problems without a day to put them right',
    cells: { rectifyBy: '' },
    found: 'warning rectifyBy deadline-missing',
  },
  {
    mistake: 'a day to put it right before the inspection',
    cells: { rectifyBy: '2015-10-11' },
    found: 'error rectifyBy days-out-of-order',
  },
  {
    mistake: 'an inspection to come',
    cells: { inspectedOn: '2015-11-21' },
    found: 'error inspectedOn day-to-come',
  },
  {
    mistake: 'an inspection of the own unit',
    cells: { unit: '市人力资源和社会保障局专业技术人员管理处' },
    found: 'error unit own-unit',
  },
  { mistake: 'a unit the programme has not', cells: { unit: '某某局' }, found: 'error unit unit-unknown' },
  { mistake: 'a score above 100', cells: { funds: 580 }, found: 'error funds above-max' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a special inspection scores what it looked at', () => {
  expect(said({ implementation: '', subjects: '', methods: '', effect: '' })).toEqual([]);
});

test('a score that cannot be read is not taken for none', () => {
  const one = { implementation: '', subjects: '', methods: '', effect: '', funds: '很好' };
  expect(said({ ...one })).toEqual(['error funds number-unclear']);
});

test('a district inspects what is below it', () => {
  const at = { ...context, unit: 'huangdao', programme: chainedProgramme };
  const by = (unit: string) => complaints(inspection, [{ ...good, unit }], at);
  const below = chainedProgramme.units.find(({ superior }) => superior === 'huangdao');
  expect(by(below?.name.zh ?? '')).toEqual([]);
  expect(by('市林业局')).toEqual(['error unit not-below']);
  const units = at.programme.units.map((unit) =>
    unit.superior === 'huangdao' ? { ...unit, superior: 'laoshan' } : unit,
  );
  const elsewhere = { ...at, programme: { ...at.programme, units } };
  expect(complaints(inspection, [{ ...good, unit: below?.name.zh ?? '' }], elsewhere)).toEqual([
    'error unit not-below',
  ]);
});

test('the finance bureau inspects everybody but itself; another department inspects nobody', () => {
  const by = (unit: string, inspected: string) =>
    complaints(inspection, [{ ...good, unit: inspected }], { ...context, unit });
  expect(by('czj', '市林业局')).toEqual([]);
  expect(by('czj', '市财政局')).toEqual(['error unit own-unit']);
  expect(by('nyw', '市林业局')).toEqual(['error unit not-below']);
});
