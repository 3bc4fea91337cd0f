/**
 * Writes a report as the next edition of its month, where a figure of it differs from the last one; where none does,
 * the last edition stands for these sources too, and says so in an object beside it. Every object is written once; the list of sources comes
 * last and finishes the edition. A run that died half-way left the same bytes, so the next run goes on where
 * it stopped; where other bytes stand, another run used the number for other sources: the sources are listed again,
 * for they may have moved since, and the next number is taken.
 */
import type { Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { type ChangedFigure, changedFigures } from '../../shared/statistics/changed-figures.ts';
import { type Edition, type EditionFile, standsFile } from '../../shared/statistics/edition.ts';
import type { Filing } from '../../shared/statistics/facts.ts';
import type { Report } from '../../shared/statistics/monthly-report.ts';
import type { Suspicions } from '../../shared/statistics/suspicions.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { renderCsv } from '../documents/report-csv.ts';
import { renderReport } from '../documents/report-page.tsx';
import type { Reports } from '../storage/reports.ts';
import type { Sources } from './sources.ts';
import { keepSuspicions } from './suspicions-of.ts';

export type PublishServices = { readonly programme: Programme; readonly reports: Reports };
/** The last finished edition of a month and what it rested on. */
export type Published = { readonly revision: number; readonly sources: Sources };

export const latestPublished = async (
  month: string,
  { reports }: Pick<PublishServices, 'reports'>,
): Promise<Published | undefined> => {
  const edition = (await reports.finished(month)).at(-1);
  const text = edition && (await reports.read(edition, 'sources.json'));
  // Written below and nowhere else.
  return edition && text !== undefined
    ? { revision: edition.revision, sources: JSON.parse(text) as Sources }
    : undefined;
};

/** Does the last edition stand for these sources: those it was made of, or others that gave the same figures? */
export const standsFor = async (
  month: string,
  { revision, sources }: Published,
  hash: string,
  { reports }: Pick<PublishServices, 'reports'>,
): Promise<boolean> =>
  sources.hash === hash || (await reports.read({ month, revision }, standsFile(hash))) !== undefined;

type Compiled = { readonly report: Report; readonly suspicions: Suspicions };

/** See Sources: a month that was published without registers stays without them. */
export const countsRegisters = (published: Published | undefined): boolean =>
  !published || published.sources.registers === true;

export type PublishedNow = { readonly status: 'compiled' | 'unchanged'; readonly revision: number };
/** Another run was at it since these sources were listed, so they may be the older ones: list them again. */
export type Overtaken = {
  readonly status: 'overtaken';
  /** The first revision that may be free. */
  readonly free: number;
};

/**
 * @param before the last edition as it was before the sources were listed, so that no edition rests on older
 *   documents than the one before it
 * @param free numbers below were found taken
 */
export const publishEdition = async (
  { report, suspicions }: Compiled,
  { documents, hash, registers, counting }: Sources,
  services: PublishServices,
  before: Published | undefined,
  free = 1,
): Promise<PublishedNow | Overtaken> => {
  const { month } = report;
  const sources = { documents, hash, ...(registers && { registers }), ...(counting && { counting }) };
  const latest = await latestPublished(month, services);
  if (latest?.revision !== before?.revision) return { status: 'overtaken', free };
  const figures = latest && (await figuresSince(latest, { report, suspicions }, sources, services));
  if (latest && figures?.length === 0) return { status: 'unchanged', revision: latest.revision };
  const revision = Math.max((latest?.revision ?? 0) + 1, free);
  const edition = editionOf(report, sources, revision, latest, figures);
  if (await keepAll(edition, suspicions, sources, services)) return { status: 'compiled', revision };
  return { status: 'overtaken', free: revision + 1 };
};

/** Other rules rest on documents of earlier years too; those were there before. */
const isOfYear = (path: string, month: string): boolean =>
  yearOf(parseDocumentPath(path).period) === yearOf(month);

/** Was the edition before counted by other rules? Then they are why figures differ, beside documents. */
const isRecounted = (before: Sources, now: Sources): boolean => before.counting !== now.counting;

/** None where the last edition stands; from then on it says for these sources too that it does. */
const figuresSince = async (
  { revision, sources: before }: Published,
  { report, suspicions }: Compiled,
  sources: Sources,
  { programme, reports }: PublishServices,
): Promise<readonly ChangedFigure[]> => {
  if (before.hash === sources.hash) return [];
  const { month } = report;
  const edition = await readEdition(month, revision, reports);
  const figures = changedFigures(edition, report, programme, isRecounted(before, sources));
  if (figures.length > 0) return figures;
  await keepSuspicions({ month, revision }, suspicions, reports);
  const { hash } = sources;
  const documents = changedSince(before.documents, sources.documents);
  await reports.keep({ month, revision }, standsFile(hash), canonical({ month, revision, hash, documents }));
  return [];
};

export const readEdition = async (month: string, revision: number, reports: Reports): Promise<Edition> => {
  const text = await reports.read({ month, revision }, 'report.json');
  if (text === undefined) throw new Error(`report ${month} r${revision} has no report.json`);
  return JSON.parse(text) as Edition;
};

const editionOf = (
  report: Report,
  sources: Sources,
  revision: number,
  latest: Published | undefined,
  figures: readonly ChangedFigure[] | undefined,
): Edition => ({
  ...report,
  revision,
  sourcesHash: sources.hash,
  ...(latest && {
    corrects: {
      revision: latest.revision,
      documents: changedSince(latest.sources.documents, sources.documents).filter(
        (path) => !isRecounted(latest.sources, sources) || isOfYear(path, report.month),
      ),
      ...(figures && { figures }),
      ...(isRecounted(latest.sources, sources) && { reason: 'counting' as const }),
    },
  }),
});

/** Documents that are new, gone or other than before, in the order of the list. */
const changedSince = (before: readonly Filing[], now: readonly Filing[]): readonly string[] => {
  const old = new Map(before.map((filing) => [documentPath(filing), canonical(filing)]));
  const present = new Set(now.map(documentPath));
  return [
    ...now.filter((filing) => old.get(documentPath(filing)) !== canonical(filing)).map(documentPath),
    ...before.map(documentPath).filter((path) => !present.has(path)),
  ];
};

/** False when another edition stands at this revision. */
const keepAll = async (
  edition: Edition,
  suspicions: Suspicions,
  sources: Sources,
  { programme, reports }: PublishServices,
): Promise<boolean> => {
  const { month, revision } = edition;
  const files: readonly (readonly [EditionFile, string])[] = [
    ['report.json', canonical(edition)],
    ['zh.csv', renderCsv(edition, programme, 'zh')],
    ['en.csv', renderCsv(edition, programme, 'en')],
    ['zh.html', renderReport(edition, programme, 'zh')],
    ['en.html', renderReport(edition, programme, 'en')],
    ['suspicions.json', canonical(suspicions)],
    ['sources.json', canonical({ programme: programme.id, month, revision, ...sources })],
  ];
  for (const [file, text] of files)
    if ((await reports.keep({ month, revision }, file, text)) === 'other') return false;
  return true;
};
