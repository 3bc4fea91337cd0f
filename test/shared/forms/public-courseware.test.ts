import { expect, test } from 'vitest';
import { publicCourseware } from '../../../shared/forms/public-courseware.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海洋牧场技术公开课',
  project: '2015A-NYW-001 海洋牧场技术高级研修班',
  field: '海洋科技开发',
  format: '视频',
  hours: 8,
  fiscalLevel: '市级财政',
  cost: 60000,
  completedOn: '2015-06-01',
  status: '已公开',
  publishedOn: '2015-07-01',
  place: '政府网站、在线学习平台',
  address: 'https://courses.qingdao.example/1',
  views: 1200,
};
const context = { ...contextFor(publicCourseware), today: '2015-11-20' };
const said = (cells: Cells) => complaints(publicCourseware, [{ ...good, ...cells }], context);

test('published courseware is kept with where it is', () => {
  const { issues, rows } = checkCells(publicCourseware, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ status: 'published', place: ['government', 'platform'] });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'published on no day', cells: { publishedOn: '' }, found: 'error publishedOn needed-then' },
  { mistake: 'published nowhere', cells: { place: '' }, found: 'error place needed-then' },
  {
    mistake: 'published before it was complete',
    cells: { publishedOn: '2015-05-31' },
    found: 'error publishedOn days-out-of-order',
  },
  {
    mistake: 'withheld without a reason',
    cells: { status: '不宜公开', publishedOn: '', place: '' },
    found: 'error reason needed-then',
  },
  { mistake: 'published at no address', cells: { address: '' }, found: 'warning address published-where' },
  {
    mistake: 'published at what is no address',
    cells: { address: '政府网站' },
    found: 'warning address published-where',
  },
  {
    mistake: 'waiting, and published on a day',
    cells: { status: '待公开', place: '', completedOn: '2015-09-01', publishedOn: '2015-10-01' },
    found: 'error status published-while-waiting',
  },
  { mistake: 'its cost in ten thousands', cells: { cost: 6 }, found: 'warning cost ten-thousands-cost' },
  {
    mistake: 'not published for months',
    cells: { status: '待公开', publishedOn: '', place: '' },
    found: 'warning status publication-overdue',
  },
  {
    mistake: 'completed on a day to come',
    cells: { completedOn: '2015-12-01', publishedOn: '', place: '', status: '待公开' },
    found: 'error completedOn day-to-come',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('ninety days may pass, and a reason may be given', () => {
  const waiting = { status: '待公开', publishedOn: '', place: '' };
  expect(said({ ...waiting, completedOn: '2015-08-22' })).toEqual([]);
  expect(said({ ...waiting, completedOn: '2015-08-21' })).toEqual(['warning status publication-overdue']);
  expect(said({ ...waiting, reason: '平台改版' })).toEqual([]);
});

test('an address without its protocol is one, and remarks say where else it is found', () => {
  expect(said({ address: 'www.qingdao.example/kj/3' })).toEqual([]);
  expect(said({ address: '', remark: '学习平台内搜索课件名称' })).toEqual([]);
});
