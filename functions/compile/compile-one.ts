/** One month: nothing to do, wait for its documents, or fold the ledgers until they show them and publish. */
import { isWaitedFor, waitedUntil } from '../../shared/submission/aside.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { CompileOutcome, CompileServices } from './compilation.ts';
import { foldLedgers } from './fold-ledgers.ts';
import type { History } from './history.ts';
import { countsRegisters, latestPublished, standsFor } from './latest-published.ts';
import { listSources } from './list-sources.ts';
import { publishEdition } from './publish-edition.ts';
import type { Sources } from './sources.ts';
import { type rememberUnits, withUnitsOf } from './units-at.ts';

const looks = 5;
/** Runs that cross each other are rare, and numbers that dead ones left half-written are few. */
const mostOvertaken = 20;

export const findUnchanged = async (
  month: string,
  services: CompileServices,
  history: History,
): Promise<CompileOutcome | undefined> => {
  const latest = await latestPublished(month, services);
  if (!latest) return undefined;
  const { hash } = await listSources(month, services, history, countsRegisters(latest));
  if (!(await standsFor(month, latest, hash, services))) return undefined;
  return { month, status: 'unchanged', revision: latest.revision };
};

type Run = {
  readonly history: History;
  readonly unitsAt: ReturnType<typeof rememberUnits>;
  readonly now: Date;
};

export const compileOne = async (
  month: string,
  services: CompileServices,
  { history, unitsAt, now }: Run,
): Promise<CompileOutcome> => {
  let differing: readonly string[] = [];
  let free = 1;
  for (let look = 1, overtaken = 0; look <= looks; ) {
    if (look > 1) await services.pause();
    const before = await latestPublished(month, services);
    const withRegisters = countsRegisters(before);
    const sources = await listSources(month, services, history, withRegisters);
    const waited = waitedFor(month, sources, now);
    if (waited) return waited;
    // Under the names, and with the units, of the month's end.
    const then = withUnitsOf(services, await unitsAt(month), sources.documents);
    const folded = await foldLedgers(month, sources, then, history);
    differing = folded.differing.length
      ? folded.differing
      : await movedSince(month, sources, services, history);
    if (differing.length) {
      look++;
      continue;
    }
    const published = await publishEdition(folded, sources, then, before, free);
    if (published.status !== 'overtaken') return { month, ...published };
    free = published.free;
    if (++overtaken === mostOvertaken)
      throw new Error(`no free revision of ${month} after ${mostOvertaken} tries`);
  }
  return { month, status: 'waiting', documents: differing };
};

/** The bureau has a day to have them corrected, in which the month waits as for any other difference. */
const waitedFor = (month: string, { documents }: Sources, now: Date): CompileOutcome | undefined => {
  const waited = documents.filter(({ aside }) => aside && isWaitedFor({ at: aside.since }, now));
  if (waited.length === 0) return undefined;
  const until = waited
    .map(({ aside }) => waitedUntil({ at: aside?.since ?? '' }))
    .sort()
    .at(-1) as string;
  return { month, status: 'waiting', documents: waited.map(documentPath), until };
};

/** Documents that came into force while the ledgers were folded. */
const movedSince = async (
  month: string,
  before: Sources,
  services: CompileServices,
  history: History,
): Promise<readonly string[]> => {
  const now = await listSources(month, services, history, before.registers === true);
  if (now.hash === before.hash) return [];
  const known = new Set(
    before.documents.map((filing) => `${filing.unit}/${filing.form}/${filing.period} ${filing.hash}`),
  );
  const moved = now.documents.map(
    (filing) => `${filing.unit}/${filing.form}/${filing.period} ${filing.hash}`,
  );
  return moved.filter((each) => !known.has(each)).map((each) => each.split(' ')[0] as string);
};
