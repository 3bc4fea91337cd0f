import type { Form } from '../form/define-form.ts';
import type { Totals } from '../form/filed.ts';
import { compiledForms, forms } from '../programme/programmes.ts';
import { exactMoney, withoutUnit } from '../statistics/print-money.ts';
import { homeWords as words } from '../words/home.ts';
import { sheetWords } from '../words/sheet.ts';
import type { Telling } from './line.ts';

/** With the difference to what is in force, where there is one. */
const changed = (now: string, change: number, printed: string, { say }: Pick<Telling, 'say'>): string =>
  change === 0 ? now : say(words.change, { value: now, change: `${change > 0 ? '+' : '−'}${printed}` });

type Counted = {
  readonly form: string;
  readonly rows: number;
  readonly totals?: Totals | undefined;
  readonly totalsInForce?: Totals | undefined;
};

const formNamed = (id: string): Form | undefined =>
  [...forms, ...compiledForms].find((each) => each.id === id);

/** Rows, persons and each sum of money, beside what they come to in the version in force. */
export const totalsText = (
  { form: id, rows, totals, totalsInForce: before }: Counted,
  telling: Pick<Telling, 'say'>,
): string => {
  const { say } = telling;
  const told = [say(sheetWords.totalRows, { rows })];
  if (totals?.persons !== undefined) {
    const change = before?.persons === undefined ? 0 : totals.persons - before.persons;
    told.push(
      changed(
        say(sheetWords.totalPersons, { persons: totals.persons }),
        change,
        String(Math.abs(change)),
        telling,
      ),
    );
  }
  for (const [name, fen] of Object.entries(totals?.money ?? {})) {
    const column = formNamed(id)?.columns[name];
    const was = before?.money[name];
    const change = was === undefined ? 0 : fen - was;
    if (!column || (fen === 0 && change === 0)) continue;
    const sum = say(sheetWords.totalMoney, { column: withoutUnit(column.header), sum: exactMoney(fen) });
    told.push(changed(sum, change, say(exactMoney(Math.abs(change))), telling));
  }
  return told.join(say(sheetWords.totalsJoin));
};
