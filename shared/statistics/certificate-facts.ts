/** An event of certificates of a class: the unit's code, the day it happened (ISO), and how many numbers it is about. */
export type CertificateHappened = {
  readonly unit: string;
  readonly class: string;
  readonly day: string;
  readonly what: 'issued' | 'replaced' | 'voided';
  readonly count: number;
};

/** What an event says of a unit's certificates; `valid` counts what it adds to those of classes of the report year. */
export type CertificateFact = {
  readonly unit: number;
  readonly issued: number;
  readonly replaced: number;
  readonly voided: number;
  readonly valid: number;
};
