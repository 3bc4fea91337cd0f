/** A base's report begins with what the returns say was held there, and recommendations with the rank that the rules give. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cell, Form, Row } from '../../../shared/form/define-form.ts';
import { baseReport } from '../../../shared/forms/base-report.ts';
import { higherClassResult } from '../../../shared/forms/higher-class-result.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { type Office, openOffice, sheetOf, staff, type Who } from '../../support/office.ts';

let newsroom: Newsroom;
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-12-10T02:00:00Z'), toFake: ['Date'] });
  newsroom = openNewsroom(Object.values(staff), chainedProgramme);
  office = openOffice(newsroom.services);
});
afterEach(() => void vi.useRealTimers());

const at = '2015-06-01T01:00:00Z';
const base = chainedProgramme.units.find(({ code }) => code === 'jd1')?.name.zh as string;

/** Rows that the sheet begins with, by column. */
const begun = async (who: Who, unit: string, form: Form): Promise<readonly Record<string, Cell>[]> => {
  const { good, problem } = await office.ask(who, 'readForm', {
    params: { form: form.id },
    query: { unit, period: '2015', carry: 'yes' },
  });
  expect(problem).toBeUndefined();
  const names = Object.keys(form.columns);
  return (good.toAnswer?.rows ?? []).map((cells) =>
    Object.fromEntries(cells.map((cell, i) => [names[i] as string, cell])),
  );
};
const held = (run: number, more: Row = {}): Row => ({
  run,
  start: '2015-03-02',
  end: '2015-03-06',
  hours: 40,
  persons: 50,
  passed: 45,
  contents: '海洋牧场',
  outsideReason: '急需',
  category: 'urgent',
  field: 'E01',
  ...more,
});

test('a base’s report begins with the classes held there, whoever reported them', async () => {
  await newsroom.file(
    'rsj/base-result/2015',
    [{ number: 1, name: base, result: 'accepted', level: 'city' }],
    at,
  );
  await newsroom.file('jd1/class-return/2015-03', [held(1)], at);
  await newsroom.file('nyw/class-return/2015-03', [held(1, { host: base }), held(2, { host: '某大学' })], at);
  await newsroom.file(
    'jd1/satisfaction/2015-03',
    [{ number: 1, class: '2015X-JD1-B03-1', asked: 50, answered: 40, overall: 92 }],
    at,
  );
  const rows = await begun('baseClerk', 'jd1', baseReport);
  const [row] = rows;
  expect(rows).toHaveLength(1);
  expect(row).toMatchObject({
    name: base,
    level: '市级',
    classes: 2,
    persons: 100,
    outside: 50,
    passed: 90,
    satisfaction: 92,
  });

  const said = async (persons: number, baseVersion: number) => {
    const { good, problem } = await office.submit('baseClerk', {
      unit: 'jd1',
      form: baseReport.id,
      period: '2015',
      baseVersion,
      ...sheetOf(baseReport, [
        { ...row, ...Object.fromEntries(tasks.map((task) => [task, '无'])), nextYear: '扩大办班', persons },
      ]),
    });
    expect(problem).toBeUndefined();
    return good.issues.filter(({ code }) => code === 'differs-from-returns').map(({ column }) => column);
  };
  expect(await said(110, 0)).toEqual([]);
  expect(await said(111, 1)).toEqual(['persons']);
});
const tasks = ['projects', 'teachers', 'materials', 'databases', 'institutions', 'research'];

const seminar = (number: number, more: Row = {}): Row => ({
  number,
  title: `高级研修班${number}`,
  level: 'national',
  field: 'E01',
  host: '某大学',
  persons: 60,
  ...more,
});

test('recommendations begin in the order of the rules; another rank needs a reason', async () => {
  await newsroom.file(
    'rsj/base-result/2015',
    [
      { number: 1, name: base, result: 'accepted', level: 'city', demonstration: true },
      { number: 2, name: '普通基地', result: 'accepted', level: 'city' },
      { number: 3, name: '待定基地', result: 'declined', level: 'city', demonstration: true },
    ],
    at,
  );
  await newsroom.file('nyw/advanced-plan/2015', [plannedProject(1)], at);
  await newsroom.project();
  await newsroom.issue('2015', at, '2015-02-10');
  await newsroom.file(
    'nyw/higher-class-application/2015',
    [
      seminar(1, { host: '普通基地' }),
      seminar(2, { host: base }),
      seminar(3, { host: '待定基地' }),
      seminar(4, { project: '2015A-NYW-001' }),
    ],
    at,
  );
  const rows = await begun('judge', 'rsj', higherClassResult);
  expect(
    rows.map(({ application, rank, proposed, reasons }) => [
      String(application).split(' ')[0],
      rank,
      proposed,
      reasons,
    ]),
  ).toEqual([
    ['SB2015-NYW-004', 1, 1, '已纳入年度计划'],
    ['SB2015-NYW-002', 2, 2, '市级示范基地承办'],
    ['SB2015-NYW-001', 3, 3, '不属优先推荐范围'],
    ['SB2015-NYW-003', 4, 4, '不属优先推荐范围'],
  ]);
  const submit = async (...changes: readonly Record<string, Cell>[]) => {
    const { status, problem } = await office.submit('judge', {
      unit: 'rsj',
      form: higherClassResult.id,
      period: '2015',
      ...sheetOf(
        higherClassResult,
        rows.map((row, i) => ({ ...row, decidedOn: '2015-12-01', ...changes[i] })),
      ),
    });
    return [status, ...(problem?.issues ?? []).map(({ code }) => code)];
  };
  expect(await submit({ rank: 2 }, { rank: 1 })).toEqual([422, 'ranked-otherwise', 'ranked-otherwise']);
  expect(await submit({ proposed: 2 })).toContain('proposed-missing');
  const why = { overruled: '上年已承办' };
  expect(await submit({ rank: 2, ...why }, { rank: 1, ...why })).toEqual([201]);
});
