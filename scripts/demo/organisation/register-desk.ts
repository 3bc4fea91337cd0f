/** What is done on the registers over and over: file rows, begin with those that are offered, read entries and the report. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import type { Cell, Form } from '../../../shared/form/define-form.ts';
import type { Report } from '../../../shared/statistics/report.ts';
import { bureau, clerkOf, sheetOf, sitAtBureau } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import type { createSteps } from '../steps.ts';
import type { System } from '../system.ts';

export type Named = Readonly<Record<string, string | number>>;
export const base = '海洋技术示例学院';

export const sitAtRegisters = (system: System) => {
  const { submit, planOf, approveAll } = sitAtBureau(system);
  const file = async (form: Form, unit: string, period: string, rows: readonly Named[], version = 0) => {
    const cells = rows.map((row) => rowOf(form.columns, row));
    const { number } = await submit(
      unit === 'rsj' ? bureau : clerkOf(unit),
      unit,
      period,
      version,
      sheetOf(form, cells),
    );
    await system.settle();
    return number;
  };
  /** Rows that a sheet begins with, by the names of its columns. */
  const begun = async (form: Form, period: string): Promise<Record<string, Cell>[]> => {
    const { toAnswer } = await system.api<BodyOf<'readForm'>>(
      bureau,
      `/forms/${form.id}?unit=rsj&period=${period}&carry=yes`,
    );
    const names = Object.keys(form.columns);
    return (toAnswer?.rows ?? []).map((cells) =>
      Object.fromEntries(cells.flatMap((cell, i) => (cell === null ? [] : [[names[i] as string, cell]]))),
    );
  };
  const entries = async (email: string, form: Form) =>
    (await system.api<BodyOf<'readRegister'>>(email, `/registers/${form.id}?year=2015`)).entries;
  const report = async (): Promise<Report> =>
    JSON.parse(await system.reportText('reports/2015-03/', 'report.json'));
  /** Cells of a table of the report in Chinese. */
  const cellsOf = ({ sections }: Report, id: string) =>
    (sections.flatMap(({ tables }) => tables).find((table) => table.id === id)?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.zh : cell)),
    );
  return { system, planOf, approveAll, file, begun, entries, report, cellsOf };
};
export type RegisterDesk = ReturnType<typeof sitAtRegisters>;
export type Steps = Pick<ReturnType<typeof createSteps>, 'step'>;
