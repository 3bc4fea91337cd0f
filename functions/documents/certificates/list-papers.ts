/**
 * Lists of certificates on paper: what is signed for when a class gets them, the register of a series, and the notice
 * of those that are void, which names numbers and nobody.
 */
import type { Certificate } from '../../../shared/certificates/content.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import { onOneLine } from '../../../shared/form/printable.ts';
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import { listPaperTexts as texts } from '../../../shared/words/certificate-paper.ts';
import { printDay } from '../plan/print-days.ts';
import { printedMask } from './certificate-pdf.ts';
import type { ListPaper } from './lay-list.ts';
import { type SpoiledOnPaper, spoiledNote } from './lay-notice.ts';
import { footOf, nameOf, type Part, stateOf } from './list-part.ts';

/** Of a series and year, number by number, with the blanks spoiled for it. @param series e.g. QDZX 2015 07 */
export const layRegister = (
  certificates: readonly Certificate[],
  series: string,
  spoiled: readonly SpoiledOnPaper[],
  part: Part,
): ListPaper => {
  const { language, day, authority } = part;
  const say = (text: Bilingual): string => text[language];
  const first = certificates[0];
  const last = certificates[certificates.length - 1];
  return {
    language,
    title: say(texts.register),
    subtitle: series,
    author: authority[language],
    day,
    wide: true,
    facts: [
      [
        say(texts.number),
        first && last
          ? fill(texts.range, { first: printNumber(first.number), last: printNumber(last.number) })[language]
          : say(texts.none),
      ],
    ],
    columns: [
      { header: say(texts.number), align: 'center', width: 46 },
      { header: say(texts.name), align: 'left', share: 1.3 },
      { header: say(texts.mask), align: 'center', width: 20 },
      { header: say(texts.code), align: 'center', width: 36 },
      { header: say(texts.class), align: 'left', share: 2.6 },
      { header: say(texts.hours), align: 'right', width: 13 },
      { header: say(texts.issuedOn), align: 'center', width: 28 },
      { header: say(texts.blank), align: 'center', width: 26 },
      { header: say(texts.state), align: 'left', width: 44 },
    ],
    rows: certificates.map((certificate) => ({
      cells: [
        printNumber(certificate.number),
        nameOf(certificate, language),
        printedMask(certificate.person?.mask ?? ''),
        certificate.class.code,
        onOneLine(certificate.class.title),
        String(certificate.person?.hours ?? ''),
        printDay(certificate.issuedOn)[language],
        certificate.blank ?? '',
        stateOf(certificate, language),
      ],
    })),
    notes: [
      fill(texts.count, { count: certificates.length })[language],
      ...(spoiled.length ? [spoiledNote(spoiled, language)] : []),
    ],
    foot: footOf(say(texts.register), part),
  };
};
