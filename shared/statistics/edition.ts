/** A report as published: once and for ever under its month and revision; a correction is a new revision. */
import type { Report } from './monthly-report.ts';

export type Edition = Report & {
  readonly revision: number;
  /** SHA-256 of the list of documents, hex: the same documents, the same edition. */
  readonly sourcesHash: string;
  /** The revision this one corrects, and the documents filed late or amended since, as unit/form/period. */
  readonly corrects?: { readonly revision: number; readonly documents: readonly string[] };
};

/** `sources.json` is written last: a revision without it was never finished. */
export const editionFiles = [
  'report.json',
  'zh.csv',
  'en.csv',
  'zh.html',
  'en.html',
  'suspicions.json',
  'sources.json',
] as const;
export type EditionFile = (typeof editionFiles)[number];

export const reportPrefix = 'reports/';
/** e.g. reports/2015-03/r1/report.json */
export const reportKey = (month: string, revision: number, file: EditionFile): string =>
  `${reportPrefix}${month}/r${revision}/${file}`;

/** Month and revision of a finished edition's key, of its last file alone. */
export const finishedEdition = (
  key: string,
): { readonly month: string; readonly revision: number } | undefined => {
  const [, month, revision] = /^reports\/(\d{4}-\d{2})\/r(\d+)\/sources\.json$/.exec(key) ?? [];
  return month && revision ? { month, revision: Number(revision) } : undefined;
};
