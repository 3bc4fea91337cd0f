/** 证书核验 as a file: the lines of an employer's list with the answers beside them, in the order of the list. */

import type { Certificate } from '../../shared/certificates/content.ts';
import { printNumber } from '../../shared/certificates/number.ts';
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { certificateStateTexts } from '../../shared/words/certificates.ts';
import type { PairInFile } from '../workbook/pairs-in-file.ts';
import { writeTables } from '../workbook/write-tables.ts';

const columns = [
  { header: words.rowOfFile, width: 8, format: '0', centred: true },
  { header: words.number, width: 26 },
  { header: words.name, width: 12 },
  { header: words.outcome, width: 26 },
  { header: words.classTitle, width: 36 },
  { header: words.classCode, width: 20 },
  { header: words.hours, width: 8, format: '0.#' },
  { header: words.ends, width: 13 },
  { header: words.issuedOn, width: 13 },
  { header: words.remark, width: 40 },
] as const;

const remarkOf = ({ ended }: Certificate): Bilingual | undefined =>
  ended &&
  fill(ended.successor ? words.checkedReplaced : words.checkedEnded, {
    on: ended.on,
    reason: ended.reason,
    successor: ended.successor ? printNumber(ended.successor) : '',
  });

/** @param checked in the order of the lines @param day ISO date @returns the bytes of an xlsx file */
export const renderChecked = (
  lines: readonly PairInFile[],
  checked: readonly (Certificate | undefined)[],
  { day, left, language }: { readonly day: string; readonly left: number; readonly language: Language },
): Promise<Uint8Array> => {
  const say = (text: Bilingual): string => text[language];
  const valid = checked.filter((each) => each?.state === 'valid').length;
  const cellsOf = ({ row, number, name }: PairInFile, certificate: Certificate | undefined) => {
    if (!certificate) return [row, number, name, say(words.noMatch), '', '', null, '', '', ''];
    const { class: held, person, issuedOn, state } = certificate;
    const remark = remarkOf(certificate);
    return [
      row,
      number,
      name,
      say(certificateStateTexts[state]),
      held.title,
      held.code,
      person?.hours ?? null,
      held.end,
      issuedOn,
      remark ? say(remark) : '',
    ];
  };
  return writeTables(
    [
      {
        name: say(words.check),
        title: say(words.check),
        about: [say(fill(words.checkedFile, { day, count: lines.length, valid, left }))],
        blocks: [
          {
            columns: columns.map(({ header, ...column }) => ({ ...column, header: say(header) })),
            rows: lines.map((line, i) => {
              const certificate = checked[i];
              return { cells: cellsOf(line, certificate), strong: certificate?.state !== 'valid' };
            }),
          },
        ],
      },
    ],
    day,
  );
};
