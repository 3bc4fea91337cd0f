/** The plan of the city from approved plans to its change notices, through the routes as people use them. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChains } from '../../../functions/audit/verify-chains.ts';
import { listSources } from '../../../functions/compile/list-sources.ts';
import type { HttpEvent } from '../../../functions/http/endpoint.ts';
import { openEndpoint } from '../../../functions/http/endpoint.ts';
import type { PlanRenderers } from '../../../functions/plan/plan-renderers.ts';
import { openPlan } from '../../../functions/routes/open-plan.ts';
import type { BodyOf, RequestTo } from '../../../shared/contract/routes.ts';
import type { Cell } from '../../../shared/form/define-form.ts';
import { annualPlan } from '../../../shared/forms/annual-plan.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { urgentPlan } from '../../../shared/forms/urgent-plan.ts';
import { planFiles } from '../../../shared/plan/plan-files.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import { canonical } from '../../../shared/submission/chain.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { eventOf, type Office, openOffice, sheetOf, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as never;
const endorser = {
  email: 'endorser@qingdao.example',
  name: '区示例',
  unit: 'snq',
  roles: ['endorser' as const],
};

const decisions = (...rows: Record<string, Cell>[]) => ({
  unit: 'rsj',
  form: 'conference-decision',
  period: '2015',
  ...sheetOf(conferenceDecision, rows),
});
const decisionRow = (number: number, changes: Record<string, Cell> = {}) => ({
  number,
  meeting: '2015年第一次联席会议',
  heldOn: '2015-02-02',
  matter: '下达年度计划',
  topic: '下达2015年度培训计划',
  decision: '同意下达',
  document: '青联席〔2015〕1号',
  status: '已落实',
  ...changes,
});

const textOf = <T>(cell: T) => (cell !== null && typeof cell === 'object' && 'zh' in cell ? cell.zh : cell);

let office: Office;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-02-10T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices([...Object.values(staff), endorser]));
});
afterEach(() => vi.useRealTimers());

const nyw = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const file = async (rows: Record<string, Cell>[], baseVersion = 0, keepIds?: string[]) => {
  const sheet = plan(...rows);
  const sent = await office.submit('clerk', { ...sheet, baseVersion, ids: keepIds ?? sheet.ids });
  expect(sent.status).toBe(201);
  return office.decide('reviewer', nyw, { version: baseVersion + 1 });
};
const approve = async (...numbers: number[]): Promise<void> => {
  await file(numbers.map((number) => planRow(number)));
  await office.project();
};
const register = async (...rows: Record<string, Cell>[]): Promise<void> => {
  const filed = await office.submit('judge', decisions(...rows));
  expect(filed.status).toBe(201);
};
const read = (who: Who = 'reviewer', year = '2015') => office.ask(who, 'readPlan', { params: { year } });
const draftOf = async (): Promise<NonNullable<BodyOf<'readPlan'>['draft']>> => {
  const { good } = await read();
  if (!good.draft) throw new Error('no draft');
  return good.draft;
};

type Body = RequestTo<'issuePlan'>['body'];
const bodyOf = async (changes: Partial<Body> = {}): Promise<Body> => ({
  documentNumber: '青人社字〔2015〕12号',
  issuedOn: '2015-02-10',
  decision: '2015年第一次联席会议第1项',
  reason: '',
  baseVersion: 0,
  draftHash: (await draftOf()).hash,
  ...changes,
});
const issue = async (changes: Partial<Body> = {}, who: Who = 'reviewer') =>
  office.ask(who, 'issuePlan', { params: { year: '2015' }, body: await bodyOf(changes) });
const notice = (changes: Partial<Body> = {}, who: Who = 'reviewer') =>
  issue({ documentNumber: '青人社字〔2015〕30号', reason: '部门调整', baseVersion: 1, ...changes }, who);
const issued = async (): Promise<void> => {
  await approve(1, 2);
  await register(decisionRow(1));
  expect((await issue()).status).toBe(201);
};

describe('the draft', () => {
  test('has the approved projects, what they add up to, and what to look at', async () => {
    await approve(1, 2);
    await register(decisionRow(1), decisionRow(2, { matter: '经费安排', topic: '经费' }));
    const { good } = await read();
    expect(good).toMatchObject({ year: '2015', today: '2015-02-10', version: 0, issues: [] });
    expect(good.plan).toBeUndefined();
    const { draft } = good;
    expect(draft?.plan.lines.map(({ code }) => code)).toEqual(['2015A-NYW-001', '2015A-NYW-002']);
    expect(draft?.total).toEqual({ projects: 2, persons: 120, budget: 30_000_000 });
    expect(draft?.plan.fields.filter(({ projects }) => projects > 0)).toEqual([
      { field: 'E01', projects: 2, persons: 120 },
    ]);
    expect(draft?.findings.filter(({ kind }) => kind === 'empty-field')).toHaveLength(15);
    expect(draft?.decisions.map(({ name }) => name)).toEqual(['2015年第一次联席会议第1项']);
    expect(draft).toMatchObject({ decisionNeeded: true, waitsFor: [], changes: [] });
  });

  test('shows what links a project to a major one and what is special about it, once it is in the ledger', async () => {
    await file([planRow(1, { majorProject: '海洋强市建设', demonstration: '是', speciality: '小班研讨' })]);
    await office.project();
    expect((await draftOf()).plan.lines[0]).toMatchObject({
      majorProject: '海洋强市建设',
      demonstration: true,
      speciality: '小班研讨',
    });
  });

  test('says which approved plans the ledger does not show yet', async () => {
    await file([planRow(1)]);
    expect((await draftOf()).waitsFor).toEqual(['nyw/advanced-plan/2015']);
    await office.project();
    expect((await draftOf()).waitsFor).toEqual([]);
  });

  test('names who is missing and whose plan waits', async () => {
    await office.submit('clerk', plan(planRow(1)));
    const { findings } = await draftOf();
    const waiting = findings.find(({ kind }) => kind === 'waiting');
    expect(waiting?.units).toEqual(['nyw']);
    expect(waiting?.message.zh).toContain('高级研修项目计划：1个单位报送的内容正在审核');
    expect(findings.filter(({ kind }) => kind === 'missing')).toHaveLength(3);
  });

  test('is another programme year’s business elsewhere', async () => {
    expect(await read('reviewer', '2050')).toMatchObject({ status: 422, problem: { code: 'wrong-period' } });
    expect(await read('reviewer', '15')).toMatchObject({ status: 400 });
  });
});

describe('issuing', () => {
  test('puts the very draft in force under its number, with links to its documents', async () => {
    await approve(1, 2);
    await register(decisionRow(1));
    const answer = await issue({ documentNumber: '青人社字(2015)12号' });
    expect(answer.status).toBe(201);
    expect(answer.good).toMatchObject({
      notice: 0,
      documentNumber: '青人社字〔2015〕12号',
      byName: '审示例',
      projects: 2,
      total: { projects: 2, persons: 120, budget: 30_000_000 },
    });
    expect(Object.keys(answer.good.links).sort()).toEqual([...planFiles].sort());
    const { good } = await read();
    expect(good).toMatchObject({
      version: 1,
      issues: [{ notice: 0, decision: '2015年第一次联席会议第1项' }],
    });
    expect(good.plan).toEqual(good.draft?.plan);
    expect(good.draft?.changes).toEqual([]);
  });

  test('is archived and chained like every document, by the person who issued', async () => {
    await issued();
    const id = { unit: 'rsj', form: 'annual-plan', period: '2015' };
    const state = await office.services.submissions.load(id);
    expect(state).toMatchObject({ state: 'approved', version: 1, latest: { by: staff.reviewer.email } });
    expect(state.decision?.by).toBe(staff.reviewer.email);
    const content = await office.services.archive.read(id, state.inForce?.content ?? '');
    expect(content).toMatchObject({ ids: ['2015A-NYW-001', '2015A-NYW-002'], issue: { notice: 0 } });
    expect((await verifyChains(office.services)).faults).toEqual([]);
    const { good } = await office.ask('reviewer', 'readSubmission', { params: id });
    expect(good.cells[0]?.slice(0, 3)).toEqual(['2015A-NYW-001', '市农业委员会', '高级研修项目']);
    expect(good.title.zh).toBe(annualPlan.title.zh);
    const year = await office.ask('reviewer', 'listSubmissions', { query: { period: '2015' } });
    expect(year.good.documents.map(({ form }) => form)).toContain('annual-plan');
  });

  test('needs a registered decision of the joint conference on the plan', async () => {
    await approve(1);
    expect(await issue({ decision: '' })).toMatchObject({
      status: 422,
      problem: { code: 'decision-missing' },
    });
    expect((await issue()).problem.title.zh).toContain('（尚未登记）');
    await register(decisionRow(1, { matter: '其他' }), decisionRow(2));
    const other = await issue();
    expect(other).toMatchObject({ status: 422, problem: { code: 'decision-unknown' } });
    expect(other.problem.title.zh).toContain('2015年第一次联席会议第2项（青联席〔2015〕1号）');
    expect((await issue({ decision: '青联席(2015)1号' })).status).toBe(201);
  });

  test('is not of a day before the decision it rests on, and the refusal says both days', async () => {
    await approve(1);
    await register(decisionRow(1));
    const { problem } = await issue({ issuedOn: '2015-02-01' });
    expect(problem.title.zh).toBe(
      '下达日期 2015-02-01 早于所依据的“2015年第一次联席会议第1项”的会议日期 2015-02-02。请更正下达日期，或选用此前的决定。',
    );
    expect((await issue({ issuedOn: '2015-02-02' })).status).toBe(201);
  });

  test('may rest on a decision of the year before, registered under that year; of no other', async () => {
    await approve(1);
    const taken = (year: number) => ({
      ...decisions(
        decisionRow(1, {
          meeting: `${year}年第四次联席会议`,
          heldOn: `${year}-12-10`,
          document: `青联席〔${year}〕4号`,
        }),
      ),
      period: String(year),
    });
    vi.setSystemTime(new Date('2014-12-20T02:00:00Z'));
    expect((await office.submit('judge', taken(2014))).status).toBe(201);
    vi.setSystemTime(new Date('2015-02-10T02:00:00Z'));
    expect((await draftOf()).decisions.map(({ name }) => name)).toEqual(['2014年第四次联席会议第1项']);
    await register(decisionRow(1));
    expect((await draftOf()).decisions.map(({ name }) => name)).toEqual([
      '2015年第一次联席会议第1项',
      '2014年第四次联席会议第1项',
    ]);
    const none = await issue({ decision: '2013年第四次联席会议第1项' });
    expect(none.problem.title.zh).toContain('；2014年第四次联席会议第1项（青联席〔2014〕4号）。');
    expect((await issue({ decision: '2014年第四次联席会议第1项' })).status).toBe(201);
    // What was decided in 2014 or early in 2015 carries nothing of 2016.
    expect((await read('reviewer', '2016')).good.draft?.decisions).toEqual([]);
  });

  test('is signed together with those who issued the programme, and with nobody else', async () => {
    await approve(1);
    await register(decisionRow(1));
    expect((await draftOf()).cosigners.map(({ zh }) => zh)).toEqual([
      '市发展和改革委员会',
      '市经济和信息化委员会',
      '市教育局',
      '市科学技术局',
      '市财政局',
    ]);
    for (const cosigners of ['市林业局', '市人社局', '市财政局、某局']) {
      const { status, problem } = await issue({ cosigners });
      expect([cosigners, status, problem.code]).toEqual([cosigners, 422, 'cosigner-unknown']);
    }
    const body = await bodyOf({ cosigners: '财政局，市科技局、财政局' });
    const ask = () => office.ask('reviewer', 'issuePlan', { params: { year: '2015' }, body });
    expect((await ask()).status).toBe(201);
    // The same again is the same issue, however the names were typed.
    expect((await ask()).status).toBe(200);
    expect((await office.papers.paper({ year: '2015', notice: 0 }))?.issue.cosigners).toEqual(['kjj', 'czj']);
  });

  test('a programme that asks for no decision needs none', async () => {
    const { programme, ...services } = inMemoryServices(Object.values(staff));
    office = openOffice({ ...services, programme: { ...programme, decisionNeeded: [] } });
    await approve(1);
    expect((await issue({ decision: '' })).status).toBe(201);
  });

  test.each([
    [{ documentNumber: '十二号' }, 422, 'document-number-invalid'],
    [{ issuedOn: '2015-02-30' }, 422, 'issue-date-invalid'],
    [{ issuedOn: '2015-02-11' }, 422, 'issue-date-invalid'],
    [{ issuedOn: '2013-12-31' }, 422, 'issue-date-invalid'],
    [{ issuedOn: '2015-02-01' }, 422, 'issued-before-decision'],
    [{ baseVersion: 1 }, 404, 'unknown-version'],
    [{ draftHash: '0'.repeat(64) }, 409, 'plan-moved'],
  ] as const)('%j is refused', async (changes, status, code) => {
    await approve(1);
    await register(decisionRow(1));
    expect(await issue(changes)).toMatchObject({ status, problem: { code } });
    expect((await read()).good.version).toBe(0);
  });

  test('issues nothing that its maker has not seen', async () => {
    await approve(1);
    await register(decisionRow(1));
    const seen = await bodyOf();
    await file([planRow(1, { persons: 50 })], 1);
    const early = await office.ask('reviewer', 'issuePlan', { params: { year: '2015' }, body: seen });
    expect(early).toMatchObject({ status: 409, problem: { code: 'plan-waits' } });
    expect(early.problem.title.zh).toContain('nyw/advanced-plan/2015');
    await office.project();
    const late = await office.ask('reviewer', 'issuePlan', { params: { year: '2015' }, body: seen });
    expect(late).toMatchObject({ status: 409, problem: { code: 'plan-moved' } });
    expect((await issue()).status).toBe(201);
  });

  test('a character that no paper could print is shown in the draft and stops the issue, not the reader', async () => {
    await file([planRow(1), planRow(2, { title: '海洋😀牧场' })]);
    await office.project();
    await register(decisionRow(1));
    const place = '2015A-NYW-002“项目名称”中的“😀”（U+1F600）';
    const { findings } = await draftOf();
    expect(findings[0]).toMatchObject({ kind: 'unprintable', projects: ['2015A-NYW-002'] });
    expect(findings[0]?.message.zh).toContain(place);
    const refused = await issue();
    expect(refused).toMatchObject({ status: 422, problem: { code: 'unprintable' } });
    expect(refused.problem.title.zh).toContain(`《高级研修项目计划》${place}`);
    expect((await read()).good.version).toBe(0);
    await file([planRow(1), planRow(2)], 1);
    await office.project();
    expect((await issue()).status).toBe(201);
    await file([planRow(1, { persons: 50 }), planRow(2)], 2);
    await office.project();
    const reason = await notice({ reason: '调整😀' });
    expect(reason).toMatchObject({ status: 422, problem: { code: 'unprintable' } });
    expect(reason.problem.title.zh).toContain('本次下达填写的“调整原因”中的“😀”');
    expect((await notice()).status).toBe(201);
  });

  test('an empty plan is not issued', async () => {
    await register(decisionRow(1));
    expect(await issue()).toMatchObject({ status: 409, problem: { code: 'plan-empty' } });
  });

  test('the same request again gives the same answer, whatever has moved since', async () => {
    await approve(1);
    await register(decisionRow(1));
    const body = await bodyOf();
    const send = () => office.ask('reviewer', 'issuePlan', { params: { year: '2015' }, body });
    const first = await send();
    await file([planRow(1, { persons: 50 })], 1);
    await office.project();
    const again = await send();
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.good).toEqual(first.good);
    expect((await read()).good.issues).toHaveLength(1);
  });

  test.each([
    ['request', 'request'],
    ['none', 'none'],
    ['public', undefined],
    [undefined, undefined],
  ] as const)('whether the public may read it is kept with the paper: %s', async (asked, kept) => {
    await approve(1);
    await register(decisionRow(1));
    expect((await issue(asked && { disclosure: asked })).status).toBe(201);
    const paper = await office.papers.paper({ year: '2015', notice: 0 });
    expect(paper?.issue.disclosure).toBe(kept);
  });

  test('of two people at once one issues and the other is told who', async () => {
    await approve(1);
    await register(decisionRow(1));
    const body = await bodyOf();
    const answers = await Promise.all(
      (['reviewer', 'judge'] as const).map((who, i) =>
        office.ask(who, 'issuePlan', {
          params: { year: '2015' },
          body: { ...body, documentNumber: `青人社字〔2015〕${12 + i}号` },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [won, lost] = answers[0]?.status === 201 ? answers : [...answers].reverse();
    expect(lost?.problem).toMatchObject({ code: 'plan-issued-already' });
    expect(lost?.problem.title.zh).toContain(
      `${won?.good.byName}已于 2015-02-10 10:00 下达${won?.good.documentNumber}`,
    );
    expect((await verifyChains(office.services)).faults).toEqual([]);
  });

  test('a colleague’s equal request is not mistaken for one’s own', async () => {
    await issued();
    expect(await issue({}, 'judge')).toMatchObject({ status: 409, problem: { code: 'plan-issued-already' } });
  });
});

describe('a change notice', () => {
  const change = async (): Promise<void> => {
    await file([planRow(1, { persons: 50 }), planRow(3)], 1, ['r1', 'r3']);
    await office.project();
  };

  test('tells what it adds, changes and removes, and both states stay to be seen', async () => {
    await issued();
    await change();
    const { changes } = await draftOf();
    expect(changes.map(({ kind, line, columns }) => [kind, line.code, columns])).toEqual([
      ['changed', '2015A-NYW-001', ['persons']],
      ['added', '2015A-NYW-003', undefined],
      ['removed', '2015A-NYW-002', undefined],
    ]);
    const answer = await notice();
    expect(answer.good).toMatchObject({ notice: 1, counts: { from: 1, added: 1, changed: 1, removed: 1 } });
    const { good } = await read('clerk');
    expect(good.issues.map(({ notice: n, documentNumber }) => [n, documentNumber])).toEqual([
      [0, '青人社字〔2015〕12号'],
      [1, '青人社字〔2015〕30号'],
    ]);
    expect(good.plan?.lines.map(({ code, persons }) => [code, persons])).toEqual([
      ['2015A-NYW-001', 50],
      ['2015A-NYW-003', 60],
    ]);
    const id = { unit: 'rsj', form: 'annual-plan', period: '2015' };
    const first = await office.ask('reviewer', 'readSubmission', { params: id, query: { version: '1' } });
    expect(first.good.ids).toEqual(['2015A-NYW-001', '2015A-NYW-002']);
    const second = await office.ask('reviewer', 'readSubmission', { params: id });
    expect(second.good.changes.map(({ kind, rowId }) => [kind, rowId])).toEqual([
      ['changed', '2015A-NYW-001'],
      ['added', '2015A-NYW-003'],
      ['removed', '2015A-NYW-002'],
    ]);
    expect((await verifyChains(office.services)).faults).toEqual([]);
  });

  test('keeps what its documents print: both numbers, and what changed', async () => {
    await issued();
    await change();
    await notice();
    const paper = await office.papers.paper({ year: '2015', notice: 1 });
    expect(paper).toMatchObject({
      issue: { notice: 1, documentNumber: '青人社字〔2015〕30号', reason: '部门调整' },
      previous: { notice: 0, documentNumber: '青人社字〔2015〕12号' },
      counts: { from: 1, added: 1, changed: 1, removed: 1 },
    });
    expect(paper?.changes).toHaveLength(3);
    expect(await office.papers.paper({ year: '2015', notice: 0 })).not.toHaveProperty('changes');
  });

  test('needs a change, a reason, a number of its own and a day that follows', async () => {
    await issued();
    expect(await notice()).toMatchObject({ status: 409, problem: { code: 'plan-unchanged' } });
    await change();
    expect(await notice({ reason: ' ' })).toMatchObject({ status: 422, problem: { code: 'reason-missing' } });
    expect(await notice({ documentNumber: '青人社字[2015]012号' })).toMatchObject({
      status: 409,
      problem: { code: 'document-number-taken' },
    });
    expect(await notice({ issuedOn: '2015-02-09' })).toMatchObject({
      status: 422,
      problem: { code: 'issue-date-invalid' },
    });
    expect((await notice()).status).toBe(201);
  });

  test('a personal number in the reason is not kept', async () => {
    await issued();
    await change();
    const { good } = await notice({ reason: '承办人11010519491231002X退出' });
    expect(good.reason).toBe('承办人11…2X退出');
  });
});

describe('who may do what', () => {
  test.each([
    ['clerk', false, 403],
    ['accountant', false, 403],
    ['inspector', true, 403],
    ['administrator', true, 403],
    ['reviewer', true, 201],
    ['judge', true, 201],
  ] as const)('%s: draft %s, issuing %i', async (who, seesDraft, status) => {
    await approve(1);
    await register(decisionRow(1));
    const seen = await read(who);
    expect(seen.status).toBe(200);
    expect(seen.good.draft !== undefined).toBe(seesDraft);
    expect((await issue({}, who)).status).toBe(status);
  });

  test('an endorser of a district reads what was issued', async () => {
    await issued();
    const { endpoint } = await import('../../../functions/http/endpoint.ts');
    const { readPlan } = await import('../../../functions/routes/read-plan.ts');
    const ask = endpoint(
      'readPlan',
      () => ({ ...office.services, publicUrl: 'https://x.example/' }),
      readPlan,
    );
    const answer = await ask(eventOf(endorser.email, { params: { year: '2015' } }), context);
    expect(JSON.parse(answer.body)).toMatchObject({ version: 1, plan: { year: '2015' } });
    expect(JSON.parse(answer.body)).not.toHaveProperty('draft');
  });

  test('nobody fills, files, reviews or withdraws it as a sheet', async () => {
    await issued();
    const id = { unit: 'rsj', form: 'annual-plan', period: '2015' };
    const sheet = { ...id, ...sheetOf(annualPlan, []), nil: true };
    const refused = { status: 409, problem: { code: 'compiled-form' } };
    expect(await office.submit('judge', sheet)).toMatchObject(refused);
    expect(
      await office.ask('judge', 'readForm', { params: { form: id.form }, query: { period: '2015' } }),
    ).toMatchObject(refused);
    expect(
      await office.ask('judge', 'downloadWorkbook', { params: { form: id.form }, query: { period: '2015' } }),
    ).toMatchObject(refused);
    for (const decision of ['approve', 'return', 'reopen'] as const)
      expect(await office.decide('insider', id, { decision, reason: '试' })).toMatchObject(refused);
    expect(await office.decide('judge', id, { decision: 'withdraw' })).toMatchObject(refused);
    const me = await office.ask('judge', 'whoAmI', {});
    expect(me.good.obligations.map(({ form }) => form)).not.toContain('annual-plan');
  });
});

describe('documents', () => {
  const renderers = (): PlanRenderers & { made: string[] } => {
    const made: string[] = [];
    const make = (kind: string, language: string, paper: unknown) => {
      made.push(`${language}.${kind}`);
      return `${kind} ${language} ${canonical(paper)}`;
    };
    return {
      made,
      renderPlanPdf: async (paper, _programme, language) => Buffer.from(make('pdf', language, paper)),
      renderPlanPage: (paper, _programme, language) => make('html', language, paper),
      renderPlanWorkbook: async (paper, _programme, language) => Buffer.from(make('xlsx', language, paper)),
    };
  };
  const opener = (made: PlanRenderers) => {
    const services = { ...office.services, papers: office.papers, renderers: made };
    const open = openEndpoint('openPlan', () => services, openPlan);
    return (link: string) => {
      const { pathname, searchParams } = new URL(link);
      const [, , year = '', number = '', name = ''] = pathname.split('/');
      const event = eventOf('', {
        params: { year, notice: number, file: name },
        query: Object.fromEntries(searchParams),
        claims: {},
      });
      return open(event as HttpEvent, context);
    };
  };

  test('each opens by its link without an account, is made once, and is the same ever after', async () => {
    await issued();
    const { links } = (await read()).good.issues[0] as BodyOf<'readPlan'>['issues'][number];
    const makers = renderers();
    const open = opener(makers);
    for (const name of planFiles) {
      const first = await open(links[name]);
      expect(first.statusCode).toBe(200);
      const again = await open(links[name]);
      expect(again.body).toBe(first.body);
      expect(Buffer.from(again.body, 'base64').toString()).toContain(
        `${name.slice(3)} ${name.slice(0, 2)} {`,
      );
    }
    expect(makers.made).toEqual([...planFiles]);
    const { headers } = await open(links['zh.html']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await open(links['zh.pdf'])).headers).toMatchObject({
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="plan-2015-0-zh.pdf"',
    });
  });

  test('a paper names its units as they were called when the plan was issued', async () => {
    await issued();
    const id = { year: '2015', notice: 0 } as const;
    const paper = await office.papers.paper(id);
    expect(paper?.units?.map(({ code }) => code)).toEqual(['nyw']);
    const renamed = paper?.units?.map((unit) => ({ ...unit, name: { zh: '市农业农村局', en: 'Renamed' } }));
    office.papers.objects.clear();
    await office.papers.keepPaper(id, { ...(paper as NonNullable<typeof paper>), units: renamed ?? [] });
    const names: (string | undefined)[] = [];
    const open = opener({
      ...renderers(),
      renderPlanPage: (_, { units }) => {
        names.push(units.find(({ code }) => code === 'nyw')?.name.zh);
        return '';
      },
    });
    const link = (await read()).good.issues[0]?.links['zh.html'] ?? '';
    expect((await open(link)).statusCode).toBe(200);
    expect(names).toEqual(['市农业农村局']);
  });

  test('a paper names the unit of a project that its notice cancels', async () => {
    const ofStranger = { unit: 'hyj', form: 'advanced-plan', period: '2015' };
    await approve(1);
    await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj' });
    await office.decide('reviewer', ofStranger, { version: 1 });
    await office.project();
    await register(decisionRow(1));
    expect((await issue()).status).toBe(201);
    const nil = {
      unit: 'hyj',
      form: 'advanced-plan',
      period: '2015',
      nil: true,
      headers: [],
      rows: [],
      ids: [],
    };
    expect((await office.submit('stranger', { ...nil, baseVersion: 1, dropConfirmed: true })).status).toBe(
      201,
    );
    expect((await office.decide('reviewer', ofStranger, { version: 2 })).status).toBe(200);
    await office.project();
    expect((await notice()).good.counts).toMatchObject({ removed: 1 });
    const paper = await office.papers.paper({ year: '2015', notice: 1 });
    expect(paper?.units?.map(({ code }) => code).sort()).toEqual(['hyj', 'nyw']);
  });

  test('a link with another key, year, notice or file is refused', async () => {
    await issued();
    const link = (await read()).good.issues[0]?.links['zh.pdf'] ?? '';
    const open = opener(renderers());
    const others = [
      link.replace(/(key=.{31})./, '$1'),
      link.replace('zh.pdf', 'en.pdf'),
      link.replace('/0/', '/1/'),
    ];
    for (const other of others) expect((await open(other)).statusCode).toBe(403);
  });

  test('issuing survives a bucket that fails, and the same request again keeps what is printed', async () => {
    await approve(1);
    await register(decisionRow(1));
    const body = await bodyOf();
    const send = () => office.ask('reviewer', 'issuePlan', { params: { year: '2015' }, body });
    const keep = vi.spyOn(office.papers, 'keepPaper').mockRejectedValueOnce(new Error('no bucket'));
    const first = await send();
    expect(first.status).toBe(201);
    const open = opener(renderers());
    const link = first.good.links['zh.pdf'];
    expect((await open(link)).statusCode).toBe(404);
    expect((await send()).status).toBe(200);
    expect((await open(link)).statusCode).toBe(200);
    keep.mockRestore();
  });
});

test('lines of other forms and years stay out', async () => {
  await approve(1);
  const urgent = { unit: 'nyw', form: 'urgent-plan', period: '2015' };
  const row = planRow(1, { hours: 72, title: '农产品质量安全检测' });
  await office.submit('clerk', { ...urgent, ...sheetOf(urgentPlan, [row]) });
  await office.project();
  expect((await draftOf()).plan.lines).toHaveLength(1);
  await office.decide('reviewer', urgent, {});
  await office.project();
  expect((await draftOf()).plan.lines.map(({ code }) => code)).toEqual(['2015A-NYW-001', '2015B-NYW-001']);
});

test('reports tell how the plan was issued and changed by the end of their month, beside what is approved now', async () => {
  await issued();
  await file([planRow(1), planRow(2), planRow(3)], 1);
  await office.project();
  vi.setSystemTime(new Date('2015-03-05T02:00:00Z'));
  expect((await notice({ issuedOn: '2015-03-04' })).status).toBe(201);
  const { programme } = office.services;
  const tableOf = async (month: string) => {
    const { documents } = await listSources(month, office.services);
    const { plan } = await draftOf();
    const projects = plan.lines.map((line, i) => ({
      ...line,
      type: 'project' as const,
      year: '2015',
      number: i,
    }));
    const none = { classes: [], funding: [], enrolments: [] };
    const { sections } = foldMonth({ programme, month, projects, documents, ...none });
    const tables = sections.find(({ id }) => id === 'projects')?.tables ?? [];
    return tables.find(({ id }) => id === 'plan-issues')?.rows.map(({ cells }) => cells.map(textOf));
  };
  expect(await tableOf('2015-01')).toBeUndefined();
  expect(await tableOf('2015-02')).toEqual([
    ['下达时', '青人社字〔2015〕12号', '2015-02-10', 2],
    ['月末已审核通过', null, null, 3],
  ]);
  expect(await tableOf('2015-03')).toEqual([
    ['下达时', '青人社字〔2015〕12号', '2015-02-10', 2],
    ['第1次调整后', '青人社字〔2015〕30号', '2015-03-04', 3],
    ['月末已审核通过', null, null, 3],
  ]);
});
