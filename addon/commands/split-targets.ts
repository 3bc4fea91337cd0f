/**
 * 拟定指标分解: the bureau has a split of the city's figure proposed and written behind the rows that are there.
 * What was typed is never overwritten: its units are left out, and only what remains is shared out (notice 57).
 */
import type { Row } from '../../shared/form/define-form.ts';
import { printRow } from '../../shared/form/sheet-layout.ts';
import { operatorCodes, printSplit } from '../../shared/forms/rules/target-rows.ts';
import { targets } from '../../shared/forms/targets.ts';
import type { Category } from '../../shared/ground/define-programme.ts';
import { splitWords as words } from '../../shared/words/targets.ts';
import type { Desk } from '../google/desk.ts';
import { renewHead } from '../lay/head-line.ts';
import { appendRows } from '../tab/append-rows.ts';
import { type CheckedTab, checkOpenTab } from '../tab/check-tab.ts';
import { contextOf, openActiveTab } from '../tab/open-tab.ts';
import { readGrid } from '../tab/read-grid.ts';
import { readSeal } from '../tab/seal.ts';
import { askBy, askWanted, type Proposal, refuse, type Wanted } from './ask-targets.ts';

const openTargets = (desk: Desk): CheckedTab => {
  if (readSeal(desk.google.activeTab(), 'fill').form !== targets.id) refuse(words.wrongTab);
  return checkOpenTab(openActiveTab(desk));
};

type Taken = { readonly units: readonly string[]; readonly rows: number; readonly sum: number };

/** What is in the sheet of the category already. */
const takenOf = ({ checked }: CheckedTab, category: Category): Taken => {
  const own = checked.rows.filter((row) => row.category === category.code);
  const unread = own.filter(({ unit, number }) => unit === undefined || number === undefined).length;
  if (unread) refuse(words.unreadRows, { category, rows: unread });
  return {
    units: own.map(({ unit }) => unit as string),
    rows: own.length,
    sum: own.reduce((sum, { number }) => sum + (number as number), 0),
  };
};

/** One paper and one decision issue all of them: what a row of the sheet says holds for those proposed. */
const issuedBy = ({ checked: { rows } }: CheckedTab): Row =>
  Object.fromEntries(
    (['document', 'decision'] as const).flatMap((name) => {
      const said = rows.find((row) => row[name] !== undefined)?.[name];
      return said === undefined ? [] : [[name, said]];
    }),
  );

const rowsOf = ({ units }: Proposal, { category, city }: Wanted, shared: Row): Row[] =>
  units
    .filter(({ number }) => number > 0)
    .map(({ unit, number }) => ({
      unit,
      category: category.code,
      operator: city ? operatorCodes[city.operator] : 'at-least',
      number,
      basis: city?.basis ?? 'persons',
      ...shared,
    }));

const writeProposal = (desk: Desk, open: CheckedTab, rows: readonly Row[]): void => {
  const context = contextOf(open);
  const names = Object.keys(open.form.columns);
  appendRows(
    open,
    rows.map((row) => {
      const cells = printRow(open.form, row, context);
      return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
    }),
  );
  renewHead(desk, open, readGrid(desk.google, open.tab, open.form));
};

export const splitTargets = (desk: Desk): void => {
  const { say } = desk;
  const open = openTargets(desk);
  const wanted = askWanted(desk, contextOf(open).programme);
  if (!wanted) return;
  const { category, city, total } = wanted;
  const taken = takenOf(open, category);
  const rest = total - taken.sum;
  const values = { category, rows: taken.rows, sum: taken.sum, rest };
  if (rest <= 0) refuse(words.nothingLeft, values);
  if (taken.rows > 0 && !desk.confirm(words.title, say(words.keepQuestion, values))) return;
  const by = askBy(desk);
  if (!by) return;
  const proposal = desk.api('proposeTargets', {
    params: { year: open.seal.period },
    query: {
      category: category.code,
      total: rest,
      by,
      ...(taken.units.length && { except: taken.units.join(',') }),
    },
  });
  if (proposal.remainder > 0) refuse(words.noUnits, values);
  const rows = rowsOf(proposal, wanted, issuedBy(open));
  writeProposal(desk, open, rows);
  const title = city?.title ?? { zh: category.zh, en: category.en };
  const split = printSplit({ city: { title, value: total }, sum: taken.sum + rest });
  const way = proposal.by === by ? words[by] : words.fellBack;
  desk.tell(words.title, say(words.done, { rows: rows.length, by: way, split }));
};
