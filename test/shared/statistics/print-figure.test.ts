/** Key figures as the home, the mail and the page of the report print them. */
import { expect, test } from 'vitest';
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import { homeLines } from '../../../shared/home/home-lines.ts';
import { printFigure } from '../../../shared/statistics/table.ts';

test('a share says that it is one, what there is none of says so', () => {
  expect(printFigure(2.9, 'share')).toBe('2.9%');
  expect(printFigure(12_000, 'count')).toBe('12,000');
  expect(printFigure(null, 'share')).toBe('——');
});

test('the home prints them so', () => {
  const text = { zh: '本月按时报送率', en: 'Documents on time' };
  const figures = [{ title: text, value: 2.9, format: 'share' as const, note: { zh: '', en: '' } }];
  const home = {
    obligations: [],
    report: {
      month: '2015-03',
      revision: 1,
      links: { zh: 'https://a.example', en: 'https://a.example' },
      figures,
    },
    person: { email: 'a@qingdao.example', name: '示例', unit: 'rsj', unitName: text, roles: ['reviewer'] },
    programme: { id: 'qingdao-2013-2020' },
    today: '2015-04-10',
    at: '2015-04-10T09:30',
    office: { name: text, telephone: '0532-12333' },
    heads: [],
  };
  const say = (said: Bilingual, params = {}) => fill(said, params).zh;
  const lines = homeLines(home as never, { say, language: 'zh', time: (instant) => instant });
  expect(lines.find(({ cells }) => cells[0] === text.zh)?.cells[1]).toBe('2.9%');
});
