/** Links to report pages, which open in any browser (link-keys.ts). */
import { type Language, languages } from '../shared/bilingual.ts';
import { paths } from '../shared/contract/paths.ts';
import { isKeyFor, keyFor, linkTo } from './link-keys.ts';
import type { EditionId } from './storage/reports.ts';

const opens = ({ month, revision }: EditionId, language: Language): string =>
  `report|${month}|${revision}|${language}`;

export const isLinkKey = (secret: string, edition: EditionId, language: Language, given: string): boolean =>
  isKeyFor(secret, opens(edition, language), given);

export type ReportLinks = { readonly [language in Language]: string };

/** @param publicUrl ends with a slash */
export const reportLinks = (publicUrl: string, secret: string, edition: EditionId): ReportLinks => {
  const linkIn = (language: Language): string => {
    const values = { month: edition.month, revision: String(edition.revision), language };
    return linkTo(publicUrl, paths.openReport, values, { key: keyFor(secret, opens(edition, language)) });
  };
  return Object.fromEntries(languages.map((language) => [language, linkIn(language)])) as ReportLinks;
};
