import { expect, test } from 'vitest';
import { sentClassCode } from '../../../shared/forms/rules/sent-classes.ts';
import { sentParticipants } from '../../../shared/forms/sent-participants.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { placedCount } from '../../../shared/tables/project.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  level: '省级',
  seminar: '海洋生物资源利用高级研修班',
  organiser: '省人力资源和社会保障厅',
  field: '海洋科技开发',
  place: '济南',
  start: '2015-03-09',
  end: '2015-03-13',
  name: '陈晓样',
  citizenNumber: '11010519491231002X',
  employer: '示例海洋研究所',
  titleLevel: '副高级',
  group: '高层次',
  hours: 40,
  result: '合格',
};
const context = { ...contextFor(sentParticipants), today: '2015-04-02' };
const said = (cells: Cells) => complaints(sentParticipants, [{ ...good, ...cells }], context);

test('each person sent is kept with the level of the class', () => {
  const { issues, rows } = checkCells(sentParticipants, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ level: 'provincial', hours: 40, group: 'high-level' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a class of the city’s own level',
    cells: { level: '市级' },
    found: 'error level choice-unknown',
  },
  { mistake: 'the end before the start', cells: { end: '2015-03-08' }, found: 'error end days-out-of-order' },
  { mistake: 'hours that the days do not hold', cells: { hours: 51 }, found: 'error hours hours-impossible' },
  {
    mistake: 'more online hours than hours',
    cells: { onlineHours: 41 },
    found: 'error onlineHours online-above-hours',
  },
  {
    mistake: 'a class that ended in another month',
    cells: { start: '2015-02-02', end: '2015-02-06' },
    found: 'warning end outside-month',
  },
  {
    mistake: 'junior staff, whom notice 20 does not mean',
    cells: { titleLevel: '初级' },
    found: 'warning titleLevel title-below-level',
  },
  {
    mistake: 'failed without a reason',
    cells: { result: '不合格' },
    found: 'error failReason fail-reason-missing',
  },
  { mistake: 'nobody’s number', cells: { citizenNumber: '' }, found: 'error citizenNumber required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a class that has not ended cannot be reported', () => {
  const early = { ...context, today: '2015-03-12' };
  expect(complaints(sentParticipants, [good], early)).toEqual(['error end day-to-come']);
});

test('rows of one seminar have one field, for its code is made of it', () => {
  const other = { ...good, citizenNumber: '34052419800101001X', field: '新能源' };
  expect(complaints(sentParticipants, [good, other], context)).toEqual(['error field seminar-differs']);
  expect(complaints(sentParticipants, [good, { ...other, field: '海洋科技开发' }], context)).toEqual([]);
});

test('the same seminar has the same code, however it is typed, and another one has another', () => {
  const code = sentClassCode('E01', '海洋生物资源 高级研修班', '2015-03-09');
  expect(code).toMatch(/^2015W-E01-[0-9a-f]{8}$/);
  expect(sentClassCode('E01', '海洋生物资源高级研修班', '2015-03-09')).toBe(code);
  expect(sentClassCode('E01', '海洋生物资源高级研修班', '2015-03-16')).not.toBe(code);
});

test('what was filed as numbers of people is in no ledger, and does not stop it', () => {
  const old = { title: '高研班', start: '2015-03-09', persons: 3, level: 'provincial' };
  const content = {
    unit: 'nyw',
    form: 'sent-participants',
    period: '2015-03',
    formVersion: 3,
    rows: [old],
    ids: ['a'],
  };
  expect(placedCount(content as never, programme)).toBe(0);
});
