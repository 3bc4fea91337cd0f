/** Links to report pages, which open in any browser (link-keys.ts). */

import { paths } from '../../shared/contract/paths.ts';
import { type Language, languages } from '../../shared/ground/bilingual.ts';
import { isKeyFor, keyFor, type Links, linkTo } from '../common/link-keys.ts';
import type { EditionId } from '../storage/reports.ts';

const opens = ({ month, revision }: EditionId, language: Language): string =>
  `report|${month}|${revision}|${language}`;

export const isLinkKey = (secret: string, edition: EditionId, language: Language, given: string): boolean =>
  isKeyFor(secret, opens(edition, language), given);

export const keyOfPage = (secret: string, edition: EditionId, language: Language): string =>
  keyFor(secret, opens(edition, language));

/** @param publicUrl ends with a slash */
export const reportLinks = (publicUrl: string, secret: string, edition: EditionId): Links => {
  const linkIn = (language: Language): string => {
    const values = { month: edition.month, revision: String(edition.revision), language };
    return linkTo(publicUrl, paths.openReport, values, { key: keyOfPage(secret, edition, language) });
  };
  return Object.fromEntries(languages.map((language) => [language, linkIn(language)])) as Links;
};
