/**
 * Certificates of training as a PDF, one a page (typst/certificate.typ). A name that no font can draw leaves an empty
 * line to write it on: one rare name must not stop a class. Whatever else cannot be drawn refuses the paper.
 */
import type { Certificate, CertifiedPerson } from '../../../shared/certificates/content.ts';
import { printNumber } from '../../../shared/certificates/number.ts';
import type { CertificateStyle } from '../../../shared/certificates/style.ts';
import { onOneLine, unprintableIn } from '../../../shared/form/printable.ts';
import { type Bilingual, fill, fillOne, type Params, same } from '../../../shared/ground/bilingual.ts';
import { certificateTexts as texts } from '../../../shared/words/certificate-paper.ts';
import { compileTypst, drawTypst } from '../compile-typst.ts';
import { printDay, printWhen } from '../plan/print-days.ts';
import { certificateFrame } from './frame.ts';
import { drawQr } from './qr-drawing.ts';

/** @property address what its code says @property signed the content with its signature (functions/certificates/signature.ts) */
export type PrintedCertificate = {
  readonly certificate: Certificate & { readonly person: CertifiedPerson };
  readonly style: CertificateStyle;
  readonly address: string;
  readonly signed: string;
};

/** The name as printed, or undefined where it has to be written by hand. */
export const printedName = (name: string): string | undefined => {
  const plain = onOneLine(name);
  return unprintableIn(plain).length === 0 ? plain : undefined;
};

/** A mask begins with the surname, which may be what no font has. */
export const printedMask = (mask: string): string =>
  unprintableIn(mask).reduce((text, character) => text.split(character).join(''), onOneLine(mask));

const plain = ({ zh, en }: Bilingual): Bilingual => ({ zh: onOneLine(zh), en: onOneLine(en) });

/** What a host is called in English may be its Chinese name once more. */
const translationOf = ({ zh, en }: Bilingual): string => (en === zh ? '' : en);

const valuesOf = ({ class: held, person }: PrintedCertificate['certificate']): Params => {
  const { onlineHours: online = 0 } = person;
  return {
    mask: printedMask(person.mask),
    when: printWhen(`${held.start}/${held.end}`, ''),
    host: plain(held.host),
    title: onOneLine(held.title),
    code: held.code,
    hours: person.hours,
    online: online > 0 ? fill(texts.online, { online }) : same(''),
  };
};

/** Pieces of the sentence in turn plain and bold; split before it is filled, since a title may hold a bar. */
const statementOf = (values: Params) =>
  texts.statement.split('|').map((piece, i) => ({ text: fillOne(piece, values, 'zh'), strong: i % 2 === 1 }));

const layOne = ({ certificate, style, address }: PrintedCertificate) => {
  const values = valuesOf(certificate);
  const host = plain(certificate.class.host);
  return {
    name: printedName(certificate.person.name) ?? null,
    number: printNumber(certificate.number),
    statement: statementOf(values),
    translated: fillOne(texts.translated, values, 'en'),
    host: { zh: host.zh, en: translationOf(host) },
    issuedOn: printDay(certificate.issuedOn),
    style,
    address,
    code: drawQr(address),
  };
};

/** @param checked where number and name may be typed, as printed @param all at least one, issued on the same day */
const lay = (all: readonly PrintedCertificate[], checked: string) => {
  const [first] = all as readonly [PrintedCertificate, ...PrintedCertificate[]];
  const { issuedOn, class: held } = first.certificate;
  const [year, month, day] = issuedOn.split('-').map(Number) as [number, number, number];
  return {
    title: `${first.style.title.zh} ${held.code}`,
    author: onOneLine(held.host.zh),
    issued: { year, month, day },
    // Only the file of one: a PDF/A takes no text longer than 32,767 characters, and parts are for the printer.
    signed: all.length === 1 ? [first.signed] : [],
    frame: certificateFrame,
    words: {
      frame: texts.frame.zh,
      byHand: texts.byHand.zh,
      number: `${texts.number.zh} ${texts.number.en}`,
      scan: texts.scan,
      sealOfHost: texts.sealOfHost,
      sealOfBureau: texts.sealOfBureau,
      address: checked,
    },
    certificates: all.map(layOne),
  };
};

/** @throws Problem unprintable when a font lacks a character of anything but a name */
export const renderCertificates = (all: readonly PrintedCertificate[], checked: string): Uint8Array =>
  compileTypst('certificate.typ', lay(all, checked));

/** Its pages as an SVG, for pictures. */
export const drawCertificates = (all: readonly PrintedCertificate[], checked: string): string =>
  drawTypst('certificate.typ', lay(all, checked));
