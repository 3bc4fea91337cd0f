/** Thresholds of comparisons. They are data of a city, and most are ours: the notice names none. */
import type { Bilingual } from './bilingual.ts';

/** What a person and day of training may cost, from a day on. */
export type PersonDayQuota = {
  readonly from: string;
  readonly to?: string;
  readonly fen: number;
  /** Budget lines that it covers; before 2017 teaching was among them. */
  readonly covers: readonly string[];
  /** Whose quota it is, e.g. 参照山东省2014年标准. */
  readonly basis: Bilingual;
  /** Days beyond so many at a share, in rising order. */
  readonly tapers?: readonly { readonly beyondDays: number; readonly share: number }[];
};

export type FlagLimits = {
  readonly idle: {
    readonly days: number;
    readonly share: number;
    readonly fen: number;
    /** After the first planned day of the project, before which nothing is asked. */
    readonly plannedDays: number;
  };
  readonly notReceived: { readonly days: number };
  readonly passedHanded: { readonly days: number };
  readonly paidNotHeld: { readonly days: number };
  readonly rosterMoney: { readonly staffShare: number; readonly mostStaff: number };
  /** Nothing is compared while the threshold is not known. */
  readonly splitPurchase: { readonly fen?: number; readonly days: number };
  /** Of a person and day, and of an hour of teaching; not overlapping. */
  readonly personDay: readonly PersonDayQuota[];
  readonly lectureHour: readonly PersonDayQuota[];
  /** A kind with at least so many flags is held back from mails when more than this share of what it compares differs. */
  readonly heldBack: { readonly share: number; readonly from: number };
};
