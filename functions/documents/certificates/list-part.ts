/** What the lists of certificates have in common. */
import type { Certificate } from '../../../shared/certificates/content.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import { type Bilingual, fillOne, type Language } from '../../../shared/ground/bilingual.ts';
import { listPaperTexts as texts } from '../../../shared/words/certificate-paper.ts';
import { certificateStateTexts as states } from '../../../shared/words/certificates.ts';
import { printDay } from '../plan/print-days.ts';
import { printedName } from './certificate-pdf.ts';

export type Part = {
  readonly part: number;
  readonly parts: number;
  readonly language: Language;
  /** ISO date on which the list was drawn up. */
  readonly day: string;
  readonly authority: Bilingual;
};

export const nameOf = ({ person }: Certificate, language: Language): string =>
  person === undefined ? '' : (printedName(person.name) ?? texts.byHand[language]);

/** Replaced by, where it was. */
export const stateOf = ({ state, ended }: Certificate, language: Language): string =>
  state === 'valid'
    ? ''
    : `${states[state][language]}${ended?.successor ? ` ${printNumber(ended.successor)}` : ''}`;

export const footOf = (title: string, { part, parts, language, day }: Part): string =>
  [
    title,
    ...(parts > 1 ? [fillOne(texts.part[language], { part, parts }, language)] : []),
    fillOne(texts.asOf[language], { day: printDay(day) }, language),
  ].join(language === 'zh' ? '　' : ' · ');
