/** What a news letter says of one document: figures, comments, corrections, codes. */
import type { Column, Form, Row } from '../../shared/form/define-form.ts';
import { totalsOf } from '../../shared/form/summarise.ts';
import { type Bilingual, fill, same } from '../../shared/ground/bilingual.ts';
import { categoryOfForm, type Programme } from '../../shared/ground/define-programme.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';
import { entriesOf } from '../../shared/registers/entries.ts';
import { exactMoney, withoutUnit } from '../../shared/statistics/print-money.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import type { submissionOf } from '../../shared/submission/record.ts';
import type { CellComment, Content } from '../../shared/submission/submission.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import { newsMailTexts as words } from '../../shared/words/news-mail.ts';
import { reminderTexts } from '../../shared/words/reminders.ts';
import { localTime } from '../common/local-time.ts';
import type { NewsLetter } from '../documents/news-mail.tsx';

/** Of each list; a sheet has more. */
const mostLines = 30;
export type List = NewsLetter['lists'][number];

type Fact = NewsLetter['facts'][number];

export const said: readonly Bilingual[] = [words.receipt, words.version, words.by];

/** Rows up to which a content is read for a mail: one that ends its process must not end this one's too. */
const mostRows = 2_000;

/** Does the mail show anything of the rows? */
export const needsContent = (
  { kind, comments, corrected = [] }: DocumentNews,
  { columns, register, restricted }: Form,
  { nil, rows }: Submitted,
): boolean =>
  !nil &&
  !restricted &&
  rows <= mostRows &&
  (comments.length + corrected.length > 0 ||
    Object.entries(columns).some(isSummed) ||
    (kind === 'in-force' && register !== undefined));

const isSummed = ([name, { kind }]: [string, Column]): boolean =>
  kind === 'money' || (kind === 'integer' && name === 'persons');

export const nextOf = (kind: string, afterReceipt: Bilingual): readonly Bilingual[] => {
  if (kind === 'returned' || kind === 'reopened' || kind === 'reworded') return [reminderTexts.what];
  if (kind === 'extended') return [words.next.extended, reminderTexts.what];
  return [kind in words.next ? words.next[kind as keyof typeof words.next] : afterReceipt];
};

export const markOf = (kind: string): Bilingual => words.marks[kind as keyof typeof words.marks];

export const factsOf = (
  { at, byName, version, reason, until }: DocumentNews,
  form: Form,
  submitted: ReturnType<typeof submissionOf>,
  content: Content | undefined,
  programme: Programme,
): Fact[] => {
  const fact = (name: Bilingual, value: string | Bilingual): Fact => ({
    name,
    value: typeof value === 'string' ? same(value) : value,
  });
  return [
    ...(submitted
      ? [
          fact(words.receipt, submitted.receipt),
          fact(words.version, fill(words.nthVersion, { version })),
          fact(words.rows, submitted.nil ? words.nil : same(String(submitted.rows))),
          ...sumsOf(form, content?.rows ?? []),
          ...(submitted.warnings ? [fact(words.warnings, String(submitted.warnings))] : []),
        ]
      : []),
    fact(words.by, byName),
    fact(words.at, localTime(programme, at)),
    ...(until ? [fact(words.until, until)] : []),
    ...(reason && !form.restricted ? [fact(words.reason, maskNumbers(reason))] : []),
  ];
};

/** What a version comes to: what somebody looks at first to know the sheet again. */
const sumsOf = (form: Form, rows: readonly Row[]): Fact[] => {
  if (rows.length === 0) return [];
  const { persons, money } = totalsOf(form, rows);
  return Object.entries(form.columns)
    .filter(isSummed)
    .map(([name, { kind, header }]) =>
      kind === 'money'
        ? { name: withoutUnit(header), value: exactMoney(money[name] ?? 0) }
        : { name: header, value: same(String(persons)) },
    );
};

export const commentsOf = ({ comments }: DocumentNews, form: Form, content: Content | undefined): List[] =>
  comments.length === 0
    ? []
    : [
        {
          heading: fill(words.comments, { count: comments.length }),
          lines: shortened(
            comments.map((comment) => placed(comment, same(maskNumbers(comment.text)), form, content)),
          ),
        },
      ];

export const correctionsOf = (
  { corrected = [] }: DocumentNews,
  form: Form,
  content: Content | undefined,
): List[] => {
  if (corrected.length === 0) return [];
  const rowOf = ({ rowId }: Pick<CellComment, 'rowId'>): number => content?.ids.indexOf(rowId) ?? 0;
  const inOrder = [...corrected].sort((a, b) => rowOf(a) - rowOf(b));
  const lines = inOrder.map((each) => {
    const text = each.before ? (each.after ? words.reworded : words.droppedComment) : words.addedComment;
    const told = { before: maskNumbers(each.before), after: maskNumbers(each.after) };
    return placed(each, fill(text, told), form, content);
  });
  return [{ heading: fill(words.corrected, { count: lines.length }), lines: shortened(lines) }];
};

/** A comment with the row and column it is about. */
const placed = (
  { rowId, column }: Pick<CellComment, 'rowId' | 'column'>,
  text: Bilingual,
  { columns }: Form,
  content: Content | undefined,
): Bilingual => {
  const row = (content?.ids.indexOf(rowId) ?? -1) + 1;
  const header = columns[column]?.header;
  if (row && header) return fill(words.place, { text, row, column: header });
  if (row) return fill(words.wholeRow, { text, row });
  return header ? fill(words.wholeColumn, { text, column: header }) : text;
};

/** Codes of projects and of registered rows; the rows of other ledgers are known by persons. */
export const codesOf = (
  { id, kind }: DocumentNews,
  form: Form,
  content: Content | undefined,
  programme: Programme,
): List[] => {
  if (kind !== 'in-force' || !content) return [];
  const ledger = categoryOfForm(programme, form.id) && ledgerOf(form.id);
  const codes = ledger
    ? content.rows.flatMap((row) => ledger.place(row, content, programme)?.key ?? [])
    : entriesOf(form, id, content).map(({ code }) => code);
  return codes.length ? [{ heading: words.codes, lines: shortened(codes.map(same)) }] : [];
};

const shortened = (lines: readonly Bilingual[]): readonly Bilingual[] =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), fill(words.more, { count: lines.length - mostLines })];
