/** Links to report pages, which open in any browser (link-keys.ts). */

import { paths } from '../../shared/contract/paths.ts';
import { type Language, languages } from '../../shared/ground/bilingual.ts';
import {
  type Links,
  linkTo,
  refuseOtherKey,
  type Signed,
  type Signing,
  signed,
} from '../common/link-keys.ts';
import type { EditionId } from '../storage/reports.ts';

const opens = ({ month, revision }: EditionId, language: Language): string =>
  `report|${month}|${revision}|${language}`;

/** @throws Problem link-invalid, link-expired */
export const refuseOtherReport = (
  signing: Signing,
  edition: EditionId,
  language: Language,
  given: Signed,
): void => refuseOtherKey(signing, opens(edition, language), given);

export const signedPage = (signing: Signing, edition: EditionId, language: Language): Signed =>
  signed(signing, opens(edition, language));

/** @param publicUrl ends with a slash */
export const reportLinks = (publicUrl: string, signing: Signing, edition: EditionId): Links => {
  const linkIn = (language: Language): string => {
    const values = { month: edition.month, revision: String(edition.revision), language };
    return linkTo(publicUrl, paths.openReport, values, signedPage(signing, edition, language));
  };
  return Object.fromEntries(languages.map((language) => [language, linkIn(language)])) as Links;
};
