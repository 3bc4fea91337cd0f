/** What happens to certificates of a class, as it is kept. */
import type { Chained } from '../submission/chain.ts';
import type { Series } from './number.ts';

/** Who, when (ISO instant); `n` counts from 1. */
type EventHead = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
};
/** Numbers from `first` on, `count` of them, to the persons of a content in their order. */
export type Numbered = Series & {
  readonly first: number;
  readonly count: number;
  /** SHA-256 of the archived content, hex. */
  readonly content: string;
};
export type Issued = EventHead & Numbered & { readonly type: 'issued' };
/** 换发: the name was wrong, the facts were, or the paper is lost. */
export const replacementReasons = ['name', 'facts', 'lost'] as const;
export type ReplacementReason = (typeof replacementReasons)[number];
export type Replaced = EventHead &
  Numbered & {
    readonly type: 'replaced';
    readonly number: string;
    readonly kind: ReplacementReason;
    readonly reason: string;
  };
export type Voided = EventHead & {
  readonly type: 'voided';
  readonly number: string;
  readonly reason: string;
};
/** Entered on the platform of the province; the numbers are valid ones of the class. */
export type Registered = EventHead & {
  readonly type: 'registered';
  readonly numbers: readonly string[];
  readonly platform: string;
};
/** The blanks that certificates were printed on; `instead` was noted before by mistake, and is free again. */
export type Blanked = EventHead & {
  readonly type: 'blanked';
  readonly blanks: readonly { readonly number: string; readonly blank: string; readonly instead?: string }[];
};
/** Blanks that carry no certificate any more, or never did. */
export type Spoiled = EventHead & {
  readonly type: 'spoiled';
  readonly blanks: readonly string[];
  readonly reason: string;
};
export type CertificateEvent = Issued | Replaced | Voided | Registered | Blanked | Spoiled;
export type ChainedCertificateEvent = Chained<CertificateEvent>;
