import type { Bilingual } from '../../../shared/bilingual.ts';

/** A person of the sample directory; more may be known about them, the sheet needs this. */
export type SamplePerson = {
  readonly email: string;
  readonly name: string | Bilingual;
  readonly unit: string;
  /** Name of the unit where the directory gives one. */
  readonly unitName?: string | Bilingual;
  readonly roles: readonly string[];
};

/** A name may be one text or one per language. */
export function nameIn(language: keyof Bilingual, name: string | Bilingual | undefined): string {
  return typeof name === 'object' ? name[language] : (name ?? '');
}
