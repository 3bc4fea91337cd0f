/** 个人学时证明: the classes of a person over years and programmes, with the hours passed, its number and its code. */

import { printNumber } from '../../../shared/certificates/number.ts';
import type { Attended } from '../../../shared/certificates/record.ts';
import {
  printRecordNumber,
  type RecordContent,
  yearsOfRecord,
} from '../../../shared/certificates/record-paper.ts';
import { onOneLine } from '../../../shared/form/printable.ts';
import { results } from '../../../shared/forms/columns/trainee-choices.ts';
import { type Bilingual, fill, type Language } from '../../../shared/ground/bilingual.ts';
import { nameOfOption } from '../../../shared/ground/define-city.ts';
import { listPaperTexts as texts } from '../../../shared/words/certificate-paper.ts';
import { printDay, printWhen } from '../plan/print-days.ts';
import { printedMask, printedName } from './certificate-pdf.ts';
import type { ListPaper } from './lay-list.ts';
import { drawQr } from './qr-drawing.ts';

type Printed = {
  readonly record: RecordContent;
  readonly number: string;
  /** What the code says, and where it leads without its key, as printed. */
  readonly address: string;
  readonly authority: Bilingual;
  readonly language: Language;
};

/** Of this system, or, marked as such, a number that was typed before there was one. */
const certificateOf = ({ number, oldNumber }: Attended, language: Language): string =>
  number !== undefined
    ? printNumber(number)
    : oldNumber !== undefined
      ? fill(texts.old, { number: onOneLine(oldNumber) })[language]
      : '';

export const layRecord = ({ record, number, address, authority, language }: Printed): ListPaper => {
  const say = (text: Bilingual): string => text[language];
  const years = yearsOfRecord(record.rows);
  const total = Math.round(years.reduce((sum, { hours }) => sum + hours * 10, 0)) / 10;
  const online = Math.round(years.reduce((sum, { onlineHours }) => sum + onlineHours * 10, 0)) / 10;
  const sums = (title: string, hours: number, onlineHours: number) => ({
    strong: true as const,
    cells: ['', title, '', '', String(hours), onlineHours ? String(onlineHours) : '', '', ''],
  });
  return {
    language,
    title: say(texts.record),
    author: authority[language],
    day: record.printedOn,
    wide: true,
    facts: [
      [say(texts.name), printedName(record.name) ?? say(texts.byHand)],
      [say(texts.mask), printedMask(record.mask)],
      [say(texts.recordNumber), printRecordNumber(number)],
      [say(texts.printedOn), printDay(record.printedOn)[language]],
    ],
    columns: [
      { header: say(texts.year), align: 'center', width: 13 },
      { header: say(texts.class), align: 'left', share: 2.4 },
      { header: say(texts.when), align: 'center', width: 43 },
      { header: say(texts.host), align: 'left', share: 1.6 },
      { header: say(texts.hours), align: 'right', width: 14 },
      { header: say(texts.onlineHours), align: 'right', width: 18 },
      { header: say(texts.result), align: 'center', width: 18 },
      { header: say(texts.number), align: 'center', width: 46 },
    ],
    rows: [
      ...years.flatMap(({ year, classes, hours, onlineHours }) => [
        ...classes.map((each) => ({
          cells: [
            year,
            `${onOneLine(each.title)} ${each.class}`,
            each.start && each.end ? printWhen(`${each.start}/${each.end}`, '')[language] : '',
            onOneLine(each.host[language]),
            String(each.hours),
            each.onlineHours ? String(each.onlineHours) : '',
            nameOfOption(results, each.result)[language],
            certificateOf(each, language),
          ],
        })),
        sums(fill(texts.ofYear, { year })[language], hours, onlineHours),
      ]),
      ...(years.length > 1 ? [sums(say(texts.total), total, online)] : []),
    ],
    notes: [say(texts.recordNote)],
    signers: [say(texts.sealed), say(texts.day)].map((each) => `${each}${language === 'zh' ? '：' : ':'}`),
    foot: `${say(texts.record)}　${printRecordNumber(number)}`,
    code: { drawing: drawQr(address), address },
  };
};
