/**
 * A report as published: once and for ever under its month and revision. A correction is a new revision, and there is
 * one only where a printed figure changed.
 */
import type { ChangedFigure } from './figures-of-report.ts';
import type { Report } from './report.ts';

export type Edition = Report & {
  readonly revision: number;
  /** SHA-256 of the list of documents, hex: the same documents, the same edition. */
  readonly sourcesHash: string;
  /**
   * The revision this one corrects, the documents filed late or amended since, as unit/form/period, and the figures
   * that differ; editions of before they were listed have none.
   */
  readonly corrects?: {
    readonly revision: number;
    readonly documents: readonly string[];
    readonly figures?: readonly ChangedFigure[];
    /** Left out where documents are all of it. `counting`: people are counted by other rules than before. */
    readonly reason?: 'counting';
  };
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
export type EditionFile = (typeof editionFiles)[number] | SuspicionsFile | StandsFile;
/** A later list of suspicions beside an edition of which no figure differs, numbered from 1. */
export type SuspicionsFile = `suspicions-${number}.json`;
/** Says that the edition stands for other sources too, by their hash: no figure of it differs. */
export type StandsFile = `stands-${string}.json`;
export const standsFile = (sourcesHash: string): StandsFile => `stands-${sourcesHash}.json`;

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
