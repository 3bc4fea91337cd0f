/**
 * Erases who waits for it. Every version of every document with persons is looked through, for a row that an amendment
 * took out is in no ledger: contents they are in are sealed anew without them, the keys of the old ones destroyed, the
 * ledgers written again, and lists of suspicions that show their masks. A run that dies is begun again by the next one,
 * with the same tokens; the request is forgotten last.
 */
import type { Tokens } from '../../shared/persons/erase-content.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { automaticReviewer } from '../../shared/words/answers.ts';
import { servicesFor } from '../common/city.ts';
import { eraseMasks } from '../compile/suspicions-of.ts';
import { projectDocument } from '../stream/project-document.ts';
import { asKept } from './as-kept.ts';
import { eraseCertificates } from './erase-certificates.ts';
import { areFound, type EraseServices, findIn } from './find-erased.ts';

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
    for (const { head, contents, without } of found) {
      paths.add(documentPath(head));
      for (const { hash, rows } of contents) {
        await services.archive.erase(head, hash, (content) => asKept(without(content)?.content));
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
