/** What is filed over and over in the money year: a sheet, the registers of a form, a month; and the figures of a report. */
import type { Form } from '../../../shared/form/define-form.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { clerkOf, sheetOf, sitAtBureau } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import { moneyMonths } from '../money-months.ts';
import { moneyRegisters } from '../money-registers.ts';
import { moneyClasses } from '../money-year.ts';
import type { createSteps } from '../steps.ts';
import type { System } from '../system.ts';

const treasurer = 'treasurer.czj@qingdao.example';

/** Day on which somebody sits down: in the month after, before its returns are due. */
const dayAfter = (month: string): string => {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return `${at === 12 ? year + 1 : year}-${String((at % 12) + 1).padStart(2, '0')}-03`;
};

export type Cells = Readonly<Record<string, string | number>>;
export type Steps = Pick<ReturnType<typeof createSteps>, 'step'>;

export const sitAtMoney = (system: System) => {
  const { submit, approveAll, issue } = sitAtBureau(system);
  const filed = new Map<string, number>();
  const file = async (email: string, unit: string, period: string, form: Form, rows: readonly Cells[]) => {
    const path = `${unit}/${form.id}/${period}`;
    const version = filed.get(path) ?? 0;
    const cells = rows.map((row) => rowOf(form.columns, row));
    const { number } = await submit(email, unit, period, version, sheetOf(form, cells));
    filed.set(path, version + 1);
    return number;
  };

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

  const csvOf = async (month: string) => {
    await system.runSchedule('compile-month', { month });
    const text = await system.reportText(`reports/${month}/`, 'zh.csv');
    return text.split(/\r?\n/).map((line) => line.replaceAll('"', '').split(','));
  };
  /** Figures of the rows that begin so, in the order of the report. */
  const rowsOf = (lines: readonly string[][], head: string) =>
    lines.filter(([first]) => first === head).map((cells) => cells.slice(1).filter(Boolean).map(Number));

  return {
    system,
    submit,
    approveAll,
    issue,
    file,
    registersOf,
    fileRegisters,
    months,
    fileMonth,
    csvOf,
    rowsOf,
  };
};
export type MoneyDesk = ReturnType<typeof sitAtMoney>;
