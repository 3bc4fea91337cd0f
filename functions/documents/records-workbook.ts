/** 学时查询 as a file: the classes of the people that were asked for, person by person in the order they were asked in. */
import { printNumber } from '../../shared/certificates/number.ts';
import type { PersonRecord } from '../../shared/certificates/record.ts';
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { certificateStateTexts } from '../../shared/words/certificates.ts';
import { writeTables } from '../workbook/write-tables.ts';

const columns = [
  { header: words.place, width: 8, format: '0', centred: true },
  { header: words.mask, width: 12 },
  { header: words.year, width: 8 },
  { header: words.classTitle, width: 36 },
  { header: words.classCode, width: 20 },
  { header: words.category, width: 18 },
  { header: words.programme, width: 22 },
  { header: words.host, width: 26 },
  { header: words.starts, width: 13 },
  { header: words.ends, width: 13 },
  { header: words.subject, width: 12 },
  { header: words.hours, width: 8, format: '0.#' },
  { header: words.onlineHours, width: 10, format: '0.#' },
  { header: words.result, width: 10 },
  { header: words.number, width: 26 },
  { header: words.state, width: 10 },
  { header: words.issuedOn, width: 13 },
  { header: words.oldNumber, width: 18 },
] as const;

const results = {
  passed: words.passedResult,
  failed: words.failedResult,
  studying: words.studyingResult,
};

/** @param records in the order they were asked for; undefined where number and name fit nobody @param day ISO date */
export const renderRecords = (
  records: readonly (PersonRecord | undefined)[],
  { day, left, language }: { readonly day: string; readonly left: number; readonly language: Language },
): Promise<Uint8Array> => {
  const say = (text: Bilingual): string => text[language];
  const emptyAfter = (cells: readonly (string | number)[]) => [
    ...cells,
    ...columns.slice(cells.length).map(() => ''),
  ];
  const linesOf = (record: PersonRecord | undefined, i: number) => {
    if (!record) return [{ cells: emptyAfter([i + 1, '', '', say(words.notFound)]) }];
    const lines = record.classes.map((each) => ({
      cells: [
        i + 1,
        record.mask,
        each.year,
        each.title,
        each.class,
        say(each.category),
        say(each.programme),
        say(each.host),
        each.start ?? '',
        each.end ?? '',
        each.subject ? say(words[each.subject]) : '',
        each.hours,
        each.onlineHours ?? null,
        say(results[each.result]),
        each.number ? printNumber(each.number) : '',
        each.state ? say(certificateStateTexts[each.state]) : '',
        each.issuedOn ?? '',
        each.oldNumber ?? '',
      ],
    }));
    const hours = record.classes
      .filter(({ result }) => result === 'passed')
      .reduce((sum, each) => sum + each.hours, 0);
    const found = say(fill(words.found, { classes: record.classes.length, hours }));
    return [...lines, { cells: emptyAfter([i + 1, record.mask, '', found]), strong: true }];
  };
  return writeTables(
    [
      {
        name: say(words.lookUp),
        title: say(words.lookUp),
        about: [say(fill(words.recordsFile, { day, count: records.length, left }))],
        blocks: [
          {
            columns: columns.map(({ header, ...column }) => ({ ...column, header: say(header) })),
            rows: records.flatMap(linesOf),
          },
        ],
      },
    ],
    day,
  );
};
