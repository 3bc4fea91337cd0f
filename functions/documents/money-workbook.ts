/** Money by unit as an xlsx file to read, sort and print; of one unit with the amounts that its lines are made of. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fundingLines } from '../../shared/forms/columns/budget-lines.ts';
import { payers } from '../../shared/forms/columns/money-columns.ts';
import { type Bilingual, fill, type Language, type Params } from '../../shared/ground/bilingual.ts';
import { nameOfOption } from '../../shared/ground/define-city.ts';
import { periodName } from '../../shared/ground/period.ts';
import { amountLines } from '../../shared/money/amount-lines.ts';
import { measures, overviewLines, spentShare } from '../../shared/money/overview-lines.ts';
import { sumTitle, moneyWords as words } from '../../shared/words/money-overview.ts';
import { type TableSheet, tableColumn } from '../workbook/table-sheet.ts';
import { writeTables } from '../workbook/write-tables.ts';

type Told = BodyOf<'readMoney'>;
type Account = Told['rows'][number];
type Amount = NonNullable<Account['movements']>[number];

const yuanFormat = '#,##0.00';
const overview = (
  { month, at, rows }: Told,
  say: (text: Bilingual, values?: object) => string,
): TableSheet => ({
  name: say(words.tab, { month }),
  title: say(words.title, { month: periodName(month), at }),
  about: [],
  blocks: [
    {
      columns: [
        tableColumn(words.unit, 28),
        tableColumn(words.source, 20),
        tableColumn(words.level, 18),
        ...measures.map((measure) => tableColumn(words[measure], 16, yuanFormat)),
        tableColumn(words.rate, 16, '0.0'),
      ],
      rows: overviewLines(rows).map((line) => {
        const { kind, of, figures } = line;
        return {
          cells: [
            kind === 'all' ? say(words.total) : say(of.unitName),
            kind === 'account' ? say(of.sourceName) : kind === 'unit' ? say(words.total) : '',
            kind === 'account' && of.levelName ? say(of.levelName) : '',
            ...measures.map((measure) => figures[measure] / 100),
            spentShare(line) ?? null,
          ],
          strong: kind !== 'account',
        };
      }),
    },
  ],
});

const amounts = (
  { month, at, rows }: Told,
  say: (text: Bilingual, values?: object) => string,
): TableSheet => {
  const [first] = rows as [Account, ...Account[]];
  const values = { unit: first.unitName, account: words.allMoney, month: periodName(month), at };
  return {
    name: say(words.cellsTab, { month, unit: first.unitName }),
    title: say(words.cellsFileTitle, values),
    about: [],
    blocks: [
      {
        columns: [
          tableColumn(words.state, 20),
          tableColumn(words.project, 20),
          tableColumn(words.class, 22),
          tableColumn(words.source, 20),
          tableColumn(words.level, 16),
          tableColumn(words.line, 20),
          tableColumn(words.month, 10),
          tableColumn(words.yuan, 16, yuanFormat),
          tableColumn(words.peer, 22),
          tableColumn(words.payer, 22),
          tableColumn(words.from, 50),
          tableColumn(words.place, 8, '0'),
        ],
        rows: amountLines<Amount, Account>(rows).map((line) =>
          line.kind === 'sum'
            ? { cells: [say(sumTitle(line.of)), '', '', '', '', '', '', line.fen / 100], strong: true }
            : {
                cells: [
                  say(words[line.amount.state]),
                  line.amount.project,
                  line.amount.class ?? '',
                  say(line.of.sourceName),
                  line.of.levelName ? say(line.of.levelName) : '',
                  say(nameOfOption(fundingLines, line.amount.line)),
                  line.amount.month,
                  line.amount.fen / 100,
                  line.amount.peerName ? say(line.amount.peerName) : '',
                  say(nameOfOption(payers, line.amount.payer)),
                  say(line.amount.documentName),
                  line.amount.place ?? null,
                ],
              },
        ),
      },
    ],
  };
};

/** @returns the bytes of an xlsx file */
export const renderMoneyWorkbook = (
  told: Told,
  { today, language }: { readonly today: string; readonly language: Language },
): Promise<Uint8Array> => {
  const say = (text: Bilingual, values?: object): string =>
    (values ? fill(text, values as Params) : text)[language];
  const isOfOne = told.rows.some(({ movements }) => movements !== undefined);
  return writeTables([overview(told, say), ...(isOfOne ? [amounts(told, say)] : [])], today);
};
