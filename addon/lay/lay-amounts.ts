/** The amounts that a line of the money by unit is made of; column A, hidden, has their documents and rows. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { fundingLines } from '../../shared/forms/columns/budget-lines.ts';
import { payers } from '../../shared/forms/columns/money-columns.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { nameOfOption } from '../../shared/ground/define-city.ts';
import { periodName } from '../../shared/ground/period.ts';
import { accountsOf, amountLines } from '../../shared/money/amount-lines.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import { sumTitle, moneyWords as words } from '../../shared/words/money-overview.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';
import { sumColour, tones } from '../marks/tones.ts';
import { headerRowOfLayout } from './lay-document.ts';
import type { ShownAccount } from './lay-money.ts';
import { listIdOf, writeList } from './list-tab.ts';

type Told = BodyOf<'readMoney'>;
type Account = Told['rows'][number];
type Amount = NonNullable<Account['movements']>[number];

const idBegins = 'amounts/';
export const hasAmounts = (tab: Tab): boolean => (listIdOf(tab) ?? '').indexOf(idBegins) === 0;

/** The document of a line, and the row of its tab in which the amount stands; undefined of a sum. */
export const amountIn = (key: Raw | undefined): { id: DocumentId; row: number | undefined } | undefined => {
  const [path = '', place = ''] = String(key ?? '').split(' ');
  return path.indexOf('/') < 0
    ? undefined
    : { id: parseDocumentPath(path), row: place ? headerRowOfLayout + Number(place) : undefined };
};

const keyOf = ({ document, place }: Amount): string =>
  place === undefined ? document : `${document} ${place}`;

export const layAmounts = (
  desk: Desk,
  { month, at, rows }: Told,
  { unit, source, level }: ShownAccount,
): Tab => {
  const { google, say } = desk;
  const shown = accountsOf(rows, { source, level });
  const columns = [
    [words.state, 150, '@'],
    [words.project, 140, '@'],
    [words.class, 150, '@'],
    [words.source, 150, '@'],
    [words.level, 110, '@'],
    [words.line, 150, '@'],
    [words.month, 80, '@'],
    [words.yuan, 120, '#,##0.00'],
    [words.peer, 150, '@'],
    [words.payer, 120, '@'],
    [words.from, 350, '@'],
    [words.row, 70, '0'],
  ] as const;
  const cellsOf = (amount: Amount, { sourceName, levelName }: Account): Cell[] => [
    keyOf(amount),
    say(words[amount.state]),
    amount.project,
    amount.class ?? '',
    say(sourceName),
    levelName ? say(levelName) : '',
    say(nameOfOption(fundingLines, amount.line)),
    amount.month,
    amount.fen / 100,
    amount.peerName ? say(amount.peerName) : '',
    say(nameOfOption(payers, amount.payer)),
    say(amount.documentName),
    amount.place === undefined ? '' : headerRowOfLayout + amount.place,
  ];
  const lines = amountLines<Amount, Account>(shown).map((line) => {
    if (line.kind === 'amount') return { cells: cellsOf(line.amount, line.of), colour: null };
    const { of, fen } = line;
    return {
      cells: [
        '',
        say(sumTitle(of)),
        ...columns.slice(1).map(([header]) => (header === words.yuan ? fen / 100 : '')),
      ],
      colour: of === 'left' && fen < 0 ? tones.warning : sumColour,
    };
  });
  const [first] = shown;
  const account =
    source === '' || !first
      ? words.allMoney
      : first.levelName
        ? fill(words.ofLevel, { source: first.sourceName, level: first.levelName })
        : first.sourceName;
  const name = first ? first.unitName : { zh: unit, en: unit };
  return writeList(google, {
    // The name of a tab stays, so each unit has one of its own.
    id: `${idBegins}${month}/${unit}`,
    name: say(words.cellsTab, { month, unit: name }),
    title: say(words.cellsTitle, { unit: name, account, month: periodName(month), at }),
    headers: ['', ...columns.map(([header]) => say(header))],
    widths: [40, ...columns.map(([, width]) => width)],
    formats: ['@', ...columns.map(([, , format]) => format)],
    aligns: [
      undefined,
      ...columns.map(([, , format]) => (format === '@' ? ('left' as const) : ('right' as const))),
    ],
    notes: ['', ...columns.map(([header]) => (header === words.row ? say(words.rowHelp) : ''))],
    rows: lines.map(({ cells }) => cells),
    colours: lines.map(({ colour }) => [null, ...columns.map(() => colour)]),
    hiddenKeys: true,
    frozenColumns: 2,
  });
};
