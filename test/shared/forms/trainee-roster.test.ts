import { expect, test } from 'vitest';
import type { CheckContext, Reference } from '../../../shared/form/define-form.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { citizenCheckCharacter } from '../../../shared/ground/citizen-number.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

/** Invented numbers with valid check characters. */
const numberOf = (n: number): string => {
  const first = `37020219800101${String(n).padStart(3, '0')}`;
  return first + citizenCheckCharacter(`${first}X`);
};
const good: Cells = {
  class: '2015A-NYW-001-1',
  name: '示例甲',
  citizenNumber: numberOf(1),
  employer: '示例研究所',
  ownership: '机关事业单位',
  titleLevel: '副高级',
  title: '高级工程师',
  post: '工程师',
  group: '高层次',
  education: '硕士研究生',
  hours: 40,
  onlineHours: 8,
  startedOn: '2015-03-09',
  result: '合格',
  certificate: 'QDZX-2015-0001',
};
/** The class of the examples, of one person, so that the head count agrees. */
const context = contextFor(traineeRoster);
const classOf = (persons: number) => ({
  ...context,
  references: {
    ...context.references,
    class: context.references.class.map((held) => ({ ...held, facts: { ...held.facts, persons } })),
  },
});
const said = (cells: Cells) => complaints(traineeRoster, [{ ...good, ...cells }], classOf(1));

test('the roster has eighteen columns', () => {
  expect(Object.keys(traineeRoster.columns)).toHaveLength(18);
});

test('a good trainee has no issue', () => {
  expect(checkCells(traineeRoster, [good], classOf(1)).issues).toEqual([]);
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a class nobody reported',
    cells: { class: '2015A-NYW-001-9' },
    found: 'error class reference-unknown',
  },
  {
    mistake: 'a name no font of the certificates has',
    cells: { name: '示例𠮷' },
    found: 'warning name unprintable-name',
  },
  { mistake: 'no citizen number', cells: { citizenNumber: '' }, found: 'error citizenNumber required' },
  { mistake: 'no priority group (notice 6, 14)', cells: { group: '' }, found: 'error group required' },
  {
    mistake: 'a title below what the category is for (notice 19, 32)',
    cells: { titleLevel: '初级', title: '助理工程师' },
    found: 'warning titleLevel title-below-category',
  },
  { mistake: 'no result', cells: { result: '', certificate: '' }, found: 'error result required' },
  {
    mistake: 'failed without a reason',
    cells: { result: '不合格', certificate: '' },
    found: 'error failReason fail-reason-missing',
  },
  {
    mistake: 'a reason for failing although passed',
    cells: { failReason: '缺课' },
    found: 'warning failReason fail-reason-unneeded',
  },
  {
    mistake: 'a certificate while studying',
    cells: { result: '在学' },
    found: 'error certificate certificate-without-pass',
  },
  {
    mistake: 'a certificate although failed',
    cells: { result: '不合格', failReason: '缺课' },
    found: 'error certificate certificate-without-pass',
  },
  {
    mistake: 'more hours than the class had',
    cells: { hours: 40.5 },
    found: 'error hours hours-above-class',
  },
  {
    mistake: 'more online hours than hours',
    cells: { hours: 6, onlineHours: 8 },
    found: 'error onlineHours online-above-hours',
  },
  {
    mistake: 'a start outside the class',
    cells: { startedOn: '2015-03-16' },
    found: 'warning startedOn started-after-class',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a citizen number with a wrong check character is refused without being quoted', () => {
  const right = numberOf(1);
  const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
  const { issues } = checkCells(traineeRoster, [{ ...good, citizenNumber: wrong }], classOf(1));
  expect(issues.map(({ severity, column }) => `${severity} ${column}`)).toContain('error citizenNumber');
  expect(JSON.stringify(issues)).not.toMatch(/\d{11}/);
});

test('a person stands once in a class', () => {
  const again = { ...good, certificate: 'QDZX-2015-0002' };
  expect(complaints(traineeRoster, [good, again], classOf(2))).toEqual(['error citizenNumber row-doubled']);
});

test('a certificate number belongs to one person, and is named without long digits', () => {
  const other = { ...good, name: '示例乙', citizenNumber: numberOf(2) };
  expect(complaints(traineeRoster, [good, other], classOf(2))).toEqual([
    'error certificate certificate-doubled',
  ]);
  const pasted = { certificate: numberOf(3) };
  const { issues } = checkCells(
    traineeRoster,
    [
      { ...good, ...pasted },
      { ...other, ...pasted },
    ],
    classOf(2),
  );
  expect(JSON.stringify(issues)).not.toMatch(/\d{11}/);
});

test('a head count that differs from the class return is asked about', () => {
  expect(complaints(traineeRoster, [good], classOf(60))).toEqual(['warning class count-differs-from-class']);
});

test('a class that ends after the month of the roster is asked about once, with its days', () => {
  const held = classOf(2).references.class[0] as Reference;
  const ending = (end: string) => ({
    ...classOf(2),
    references: { project: [], class: [{ ...held, facts: { ...held.facts, end, persons: 2 } }] },
  });
  const both = [good, { ...good, citizenNumber: numberOf(2), certificate: '' }];
  expect(complaints(traineeRoster, both, ending('2015-04-03'))).toContain('warning class class-ends-later');
  expect(
    complaints(traineeRoster, both, ending('2015-04-03')).filter((each) => each.endsWith('class-ends-later')),
  ).toHaveLength(1);
  expect(complaints(traineeRoster, both, ending('2015-03-31'))).toEqual([]);
});

test('nobody is in two classes at a time, unless one is online', () => {
  const [held] = context.references.class as [Reference];
  const other = (facts: Partial<Reference['facts']>): CheckContext => ({
    ...context,
    references: {
      ...context.references,
      class: [
        { ...held, facts: { ...held.facts, persons: 1 } },
        { ...held, code: '2015A-NYW-001-2', facts: { ...held.facts, persons: 1, ...facts } },
      ],
    },
  });
  const rows = [good, { ...good, class: '2015A-NYW-001-2', startedOn: '', certificate: '' }];
  const { issues } = checkCells(traineeRoster, rows, other({ start: '2015-03-13', end: '2015-03-20' }));
  expect(issues).toMatchObject([
    { code: 'two-classes-at-once', severity: 'warning', row: 1, column: 'class' },
  ]);
  expect(issues[0]?.message.zh).toBe(
    '与第 1 行为同一人，培训班 2015A-NYW-001-1（海洋牧场技术高级研修班（第1期），2015-03-09 至 2015-03-13）与' +
      '培训班 2015A-NYW-001-2（海洋牧场技术高级研修班（第1期），2015-03-13 至 2015-03-20）时间重叠。',
  );
  expect(complaints(traineeRoster, rows, other({ start: '2015-03-14', end: '2015-03-20' }))).toEqual([]);
});

test('a class online fits beside another only as far as the days hold the hours of both (notice 43)', () => {
  const [held] = context.references.class as [Reference];
  const facts = { ...held.facts, persons: 1 };
  const online = { ...held, code: '2015A-NYW-001-2', facts: { ...facts, hours: 40, onlineHours: 40 } };
  const both = {
    ...context,
    references: { ...context.references, class: [{ ...held, facts: { ...facts } }, online] },
  };
  const beside = (hours: number, onlineHours: number): Cells => ({
    ...good,
    class: '2015A-NYW-001-2',
    startedOn: '',
    certificate: '',
    hours,
    onlineHours,
  });
  const found = (hours: number, onlineHours: number) =>
    checkCells(traineeRoster, [good, beside(hours, onlineHours)], both).issues;
  // Five days hold fifty hours, 40 of them are taught.
  expect(found(10, 10)).toEqual([]);
  expect(found(10.5, 10.5)).toMatchObject([
    { code: 'hours-a-day', severity: 'warning', row: 1, column: 'hours' },
  ]);
  expect(found(10.5, 10.5)[0]?.message.zh).toBe(
    '同一人（第 1、2 行）2015-03-09 至 2015-03-13 共 50.5 学时，平均每天超过 10 学时。',
  );
});

test('a trainee has no more online hours than the class (notice 43)', () => {
  const [held] = context.references.class as [Reference];
  const few = { ...held, facts: { ...held.facts, persons: 1, onlineHours: 4 } };
  const references = { ...context.references, class: [few] };
  expect(complaints(traineeRoster, [good], { ...context, references })).toEqual([
    'warning onlineHours online-above-class',
  ]);
});

test('a certificate number is the same in any width, case and dash; 无 is none', () => {
  const rows = (...certificates: string[]): Cells[] =>
    certificates.map((certificate, i) => ({ ...good, citizenNumber: numberOf(i + 1), certificate }));
  const doubled = (...certificates: string[]) =>
    complaints(traineeRoster, rows(...certificates), classOf(2)).filter((each) => /certificate/.test(each));
  expect(doubled('QDZX-2015-0001', 'qdzx—2015－0001')).toEqual(['error certificate certificate-doubled']);
  expect(doubled('无', '无')).toEqual([]);
  expect(doubled('/', '—')).toEqual([]);
});

test('no issue repeats a citizen number, not even as what the cell may become', () => {
  const number = numberOf(1);
  const { issues, rows } = checkCells(
    traineeRoster,
    [{ ...good, citizenNumber: `身份证号：${number}` }],
    classOf(1),
  );
  expect(rows[0]?.citizenNumber).toBe(number);
  expect(issues.map(({ code }) => code)).toEqual(['citizen-number-tidied']);
  expect(JSON.stringify(issues)).not.toContain(number.slice(6, 14));
});

test('days in a person’s own hours are asked about, and offered in hours', () => {
  const { issues } = checkCells(traineeRoster, [{ ...good, hours: '5天' }], classOf(1));
  expect(issues).toMatchObject([{ code: 'hours-in-days', severity: 'error', understood: 40 }]);
  expect(issues[0]?.message.zh).toContain('按每天 8 学时、半天 4 学时折算');
});

test('certificates numbered by citizen numbers lose their middle, and two that then look the same are no mistake', () => {
  const rows = ['370202198001010118', '370202198001020218'].map((certificate, i) => ({
    ...good,
    name: `示例${i}`,
    citizenNumber: numberOf(i + 1),
    certificate,
  }));
  const { issues, rows: kept } = checkCells(traineeRoster, rows, classOf(2));
  expect(kept.map(({ certificate }) => certificate)).toEqual(['37…18', '37…18']);
  expect(issues.map(({ code }) => code)).toEqual(['number-masked', 'number-masked']);
  expect(issues[0]?.message.zh).toContain('也不与其他行比对是否重复');
});
