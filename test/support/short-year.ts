/**
 * A short year of a programme, told by nothing but its own data: every training project is planned and approved,
 * what the city has not issued is issued, the plan of the city is issued, two classes are held with three trainees,
 * some money comes and goes, and the month is compiled.
 */
import './quiet.ts';
import { vi } from 'vitest';
import { compileMonth } from '../../functions/compile/compile-month.ts';
import { renderPlanPage } from '../../functions/documents/plan-page.tsx';
import { renderPlanPdf } from '../../functions/documents/plan-pdf.ts';
import { renderPlanWorkbook } from '../../functions/documents/plan-workbook.ts';
import { openPlan } from '../../functions/routes/open-plan.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { cityTargets } from '../../shared/forms/city-targets.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { citizenCheckCharacter } from '../../shared/ground/citizen-number.ts';
import { existsIn } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { PlanFile } from '../../shared/plan/plan-files.ts';
import { addDays } from '../../shared/programme/days.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { monthDue } from '../../shared/programme/report-days.ts';
import { projectCode } from '../../shared/tables/codes.ts';
import { cityAround } from './city-around.ts';
import { inMemoryMail, inMemoryReports } from './in-memory-reports.ts';
import { inMemoryServices } from './in-memory-services.ts';
import { openOffice, sheetOf } from './office.ts';

type Cells = Record<string, Cell>;

/** An invented number with a valid check character. */
const numberOf = (n: number): string => {
  const first = `37020219800101${String(n).padStart(3, '0')}`;
  return first + citizenCheckCharacter(`${first}X`);
};

export const clerk = 'clerk@unit.example';
export const reviewer = 'reviewer@bureau.example';

/** Persons planned in the first training project; each later one has ten more. */
const firstPlanned = 20;

export const playShortYear = async (programme: Programme) => {
  const year = String(programme.targetYears[1]);
  const month = `${year}-03`;
  const unit =
    programme.units.find((each) => each.kind === 'city-department' && existsIn(each, year))?.code ?? '';
  const services = inMemoryServices(
    [
      { email: clerk, name: '报示例', unit, roles: ['clerk'] },
      { email: reviewer, name: '审示例', unit: programme.bureau, roles: ['clerk', 'reviewer'] },
    ],
    programme,
  );
  const office = openOffice(services);
  const on = (day: string) => vi.setSystemTime(new Date(`${day}T02:00:00Z`));

  const submit = async (
    who: string,
    of: string,
    form: { id: string; version: number },
    period: string,
    rows: Cells[],
  ) => {
    const body = {
      unit: of,
      form: form.id,
      period,
      formVersion: form.version,
      baseVersion: 0,
      certifier: '样负责',
      nil: false,
      ...sheetOf(findForm(programme, form.id), rows),
    };
    const filed = await office.askAs(who, 'submitForm', { body });
    if (filed.status !== 201) throw new Error(`${form.id}: ${JSON.stringify(filed.problem)}`);
    if (filed.good.state === 'approved') return;
    const approved = await office.askAs(reviewer, 'reviewSubmission', {
      params: { unit: of, form: form.id, period },
      body: { decision: 'approve', version: 1, reason: '', comments: [] },
    });
    if (approved.status !== 200) throw new Error(`${form.id}: ${JSON.stringify(approved.problem)}`);
  };
  const bureau = (form: { id: string; version: number }, rows: Cells[]) =>
    submit(reviewer, programme.bureau, form, year, rows);

  on(`${year}-01-10`);
  const needsDecision = programme.decisionNeeded.length > 0;
  const decisionOf = (item: number): string => (needsDecision ? `${year}年第一次联席会议第${item}项` : '');
  const decision = decisionOf(1);
  if (needsDecision)
    await bureau(
      conferenceDecision,
      ['下达年度计划', '确定、调整任务指标'].map((matter, i) => ({
        number: i + 1,
        meeting: `${year}年第一次联席会议`,
        heldOn: `${year}-01-04`,
        matter,
        topic: '年度计划和任务指标',
        decision: '同意下达',
        document: `示联席〔${year}〕1号`,
        status: '已落实',
      })),
    );
  const notIssued = programme.targets.filter(({ value }) => value === undefined);
  const document = `${programme.documentOffice}〔${year}〕1号`;
  if (notIssued.length)
    await bureau(
      cityTargets,
      notIssued.map(({ title }) => ({
        target: title.zh,
        from: `${year}-01-05`,
        operator: '不少于',
        number: 40,
        document,
        decision: decisionOf(2),
      })),
    );

  const field = programme.fields[0]?.zh ?? '';
  const hoursOf = (floor: number) => Math.max(24, floor);
  for (const [i, { planForm, hoursFloor }] of programme.categories.entries())
    await submit(clerk, unit, findForm(programme, planForm), year, [
      {
        number: 1,
        title: `示例项目${i + 1}`,
        field,
        level: '市级',
        profession: '示例职业',
        host: '示例学院',
        hostKind: '高等院校',
        when: month,
        persons: firstPlanned + 10 * i,
        days: Math.ceil(hoursOf(hoursFloor) / 8),
        hours: hoursOf(hoursFloor),
        budget: 8_000 * (i + 1),
        sources: '政府财政',
        fiscalLevel: '市级财政',
      },
    ]);
  await office.project();

  on(`${year}-02-10`);
  const draft = (await office.askAs(reviewer, 'readPlan', { params: { year } })).good.draft;
  if (!draft) throw new Error('no draft');
  const issued = await office.askAs(reviewer, 'issuePlan', {
    params: { year },
    body: {
      documentNumber: document,
      issuedOn: `${year}-02-10`,
      decision,
      reason: '',
      baseVersion: 0,
      draftHash: draft.hash,
    },
  });
  if (issued.status !== 201) throw new Error(`plan: ${JSON.stringify(issued.problem)}`);
  const openFile = async (file: PlanFile): Promise<Buffer> => {
    const link = new URL(issued.good.links[file] as string);
    const answer = await openPlan(
      {
        params: { year, notice: 0, file },
        query: { key: link.searchParams.get('key') ?? '', until: link.searchParams.get('until') ?? '' },
        body: undefined,
      },
      {
        services: {
          ...services,
          papers: office.papers,
          renderers: { renderPlanPdf, renderPlanPage, renderPlanWorkbook },
        },
        // The day after it was issued: a link does not last for ever.
        now: new Date(`${year}-02-11T02:00:00Z`),
        requestId: 'short-year',
      },
    );
    return Buffer.from(answer.body as string, 'base64');
  };

  const due = monthDue(programme, month);
  on(due);
  const [a, b] = [programme.categories[0], programme.categories.at(-1)] as const;
  if (!a || !b) throw new Error('no categories');
  const held = [a, b].map(({ letter, hoursFloor }) => ({
    code: `${projectCode(year, letter, unit, 1)}-1`,
    project: projectCode(year, letter, unit, 1),
    hours: hoursOf(hoursFloor),
  }));
  await submit(
    clerk,
    unit,
    classReturn,
    month,
    held.map(({ project, hours }) => ({
      project,
      run: 1,
      start: `${month}-02`,
      end: `${month}-20`,
      days: Math.ceil(hours / 8),
      hours,
      persons: 2,
      passed: 2,
      contents: '示例内容',
      cost: 1_000,
    })),
  );
  await office.project();
  // The first trainee is in both classes: three persons, four enrolments.
  const trainees: readonly (readonly [number, number])[] = [
    [1, 0],
    [2, 0],
    [1, 1],
    [3, 1],
  ];
  await submit(
    clerk,
    unit,
    traineeRoster,
    month,
    trainees.map(([person, at]) => ({
      class: held[at]?.code ?? '',
      name: `示例${'甲乙丙'.charAt(person - 1)}`,
      citizenNumber: numberOf(person),
      employer: '示例研究所',
      titleLevel: '中级',
      group: '骨干',
      hours: held[at]?.hours ?? 0,
      result: '合格',
    })),
  );
  await submit(clerk, unit, fundingReturn, month, [
    {
      project: held[0]?.project ?? '',
      source: '政府财政',
      fiscalLevel: '市级财政',
      line: '授课费',
      budgeted: 8_000,
      received: 5_000,
      spent: 3_000.5,
    },
  ]);
  await office.project();

  const reports = inMemoryReports();
  const mail = inMemoryMail();
  const compiled = await compileMonth(
    { month },
    {
      ...services,
      city: cityAround(programme),
      reports,
      claims: mail.claims,
      send: mail.send,
      publicUrl: 'https://zhixin.example/',
      pause: async () => {},
    },
    new Date(`${addDays(due, 1)}T02:00:00Z`),
    'short-year',
  );
  /** Another issue of what had none, with its reason: the first stays in its row. */
  const issueAgain = async (from: string, number: number): Promise<void> => {
    const row = { operator: '不少于', document, decision: decisionOf(2), reason: '年中调整' };
    const rows = notIssued.flatMap(({ title }) => [
      { ...row, target: title.zh, from: `${year}-01-05`, number: 40 },
      { ...row, target: title.zh, from, number },
    ]);
    const body = {
      unit: programme.bureau,
      form: cityTargets.id,
      period: year,
      formVersion: cityTargets.version,
      baseVersion: 1,
      certifier: '样负责',
      nil: false,
      ...sheetOf(cityTargets, rows),
    };
    const filed = await office.askAs(reviewer, 'submitForm', { body });
    if (filed.status !== 201) throw new Error(JSON.stringify(filed.problem));
    await office.project();
  };
  return {
    year,
    month,
    unit,
    office,
    services,
    draft,
    openFile,
    issueAgain,
    compiled,
    reports,
    mail: mail.outbox,
  };
};
