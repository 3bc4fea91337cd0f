/** What the money return says at its head: sums of the unit's own accounts, and the norm of classes that begin in its month. */
import type { CheckContext, Row } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { type Bilingual, fill } from '../../ground/bilingual.ts';
import { normOf, sayNorm } from '../../ground/norms.ts';

/** What came in, went out and is left, before this month and with it: of the unit's own accounts, beside the sheet. */
export const moneyHead = (rows: readonly Row[], context: CheckContext): Bilingual | undefined => {
  const { project, class: held } = context.references;
  const own = [...project, ...held.filter(({ facts }) => facts.project === undefined)];
  const before = own.flatMap(({ money = [] }) => money);
  if (before.length === 0 && rows.length === 0) return undefined;
  const sum = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0);
  const amount = (...columns: readonly string[]): number =>
    sum(rows.flatMap((row) => columns.map((column) => (row[column] as number | undefined) ?? 0)));
  const [came, went] = [sum(before.map((each) => each.in)), sum(before.map(({ out }) => out))];
  const now = amount('received', 'handed', 'recovered') - amount('spent', 'passed', 'returned');
  const norm = normOf(context.programme.norms.personDay, `${context.period}-01`);
  const said = fill(headText, {
    in: printYuan(came),
    out: printYuan(went),
    left: printYuan(came - went),
    now: printYuan(came - went + now),
  });
  if (!norm) return said;
  const beside = fill(normText, { norm: sayNorm(norm), fen: printYuan(norm.fen) });
  return { zh: said.zh + beside.zh, en: `${said.en} ${beside.en}` };
};
/** Of a class that begins in the month; another day may have another norm. */
const normText: Bilingual = {
  zh: '本月开班的，参照{norm}，每人每天 {fen} 元。',
  en: 'For classes that begin this month the {norm} is {fen} yuan a person a day.',
};
const headText: Bilingual = {
  zh: '以前月份累计收入 {in} 元，支出、转拨、退回 {out} 元，结余 {left} 元；连同本表结余 {now} 元。',
  en: 'Months before: {in} yuan came in, {out} were spent, passed on or returned, {left} are left; {now} with this sheet.',
};
