/** What an official paper says, a line for each paragraph and each row of its annexes. */
import type { layPaper } from '../../functions/documents/plan-pdf.ts';

type Paper = ReturnType<typeof layPaper>;
type PrintedTable = Paper['annexes']['items'][number]['tables'][number];

const rowLine = (cells: readonly (string | { readonly text: string })[]): string =>
  cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | ');

const tableLines = ({ title, columns, groups, notes }: PrintedTable): string[] => [
  '',
  ...(title ? [title] : []),
  rowLine(columns.map(({ header }) => header)),
  ...groups.flatMap(({ head, rows }) => [
    ...(head ? [`* ${rowLine(head)}`] : []),
    ...rows.map(({ cells, strong }) => `${strong ? '* ' : ''}${rowLine(cells)}`),
  ]),
  ...notes,
];

export const paperLines = (paper: Paper): string =>
  [
    paper.head,
    paper.number,
    paper.title,
    paper.to,
    '',
    ...paper.body.map(({ kind, text }) => (kind === 'heading' ? `\n${text}` : text)),
    '',
    ...paper.annexes.items.map(({ mark, title }) => `${paper.annexes.lead.trim()} ${mark} ${title}`),
    '',
    ...paper.signatures,
    paper.date,
    ...paper.remarks,
    paper.copies,
    paper.office,
    paper.printed,
    ...paper.annexes.items.flatMap(({ mark, title, tables }) => [
      `\n${mark} ${title}`,
      ...tables.flatMap(tableLines),
    ]),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
    .concat('\n');
