import type { Certificate } from '../../../shared/certificates/content.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import { onOneLine } from '../../../shared/form/printable.ts';
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import { listPaperTexts as texts } from '../../../shared/words/certificate-paper.ts';
import { printDay, printWhen } from '../plan/print-days.ts';
import { printedMask } from './certificate-pdf.ts';
import type { ListPaper } from './lay-list.ts';
import { footOf, nameOf, type Part, stateOf } from './list-part.ts';

/** Of a class, in the order of the numbers; the place to sign says of a void one that it is. @param from place of the first */
export const layClassBook = (certificates: readonly Certificate[], from: number, part: Part): ListPaper => {
  const { language, day, authority } = part;
  const [first] = certificates as readonly [Certificate, ...Certificate[]];
  const { class: held } = first;
  const say = (text: Bilingual): string => text[language];
  return {
    language,
    title: say(texts.classBook),
    author: authority[language],
    day,
    wide: true,
    facts: [
      [say(texts.class), onOneLine(held.title)],
      [say(texts.code), held.code],
      [say(texts.host), onOneLine(held.host[language])],
      [say(texts.when), printWhen(`${held.start}/${held.end}`, '')[language]],
    ],
    columns: [
      { header: say(texts.place), align: 'center', width: 11 },
      { header: say(texts.number), align: 'center', width: 48, tall: true },
      { header: say(texts.name), align: 'left', share: 2 },
      { header: say(texts.mask), align: 'center', width: 20 },
      { header: say(texts.hours), align: 'right', width: 14 },
      { header: say(texts.onlineHours), align: 'right', width: 18 },
      { header: say(texts.issuedOn), align: 'center', width: 30 },
      { header: say(texts.blank), align: 'center', share: 1.3 },
      { header: say(texts.signed), align: 'center', share: 2.2 },
      { header: say(texts.day), align: 'center', width: 24 },
    ],
    rows: certificates.map((certificate, i) => ({
      cells: [
        String(from + i + 1),
        printNumber(certificate.number),
        nameOf(certificate, language),
        printedMask(certificate.person?.mask ?? ''),
        String(certificate.person?.hours ?? ''),
        String(certificate.person?.onlineHours ?? ''),
        printDay(certificate.issuedOn)[language],
        certificate.blank ?? '',
        stateOf(certificate, language),
        '',
      ],
    })),
    notes: [fill(texts.count, { count: certificates.length })[language]],
    signers: [say(texts.handedOut), say(texts.checked)],
    foot: footOf(say(texts.classBook), part),
  };
};
