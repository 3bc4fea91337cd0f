/**
 * The codes of projects beside a unit's own plan: a column of the add-on's own to the right of the form, found
 * again by its header and written by row ids, wherever rows were sorted to. It is never checked and never sent.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { codeHeader, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';
import { headerColour } from '../marks/tones.ts';
import type { Grid } from './grid.ts';

type Known = Pick<BodyOf<'readForm'>, 'codes' | 'annualPlan'>;

const headerText = `${codeHeader.zh}\n${codeHeader.en}`;
const width = 130;

const isCodeHeader = (cell: Raw): boolean => {
  const [first] = String(cell).trim().split('\n');
  return first === codeHeader.zh || first === codeHeader.en;
};

/** Position of the codes beside a plan, from 0; -1 where there are none, or on any other form. */
export const findCodeColumn = (
  { referredAs }: Partial<Pick<Form, 'referredAs'>>,
  header: readonly Raw[],
): number => (referredAs === 'project' ? header.findIndex(isCodeHeader) : -1);

export const writeCodes = (tab: Tab, grid: Grid, { codes }: Known): void => {
  if (!codes?.length) return;
  const column = grid.codeColumn ?? Math.max(grid.headers.length, grid.idColumn) + 1;
  const isNew = grid.codeColumn === undefined;
  const codeOf = new Map(codes.map(({ id, code }) => [id, code] as const));
  tab.grow(grid.headerRow + grid.ids.length, column);
  // Down to the end: the code of a row that people emptied goes with it.
  const rows = tab.size().rows - grid.headerRow;
  const cells = Array.from({ length: rows }, (_, i) => [codeOf.get(grid.ids[i] ?? '') ?? '']);
  tab.style({ row: grid.headerRow + 1, column, rows, columns: 1 }, { format: '@', colour: '#444444' });
  tab.write(grid.headerRow, column, [[headerText], ...cells]);
  if (!isNew) return;
  tab.style(
    { row: grid.headerRow, column, rows: 1, columns: 1 },
    { bold: true, background: headerColour, align: 'center', middle: true, wrap: true },
  );
  tab.widths(column, [width]);
};

/** For the status line: which document issued the plan of the city; nothing before there is one. */
export const planText = ({ say }: Desk, { annualPlan }: Known): string => {
  if (!annualPlan) return '';
  const { documentNumber: document, notice, projects } = annualPlan;
  return say(notice === 0 ? planSheet.statusPlan : planSheet.statusNotice, { document, projects });
};
