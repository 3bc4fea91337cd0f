/**
 * Links to report pages open in any browser, without an account: a key in the link, made of the programme's
 * key and what it opens, stands for the permission. It opens this one page and nothing else.
 */
import { timingSafeEqual } from 'node:crypto';
import { type Language, languages } from '../shared/bilingual.ts';
import { paths } from '../shared/contract/paths.ts';
import { hmacUnder } from './hashes.ts';
import type { EditionId } from './storage/reports.ts';

/** @param secret the programme's key; citizen numbers under the same key never begin with `report|` */
export const linkKey = (secret: string, { month, revision }: EditionId, language: Language): string =>
  hmacUnder(secret)(`report|${month}|${revision}|${language}`).slice(0, 32);

export const isLinkKey = (secret: string, edition: EditionId, language: Language, given: string): boolean => {
  const expected = Buffer.from(linkKey(secret, edition, language));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};

export type ReportLinks = { readonly [language in Language]: string };

/** @param publicUrl ends with a slash */
export const reportLinks = (publicUrl: string, secret: string, edition: EditionId): ReportLinks => {
  const linkIn = (language: Language): string => {
    const path = paths.openReport.path
      .slice(1)
      .replace('{month}', edition.month)
      .replace('{revision}', String(edition.revision))
      .replace('{language}', language);
    return `${publicUrl}${path}?key=${linkKey(secret, edition, language)}`;
  };
  return Object.fromEntries(languages.map((language) => [language, linkIn(language)])) as ReportLinks;
};
