/**
 * Lists of certificates on paper: what is signed for when a class gets them, the register of a series, and the notice
 * of those that are void, which names numbers and nobody.
 */
import type { Certificate } from '../../../shared/certificates/content.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import { onOneLine } from '../../../shared/form/printable.ts';
import { type Bilingual, fill, fillOne, type Language } from '../../../shared/ground/bilingual.ts';
import { listPaperTexts as texts } from '../../../shared/words/certificate-paper.ts';
import { certificateStateTexts as states } from '../../../shared/words/certificates.ts';
import { printDay, printWhen } from '../plan/print-days.ts';
import { printedMask, printedName } from './certificate-pdf.ts';
import type { ListPaper } from './lay-list.ts';

type Part = {
  readonly part: number;
  readonly parts: number;
  readonly language: Language;
  /** ISO date on which the list was drawn up. */
  readonly day: string;
  readonly authority: Bilingual;
};

const nameOf = ({ person }: Certificate, language: Language): string =>
  person === undefined ? '' : (printedName(person.name) ?? texts.byHand[language]);

/** Replaced by, where it was. */
const stateOf = ({ state, ended }: Certificate, language: Language): string =>
  state === 'valid'
    ? ''
    : `${states[state][language]}${ended?.successor ? ` ${printNumber(ended.successor)}` : ''}`;

const footOf = (title: string, { part, parts, language, day }: Part): string =>
  [
    title,
    ...(parts > 1 ? [fillOne(texts.part[language], { part, parts }, language)] : []),
    fillOne(texts.asOf[language], { day: printDay(day) }, language),
  ].join(language === 'zh' ? '　' : ' · ');

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

/** A blank that was spoiled in printing certificates of these classes. */
export type SpoiledOnPaper = { readonly blank: string; readonly reason: string };

/** A reason that no font has is left out: for it no register goes unprinted. */
const spoiledNote = (spoiled: readonly SpoiledOnPaper[], language: Language): string => {
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
