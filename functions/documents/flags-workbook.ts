/** Flags as an xlsx file to read, sort and print: one sheet with each, one with how many there are. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { kindsOf } from '../../shared/flags/kinds-of-unit.ts';
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { flagStateTexts, supervisionWords as words } from '../../shared/words/supervision.ts';
import { tableColumn } from '../workbook/table-sheet.ts';
import { writeTables } from '../workbook/write-tables.ts';

type Told = BodyOf<'readFlags'>;

/** @returns the bytes of an xlsx file */
export const renderFlagsWorkbook = (
  { asOf = '', kinds, units, silent, flags }: Told,
  { today, language }: { readonly today: string; readonly language: Language },
): Promise<Uint8Array> => {
  const open = flags.filter(({ state }) => state === 'open').length;
  const title = words.tab[language];
  const about = [fill(words.title, { asOf, count: flags.length, open })[language]];
  const states = ['open', 'explained', 'accepted', 'turned-over'] as const;
  return writeTables(
    [
      {
        name: title,
        title,
        about,
        blocks: [
          {
            columns: [
              tableColumn(words.unit, 24),
              tableColumn(words.kind, 20),
              tableColumn(words.says, 60),
              tableColumn(words.figure, 16, '#,##0.00'),
              tableColumn(words.count, 10, '#,##0'),
              tableColumn(words.since, 12),
              tableColumn(words.state, 12),
              tableColumn(words.explanation, 36),
              tableColumn(words.reason, 30),
              tableColumn(words.rows, 40),
            ],
            rows: flags.map((flag) => ({
              cells: [
                flag.unitName[language],
                flag.title[language],
                flag.says[language],
                flag.in === 'fen' ? Math.abs(flag.figure) / 100 : null,
                flag.in === 'count' ? Math.abs(flag.figure) : null,
                flag.since,
                flagStateTexts[flag.state][language],
                flag.explanation ?? '',
                flag.reason ?? '',
                flag.sources.map((source) => source[language]).join('\n'),
              ],
            })),
          },
        ],
      },
      {
        name: words.kindsTitle[language],
        title: words.kindsTitle[language],
        about: [],
        blocks: [
          {
            columns: [
              tableColumn(words.kind, 24),
              ...states.map((state) => tableColumn(flagStateTexts[state], 12, '#,##0')),
              tableColumn(words.innocent, 60),
            ],
            rows: kinds.map((kind) => ({
              cells: [kind.title[language], ...states.map((state) => kind[state]), kind.innocent[language]],
            })),
            notes: silent.map((kind) => fill(words.silent, kind)[language]),
          },
          {
            title: words.unitsTitle[language],
            columns: [
              tableColumn(words.unit, 24),
              ...states.map((state) => tableColumn(flagStateTexts[state], 12, '#,##0')),
              tableColumn(words.kinds, 60),
            ],
            rows: units.map((unit) => ({
              cells: [
                unit.unitName[language],
                ...states.map((state) => unit[state]),
                kindsOf(unit, kinds)[language],
              ],
            })),
          },
        ],
      },
    ],
    today,
  );
};
