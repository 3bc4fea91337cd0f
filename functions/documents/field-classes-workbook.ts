/** Classes of fields as an xlsx file to read, sort and print. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { fieldWords as words } from '../../shared/words/field-classes.ts';
import { titleOfFields } from '../../shared/words/title-of-fields.ts';
import { tableColumn } from '../workbook/table-sheet.ts';
import { writeTables } from '../workbook/write-tables.ts';

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
              tableColumn(words.field, 18),
              tableColumn(words.class, 20),
              tableColumn(words.name, 40),
              tableColumn(words.category, 18),
              tableColumn(words.unit, 24),
              tableColumn(words.host, 28),
              tableColumn(words.start, 12),
              tableColumn(words.end, 12),
              tableColumn(words.hours, 8),
              tableColumn(words.persons, 10, '#,##0'),
              tableColumn(words.passed, 10, '#,##0'),
              tableColumn(words.outside, 10),
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
