/**
 * Reports, at the moment each is published: all its files are there, its figures are those of the documents it lists,
 * by a plain recount, and it rests on nothing older than the one before it.
 */

import { findUnit } from '../../../shared/ground/define-city.ts';
import {
  type Edition,
  editionFiles,
  finishedEdition,
  reportKey,
} from '../../../shared/statistics/edition.ts';
import type { Filing } from '../../../shared/statistics/filing.ts';
import { ledgerOf } from '../../../shared/tables/project.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { contentOf, headsOf, pathOf } from '../documents.ts';
import type { World } from '../world.ts';
import { moneyIsRecounted } from './money.ts';

type Sources = { readonly documents: readonly Filing[] };
type EditionId = { readonly month: string; readonly revision: number };

const textOf = ({ buckets }: World, { month, revision }: EditionId, file: (typeof editionFiles)[number]) =>
  buckets.reports.objects.get(reportKey(month, revision, file))?.at(-1);

export const finishedOf = ({ buckets }: World, month: string): readonly EditionId[] =>
  [...buckets.reports.objects.keys()]
    .flatMap((key) => finishedEdition(key) ?? [])
    .filter((each) => each.month === month)
    .sort((a, b) => a.revision - b.revision);

const sourcesOf = (world: World, edition: EditionId): Sources =>
  JSON.parse(textOf(world, edition, 'sources.json') ?? '{"documents":[]}') as Sources;

export const watchEditions = (world: World): void => {
  world.onObject.push((bucket, key) => {
    const edition = bucket === 'reports' ? finishedEdition(key) : undefined;
    if (!edition) return;
    const told = `${edition.month} r${edition.revision}`;
    const missing = editionFiles.filter((file) => textOf(world, edition, file) === undefined);
    if (missing.length) world.violate('a finished edition is whole', `${told}: ${missing.join(', ')}`);
    else isRecounted(world, edition, told);
    movesForward(world, edition, told);
    knowsWhatItRead(world, edition, told);
  });
};

/** Writes are seen in every index by then. */
const longestLag = 5_000;

/** Returns of its month that were in force when the ledgers were read are those it lists. */
const knowsWhatItRead = (world: World, edition: EditionId, told: string): void => {
  const run = world.scheduler.current;
  if (!run) return;
  const readAt = Math.max(
    ...['Plans query', 'Funding query', 'Trainees query'].map((call) => run.answeredAt.get(call) ?? 0),
  );
  const listed = new Map(sourcesOf(world, edition).documents.map((filing) => [pathOf(filing), filing.hash]));
  for (const head of headsOf(world)) {
    const { inForce, aside } = head.state;
    if (head.period !== edition.month || !inForce || aside || !ledgerOf(head.form)) continue;
    const since = world.inForceSince.get(pathOf(head)) ?? 0;
    if (since < readAt - longestLag && listed.get(pathOf(head)) !== inForce.content)
      world.violate('a report is of what is in force', `${told}: ${pathOf(head)} version ${inForce.version}`);
  }
};

const rowsOf = (world: World, documents: readonly Filing[], form: string, month?: string) =>
  documents
    .filter((filing) => filing.form === form && filing.hash && !filing.aside)
    .filter(({ period }) => month === undefined || period === month)
    .flatMap((filing) => contentOf(world, filing, filing.hash)?.rows ?? []);

/** Everybody who took part: in classes held here, and sent to others (notice 20). */
const peopleOf = (world: World, documents: readonly Filing[]) =>
  ['trainee-roster', 'sent-participants'].flatMap((form) => rowsOf(world, documents, form));

const numberIn = (text: string, pattern: RegExp): number =>
  Number((pattern.exec(text)?.[1] ?? '0').replaceAll(',', ''));

const isRecounted = (world: World, edition: EditionId, told: string): void => {
  const { documents } = sourcesOf(world, edition);
  const report = JSON.parse(textOf(world, edition, 'report.json') ?? '{}') as Edition;
  const { lead } = report;
  const text = lead.map(({ en }) => en).join(' ');
  const trainees = peopleOf(world, documents);
  const passed = trainees.filter(({ result }) => result === 'passed');
  const classes = rowsOf(world, documents, 'class-return', edition.month);
  const money = rowsOf(world, documents, 'funding-return');
  const total = (column: string): number => money.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  const figures = [
    [
      'persons',
      numberIn(text, /To date \([^)]*\), ([\d,]+) /),
      new Set(trainees.map(({ person }) => person)).size,
    ],
    ['enrolments', numberIn(text, /To date [^;:]*?\(([\d,]+) enrolment/), trainees.length],
    ['passed', numberIn(text, /of whom ([\d,]+) passed/), new Set(passed.map(({ person }) => person)).size],
    ['passes', numberIn(text, /enrolments?, ([\d,]+) passed\)/), passed.length],
    ['classes', numberIn(text, /^In \w+, ([\d,]+) class/), classes.length],
    ['received', numberIn(text, /CNY ([\d,.]+) has been received/) * 100, total('received')],
    [
      'spent',
      numberIn(text, /CNY (-?[\d,.]+) (?:has been )?spent/) * 100,
      total('spent') - total('recovered'),
    ],
  ] as const;
  for (const [figure, printed, counted] of figures)
    if (printed !== counted)
      world.violate('figures equal a plain recount', `${told}: ${figure} ${printed}, recounted ${counted}`);
  const returns = documents
    .filter((filing) => filing.form === 'funding-return' && filing.hash && !filing.aside)
    .map((filing) => ({
      unit: filing.unit,
      month: filing.period,
      rows: contentOf(world, filing, filing.hash)?.rows ?? [],
    }));
  moneyIsRecounted(world, report, returns, told, (code) => findUnit(chainedProgramme, code)?.name.zh ?? code);
};

const movesForward = (world: World, edition: EditionId, told: string): void => {
  const now = sourcesOf(world, edition).documents;
  for (const earlier of finishedOf(world, edition.month)) {
    if (earlier.revision >= edition.revision) continue;
    for (const before of sourcesOf(world, earlier).documents) {
      const same = now.find((filing) => pathOf(filing) === pathOf(before));
      if (same && before.version > same.version && same.version > 0)
        world.violate(
          'editions move forward',
          `${told} rests on version ${same.version} of ${pathOf(before)}, r${earlier.revision} on ${before.version}`,
        );
    }
  }
};

/** @param month compiled long ago, and nothing has moved since */
export const editionsAtRest = (world: World, month: string): void => {
  const latest = finishedOf(world, month).at(-1);
  if (!latest) {
    world.violate('there is a report', month);
    return;
  }
  const stated = sourcesOf(world, latest).documents;
  const { lead } = JSON.parse(textOf(world, latest, 'report.json') ?? '{}') as Edition;
  const monthly = headsOf(world).filter(
    ({ period, state }) => period === month && state.inForce && !state.aside,
  );
  const listed = monthly.map(({ state, ...id }) => ({ ...id, hash: state.inForce?.content ?? '' }) as Filing);
  const persons = new Set(peopleOf(world, listed).map(({ person }) => person)).size;
  const printed = numberIn(lead.map(({ en }) => en).join(' '), /To date \([^)]*\), ([\d,]+) /);
  if (printed !== persons)
    world.violate('the last edition is of what is in force', `persons ${printed}, in force ${persons}`);
  if (stated.length === 0 && listed.length > 0) world.violate('the last edition lists its documents', month);
};
