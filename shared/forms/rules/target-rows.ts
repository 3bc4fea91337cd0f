/** Rows of the form `targets`: the target of each unit, and how much of the city's target is allocated. */

import type { Row } from '../../form/define-form.ts';
import { type Bilingual, fill } from '../../ground/bilingual.ts';
import type { UnitKind } from '../../ground/define-city.ts';
import type { Programme, Target } from '../../ground/define-programme.ts';
import type { IssuedTarget } from '../../targets/city-targets.ts';
import { cityTarget, type UnitTarget } from '../../targets/target.ts';
import { targetWords as words } from '../../words/targets.ts';
import { list } from '../columns/choices.ts';

/** Units that plan, notice 58; a test compares them with the obligations of every programme. */
export const planningKinds = ['city-department', 'district', 'base'] as const satisfies readonly UnitKind[];

export const operators = list(
  { code: 'about', zh: '左右', en: 'About', also: ['约', '≈'] },
  { code: 'at-least', zh: '不少于', en: 'At least', also: ['≥', '以上'] },
  { code: 'exactly', zh: '等于', en: 'Exactly', also: ['=', '＝'] },
);

const signs = { about: '≈', 'at-least': '≥', exactly: '=' } as const;
export type OperatorCode = keyof typeof signs;
export const signOf = (code: unknown): Target['operator'] => signs[code as OperatorCode];
export const operatorCodes = { '≈': 'about', '≥': 'at-least', '=': 'exactly' } as const satisfies Record<
  Target['operator'],
  OperatorCode
>;

/** Tolerance in percent becomes a share; left empty it is that of the city's target for the category. */
const toleranceOf = (row: Row, programme: Programme): number => {
  if (row.operator === 'at-least') return 0;
  if (row.tolerance !== undefined) return (row.tolerance as number) / 100;
  return cityTarget(programme, row.category)?.tolerance ?? 0;
};

/** The target of a row that could be read completely. */
export const targetOfRow = (row: Row, programme: Programme): UnitTarget => ({
  unit: row.unit as string,
  category: row.category as string,
  operator: signOf(row.operator),
  number: row.number as number,
  tolerance: toleranceOf(row, programme),
  basis: row.basis as UnitTarget['basis'],
  document: row.document as string | undefined,
  decision: row.decision as string | undefined,
  reason: row.reason as string | undefined,
});

/** Are both the same target? Document numbers and reasons may differ. */
export const asksTheSame = (a: UnitTarget, b: UnitTarget): boolean =>
  a.operator === b.operator && a.number === b.number && a.tolerance === b.tolerance && a.basis === b.basis;

export type Split = {
  readonly city: IssuedTarget;
  /** Rows of the category that count as the city's target does, 人 or 人次. */
  readonly rows: readonly Row[];
  readonly sum: number;
};

export const splitOf = (city: IssuedTarget, rows: readonly Row[]): Split => {
  const own = rows.filter(
    ({ category, basis }) => category === city.category && (basis === undefined || basis === city.basis),
  );
  const sum = own.reduce((total, { number }) => total + ((number as number | undefined) ?? 0), 0);
  return { city, rows: own, sum };
};

/** A figure with what is allocated of it. */
type Figure = { readonly city: Pick<IssuedTarget, 'title' | 'value'>; readonly sum: number };

export const printLeft = ({ city, sum }: Figure): Bilingual =>
  sum > city.value
    ? fill(words.over, { count: sum - city.value })
    : fill(words.left, { count: city.value - sum });

export const printSplit = ({ city, sum }: Figure): Bilingual =>
  fill(words.splitOne, { category: city.title, city: city.value, sum, left: printLeft({ city, sum }) });

/** 分解情况：急需紧缺人才培养培训项目全市 6000，已分解 5400，尚余 600；…… */
export const splitHead = (rows: readonly Row[], { programme }: { programme: Programme }): Bilingual => {
  const splits = programme.categories.flatMap(({ code }) => {
    const city = cityTarget(programme, code);
    return city ? [printSplit(splitOf(city, rows))] : [];
  });
  const split = {
    zh: splits.map(({ zh }) => zh).join('；'),
    en: splits.map(({ en }) => en).join('; '),
  };
  return fill(words.splitHead, { split });
};
