/** The notice of numbers that are no longer valid, and of blanks that were spoiled. */
import { printNumber } from '../../../shared/certificates/number.ts';
import { onOneLine } from '../../../shared/form/printable.ts';
import { type Bilingual, fill, fillOne, type Language } from '../../../shared/ground/bilingual.ts';
import { listPaperTexts as texts } from '../../../shared/words/certificate-paper.ts';
import { certificateStateTexts as states } from '../../../shared/words/certificates.ts';
import { printDay } from '../plan/print-days.ts';
import { printedName } from './certificate-pdf.ts';
import type { ListPaper } from './lay-list.ts';
import { footOf, type Part } from './list-part.ts';

/** A blank that was spoiled in printing certificates of these classes. */
export type SpoiledOnPaper = { readonly blank: string; readonly reason: string };

/** A reason that no font has is left out: for it no register goes unprinted. */
export const spoiledNote = (spoiled: readonly SpoiledOnPaper[], language: Language): string => {
  const listed = spoiled.map(({ blank, reason }) => {
    const printed = printedName(onOneLine(reason));
    if (!printed) return blank;
    return language === 'zh' ? `${blank}（${printed}）` : `${blank} (${printed})`;
  });
  const list = listed.join(language === 'zh' ? '、' : ', ');
  return fillOne(texts.spoiled[language], { count: spoiled.length, list }, language);
};

/** A number that has ended. @property on ISO date */
export type NoticedNumber = {
  readonly number: string;
  readonly state: 'void' | 'replaced';
  readonly on: string;
  readonly successor?: string;
};

/** @param month in which they ended, e.g. 2015-06 */
export const layNotice = (ended: readonly NoticedNumber[], month: string, part: Part): ListPaper => {
  const { language, day, authority } = part;
  const say = (text: Bilingual): string => text[language];
  return {
    language,
    title: say(texts.notice),
    subtitle: `${authority[language]}　${month}`,
    author: authority[language],
    day,
    lead: say(texts.noticeLead),
    facts: [],
    columns: [
      { header: say(texts.place), align: 'center', width: 14 },
      { header: say(texts.number), align: 'center', share: 1 },
      { header: say(texts.state), align: 'center', width: 28 },
      { header: say(texts.day), align: 'center', width: 36 },
      { header: say(texts.successor), align: 'center', share: 1 },
    ],
    rows: ended.map(({ number, state, on, successor }, i) => ({
      cells: [
        String(i + 1),
        printNumber(number),
        states[state][language],
        printDay(on)[language],
        successor ? printNumber(successor) : '',
      ],
    })),
    notes: [ended.length ? fill(texts.count, { count: ended.length })[language] : say(texts.none)],
    foot: footOf(say(texts.notice), part),
  };
};
