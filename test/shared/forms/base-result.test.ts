import { expect, test } from 'vitest';
import { baseResult } from '../../../shared/forms/base-result.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  application: 'JD2015-NYW-001 海洋技术示例学院',
  name: '海洋技术示例学院',
  result: '认定',
  level: '市级',
  demonstration: '是',
  from: '2015-03-01',
  document: '青人社发[2015]8号',
  decision: 'LH2015-RSJ-001',
};
const context = { ...contextFor(baseResult), today: '2015-11-20' };
const [decision] = context.references.decision ?? [];
const said = (...rows: Cells[]) =>
  complaints(
    baseResult,
    rows.map((cells) => ({ ...good, ...cells })),
    context,
  );

test('a base is kept with its application, its document and the decision it rests on', () => {
  const { issues, rows } = checkCells(baseResult, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({
    application: 'JD2015-NYW-001',
    result: 'accepted',
    level: 'city',
    document: '青人社发〔2015〕8号',
    decision: 'LH2015-RSJ-001',
  });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'an application nobody filed',
    cells: { application: 'JD2015-NYW-099' },
    found: 'error application reference-unknown',
  },
  { mistake: 'designated by no document', cells: { document: '' }, found: 'error document needed-then' },
  {
    mistake: 'designated by hearsay',
    cells: { document: '会议纪要' },
    found: 'error document proof-invalid',
  },
  { mistake: 'designated on no day', cells: { from: '' }, found: 'error from needed-then' },
  { mistake: 'designated on a day to come', cells: { from: '2015-11-21' }, found: 'error from day-to-come' },
  {
    mistake: 'declined, and nobody knows whom',
    cells: { result: '不予认定', application: '' },
    found: 'error application needed-then',
  },
  {
    mistake: 'without a decision (notice 52)',
    cells: { decision: '' },
    found: 'error decision decision-missing',
  },
  {
    mistake: 'decided on after it was done',
    cells: { from: '2014-12-21' },
    found: 'error decision decided-afterwards',
  },
  {
    mistake: 'another name than the application’s',
    cells: { name: '示例大学' },
    found: 'warning name name-differs',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a decision on another matter carries no base', () => {
  const other = decision && { ...decision, facts: { ...decision.facts, matter: 'money' } };
  const references = { ...context.references, decision: other ? [other] : [] };
  expect(complaints(baseResult, [good], { ...context, references })).toEqual([
    'error decision decision-of-other-matter',
  ]);
});

test('where the programme asks for no decision none is missing', () => {
  const programme = { ...context.programme, decisionNeeded: [] };
  expect(complaints(baseResult, [{ ...good, decision: '' }], { ...context, programme })).toEqual([]);
});

test('an application is answered once; bases that were there before, and those withdrawn, need none', () => {
  expect(said({}, { number: 2 })).toEqual(['error application answered-twice']);
  expect(
    said(
      { application: '' },
      { number: 2, application: '', name: '示例大学' },
      { number: 3, application: '', name: '示例协会', result: '撤销' },
    ),
  ).toEqual([]);
});
