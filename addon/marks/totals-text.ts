/** What a submission comes to beside what counts now: said before anything is sent. */
import type { Form, Row } from '../../shared/form/define-form.ts';
import type { FiledBefore } from '../../shared/form/filed.ts';
import { printYuan } from '../../shared/form/kinds/money.ts';
import { personsIn, summarise } from '../../shared/form/summarise.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { CheckedTab } from '../tab/check-tab.ts';
import { differingFrom } from '../tab/differing.ts';

type Totals = Pick<FiledBefore, 'rows' | 'columns'>;

const sumIn = ({ columns }: Totals, name: string): number => columns[name]?.figures?.sum ?? 0;

/** Rows, persons and the sum of each column of money; what is nothing both times is not said. */
const totalsText = ({ say }: Desk, form: Form, totals: Totals, other: Totals = totals): string => {
  const persons = personsIn(form, totals);
  const money = Object.entries(form.columns).filter(
    ([name, { kind }]) => kind === 'money' && (sumIn(totals, name) !== 0 || sumIn(other, name) !== 0),
  );
  return [
    say(sheetWords.totalRows, { rows: totals.rows }),
    ...(persons === undefined ? [] : [say(sheetWords.totalPersons, { persons })]),
    ...money.map(([name, { header }]) =>
      say(sheetWords.totalMoney, { column: header, sum: printYuan(sumIn(totals, name)) }),
    ),
  ].join(say(sheetWords.totalsJoin));
};

/** Two lines: what is sent now, and what was sent before with how many cells of it differ. */
export const totalsNowAndBefore = (desk: Desk, open: CheckedTab): string => {
  const { form, known, checked } = open;
  const { say } = desk;
  const rows: readonly Row[] = checked.rows;
  const sums = summarise(form, { version: 0, inForce: false, rows }, rows);
  const { filed } = known;
  const now = totalsText(desk, form, sums, filed);
  if (!filed) return say(sheetWords.totalsFirst, { now });
  const values = {
    now,
    before: totalsText(desk, form, filed, sums),
    version: filed.version,
    cells: differingFrom(open),
    latest: known.standing?.version ?? filed.version,
  };
  return say(filed.inForce ? sheetWords.totalsInForce : sheetWords.totalsSubmitted, values);
};
