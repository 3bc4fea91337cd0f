/**
 * Norms of a training class as dated data: who issued one, from which day to which it holds, what it covers, and how
 * sure we are of it. The class's first day chooses, and of several that hold on it the nearest issuer's. Where none is
 * known a rule is silent: a norm of later years never judges a class of before it (docs/decisions/033).
 */

import type { Bilingual } from './bilingual.ts';

/** Nearest first. */
export const issuers = ['district', 'city', 'province', 'central'] as const;
export type Issuer = (typeof issuers)[number];

/** How sure we are of a value: the bureau saw the text itself, we saw a copy of it, or it is of our choosing. */
export type Standing = 'confirmed' | 'copy seen' | 'ours';

/** Who issued it, and when it holds. */
export type Norm = {
  readonly id: string;
  readonly issuedBy: Issuer;
  /** First and last day, ISO dates; left out while nothing has replaced it. */
  readonly from: string;
  readonly to?: string;
  readonly standing: Standing;
  /** Document or page the value was taken from. */
  readonly source: string;
};

/** What a person may cost a day. */
export type DayNorm = Norm & {
  /** Fen a person a day, before tapering. */
  readonly fen: number;
  /** Budget lines that the amount is for (shared/forms/columns/budget-lines.ts): lecture fees are inside some, and apart in others. */
  readonly covers: readonly string[];
  /** Days after the given one count this share of the amount, in rising order, e.g. 0.8 after day 15. */
  readonly tapers: readonly { readonly after: number; readonly share: number }[];
};

/** What a lecture may cost after tax. */
export type LectureNorm = Norm & {
  /** Hours that are paid together: 4 where the norm is of half days, 1 where it is of hours. */
  readonly hours: number;
  /** Fen for as many hours by a lecturer of the dearest rank; returns do not say who taught what. */
  readonly most: number;
};

const nearness = ({ issuedBy }: Norm): number => issuers.indexOf(issuedBy);

/** The norm of a class by its first day; undefined where none is known. @param day ISO date */
export const normOf = <N extends Norm>(norms: readonly N[], day: string): N | undefined =>
  norms
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .sort((a, b) => nearness(a) - nearness(b))[0];

/** The norm of lectures on a day; none where the norm of a person a day has lectures inside. */
export const lectureNormOf = (
  norms: { readonly personDay: readonly DayNorm[]; readonly lecture: readonly LectureNorm[] },
  day: string,
): LectureNorm | undefined =>
  normOf(norms.personDay, day)?.covers.some((line) => line === 'teaching')
    ? undefined
    : normOf(norms.lecture, day);

/** Two of one issuer that hold on the same day: nobody could say which one judges. Answers their ids. */
export const overlappingNorms = (norms: readonly Norm[]): readonly (readonly [string, string])[] =>
  norms.flatMap((a, i) =>
    norms
      .slice(i + 1)
      .filter(
        (b) =>
          a.issuedBy === b.issuedBy &&
          (a.to === undefined || b.from <= a.to) &&
          (b.to === undefined || a.from <= b.to),
      )
      .map((b) => [a.id, b.id] as const),
  );

/** What a class may cost by a norm, in the lines that it covers. Fen; half days count as halves. */
export const mostOfClass = ({ fen, tapers }: DayNorm, persons: number, days: number): number => {
  let total = 0;
  for (let day = 1; day - 1 < days; day++) {
    const begun = tapers.filter(({ after }) => day > after);
    total += fen * (begun[begun.length - 1]?.share ?? 1) * Math.min(1, days - day + 1);
  }
  return Math.round(total * persons);
};

/** Net spending in the lines that a norm covers. @param byLine fen by budget line */
export const coveredBy = ({ covers }: DayNorm, byLine: { readonly [line: string]: number }): number =>
  covers.reduce((sum, line) => sum + (byLine[line] ?? 0), 0);

/** What lectures of so many hours may cost at most. Fen; a part of what is paid together is paid in full. */
export const mostOfLectures = ({ hours: together, most }: LectureNorm, hours: number): number =>
  Math.ceil(hours / together) * most;

const issuerNames: { readonly [issuer in Issuer]: Bilingual } = {
  district: { zh: '本区（市）', en: 'district' },
  city: { zh: '本市', en: 'city' },
  province: { zh: '省', en: 'provincial' },
  central: { zh: '中央', en: 'central' },
};
const standings: { readonly [standing in Standing]: Bilingual } = {
  confirmed: { zh: '', en: '' },
  'copy seen': { zh: '（据转载，待确认）', en: ' (from a copy, to be confirmed)' },
  ours: { zh: '（暂定）', en: ' (provisional)' },
};

/** 省2014-02-01起标准（据转载，待确认）: so that nobody takes a copy for the text. */
export const sayNorm = ({ issuedBy, from, standing }: Norm): Bilingual => {
  const [issuer, sure] = [issuerNames[issuedBy], standings[standing]];
  return {
    zh: `${issuer.zh}${from}起标准${sure.zh}`,
    en: `${issuer.en} norm from ${from}${sure.en}`,
  };
};
