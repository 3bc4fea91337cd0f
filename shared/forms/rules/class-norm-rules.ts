/** What the money returns say a class cost, held against the norms of its first day. */
import type { Reference, Row, SheetContext, SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import {
  coveredBy,
  lectureNormOf,
  mostOfClass,
  mostOfLectures,
  normOf,
  sayNorm,
} from '../../ground/norms.ts';
import { classSide } from './other-side.ts';

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
