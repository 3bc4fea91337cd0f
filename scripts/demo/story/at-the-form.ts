/** What everybody does at the sheet over and over: open a form, send it in, open what waits. */
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import type { Seat } from '../at-the-sheet.ts';
import { columnNumbers } from '../cast.ts';
import { must } from '../steps.ts';

export const firstRow = 5;
const statusCell = [3, 2] as const;
export const planColumns = columnNumbers(advancedPlan.columns);
export const certifier = '示例负责人';
/** A review begins with two columns of its own: what changed, and the comment on the row. */
export const reviewColumn = (name: string): number => (planColumns[name] as number) + 2;

/** Opens the form that title and period name; answers the tab's name. */
export const openForm = async (seat: Seat, title: string, period: string): Promise<string> => {
  await seat.run('openForm', [`${title} ${period}`]);
  const tab = seat.tabs().find((name) => name.startsWith(title));
  must(tab, `${title} should have a tab`);
  return tab as string;
};

export const receiptIn = (seat: Seat, tab: string): string =>
  /ZX\d{4,6}-[A-Z0-9]+-[A-Z]+-\d+/.exec(String(seat.read(tab, ...statusCell)))?.[0] ?? '';

export const submit = async (seat: Seat, tab: string): Promise<string> => {
  seat.show(tab);
  const dialogs = await seat.run('submitSheet', [certifier]);
  const receipt = receiptIn(seat, tab);
  must(
    receipt,
    `${seat.email} should have a receipt; was told: ${dialogs.map(({ message }) => message).join(' | ')}`,
  );
  return receipt;
};

/** Row of the bureau's queue that names a unit; the queue is opened anew. */
export const openFromQueue = async (reviewer: Seat, unit: string, form: string): Promise<string> => {
  await reviewer.run('openQueue');
  const row = Array.from({ length: 40 }, (_, i) => i + 3).find(
    (each) =>
      String(reviewer.read('待审', each, 2) ?? '').includes(unit) &&
      String(reviewer.read('待审', each, 3) ?? '').includes(form),
  );
  must(row, `the queue should show ${form} of ${unit}`);
  await reviewer.run('openDocument', [], row);
  const tab = reviewer.tabs().find((name) => name.includes(unit) && name.includes(form));
  must(tab, 'the document should open in a tab');
  return tab as string;
};
