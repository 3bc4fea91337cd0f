/** Projects that are alike, from the proposal to the plan as issued and what its units are told (notice 86). */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cell } from '../../../shared/form/define-form.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { planMerge } from '../../../shared/forms/plan-merge.ts';
import { homeLines } from '../../../shared/home/home-lines.ts';
import type { Say } from '../../../shared/home/line.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, sheetOf, staff, type Who } from '../../support/office.ts';
import { classes, classRow, plan, planRow } from '../../support/sheets.ts';

let office: Office;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-02-10T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await plans('clerk', 'nyw', planRow(1), planRow(2, { title: '农产品质量安全检测' }));
  await plans('stranger', 'hyj', planRow(1, { host: '示例学院', persons: 40, budget: 90_000 }));
});
afterEach(() => void vi.useRealTimers());

const [kept, other] = ['2015A-NYW-001', '2015A-HYJ-001'];

const plans = async (who: Who, unit: string, ...rows: Record<string, Cell>[]): Promise<void> => {
  const id = { unit, form: 'advanced-plan', period: '2015' };
  expect((await office.submit(who, { ...plan(...rows), unit })).status).toBe(201);
  expect((await office.decide('reviewer', id, { version: 1 })).status).toBe(200);
  await office.project();
};
const decide = (cells: Record<string, Cell>, who: Who = 'reviewer', baseVersion = 0) =>
  office.submit(who, {
    unit: 'rsj',
    form: planMerge.id,
    period: '2015',
    baseVersion,
    ...sheetOf(planMerge, [
      {
        number: 1,
        project: kept as string,
        others: other as string,
        result: '归并',
        persons: 90,
        budget: 200_000,
        reason: '内容和对象相同',
        ...cells,
      },
    ]),
    ids: ['m1'],
  });
const draftOf = async () => {
  const { good } = await office.ask('reviewer', 'readPlan', { params: { year: '2015' } });
  if (!good.draft) throw new Error('no draft');
  return good.draft;
};
const proposed = async () =>
  (
    await office.ask('reviewer', 'readForm', {
      params: { form: planMerge.id },
      query: { unit: 'rsj', period: '2015', carry: 'yes' },
    })
  ).good.toAnswer?.rows.map((cells) => cells.slice(1, 3).map((cell) => String(cell).split(' ')[0]));
const issue = async (number: string, baseVersion: number) =>
  office.ask('reviewer', 'issuePlan', {
    params: { year: '2015' },
    body: {
      documentNumber: number,
      issuedOn: '2015-02-10',
      decision: '2015年第一次联席会议第1项',
      reason: baseVersion ? '项目归并' : '',
      baseVersion,
      draftHash: (await draftOf()).hash,
    },
  });
const meet = () =>
  office.submit('judge', {
    unit: 'rsj',
    form: 'conference-decision',
    period: '2015',
    ...sheetOf(conferenceDecision, [
      {
        number: 1,
        meeting: '2015年第一次联席会议',
        heldOn: '2015-02-02',
        matter: '下达年度计划',
        topic: '下达2015年度培训计划',
        decision: '同意下达',
        document: '青联席〔2015〕1号',
        status: '已落实',
      },
    ]),
  });

test('what is alike is proposed; accepted, one project stands in the plan with its joint host and the other is struck', async () => {
  expect(await proposed()).toEqual([[kept, other]]);
  expect((await draftOf()).similar.map(({ a, b }) => [a, b].sort())).toEqual([[other, kept].sort()]);
  const before = await draftOf();
  expect(before.total).toMatchObject({ projects: 3, persons: 160 });

  expect((await decide({})).status).toBe(201);
  const draft = await draftOf();
  expect(draft.total).toEqual({ projects: 2, persons: 150, budget: 35_000_000 });
  expect(draft.plan.lines.find(({ code }) => code === kept)).toMatchObject({
    persons: 90,
    budget: 20_000_000,
    jointUnits: ['hyj'],
    jointHosts: '示例学院',
  });
  expect(draft.merged).toEqual([
    {
      code: other,
      unit: 'hyj',
      title: '海洋牧场技术高级研修班（1）',
      into: kept,
      reason: '内容和对象相同',
    },
  ]);
  expect(draft.similar).toEqual([]);
  expect(draft.findings.filter(({ kind }) => kind === 'merged')).toHaveLength(1);
  expect(await proposed()).toBeUndefined();
});

test('refused, both stand as they are and the pair is not proposed again', async () => {
  expect((await decide({ result: '不归并', persons: '', budget: '', reason: '对象不同' })).status).toBe(201);
  const draft = await draftOf();
  expect(draft.total.projects).toBe(3);
  expect([draft.similar, draft.merged]).toEqual([[], []]);
  expect(await proposed()).toBeUndefined();
  // Nor when the unit changes what its project is called, or who is the larger.
  const sheet = plan(planRow(1, { host: '示例学院', persons: 80, budget: 90_000 }));
  await office.submit('stranger', { ...sheet, unit: 'hyj', baseVersion: 1 });
  await office.decide('reviewer', { unit: 'hyj', form: 'advanced-plan', period: '2015' }, { version: 2 });
  await office.project();
  expect((await draftOf()).similar).toEqual([]);
  expect(await proposed()).toBeUndefined();
});

test('only those who issue the plan decide, on projects that are there, and the record says who did', async () => {
  for (const who of ['clerk', 'stranger', 'administrator', 'inspector'] as const)
    expect((await decide({}, who)).status).toBe(403);
  const unknown = await decide({ others: '2015A-HYJ-009' });
  expect([unknown.status, unknown.problem.issues?.[0]?.code]).toEqual([422, 'reference-unknown']);
  expect((await decide({})).status).toBe(201);
  const { good } = await office.ask('administrator', 'queryAudit', {
    query: { unit: 'rsj', form: planMerge.id, period: '2015' },
  });
  expect(JSON.stringify(good)).toContain('reviewer@qingdao.example');
});

test('decided after the plan was issued, it is an amendment; taken back, both projects return', async () => {
  await meet();
  expect((await issue('青人社字〔2015〕12号', 0)).status).toBe(201);
  expect((await decide({})).status).toBe(201);
  const changes = (await draftOf()).changes.map(({ kind, line }) => [kind, line.code]);
  expect(changes).toEqual([
    ['changed', kept],
    ['removed', other],
  ]);
  // What was looked at is what is issued.
  expect((await issue('青人社字〔2015〕30号', 1)).status).toBe(201);
  expect((await draftOf()).changes).toEqual([]);
  const back = await decide({ result: '不归并' }, 'reviewer', 1);
  expect([back.status, back.problem]).toEqual([201, undefined]);
  expect((await draftOf()).changes.map(({ kind, line }) => [kind, line.code])).toEqual([
    ['changed', kept],
    ['added', other],
  ]);
});

test('the units read it, and a class of the project struck is asked about with where it went', async () => {
  await meet();
  await decide({});
  await issue('青人社字〔2015〕12号', 0);
  const seen = async (who: Who) =>
    (await office.ask(who, 'readRegister', { params: { form: planMerge.id }, query: { period: '2015' } }))
      .good.total;
  expect(await Promise.all([seen('clerk'), seen('stranger'), seen('accountant')])).toEqual([1, 1, 0]);
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  const sent = await office.submit('stranger', {
    ...classes(classRow(1, { project: other as string })),
    unit: 'hyj',
  });
  expect(sent.status).toBe(201);
  const told = sent.good.issues.find(({ code }) => code === 'project-merged');
  expect(told?.message.zh).toContain(`已归并到 ${kept}`);
  expect(sent.good.issues.map(({ code }) => code)).not.toContain('not-yet-issued');
});

const merging = async (who: Who) => (await office.ask(who, 'readHome', {})).good.merging;
const lines = async (who: Who) => {
  const { good } = await office.ask(who, 'readHome', {});
  const say: Say = ({ zh }, params = {}) =>
    Object.entries(params).reduce(
      (text, [name, value]) =>
        text.replace(`{${name}}`, typeof value === 'object' ? value.zh : String(value)),
      zh,
    );
  return homeLines(good, { say, language: 'zh', time: (text) => text });
};

test('whoever decides finds at home how many pairs wait, since when, and the register to open', async () => {
  vi.setSystemTime(new Date('2015-02-13T02:00:00Z'));
  expect(await merging('reviewer')).toEqual([
    {
      unit: 'rsj',
      form: planMerge.id,
      period: '2015',
      unitName: expect.anything(),
      title: planMerge.title,
      count: 1,
      since: '2015-02-10',
      workingDays: 3,
      oldest: [expect.objectContaining({ code: other }), expect.objectContaining({ code: kept })],
    },
  ]);
  const shown = await lines('reviewer');
  expect(JSON.stringify(shown)).toContain('待认定的项目归并（1 对）');
  const line = shown.find(({ cells }) => cells.includes('1 对，最早自 2015-02-10'));
  expect(line?.key).toBe('fill:rsj/plan-merge/2015');
  expect(line?.cells.at(-1)).toContain('市农业委员会“海洋牧场技术高级研修班（1）”');
  // A pair is as old as the later of both.
  await office.submit('stranger', {
    ...plan(planRow(1, { host: '示例学院', persons: 45, budget: 90_000 })),
    unit: 'hyj',
    baseVersion: 1,
  });
  vi.setSystemTime(new Date('2015-02-16T02:00:00Z'));
  await office.decide('reviewer', { unit: 'hyj', form: 'advanced-plan', period: '2015' }, { version: 2 });
  expect((await merging('reviewer'))?.map(({ since, workingDays }) => [since, workingDays])).toEqual([
    ['2015-02-16', 0],
  ]);
  // Nobody else decides, and what was decided waits no more.
  for (const who of ['clerk', 'stranger', 'administrator', 'inspector'] as const)
    expect(await merging(who)).toBeUndefined();
  await decide({ result: '不归并', persons: '', budget: '', reason: '对象不同' });
  expect(await merging('reviewer')).toBeUndefined();
  expect(JSON.stringify(await lines('reviewer'))).not.toContain('待认定的项目归并');
});

const alikeIn = async (who: Who) => {
  const { good } = await office.ask(who, 'listSubmissions', { query: { state: 'submitted' } });
  return good.documents.map(({ unit, alike }) => [unit, alike] as const);
};

test('a plan that waits is shown with whose projects its own are alike, and in what', async () => {
  await office.submit('stranger', {
    ...plan(
      planRow(1, { host: '示例学院' }),
      planRow(2, { title: '渔港建设与养护', host: '示例学院' }),
      planRow(3, { title: '渔港建设与养护', host: '示例学院' }),
    ),
    unit: 'hyj',
    baseVersion: 1,
  });
  expect(await alikeIn('reviewer')).toEqual([
    [
      'hyj',
      {
        count: 2,
        rows: [
          expect.objectContaining({ number: 2, code: '2015A-HYJ-003' }),
          {
            number: 1,
            code: kept,
            title: '海洋牧场技术高级研修班（1）',
            unitName: { zh: '市农业委员会', en: expect.any(String) },
            same: ['title', 'field', 'when'],
          },
        ],
      },
    ],
  ]);
  // Units look at their own, and decide on nothing.
  expect(await alikeIn('stranger')).toEqual([['hyj', undefined]]);
  expect((await decide({ result: '不归并', persons: '', budget: '', reason: '对象不同' })).status).toBe(201);
  expect((await alikeIn('reviewer')).map(([, alike]) => alike?.count)).toEqual([1]);
});

test('a row that waits counts as it would if it were approved, and no row of a unit that the reviewer may not see is told', async () => {
  await office.submit('stranger', {
    ...plan(planRow(1, { title: '渔港建设与管理', host: '示例学院' })),
    unit: 'hyj',
    baseVersion: 1,
  });
  // Called differently now, it is like nothing any more.
  expect(await alikeIn('reviewer')).toEqual([['hyj', undefined]]);
  const chained = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
  await chained.submit('clerk', plan(planRow(1)));
  await chained.submit('baseClerk', { ...plan(planRow(1)), unit: 'jd1' });
  const seen = async (who: Who) =>
    (await chained.ask(who, 'listSubmissions', { query: { state: 'submitted' } })).good.documents.map(
      ({ unit, alike }) => [unit, alike?.rows.map(({ code }) => code)],
    );
  // The district’s first reviewer sees the base’s plan, and nothing of the department’s.
  expect(await seen('endorser')).toEqual([['jd1', undefined]]);
  await chained.decide('endorser', { unit: 'jd1', form: 'advanced-plan', period: '2015' }, {});
  expect(await seen('reviewer')).toEqual([
    ['nyw', ['2015A-JD1-001']],
    ['jd1', [kept]],
  ]);
});
