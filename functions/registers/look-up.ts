/** What one person finds in a register: the same for the list in a sheet, the file and the API. */
import { isJointFor, jointlyMade } from '../../shared/flags/sees-finding.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { noReferences } from '../../shared/form/references.ts';
import { inspection } from '../../shared/forms/inspection.ts';
import { inspectionFinding } from '../../shared/forms/inspection-finding.ts';
import type { Actor } from '../../shared/ground/access.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { Answers } from '../../shared/registers/listed.ts';
import { search } from '../../shared/registers/search.ts';
import { isShownTo, type Viewer } from '../../shared/registers/sees.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { findByCode } from './find-by-code.ts';
import { findRegister } from './find-register.ts';
import { readAnswers } from './read-answers.ts';
import { readEntries, readHolding } from './read-entries.ts';
import { readFilters } from './read-filters.ts';
import { type RegisterServices, readHeads } from './register-heads.ts';
import { mayReadOf, viewerOf } from './viewer-of.ts';

export type Asked = {
  readonly form: string;
  readonly period: string;
  /** ISO date. */
  readonly today: string;
  readonly text?: string | undefined;
  readonly filter?: string | undefined;
};
export type Found = {
  readonly form: Form;
  readonly viewer: Viewer;
  readonly entries: readonly Entry[];
  /** Rows of other forms that answer those found. */
  readonly answers: readonly Answers[];
  /** With a newer version that is not in force; only of documents that the person may read. */
  readonly pending: readonly Head[];
};

export type LookUpServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions' | 'archive'>;

export const connectRegisters = (): Connected<LookUpServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
});

/** A code that no row has any more, because it was handed over, is answered with the row as it is called now. */
const underOldCode = async (
  form: Form,
  text: string,
  heads: readonly Head[],
  seen: readonly Entry[],
  services: RegisterServices,
): Promise<readonly Entry[]> => {
  const named = await findByCode(form, text.normalize('NFKC').trim().toUpperCase(), heads, services);
  return named ? seen.filter((entry) => entry.code === (named.now ?? named.entry).code) : [];
};

/** What is to come is only read of what was filed ahead, such as next year's guide: rows of today would pass for it. */
const refuseAhead = (
  form: Form,
  period: string,
  today: string,
  heads: readonly Head[],
  mayRead: (head: Head) => boolean,
): void => {
  const isFiled = (head: Head): boolean =>
    head.period.startsWith(period) && (head.state.inForce !== undefined || mayRead(head));
  if (period > today.slice(0, period.length) && !heads.some(isFiled))
    throw new Problem('period-ahead', { period: periodName(period), form: form.title });
};

/** Inspections that both bureaus made, for the registers that tell of them; none for others. */
const jointFor = async (
  { id }: Form,
  period: string,
  services: RegisterServices,
): Promise<ReadonlySet<string>> =>
  id === inspection.id || id === inspectionFinding.id
    ? jointlyMade(await readEntries(inspection, period, services))
    : new Set();

/** @throws Problem unknown-form, no-register, unknown-filter, wrong-period, period-ahead */
export const lookUp = async (
  { form: id, period, today, text = '', filter }: Asked,
  actor: Actor,
  services: RegisterServices & { readonly programme: Programme },
): Promise<Found> => {
  const { programme, city } = services;
  const form = findRegister(city, programme, id);
  refuseOtherPeriod(programme, period.length === 4 ? { ...form, period: 'year' } : form, period);
  const filters = readFilters(form, filter);
  const heads = await readHeads(form, period, services);
  refuseAhead(form, period, today, heads, (head) => mayReadOf(actor, head, form, programme));
  const viewer = viewerOf(programme, actor);
  const all = await readHolding(form, period, heads, services);
  const readable = new Set(
    [...new Set(all.map(({ unit }) => unit))].filter((unit) => mayReadOf(actor, { unit }, form, programme)),
  );
  const joint = await jointFor(form, period, services);
  const seen = all.filter(
    (entry) =>
      readable.has(entry.unit) ||
      isShownTo(form, entry, viewer, programme) ||
      isJointFor(actor, entry, joint),
  );
  const found = search(form, seen, text, filters, { programme, references: noReferences });
  const isCode = found.length === 0 && filters.length === 0;
  const entries = isCode ? await underOldCode(form, text, heads, seen, services) : found;
  return {
    form,
    viewer,
    entries,
    answers: entries.length === 0 ? [] : await readAnswers(form, period, services),
    pending: heads.filter(
      (head) =>
        head.period.startsWith(period) &&
        head.state.version > (head.state.inForce?.version ?? 0) &&
        head.state.state !== 'withdrawn' &&
        mayReadOf(actor, head, form, programme),
    ),
  };
};
