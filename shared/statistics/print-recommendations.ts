/** Applications for seminars of higher levels as they were ranked and decided, and what came of them over the years (notice 19, 65). */
import { applicationResults } from '../forms/columns/answered-applications.ts';
import { higherLevels } from '../forms/columns/choices.ts';
import { rankingReasons } from '../forms/columns/ranking-reasons.ts';
import { higherClassApplication } from '../forms/higher-class-application.ts';
import { higherClassResult } from '../forms/higher-class-result.ts';
import { type Bilingual, listNames, same } from '../ground/bilingual.ts';
import type { Option } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { recommendationTexts as words } from '../words/report-organisation.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import type { Table, TableCell } from './table.ts';

const namedIn = (options: readonly Option[], code: unknown): Bilingual => {
  const { zh, en } = options.find((option) => option.code === code) ?? { zh: '', en: '' };
  return { zh, en };
};
const numberOr = (value: unknown): TableCell => (typeof value === 'number' ? value : null);

export const printRecommendations = ({ registers, month }: OrganisationHoldings): readonly Table[] => {
  const applied = rowsOfRegister(registers, higherClassApplication);
  const results = rowsOfRegister(registers, higherClassResult).map(({ row }) => row);
  if (applied.length === 0) return [];
  const resultOf = new Map(results.map((row) => [String(row.application), row]));
  const yearOfCode = (code: string): string => code.slice(2, 6);
  const own = applied
    .filter(({ code }) => yearOfCode(code) === yearOf(month))
    .map(({ code, row }) => ({ code, row, result: resultOf.get(code) }))
    .sort(
      (a, b) =>
        Number(a.result?.rank ?? 9_999) - Number(b.result?.rank ?? 9_999) || (a.code < b.code ? -1 : 1),
    );
  const years = [...new Set(applied.map(({ code }) => yearOfCode(code)))].sort();
  return [
    ...(own.length
      ? [
          {
            id: 'recommendations-ranked',
            title: words.ranked,
            columns: [
              { title: words.application, format: 'text' as const },
              { title: words.level, format: 'text' as const },
              { title: words.proposed, format: 'count' as const },
              { title: words.rank, format: 'count' as const },
              { title: words.reasons, format: 'text' as const },
              { title: words.overruled, format: 'text' as const },
              { title: words.result, format: 'text' as const },
            ],
            rows: own.map(({ code, row, result }) => ({
              cells: [
                same(`${code} ${row.title}`),
                namedIn(higherLevels, row.level),
                numberOr(result?.proposed),
                numberOr(result?.rank),
                listNames(
                  ((result?.reasons ?? []) as readonly string[]).map((each) => namedIn(rankingReasons, each)),
                ),
                same(String(result?.overruled ?? '')),
                namedIn(applicationResults, result?.result),
              ],
            })),
            notes: [],
          },
        ]
      : []),
    {
      id: 'recommendations-by-year',
      title: words.years,
      columns: [
        { title: words.year, format: 'text' },
        { title: words.level, format: 'text' },
        { title: words.applied, format: 'count' },
        { title: words.recommended, format: 'count' },
        { title: words.accepted, format: 'count' },
      ],
      rows: years.flatMap((year) =>
        higherLevels.flatMap(({ code: level, zh, en }) => {
          const those = applied.filter(({ code, row }) => yearOfCode(code) === year && row.level === level);
          const said = (...codes: readonly string[]): number =>
            those.filter(({ code }) => codes.includes(String(resultOf.get(code)?.result))).length;
          // Whatever became of it above, what was recommended has a rank.
          return those.length
            ? [
                {
                  cells: [
                    same(year),
                    { zh, en },
                    those.length,
                    those.filter(({ code }) => resultOf.get(code)?.rank !== undefined).length,
                    said('accepted'),
                  ],
                },
              ]
            : [];
        }),
      ),
      notes: [],
    },
  ];
};
