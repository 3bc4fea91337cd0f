/** The card of a class as an xlsx file that prints on one page. */
import { type ClassCard, classLines } from '../../shared/flags/class-card.ts';
import { numberFormats } from '../../shared/flags/number-formats.ts';
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { classCardWords as words } from '../../shared/words/class-card.ts';
import { writeTables } from '../workbook/write-tables.ts';

/** @returns the bytes of an xlsx file */
export const renderClassWorkbook = (
  card: ClassCard,
  { today, language }: { readonly today: string; readonly language: Language },
): Promise<Uint8Array> =>
  writeTables(
    [
      {
        name: card.class,
        title: fill(words.title, { class: card.class, title: card.title, at: today })[language],
        about: [],
        blocks: [
          {
            columns: [
              { header: words.item[language], width: 44 },
              { header: words.value[language], width: 16, format: '#,##0' },
              { header: words.note[language], width: 70 },
            ],
            rows: classLines(card).map(({ title, value, note, format }) => ({
              ...(format && { format: numberFormats[format] }),
              cells: [title[language], value ?? null, note?.[language] ?? ''],
            })),
          },
        ],
      },
    ],
    today,
  );
