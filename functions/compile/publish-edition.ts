/**
 * Writes a report as the next edition of its month, where a figure of it differs from the last one; where none does,
 * the last edition stands for these sources too, and says so in an object beside it. Every object is written once; the list of sources comes
 * last and finishes the edition. A run that died half-way left the same bytes, so the next run goes on where
 * it stopped; where other bytes stand, another run used the number for other sources: the sources are listed again,
 * for they may have moved since, and the next number is taken.
 */
import type { Edition, EditionFile } from '../../shared/statistics/edition.ts';
import type { Suspicions } from '../../shared/statistics/suspicion.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { renderCsv } from '../documents/report-csv.ts';
import { renderReport } from '../documents/report-page.tsx';
import { type Compiled, editionOf, figuresSince } from './edition-of.ts';
import { latestPublished, type Published, type PublishServices } from './latest-published.ts';
import type { Sources } from './sources.ts';

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
