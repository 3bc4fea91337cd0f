/** The page of a unit or the card of a class as an xlsx file that prints on one page. */
import type { CardLine } from '../../shared/flags/card-line.ts';
import { numberFormats } from '../../shared/flags/number-formats.ts';
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { classCardWords as words } from '../../shared/words/class-card.ts';
import { writeTables } from '../workbook/write-tables.ts';

export type Card = { readonly name: string; readonly title: Bilingual; readonly lines: readonly CardLine[] };

/** @returns the bytes of an xlsx file */
export const renderCard = (
  { name, title, lines }: Card,
  { today, language }: { readonly today: string; readonly language: Language },
): Promise<Uint8Array> =>
  writeTables(
    [
      {
        name,
        title: title[language],
        about: [],
        blocks: [
          {
            columns: [
              { header: words.item[language], width: 44 },
              { header: words.value[language], width: 16, format: '#,##0' },
              { header: words.note[language], width: 70 },
            ],
            rows: lines.map((line) => ({
              ...(line.format && { format: numberFormats[line.format] }),
              cells: [line.title[language], line.value ?? null, line.note?.[language] ?? ''],
            })),
          },
        ],
      },
    ],
    today,
  );
