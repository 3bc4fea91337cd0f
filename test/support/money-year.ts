/** The worked money year (scripts/demo/money-year.ts) as its sheets are checked and kept, without any service. */
import { moneyMonths } from '../../scripts/demo/money-months.ts';
import { moneyRegisters } from '../../scripts/demo/money-registers.ts';
import { moneyClasses, moneyProjects } from '../../scripts/demo/money-year.ts';
import type { CheckContext, Form, Reference, Row } from '../../shared/form/define-form.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { sumsBefore } from '../../shared/money/before.ts';
import { forms } from '../../shared/programme/programmes.ts';
import { workingDaysAfter } from '../../shared/programme/working-days.ts';
import { ownerOf, rowCode } from '../../shared/registers/codes.ts';
import { projectOfClass } from '../../shared/tables/codes.ts';
import { fundingLedger } from '../../shared/tables/funding.ts';
import { placeRows } from '../../shared/tables/project.ts';
import type { ClassRow, FundingRow } from '../../shared/tables/rows.ts';
import { chainedProgramme } from './chained-programme.ts';
import { givenHeld, givenPlan } from './given-ledger.ts';
import { checkCells } from './mistakes.ts';

/** The base is a city's, and not of a district. */
const programme = {
  ...chainedProgramme,
  units: chainedProgramme.units.map(({ superior: _, ...unit }) => unit),
};

const formOf = (id: string): Form => forms.find((form) => form.id === id) as Form;

export const projects = moneyProjects.map(({ code, unit, title, when, budget }) =>
  givenPlan(code, { unit, title, when, budget: budget * 100 }),
);
/** Returns go up to a month. */
export const classes: readonly ClassRow[] = moneyClasses.map(({ code, cost, ...held }) =>
  givenHeld(code, held.month, { ...held, cost: Math.round(cost * 100) }),
);

/** Promised of matching funds, as the registers say it. */
const promises = moneyRegisters
  .filter(({ form }) => form === 'matching')
  .flatMap(({ rows }) =>
    rows.map((row) => ({
      project: String(row.project),
      source: { 用人单位: 'employer', 个人: 'person', 社会资金: 'society' }[String(row.source)] as string,
      fen: Number(row.amount) * 100,
      dueOn: String(row.dueOn),
    })),
  );
const levelOf = { nyw: 'city', huangdao: 'district', jd1: 'city' } as const;

const references = (unit: string, money: readonly FundingRow[], others: readonly FundingRow[] = []) => {
  const own = promises.filter(({ project }) => ownerOf(project) === unit);
  const sums = sumsBefore(money, others, own);
  const withMoney = (reference: Reference): Reference => ({ ...reference, money: sums.get(reference.code) });
  return {
    project: projects.map(({ code, unit: owner, title, budget }) =>
      withMoney({
        code,
        title,
        facts: {
          unit: owner,
          budget,
          issued: true,
          hostKind: 'base',
          ...(owner === unit && { applied: [levelOf[owner as keyof typeof levelOf]] }),
        },
      }),
    ),
    class: moneyClasses.map(({ code, start, end, days, hours, persons }) =>
      withMoney({
        code,
        title: code,
        facts: {
          project: projectOfClass(code),
          start,
          end,
          days,
          hours,
          persons,
          settleBy: workingDaysAfter(programme, end, 10),
        },
      }),
    ),
  };
};

/** What each sheet is asked about, as `unit month: severity column code`, besides what was understood. */
export const asked: string[] = [];
const check = (form: Form, context: CheckContext, rows: Parameters<typeof checkCells>[1]): readonly Row[] => {
  const checked = checkCells(form, rows, context);
  for (const { severity, column, code } of checked.issues)
    if (severity !== 'note')
      asked.push(`${context.unit} ${context.period} ${form.id}: ${severity} ${column} ${code}`);
  return checked.rows;
};

/** The returns as they are archived. */
export const returns: { readonly unit: string; readonly month: string; readonly rows: readonly Row[] }[] = [];

/** Rows of the returns as the ledger has them, each sheet checked with what its unit had said before. */
export const funding: readonly FundingRow[] = (() => {
  const known: FundingRow[] = [];
  for (const { unit, month, rows } of moneyMonths('黄岛示例基地')) {
    const own = known.filter((row) => row.unit === unit);
    const context: CheckContext = {
      programme,
      unit,
      period: month,
      today: `${month}-28`,
      references: references(unit, own),
    };
    const content = {
      unit,
      form: fundingReturn.id,
      period: month,
      programme: programme.id,
      formVersion: fundingReturn.version,
      nil: false,
      certifier: '样负责',
      rows: check(fundingReturn, context, rows),
      ids: rows.map((_row, i) => `id-${i}`),
    };
    const placed = [...placeRows(content, fundingLedger, programme).values()];
    returns.push({ unit, month, rows: content.rows });
    known.push(...placed.map(({ row }) => row as FundingRow));
  }
  return known;
})();

/** Registers of 2015 as the report gets them; later documents name rows of the earlier ones. */
export const registers = (() => {
  const applications: Reference[] = [];
  const kept = moneyRegisters.map(({ form: id, unit, rows }) => {
    const form = formOf(id);
    const money = funding.filter((row) => row.unit === unit && row.month <= '2015-12');
    const others = funding.filter((row) => row.unit !== unit && row.project.includes(unit.toUpperCase()));
    // A settlement is held against the months up to its own day.
    const before = (of: readonly FundingRow[], day: unknown) =>
      of.filter(({ month }) => month <= String(day).slice(0, 7));
    const checked = rows.flatMap((row) =>
      check(
        form,
        {
          programme,
          unit,
          period: '2015',
          today: '2015-12-31',
          references: {
            ...(row.closedOn
              ? references(unit, before(money, row.closedOn), before(others, row.closedOn))
              : references(unit, money)),
            'fiscal-application': applications,
          },
        },
        [row],
      ),
    );
    const codes = checked.map((row) => rowCode(form, { unit, period: '2015' }, row.number as number));
    if (id === 'fiscal-application')
      applications.push(
        ...checked.map((row, i) => ({
          code: codes[i] as string,
          title: String(row.project),
          facts: {
            project: row.project,
            fiscalLevel: row.fiscalLevel,
            amount: row.amount,
            targetSatisfaction: row.targetSatisfaction,
            targetFollowUp: row.targetFollowUp,
          } as Reference['facts'],
        })),
      );
    return { form, rows: checked, codes };
  });
  return [...new Set(kept.map(({ form }) => form))].map((form) => {
    const own = kept.filter((each) => each.form === form);
    return { form, rows: own.flatMap(({ rows }) => rows), codes: own.flatMap(({ codes }) => codes) };
  });
})();
