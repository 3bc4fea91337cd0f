export const suspicionKinds = [
  'overlap',
  'hours-a-day',
  'class-hours',
  'certificate',
  'class-again',
  'similar-titles',
  'spending',
] as const;
export type SuspicionKind = (typeof suspicionKinds)[number];

export type Suspicion = {
  readonly kind: SuspicionKind;
  readonly units: readonly string[];
  /** Codes of the classes or projects. */
  readonly codes: readonly string[];
  /** Surname and last two characters of the person's number: a pseudonym is told to nobody. */
  readonly mask?: string;
  /** Days, months, titles, hours or a certificate number. */
  readonly about: readonly string[];
};
export type Suspicions = {
  readonly counts: Readonly<Record<SuspicionKind, number>>;
  /** Certificate numbers that have lost their middle and so are compared with none; left out when there are none. */
  readonly uncompared?: number;
  /** Of each kind the first ones. */
  readonly list: readonly Suspicion[];
};
