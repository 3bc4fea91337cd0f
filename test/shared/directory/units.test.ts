import { describe, expect, test } from 'vitest';
import { changeSentences } from '../../../shared/directory/change-text.ts';
import { inOldOrder, unitChanges } from '../../../shared/directory/directory-event.ts';
import { unitsOf } from '../../../shared/directory/unit-rows.ts';
import type { UsedUnits } from '../../../shared/directory/unit-rules.ts';
import { listContext, unitsSheet } from '../../../shared/directory/units-sheet.ts';
import { checkSheet, type SheetCells } from '../../../shared/form/check-sheet.ts';
import { existsIn, type Unit } from '../../../shared/ground/define-city.ts';
import { owedBy } from '../../../shared/ground/define-programme.ts';
import { inheritedBy, standInsFor } from '../../../shared/ground/succession.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { reform, sampleBase, unitList } from '../../support/lists.ts';

const context = listContext(programme, '2018-12-01');
const check = (sheet: SheetCells, used: UsedUnits = new Map()) =>
  checkSheet(unitsSheet({ programme, used }), sheet, context);
/** What is wrong, each with the name of its row's unit and its column. */
const told = (sheet: SheetCells, used?: UsedUnits): string[] =>
  check(sheet, used)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code, row, column }) =>
      [code, row === undefined ? '' : sheet.rows[row]?.[0], column].filter((part) => part).join(' '),
    );
const listed = (sheet: SheetCells): readonly Unit[] =>
  inOldOrder(programme, unitsOf(check(sheet).rows, programme));

test('the programme’s own list passes its own rules, and saying it again changes nothing', () => {
  const sheet = unitList();
  // What papers mention only is asked about until somebody has confirmed it.
  const unconfirmed = programme.units.filter((unit) => unit.unconfirmed).length;
  expect(unconfirmed).toBe(12);
  expect(check(sheet).issues.map(({ code }) => code)).toEqual(Array(unconfirmed).fill('unit-unconfirmed'));
  expect(unitChanges(programme.units, listed(sheet))).toEqual([]);
});

test('an order by name is no change: reports keep theirs', () => {
  const sheet = unitList();
  const turned = { ...sheet, rows: [...sheet.rows].reverse(), ids: [...sheet.ids].reverse() };
  expect(listed(turned)).toEqual(listed(sheet));
});

describe('what must hold', () => {
  const cases: [string, SheetCells, string[]][] = [
    [
      'a code fit for keys',
      unitList({}, [{ ...sampleBase, code: '基地1' }]),
      ['unit-code-malformed 基地1 code'],
    ],
    [
      'codes that differ',
      unitList({}, [{ ...sampleBase, code: 'nyw' }]),
      ['row-doubled nyw code', 'unit-kind-fixed nyw kind'],
    ],
    [
      'names that differ',
      unitList({}, [{ ...sampleBase, name: '市教育局' }]),
      ['unit-name-doubled jidi1 name'],
    ],
    ['a known kind', unitList({}, [{ ...sampleBase, kind: '学会' }]), ['choice-unknown jidi1 kind']],
    [
      'a first day before the last',
      unitList({ lyj: { from: '2018-01-01', to: '2017-12-31' } }),
      ['days-backwards lyj to'],
    ],
    [
      'a unit above that is listed',
      unitList({}, [{ ...sampleBase, superior: '市北新区' }]),
      ['unit-not-listed jidi1 superior'],
    ],
    [
      'a last day where somebody takes over',
      unitList({ lyj: { successor: '市农委' } }),
      ['successor-without-end lyj to'],
    ],
    [
      'a successor there on the next day',
      unitList({ lyj: { to: '2018-11-30', successor: '新林局' } }, [
        { ...sampleBase, code: 'xlj', name: '新林局', superior: '', from: '2019-01-01' },
      ]),
      ['successor-absent lyj successor'],
    ],
    [
      'a successor that is another unit',
      unitList({ lyj: { to: '2018-11-30', successor: 'lyj' } }),
      ['successor-absent lyj successor'],
    ],
    [
      'no circle of successors: one of them has ended when it should take over',
      unitList({
        lyj: { to: '2017-11-30', successor: '市水利局' },
        slj: { to: '2018-11-30', successor: '市林业局' },
      }),
      ['successor-absent slj successor'],
    ],
    [
      'nor one that all enter on the same day',
      unitList({
        lyj: { to: '2018-11-30', successor: '市水利局' },
        slj: { to: '2018-11-30', successor: '市体育局' },
        tyj: { to: '2018-11-30', successor: '市林业局' },
      }),
      ['slj', 'lyj', 'tyj'].map((code) => `successor-absent ${code} successor`),
    ],
    [
      'no circle upwards',
      unitList({ shinan: { superior: '示例基地' } }, [sampleBase]),
      ['superior-circle shinan superior', 'superior-circle jidi1 superior'],
    ],
    [
      'no circle upwards that a third unit stands below',
      unitList({ shinan: { superior: '市北区' }, shibei: { superior: '市南区' } }, [sampleBase]),
      ['superior-circle shinan superior', 'superior-circle shibei superior'],
    ],
    ['not above itself', unitList({ shinan: { superior: 'shinan' } }), ['superior-circle shinan superior']],
    ['the bureau listed', unitList({ rsj: undefined }), ['bureau-stays']],
    ['the bureau without an end', unitList({ rsj: { to: '2019-12-31' } }), ['bureau-stays rsj code']],
    ['kinds that stay', unitList({ xzxy: { kind: '继续教育基地' } }), ['unit-kind-fixed xzxy kind']],
  ];
  test.each(cases)('%s', (_name, sheet, expected) => {
    expect(told(sheet)).toEqual(expected);
  });

  test('all that is wrong is told at once', () => {
    const sheet = unitList({ lyj: { successor: '无此局' }, rsj: undefined }, [{ ...sampleBase, code: 'X' }]);
    expect(told(sheet)).toEqual([
      'bureau-stays',
      'successor-without-end lyj to',
      'unit-not-listed lyj successor',
      'unit-code-malformed X code',
    ]);
  });

  test('a unit with documents or people is not dropped, and keeps the periods it has filed for', () => {
    const dropped = unitList({ lyj: undefined });
    expect(told(dropped)).toEqual([]);
    expect(told(dropped, new Map([['lyj', { people: true }]]))).toEqual(['unit-in-use']);
    const ended = unitList({ lyj: { to: '2018-06-30', successor: '市农委' } });
    expect(told(ended, new Map([['lyj', { period: '2018-09' }]]))).toEqual(['unit-filed-outside lyj to']);
    const begun = unitList({ lyj: { from: '2016-01-01' } });
    expect(told(begun, new Map([['lyj', { period: '2015' }]]))).toEqual(['unit-filed-outside lyj from']);
  });
});

describe('the reform as configuration (test data)', () => {
  const units = listed(reform());
  const reformed = { ...programme, units };
  const find = (code: string) => units.find((unit) => unit.code === code) as Unit;
  const owing = (month: string): string[] => {
    const kinds = owedBy(reformed)
      .filter(({ deadline }) => deadline.every === 'month')
      .flatMap(({ unitKinds }) => unitKinds);
    return units.filter((unit) => kinds.includes(unit.kind) && existsIn(unit, month)).map(({ code }) => code);
  };

  test('is understood as it is typed', () => {
    expect(told(reform())).toEqual([]);
    expect(find('sthj')).toEqual({
      code: 'sthj',
      name: { zh: '市生态环境局', en: '市生态环境局' },
      kind: 'city-department',
      from: '2019-01-01',
    });
    expect(find('wgj')).toMatchObject({ to: '2018-12-31', successor: 'wlj' });
  });

  test('decides who owes December 2018 and March 2019', () => {
    const old = ['wgj', 'wjw', 'hbj', 'lvj'];
    expect(owing('2018-12')).toEqual(expect.arrayContaining(old));
    expect(owing('2019-03').filter((code) => old.includes(code))).toEqual([]);
    expect(owing('2019-03')).toEqual(expect.arrayContaining(['wlj', 'wsjkw', 'sthj']));
    expect(owing('2018-12')).not.toContain('wlj');
    expect(owing('2018-12').length - owing('2019-03').length).toBe(1);
  });

  test('new units stand behind those whose work they take over', () => {
    const codes = units.map(({ code }) => code);
    expect(codes.indexOf('wlj')).toBe(codes.indexOf('lvj') + 1);
    expect(codes.indexOf('sthj')).toBe(codes.indexOf('hbj') + 1);
  });

  test('one unit answers for the two whose work it took over, from the first day on', () => {
    expect(inheritedBy(units, 'wlj', '2019-01-01')).toEqual(['wgj', 'lvj']);
    expect(inheritedBy(units, 'wlj', '2018-12-31')).toEqual([]);
    expect(standInsFor(units, find('wlj'), '2018-12').map(({ code }) => code)).toEqual(['wgj', 'lvj']);
    expect(standInsFor(units, find('lvj'), '2019-03').map(({ code }) => code)).toEqual(['wlj']);
    expect(inheritedBy(units, 'jimoqu', '2019-01-01')).toEqual(['jimo']);
  });

  test('is told in sentences', () => {
    const changes = unitChanges(programme.units, units);
    const sentences = changeSentences({ type: 'units', changes }, units);
    expect(changes).toHaveLength(7);
    expect(sentences.map(({ zh }) => zh)).toContain(
      '修改 lvj：市旅游局，市直部门（单位） → 市旅游局，市直部门（单位），至 2018-12-31 止，由 市文化和旅游局 承接',
    );
    expect(sentences.map(({ en }) => en)).toContain(
      'added wlj: Culture and Tourism Bureau, city departments, from 2019-01-01',
    );
  });
});

test('a finding that names another row names the row of the sheet, blank rows and head counted', () => {
  const sheet = unitList({}, [{ ...sampleBase, name: '市教育局' }]);
  const row = sheet.rows.findIndex((cells) => cells.includes('市教育局'));
  const blank = sheet.rows[0]?.map(() => '') ?? [];
  const shifted = { ...sheet, rows: [blank, ...sheet.rows], ids: ['', ...sheet.ids], headerRow: 4 };
  const doubled = check(shifted).issues.find(({ code }) => code === 'unit-name-doubled');
  expect(doubled?.message.zh).toContain(`与第 ${4 + 1 + row + 1} 行重复`);
});
