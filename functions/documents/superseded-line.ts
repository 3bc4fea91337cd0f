/**
 * Says on top of an old edition that a newer one exists. Pages are kept as they were published, so the line is put in
 * when one is opened, in a box that every report page has a style for: its own policy allows no other.
 */
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { escapeHtml } from '../../shared/ground/escape-html.ts';
import { reportTexts as words } from '../../shared/words/report.ts';

/** Id of the part of a report page that begins behind the head. */
export const reportMain = 'report';

/** @param page as published @param href of the newest edition's page */
export const withSuperseded = (
  page: string,
  { revision, latest }: { readonly revision: number; readonly latest: number },
  href: string,
  language: Language,
): string => {
  const [told, open] = [fill(words.superseded, { revision, latest }), fill(words.openLatest, { latest })];
  const line = `<div class="changed" role="note"><p>${escapeHtml(told[language])} <a href="${escapeHtml(href)}">${escapeHtml(open[language])}</a></p></div>`;
  const main = `<main id="${reportMain}">`;
  return page.replace(main, () => `${main}${line}`);
};
