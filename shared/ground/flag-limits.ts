/** Thresholds of comparisons. They are data of a city, and most are ours: the notice names none. */
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
  /**
   * Below which a purchase asks for no tender, fen, from a day on, oldest first, with the document that says so; nothing is
   * compared of the time before the first, and the kind says that it is silent while there is none.
   */
  readonly splitPurchase: {
    readonly thresholds: readonly { readonly from: string; readonly fen: number; readonly source: string }[];
    readonly days: number;
  };
  /** What an hour of teaching may cost at most, fen, from a day on, oldest first; only where a day's norm leaves it out. */
  readonly lectureHour: readonly { readonly from: string; readonly fen: number; readonly source: string }[];
  /** A kind with at least so many flags is held back from mails when more than this share of what it compares differs. */
  readonly heldBack: { readonly share: number; readonly from: number };
};
