/**
 * The worked money year (money-year.ts) on a system of its own: a department passes on what it received to the base
 * that holds its classes, a district has money of its own, the finance bureau decides and appropriates. Filed month
 * by month as the sheets are due; the reports of December and of the next March say what was worked out by hand.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { noReferences } from '../../shared/form/references.ts';
import { exampleRow, printRow } from '../../shared/form/sheet-layout.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { bureau, clerkOf, sheetOf, sitAtBureau } from './bureau-desk.ts';
import { rowOf } from './cast.ts';
import { baseName, J, moneyClasses, moneyMonths, moneyProjects, moneyRegisters } from './money-year.ts';
import { playNeeds } from './needs.ts';
import { type createSteps, equal, must } from './steps.ts';
import { superviseMoney } from './supervision.ts';
import type { System } from './system.ts';

const administrator = 'administrator@qingdao.example';
const treasurer = 'treasurer.czj@qingdao.example';

/** Plan form by the letter of the project's code. */
const planForms: Readonly<Record<string, string>> = {
  A: 'advanced-plan',
  B: 'urgent-plan',
  C: 'post-plan',
};

/** Day on which somebody sits down: in the month after, before its returns are due. */
const dayAfter = (month: string): string => {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return `${at === 12 ? year + 1 : year}-${String((at % 12) + 1).padStart(2, '0')}-03`;
};

export const playMoney = async (
  system: System,
  { step }: Pick<ReturnType<typeof createSteps>, 'step'>,
): Promise<void> => {
  const { submit, approveAll, issue } = sitAtBureau(system);
  const supervision = superviseMoney(system, { step });
  const filed = new Map<string, number>();
  const file = async (email: string, unit: string, period: string, form: Form, rows: readonly Cells[]) => {
    const path = `${unit}/${form.id}/${period}`;
    const version = filed.get(path) ?? 0;
    const cells = rows.map((row) => rowOf(form.columns, row));
    const { number } = await submit(email, unit, period, version, sheetOf(form, cells));
    filed.set(path, version + 1);
    return number;
  };

  await step('管理员登记基地及其经办人 · a base and its clerk', async () => {
    const list = await system.api<BodyOf<'readUnits'>>(administrator, '/directory/units');
    const unit: Cells = { code: 'jd1', name: baseName, english: 'Example Base', kind: '继续教育基地' };
    const headers = list.columns.map(({ header }) => header);
    await system.api<BodyOf<'keepUnits'>>(administrator, '/directory/units', {
      version: list.version,
      reason: '新认定的基地',
      check: false,
      headers,
      rows: [...list.rows, list.columns.map(({ name }) => unit[name] ?? '')],
      ids: [...list.ids, 'new-base'],
    });
    const people = await system.api<BodyOf<'readPeople'>>(administrator, '/directory/people');
    const rows = [{ email: clerkOf('jd1'), name: '基示例', unit: baseName, role: '经办人' }].map(
      (values: Cells) => people.columns.map(({ name }) => values[name] ?? ''),
    );
    const { kept } = await system.api<BodyOf<'keepPeople'>>(administrator, '/directory/people', {
      version: people.version,
      reason: '经费管理',
      check: false,
      headers: people.columns.map(({ header }) => header),
      rows,
      ids: ['p1'],
    });
    must(kept, 'the new people are kept');
    return baseName;
  });

  await step('三个单位报计划，市局下达 · three plans, issued', async () => {
    for (const { code, unit, title, when, budget } of moneyProjects) {
      const form = findForm(programme, planForms[code.charAt(4)] as string);
      const context = { programme, unit, period: '2015', today: '2015-01-28', references: noReferences };
      const row = {
        ...exampleRow(form, context, 0),
        ...('level' in form.columns && { level: 'city' }),
        number: 1,
        title,
        when,
        ...(code.startsWith('2015B') ? { host: baseName, hostKind: 'base' } : {}),
        budget: budget * 100,
        // notice 64: the base’s own is followed up.
        key: code === J,
      };
      await submit(clerkOf(unit), unit, '2015', 0, sheetOf(form, [printRow(form, row, context)]));
    }
    equal(await approveAll(), ['approved', 'approved', 'approved'], 'plans approved');
    await file(bureau, 'rsj', '2015', conferenceDecision, [
      {
        number: 1,
        meeting: '2015年第一次联席会议',
        heldOn: '2015-01-27',
        matter: '下达年度计划',
        topic: '2015年度培训计划',
        decision: '同意下达',
        document: '青联席〔2015〕1号',
        status: '已落实',
      },
    ]);
    await issue('青人社字〔2015〕9号', '2015-01-28', '');
    return '下达';
  });

  const registersOf = (...forms: string[]) =>
    moneyRegisters
      .filter(({ form }) => forms.includes(form))
      .map(({ form, unit, rows }) => ({
        unit,
        form: findForm(programme, form),
        rows,
        email: unit === 'czj' ? treasurer : clerkOf(unit),
      }));
  const fileRegisters = async (period: string, ...forms: string[]) => {
    for (const { email, unit, form, rows } of registersOf(...forms))
      await file(email, unit, period, form, rows);
  };

  await step('配套承诺、申请、批复 · promised, applied for, approved', async () => {
    await fileRegisters('2015', 'matching', 'fiscal-application');
    equal(await approveAll(), ['approved', 'approved', 'approved'], 'applications reviewed');
    await system.setClock('2015-03-25T09:00:00+08:00');
    await fileRegisters('2015', 'fiscal-result');
    return '申请 350,000 元，批复 330,000 元';
  });

  const months = [...new Set(moneyMonths().map(({ month }) => month))].sort();
  const fileMonth = async (month: string) => {
    await system.settle();
    await system.setClock(`${dayAfter(month)}T09:30:00+08:00`);
    for (const { code, days, hours, persons, passed, cost, start, end, unit } of moneyClasses.filter(
      (held) => held.month === month,
    ))
      await file(clerkOf(unit), unit, month, classReturn, [
        {
          project: code.slice(0, code.lastIndexOf('-')),
          run: Number(code.slice(-1)),
          start,
          end,
          days,
          hours,
          persons,
          passed,
          contents: '更新专业知识，掌握先进技术',
          cost,
        },
      ]);
    await system.settle();
    for (const { unit, rows } of moneyMonths().filter((each) => each.month === month))
      await file(clerkOf(unit), unit, month, fundingReturn, rows);
  };

  await step('逐月填报经费，收到转拨与转拨相符 · money month by month', async () => {
    for (const month of months.filter((each) => each < '2015-10')) await fileMonth(month);
    return months.filter((each) => each < '2015-10').join(' ');
  });

  await step('结算与各月之和相符才收 · a settlement is the sum of its months', async () => {
    const [row] = registersOf('settlement').find(({ unit }) => unit === 'jd1')?.rows ?? [];
    const { form } = registersOf('settlement')[0] as { form: Form };
    const wrong = sheetOf(form, [rowOf(form.columns, { ...row, settled: 51_200.01 } as Cells)]);
    const refused = await submit(clerkOf('jd1'), 'jd1', '2015', 0, wrong).then(
      () => '',
      (error: unknown) => String(error),
    );
    must(refused.includes('51,200.00'), `a fen too much is refused with the sum, found ${refused}`);
    await file(clerkOf('jd1'), 'jd1', '2015', form, [row as Cells]);
    return '51,200.00 元';
  });

  await supervision.explained();
  await supervision.sampled();

  await step('年末：其余月份、指标、结算、结余处置 · the rest of the year', async () => {
    for (const month of months.filter((each) => each >= '2015-10' && each < '2016')) {
      await fileMonth(month);
      if (month === '2015-11') await fileRegisters('2015', 'appropriation');
      if (month !== '2015-10') continue;
      for (const { email, unit, form, rows } of registersOf('settlement').filter(
        (each) => each.unit !== 'jd1',
      ))
        await file(email, unit, '2015', form, rows);
      // What is reviewed by the end of a month counts in its report.
      await approveAll();
    }
    await fileRegisters('2015', 'performance', 'year-end-balance');
    await approveAll();
    return '结余 31,999.75 元';
  });

  await supervision.largerAndCase();

  const csvOf = async (month: string) => {
    await system.runSchedule('compile-month', { month });
    const text = await system.reportText(`reports/${month}/`, 'zh.csv');
    return text.split(/\r?\n/).map((line) => line.replaceAll('"', '').split(','));
  };
  /** Figures of the rows that begin so, in the order of the report. */
  const rowsOf = (lines: readonly string[][], head: string) =>
    lines.filter(([first]) => first === head).map((cells) => cells.slice(1).filter(Boolean).map(Number));

  await step('月报与手算一致，分文不差 · the figures are those worked out by hand', async () => {
    await system.setClock('2016-01-12T02:30:00+08:00');
    const lines = await csvOf('2015-12');
    const totals = rowsOf(lines, '合计');
    must(
      totals.some(
        (cells) =>
          String(cells) ===
          String([
            90_000, 350_000, 330_000, 330_000, 385_000, 317_860.75, 314_260.75, 35_139.5, 31_999.75, 82.6,
          ]),
      ),
      `by project: ${JSON.stringify(totals)}`,
    );
    must(
      totals.some(
        (cells) => String(cells) === String([385_000, 130_000, 130_000, 317_860.75, 35_139.5, 31_999.75]),
      ),
      `by unit: ${JSON.stringify(totals)}`,
    );
    // 204 people passed 10,560 hours, and a seventh of it no government paid.
    must(
      totals.some((cells) => String(cells) === String([4, 204, 10_560, 317_860.75, 30.1, 14.2])),
      `per passed person-hour: ${JSON.stringify(totals)}`,
    );
    must(
      lines.some((cells) => cells[0]?.includes('2015A-JD1-001-1') && cells.includes('456.67')),
      'the class above the norm is named',
    );
    return '到位 385,000＝支出 317,860.75＋退回 35,139.50＋结余 31,999.75';
  });

  await supervision.finding();

  await step('次年收回、退回、用完结转 · next year nothing is left', async () => {
    for (const month of months.filter((each) => each >= '2016')) await fileMonth(month);
    await system.settle();
    await system.setClock('2016-04-12T02:30:00+08:00');
    const lines = await csvOf('2016-03');
    must(
      rowsOf(lines, '合计').some(
        (cells) => String(cells) === String([385_000, 130_000, 130_000, 338_260.5, 46_739.5, 0]),
      ),
      `by unit: ${JSON.stringify(rowsOf(lines, '合计'))}`,
    );
    return '结余 0';
  });

  await supervision.rectified();
  await supervision.gone();
  await playNeeds(system, { step, file, approveAll });
};

type Cells = Readonly<Record<string, string | number>>;
