/** Flags as an xlsx file to read, sort and print: one sheet with each, one with how many there are. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { kindsOf } from '../../shared/flags/kinds-of-unit.ts';
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { flagStateTexts, supervisionWords as words } from '../../shared/words/supervision.ts';
import { type TableColumn, writeTables } from '../workbook/write-tables.ts';

type Told = BodyOf<'readFlags'>;

const both = ({ zh, en }: Bilingual): string => `${zh}\n${en}`;
const column = (header: Bilingual, width: number, format?: string): TableColumn => ({
  header: both(header),
  width,
  ...(format && { format }),
});

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
              column(words.unit, 24),
              column(words.kind, 20),
              column(words.says, 60),
              column(words.figure, 16, '#,##0.00'),
              column(words.count, 10, '#,##0'),
              column(words.since, 12),
              column(words.state, 12),
              column(words.explanation, 36),
              column(words.reason, 30),
              column(words.rows, 40),
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
              column(words.kind, 24),
              ...states.map((state) => column(flagStateTexts[state], 12, '#,##0')),
              column(words.innocent, 60),
            ],
            rows: kinds.map((kind) => ({
              cells: [kind.title[language], ...states.map((state) => kind[state]), kind.innocent[language]],
            })),
            notes: silent.map((kind) => fill(words.silent, kind)[language]),
          },
          {
            title: words.unitsTitle[language],
            columns: [
              column(words.unit, 24),
              ...states.map((state) => column(flagStateTexts[state], 12, '#,##0')),
              column(words.kinds, 60),
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
