/** Classes of fields as an xlsx file to read, sort and print. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { fieldWords as words } from '../../shared/words/field-classes.ts';
import { titleOfFields } from '../../shared/words/title-of-fields.ts';
import { type TableColumn, writeTables } from '../workbook/write-tables.ts';

const column = ({ zh, en }: Bilingual, width: number, format?: string): TableColumn => ({
  header: `${zh}\n${en}`,
  width,
  ...(format && { format }),
});

/** @returns the bytes of an xlsx file */
export const renderFieldClasses = (
  told: BodyOf<'readFieldClasses'>,
  language: Language,
): Promise<Uint8Array> => {
  const nameOf = new Map(told.fields.map(({ field, title }) => [field, title[language]]));
  return writeTables(
    [
      {
        name: words.fileName[language],
        title: titleOfFields(told)[language],
        about: [],
        blocks: [
          {
            columns: [
              column(words.field, 18),
              column(words.class, 20),
              column(words.name, 40),
              column(words.category, 18),
              column(words.unit, 24),
              column(words.host, 28),
              column(words.start, 12),
              column(words.end, 12),
              column(words.hours, 8, '#,##0.##'),
              column(words.persons, 10, '#,##0'),
              column(words.passed, 10, '#,##0'),
              column(words.outside, 10),
            ],
            rows: told.classes.map((each) => ({
              cells: [
                nameOf.get(each.field) ?? each.field,
                each.code,
                each.title,
                each.category[language],
                each.unitName[language],
                each.host ?? '',
                each.start,
                each.end,
                each.hours,
                each.persons,
                each.passed ?? null,
                each.outside ? words.outside[language] : '',
              ],
            })),
          },
        ],
      },
    ],
    told.today,
  );
};
