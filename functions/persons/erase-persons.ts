/**
 * Erases who waits for it. Every version of every document with persons is looked through, for a row that an amendment
 * took out is in no ledger: contents they are in are sealed anew without them, the keys of the old ones destroyed, the
 * ledgers written again, and lists of suspicions that show their masks. A run that dies is begun again by the next one,
 * with the same tokens; the request is forgotten last.
 */
import { eraseFrom, type Mark, type Tokens } from '../../shared/persons/erase-content.ts';
import { holdsPersons } from '../../shared/persons/person-forms.ts';
import { type City, programmeOf, yearsOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { type Content, documentPath } from '../../shared/submission/submission.ts';
import { automaticReviewer } from '../../shared/words/answers.ts';
import { allDocuments } from '../common/all-documents.ts';
import { type Connected, servicesFor } from '../common/city.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { eraseMasks, type Masked } from '../compile/suspicions-of.ts';
import type { Archive, Erasing } from '../services/archive.ts';
import type { PersonsRecord } from '../services/persons-record.ts';
import type { Head } from '../services/submissions.ts';
import type { KeptRecords } from '../storage/kept-records.ts';
import type { Reports } from '../storage/reports.ts';
import { type ProjectionServices, projectDocument } from '../stream/project-document.ts';
import { eraseCertificates } from './erase-certificates.ts';

export type EraseServices = Connected<ProjectionServices> &
  Pick<Services, 'trainees' | 'certificates'> & {
    readonly archive: Archive & Erasing;
    readonly persons: PersonsRecord;
    /** What was printed of somebody's hours. */
    readonly records: Pick<KeptRecords, 'erase'>;
    readonly reports: Pick<Reports, 'read' | 'finished' | 'rewrite'>;
  };

export type ErasedPersons = {
  readonly requests: number;
  readonly documents: number;
  readonly contents: number;
  readonly rows: number;
};

/** Rounds in which rows that were filed meanwhile are found; more are left to the next night. */
const mostRounds = 3;

export const erasePersons = async (services: EraseServices, now: Date): Promise<ErasedPersons> => {
  const { city, persons } = services;
  const waiting = await persons.erasing();
  const requests = [...new Set(waiting.map(({ n }) => n))];
  const total = { requests: requests.length, documents: 0, contents: 0, rows: 0 };
  if (waiting.length === 0) return total;
  const tokens: Tokens = new Map(waiting.map(({ person, token }) => [person, token]));
  const mark = { n: Math.max(...waiting.map(({ n }) => n)), on: todayOf(city, now) };
  const paths = new Set<string>();
  for (let round = 1; ; round++) {
    const found = await findIn(tokens, mark, services);
    // Before the contents, which alone tell what is to be looked for; and after them, for a report of these minutes.
    const masked = found.flatMap((each) => each.masked);
    await eraseMasks(masked, services.reports);
    for (const { head, contents } of found) {
      paths.add(documentPath(head));
      for (const { hash, left, rows } of contents) {
        const canonicalText = canonical(left);
        await services.archive.erase(head, hash, { hash: sha256(canonicalText), canonicalText });
        total.contents += 1;
        total.rows += rows;
      }
      await projectDocument(head, servicesFor(services, head.period), now, true);
    }
    await eraseMasks(masked, services.reports);
    for (const person of tokens.keys()) await services.records.erase(person);
    const classes = new Set(found.flatMap((each) => each.classes));
    const certified = await eraseCertificates(tokens, classes, mark, services);
    for (const id of certified.documents) paths.add(documentPath(id));
    total.contents += certified.contents;
    total.rows += certified.rows;
    if (!(await areFound(city, tokens, services))) break;
    if (round === mostRounds) throw new Error('rows of persons to be erased are filed faster than erased');
  }
  const documents = [...paths].sort();
  await persons.append({
    type: 'erased',
    at: now.toISOString(),
    ...automaticReviewer,
    reason: '',
    requests,
    rows: total.rows,
    contents: total.contents,
    documents,
  });
  for (const n of requests) await persons.forget(n);
  return { ...total, documents: documents.length };
};

type Found = {
  readonly head: Head;
  readonly contents: { readonly hash: string; readonly left: Content; readonly rows: number }[];
  readonly masked: Masked[];
  /** Codes of the classes that the persons, or their tokens, are in. */
  readonly classes: string[];
};

/** Documents with persons to be erased in any version, or whose contents a run that died has erased without their ledger. */
const findIn = async (tokens: Tokens, mark: Mark, services: EraseServices): Promise<readonly Found[]> => {
  const { city, submissions, archive } = services;
  const drawn = new Set(tokens.values());
  const found: Found[] = [];
  for await (const head of allDocuments(city, submissions)) {
    if (!holdsPersons(head.form)) continue;
    const form = findForm(programmeOf(city, head.period), head.form);
    const versions = (await submissions.events(head)).flatMap((event) =>
      event.type === 'submit' && !event.nil ? event.content : [],
    );
    const of: Found = { head, contents: [], masked: [], classes: [] };
    let touched = false;
    for (const hash of new Set(versions)) {
      const was = await archive.read(head, hash);
      const left = eraseFrom(form, was, tokens, mark);
      const isTheirs = (person: unknown) => tokens.has(String(person)) || drawn.has(String(person));
      const theirs = was.rows.filter(({ person }) => isTheirs(person));
      of.classes.push(...theirs.flatMap(({ class: code }) => (code === undefined ? [] : [String(code)])));
      touched ||= left !== undefined || theirs.length > 0;
      if (!left) continue;
      of.contents.push({ hash, left: left.content, rows: left.rows });
      for (const { person, mask, class: code } of was.rows)
        if (tokens.has(String(person))) of.masked.push({ mask: String(mask), code: String(code ?? '') });
    }
    if (touched) found.push(of);
  }
  return found;
};

const areFound = async (city: City, tokens: Tokens, { trainees }: EraseServices): Promise<boolean> => {
  const asked = [...tokens.keys()].flatMap((person) => yearsOf(city).map((year) => ({ person, year })));
  const found = await inLanes(asked, ({ person, year }) => trainees.ofPerson(year, person));
  return found.some((rows) => rows.length > 0);
};
