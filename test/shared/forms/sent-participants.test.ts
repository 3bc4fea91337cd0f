import { expect, test } from 'vitest';
import { sentParticipants } from '../../../shared/forms/sent-participants.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  level: '省级',
  title: '海洋生物资源利用高级研修班',
  organiser: '省人力资源和社会保障厅',
  field: '海洋科技开发',
  place: '济南',
  start: '2015-03-09',
  end: '2015-03-13',
  hours: 40,
  persons: 3,
  middleSenior: 3,
  certified: 3,
};
const context = { ...contextFor(sentParticipants), today: '2015-04-02' };
const said = (cells: Cells) => complaints(sentParticipants, [{ ...good, ...cells }], context);

test('those sent are kept with the level of the class', () => {
  const { issues, rows } = checkCells(sentParticipants, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ level: 'provincial', persons: 3 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a class of the city’s own level',
    cells: { level: '市级' },
    found: 'error level choice-unknown',
  },
  { mistake: 'the end before the start', cells: { end: '2015-03-08' }, found: 'error end days-out-of-order' },
  {
    mistake: 'more of middle or senior title than were sent',
    cells: { middleSenior: 4 },
    found: 'error middleSenior part-above-whole',
  },
  {
    mistake: 'more certified than were sent',
    cells: { certified: 4 },
    found: 'error certified part-above-whole',
  },
  {
    mistake: 'a class that ended in another month',
    cells: { start: '2015-02-02', end: '2015-02-06' },
    found: 'warning end outside-month',
  },
  {
    mistake: 'mostly junior staff, whom notice 20 does not mean',
    cells: { persons: 4, middleSenior: 1, certified: 3 },
    found: 'warning middleSenior mostly-junior',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a class that has not ended cannot be reported', () => {
  const early = { ...context, today: '2015-03-12' };
  expect(complaints(sentParticipants, [good], early)).toEqual(['error end day-to-come']);
});
