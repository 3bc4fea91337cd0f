/** What the tables of quality are printed from. */
import type { CertificateHappened } from './certificate-facts.ts';
import type { MoneyHoldings } from './money-holdings.ts';

export type QualityHoldings = MoneyHoldings & {
  readonly certificates?: readonly CertificateHappened[] | undefined;
};
