/**
 * Norms of a training class as dated data: who issued one, from which day to which it holds, what it covers, and how
 * sure we are of it. The class's first day chooses, and of several that hold on it the nearest issuer's. Where none is
 * known a rule is silent: a norm of later years never judges a class of before it (docs/decisions/033).
 */

/** Nearest first. */
export const issuers = ['district', 'city', 'province', 'central'] as const;
export type Issuer = (typeof issuers)[number];

/** What a person may cost a day. */
export type DayNorm = {
  readonly id: string;
  readonly issuedBy: Issuer;
  /** First and last day, ISO dates; left out while nothing has replaced it. */
  readonly from: string;
  readonly to?: string;
  /** Fen a person a day, before tapering. */
  readonly fen: number;
  /** Budget lines that the amount is for (shared/forms/choices.ts): lecture fees are inside some, and apart in others. */
  readonly covers: readonly string[];
  /** Days after the given one count this share of the amount, in rising order, e.g. 0.8 after day 15. */
  readonly tapers: readonly { readonly after: number; readonly share: number }[];
  /** Whether the text itself was seen by the bureau, or a copy of it, or the value is of our choosing. */
  readonly standing: 'confirmed' | 'copy seen' | 'ours';
  /** Document or page the value was taken from. */
  readonly source: string;
};

const nearness = ({ issuedBy }: DayNorm): number => issuers.indexOf(issuedBy);

/** The norm of a class by its first day; undefined where none is known. @param day ISO date */
export const dayNormOf = (norms: readonly DayNorm[], day: string): DayNorm | undefined =>
  norms
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .sort((a, b) => nearness(a) - nearness(b))[0];

/** Two of one issuer that hold on the same day: nobody could say which one judges. Answers their ids. */
export const overlappingNorms = (norms: readonly DayNorm[]): readonly (readonly [string, string])[] =>
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

/** What a class may cost by a norm, in the lines that it covers. Fen; days are whole. */
export const mostOfClass = ({ fen, tapers }: DayNorm, persons: number, days: number): number => {
  let total = 0;
  for (let day = 1; day <= days; day++) {
    const begun = tapers.filter(({ after }) => day > after);
    total += fen * (begun[begun.length - 1]?.share ?? 1);
  }
  return Math.round(total * persons);
};
