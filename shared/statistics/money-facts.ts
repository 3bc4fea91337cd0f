/**
 * Money of a row of a return, of the report year or of the months of the year before that compare with it. Fen;
 * `budgeted` less what earlier months had stated for the same line, `spent` less what was recovered, `received` from
 * outside alone: what one unit passed to another is in hand of the other, and nowhere twice.
 */
export type FundingFact = {
  readonly source: number;
  readonly fiscalLevel: number;
  readonly unit: number;
  readonly month: number;
  /** Of the year before. */
  readonly before: boolean;
  readonly budgeted: number;
  readonly received: number;
  readonly spent: number;
  readonly returned: number;
};

/** What an account had in hand when the year began. Fen. */
export type CarriedFact = Pick<FundingFact, 'source' | 'fiscalLevel' | 'unit'> & { readonly fen: number };
