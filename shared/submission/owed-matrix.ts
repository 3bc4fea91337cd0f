/**
 * Owed documents as a matrix, for the page and for the tab: units down, forms across; in a year the returns
 * of a month share a column.
 */
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { asideTexts } from '../words/aside.ts';
import { completenessTexts as words } from '../words/completeness.ts';
import { owedSigns, owedTexts } from '../words/obligations.ts';
import type { OwedStatus } from './owed.ts';
import type { DocumentId } from './submission.ts';

/** What a cell shows of a document. */
export type Shown = DocumentId & {
  readonly status: OwedStatus;
  /** Left out or empty when nothing was filed. */
  readonly filedOn?: string | undefined;
  readonly nil?: boolean | undefined;
  readonly extension?: { readonly until: string } | undefined;
  /** Its version in force is in no ledger. */
  readonly aside?: object | undefined;
};
export type Column<D> = { readonly key: string; readonly title: Bilingual; readonly documents: readonly D[] };

export const columnsOf = <D extends DocumentId>(
  period: string,
  documents: readonly D[],
  titleOf: (form: string) => Bilingual,
): readonly Column<D>[] => {
  const columns = new Map<string, { title: Bilingual; documents: D[] }>();
  for (const document of documents) {
    const isMonthOfYear = document.period !== period;
    const key = isMonthOfYear ? document.period : document.form;
    const title = isMonthOfYear
      ? fill(words.monthColumn, { month: Number(document.period.slice(5)) })
      : titleOf(document.form);
    const column = columns.get(key) ?? { title, documents: [] };
    column.documents.push(document);
    columns.set(key, column);
  }
  return [...columns].map(([key, column]) => ({ key, ...column }));
};

/** The status that needs most attention speaks for several documents. */
const urgency: readonly OwedStatus[] = [
  'locked',
  'overdue',
  'returned',
  'withdrawn',
  'extended',
  'open',
  'not-yet',
  'waiting',
  'late',
  'on-time',
];
export const mostUrgent = (documents: readonly Shown[]): OwedStatus | undefined =>
  urgency.find((status) => documents.some((document) => document.status === status));

/** That something is in no figure, the day of the filing, last day of its extension, or how many of several are in force. */
export const detailOf = (documents: readonly Shown[]): Bilingual | undefined => {
  const [only] = documents;
  if (documents.some(({ aside }) => aside)) return asideTexts.detail;
  if (documents.length > 1) {
    const filed = documents.filter(({ status }) => status === 'on-time' || status === 'late').length;
    return fill(words.filedOf, { filed, due: documents.length });
  }
  if (only?.status === 'extended' && only.extension)
    return fill(words.extendedUntil, { until: only.extension.until.slice(5) });
  if (!only?.filedOn) return undefined;
  const day = only.filedOn.slice(5);
  return only.nil ? fill(words.nilOn, { day }) : same(day);
};

/** A cell in one line, for sheets. */
export const cellText = (documents: readonly Shown[]): Bilingual => {
  const status = mostUrgent(documents);
  if (!status) return same('—');
  const detail = detailOf(documents);
  const sign = owedSigns[status];
  const { zh, en } = owedTexts[status];
  return {
    zh: `${sign} ${zh}${detail ? ` ${detail.zh}` : ''}`,
    en: `${sign} ${en}${detail ? ` ${detail.en}` : ''}`,
  };
};
