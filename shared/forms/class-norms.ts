/**
 * What classes cost, held against the norms of their first day (docs/decisions/033): a person a day in the lines that the
 * norm covers, and lectures. Of the money return what one unit spent is known, so it is never too much that is asked
 * about; the report adds up the units.
 */
import type { Reference, Row, RowRule, SheetContext, SheetRule } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { coveredBy, lectureNormOf, mostOfClass, mostOfLectures, normOf, sayNorm } from '../ground/norms.ts';
import { classSide, planSide } from './other-side.ts';

type ByLine = { readonly [line: string]: number };

/** Net spending on a class by line, of this sheet and the months before. Fen. */
export const spentOn = (held: Reference, rows: readonly Row[]): ByLine => {
  const sums: { [line: string]: number } = {};
  const add = (line: string, fen: number): void => {
    sums[line] = (sums[line] ?? 0) + fen;
  };
  for (const { spentByLine } of held.money ?? [])
    for (const line of Object.keys(spentByLine)) add(line, spentByLine[line] as number);
  for (const { line, spent = 0, recovered = 0 } of rows)
    add(String(line), (spent as number) - (recovered as number));
  return sums;
};

/** Classes of the sheet, each with its rows; none with an amount that cannot be read, or that a row explains. */
const classesOf = (rows: readonly Row[], { find, isUnread }: SheetContext) =>
  [...new Set(rows.map(({ project }) => project))].flatMap((code) => {
    const held = find('class', code);
    const own = rows.filter((row) => row.project === code);
    const isWhole = !own.some((row) => isUnread(row, 'spent') || isUnread(row, 'recovered'));
    const isAsked = own.some(({ spent }) => spent !== undefined);
    const isExplained = own.some(({ explanation }) => explanation !== undefined);
    return held && isWhole && isAsked && !isExplained ? [{ held, own, at: rows.indexOf(own[0] as Row) }] : [];
  });

const figures = ({ facts }: Reference) => ({
  start: facts.start as string | undefined,
  persons: facts.persons as number | undefined,
  days: facts.days as number | undefined,
  taught: ((facts.hours as number | undefined) ?? 0) - ((facts.onlineHours as number | undefined) ?? 0),
});

const fix = {
  zh: '请核对科目和金额；确需超出的，请填写“情况说明”。',
  en: 'Check lines and amounts; if it had to cost more, say why under “Explanation”.',
} as const;

export const classNormRules: readonly SheetRule[] = [
  {
    // notice 77–81
    code: 'above-day-norm',
    severity: 'warning',
    message: {
      zh: '{side}标准所列科目支出 {spent} 元，合每人每天 {each} 元；参照{norm}每人每天 {fen} 元，全班 {most} 元。',
      en: '{side}: {spent} yuan in the lines that the norm covers, {each} a person a day. The {norm} is {fen}, {most} for the class.',
    },
    fix,
    broken: (rows, context) =>
      classesOf(rows, context).flatMap(({ held, own, at }) => {
        const { start, persons, days } = figures(held);
        const norm = start === undefined ? undefined : normOf(context.programme.norms.personDay, start);
        if (!norm || !persons || !days) return [];
        const [spent, most] = [coveredBy(norm, spentOn(held, own)), mostOfClass(norm, persons, days)];
        if (spent <= most) return [];
        const params = {
          side: classSide(held),
          spent: printYuan(spent),
          each: printYuan(Math.round(spent / persons / days)),
          norm: sayNorm(norm),
          fen: printYuan(norm.fen),
          most: printYuan(most),
        };
        return [{ row: at, column: 'spent', params }];
      }),
  },
  {
    code: 'above-lecture-norm',
    severity: 'warning',
    message: {
      zh: '{side}授课费 {spent} 元，多于 {hours} 面授学时按最高职级可支付的 {most} 元；参照{norm}。',
      en: '{side}: {spent} yuan for teaching, more than the {most} that {hours} hours face to face may cost with lecturers of the highest rank ({norm}).',
    },
    fix,
    broken: (rows, context) =>
      classesOf(rows, context).flatMap(({ held, own, at }) => {
        const { start, taught } = figures(held);
        const norm = start === undefined ? undefined : lectureNormOf(context.programme.norms, start);
        if (!norm || taught <= 0) return [];
        const spent = spentOn(held, own).teaching ?? 0;
        const most = mostOfLectures(norm, taught);
        if (spent <= most) return [];
        const params = {
          side: classSide(held),
          spent: printYuan(spent),
          hours: taught,
          most: printYuan(most),
          norm: sayNorm(norm),
        };
        return [{ row: at, column: 'spent', params }];
      }),
  },
];

/** What its return says that a class has cost, lines that no norm covers with it: asked about as the plan is. */
export const classCostRule: RowRule = {
  code: 'cost-above-norm',
  severity: 'warning',
  reads: ['start', 'persons', 'days', 'cost'],
  paints: 'cost',
  message: {
    zh: '经费支出 {cost} 元，合每人每天 {each} 元；参照{norm}每人每天 {fen} 元。',
    en: 'The cost of {cost} yuan is {each} a person a day; the {norm} is {fen}.',
  },
  fix: {
    zh: '请核实人数、天数和金额；情况属实的，请在备注中说明。',
    en: 'Check people, days and amount; if correct, explain under “Remarks”.',
  },
  broken: ({ start, persons, days, cost, remark }, { programme: { norms } }) => {
    const norm = normOf(norms.personDay, start as string);
    if (!norm || remark !== undefined) return undefined;
    const most = mostOfClass(norm, persons as number, days as number) * norms.timesPersonDay;
    return (cost as number) > most
      ? {
          cost: printYuan(cost as number),
          each: printYuan(Math.round((cost as number) / (persons as number) / (days as number))),
          norm: sayNorm(norm),
          fen: printYuan(norm.fen),
        }
      : undefined;
  },
};

/** notice 62: what the months’ money returns say of the class. */
export const classMoneyRule: RowRule = {
  code: 'money-lines-differ',
  severity: 'warning',
  reads: ['project', 'run', 'cost'],
  paints: 'cost',
  message: {
    zh: '{side}第 {run} 期：本表各月经费支出合计 {told} 元，经费执行情况表各科目合计 {lines} 元，相差 {difference} 元。',
    en: 'Session {run} of {side}: the class returns say {told} yuan, the funding returns {lines}, which differ by {difference}.',
  },
  fix: {
    zh: '请核对两表；票据待到等原因请在备注中说明，结算时填写差额原因。',
    en: 'Check both. Say under “Remarks” if receipts are still to come; the settlement asks for the reason.',
  },
  broken: ({ project, run, cost, remark }, { find }) => {
    const side = find('project', project);
    const known = side?.classes?.[String(run)];
    if (!side || !known || known.lines === 0 || remark !== undefined) return undefined;
    const told = known.told + (cost as number);
    return told === known.lines
      ? undefined
      : {
          side: planSide(side),
          run: run as number,
          told: printYuan(told),
          lines: printYuan(known.lines),
          difference: printYuan(Math.abs(told - known.lines)),
        };
  },
};
