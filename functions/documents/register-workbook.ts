/** What was found in a register as an xlsx file: to read, sort and print; nothing is filled in and sent back. */
import { noReferences } from '../../shared/form/references.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import {
  answerColumns,
  type ListedColumn,
  listedColumns,
  printAnswers,
  printListed,
  type Reading,
} from '../../shared/registers/listed.ts';
import { registerWords as words } from '../../shared/words/registers.ts';
import { firstConcerned, type RankedEntry } from '../registers/first-concerned.ts';
import type { Found } from '../registers/look-up.ts';
import type { TableColumn } from '../workbook/table-sheet.ts';
import { writeTables } from '../workbook/write-tables.ts';

type Asked = {
  readonly actor: Actor;
  readonly programme: Programme;
  readonly period: string;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  readonly text: string | undefined;
};

/** As the forms' own files have them. */
const both = ({ zh, en }: Bilingual): string => `${zh}\n${en}`;

/** Characters, of a width in pixels. */
const characters = (width: number): number => Math.round(width / 7);

/** Days stay texts, which sort as dates do; only a number has a format of its own. */
const columnOf = ({ header, width, format, align }: ListedColumn): TableColumn => ({
  header: both(header),
  width: characters(Math.min(width, 320)),
  ...(/^[#0]/.test(format) && { format }),
  ...(align === 'center' && { centred: true as const }),
});

const concernText = ({ concerned, own }: RankedEntry): Bilingual | undefined =>
  concerned ? words.concerned : own ? words.own : undefined;

/** @returns the bytes of an xlsx file */
export const renderRegisterWorkbook = (
  found: Found,
  { actor, programme, period, today, language, text }: Asked,
): Promise<Uint8Array> => {
  const { form, answers } = found;
  const context: Reading = { programme, unit: actor.unit, period, today, references: noReferences, language };
  const ranked = firstConcerned(found, actor);
  const asked = text ? fill(words.asked, { text }) : '';
  const values = { title: form.title, period: periodName(period), asked, count: ranked.length, at: today };
  const sheet = {
    name: words.sheet[language],
    title: form.title[language],
    about: [fill(words.title, values)[language]],
    blocks: [
      {
        columns: [
          { header: both(words.concerns), width: 14 },
          { header: both(words.code), width: 20 },
          { header: both(words.unit), width: 24 },
          ...[...listedColumns(form, context), ...answerColumns(answers, context)].map(columnOf),
        ],
        rows: ranked.map((each) => ({
          cells: [
            concernText(each)?.[language] ?? '',
            each.entry.code,
            nameOfUnit(programme, each.entry.unit)[language],
            ...[...printListed(form, each.entry, context), ...printAnswers(answers, each.entry, context)].map(
              (cell) => (typeof cell === 'boolean' ? String(cell) : cell),
            ),
          ],
        })),
      },
    ],
  };
  return writeTables([sheet], today);
};
