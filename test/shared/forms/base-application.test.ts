import { expect, test } from 'vitest';
import { baseApplication } from '../../../shared/forms/base-application.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  name: '示例海洋学院',
  creditCode: '',
  kind: '高等院校',
  trade: '海洋渔业',
  fields: '海洋科技开发、现代农业',
  currentLevel: '尚非基地',
  level: '市级',
  conditions: '独立法人资格、管理机构和人员、师资队伍、场地设施、管理制度、培训业绩、经费保障',
  capacity: 800,
  lastYear: 600,
  reasons: '近三年承担全市海洋领域培训',
};
const context = { ...contextFor(baseApplication), today: '2015-11-20' };
const said = (cells: Cells) => complaints(baseApplication, [{ ...good, ...cells }], context);

test('an application is kept with both levels', () => {
  const { issues, rows } = checkCells(baseApplication, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ currentLevel: 'none', level: 'city', capacity: 800 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'no trade', cells: { trade: '' }, found: 'error trade required' },
  {
    mistake: 'a level that is not above the present one',
    cells: { currentLevel: '省级' },
    found: 'error level level-not-higher',
  },
  { mistake: 'the same level again', cells: { currentLevel: '市级' }, found: 'error level level-not-higher' },
  {
    mistake: 'conditions left open without a word (notice 39)',
    cells: { conditions: '独立法人资格、师资队伍' },
    found: 'error gaps conditions-open',
  },
  {
    mistake: 'a national base of small capacity',
    cells: { currentLevel: '省级', level: '国家级' },
    found: 'warning capacity national-capacity',
  },
  {
    mistake: 'a social credit code with a wrong check character',
    cells: { creditCode: '91350100M000100Y4Z' },
    found: 'error creditCode credit-code-invalid',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('open conditions with a way to meet them may be filed', () => {
  expect(said({ conditions: '独立法人资格、师资队伍', gaps: '年内补齐场地和制度' })).toEqual([]);
});

test('a district’s base stands below the city’s (notice 41)', () => {
  expect(said({ currentLevel: '区（市）级' })).toEqual([]);
  expect(said({ currentLevel: '市级', level: '区（市）级' })).toEqual(['error level level-not-higher']);
});
