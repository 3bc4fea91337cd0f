import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../browser/browser-desk.ts';
import type { JourneySystem } from '../browser/journey-system.ts';

/** What is looked at by somebody of the bureau who reads this language. */
export type Show = (
  seat: { readonly desk: Desk; readonly language: Language },
  system: JourneySystem,
) => Promise<void>;

/** The path of an item below the menu of reviewers. */
export const reviewMenu = (language: Language, item: Bilingual): string[] => [
  menuWords.review[language],
  item[language],
];
