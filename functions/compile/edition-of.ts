/** A report as an edition: what it corrects, and which of its figures changed. */
import { yearOf } from '../../shared/ground/period.ts';
import { changedFigures } from '../../shared/statistics/changed-figures.ts';
import { type Edition, standsFile } from '../../shared/statistics/edition.ts';
import type { ChangedFigure } from '../../shared/statistics/figures-of-report.ts';
import type { Filing } from '../../shared/statistics/filing.ts';
import type { Report } from '../../shared/statistics/report.ts';
import type { Suspicions } from '../../shared/statistics/suspicion.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { type Published, type PublishServices, readEdition } from './latest-published.ts';
import type { Sources } from './sources.ts';
import { keepSuspicions } from './suspicions-of.ts';

export type Compiled = { readonly report: Report; readonly suspicions: Suspicions };

/** Other rules rest on documents of earlier years too; those were there before. */
const isOfYear = (path: string, month: string): boolean =>
  yearOf(parseDocumentPath(path).period) === yearOf(month);

/** Was the edition before counted by other rules? Then they are why figures differ, beside documents. */
const isRecounted = (before: Sources, now: Sources): boolean => before.counting !== now.counting;

/** None where the last edition stands; from then on it says for these sources too that it does. */
export const figuresSince = async (
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

export const editionOf = (
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
