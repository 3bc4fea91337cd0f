/** Persons whose period is over: nothing of them has been filed for so long (shared/ground/retention.ts). */
import { yearOf } from '../../shared/ground/period.ts';
import { keptUntil } from '../../shared/ground/retention.ts';
import { erasedMask } from '../../shared/persons/erase-content.ts';
import { holdsPersons } from '../../shared/persons/person-forms.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { retentionWords } from '../../shared/words/persons.ts';
import { allDocuments } from '../common/all-documents.ts';
import type { Services } from '../common/services.ts';
import type { PersonsRecord } from '../services/persons-record.ts';
import type { Asking } from './ask-rights.ts';

export type RetentionServices = Pick<Services, 'city' | 'submissions' | 'archive'> & {
  readonly persons: PersonsRecord;
};
export type PastRetention = {
  /** Pseudonyms. */
  readonly persons: readonly string[];
  readonly rows: number;
  readonly documents: readonly string[];
};

/** Looks through every version of every document with persons; changes nothing. */
export const findPastRetention = async (
  { city, submissions, archive }: RetentionServices,
  now: Date,
): Promise<PastRetention> => {
  const held = new Map<string, { year: string; rows: number; documents: Set<string> }>();
  for await (const head of allDocuments(city, submissions)) {
    if (!holdsPersons(head.form)) continue;
    const versions = (await submissions.events(head)).flatMap((event) =>
      event.type === 'submit' && !event.nil ? event.content : [],
    );
    for (const hash of new Set(versions))
      for (const { person, mask } of (await archive.read(head, hash)).rows) {
        if (typeof person !== 'string' || mask === erasedMask) continue;
        const of = held.get(person) ?? { year: '', rows: 0, documents: new Set() };
        const year = yearOf(head.period);
        held.set(person, of);
        if (year > of.year) of.year = year;
        of.rows += 1;
        of.documents.add(documentPath(head));
      }
  }
  const today = todayOf(city, now);
  const past = [...held].filter(([, { year }]) => keptUntil(city.retention, year) <= today);
  return {
    persons: past.map(([person]) => person),
    rows: past.reduce((sum, [, { rows }]) => sum + rows, 0),
    documents: [...new Set(past.flatMap(([, { documents }]) => [...documents]))].sort(),
  };
};

/** Items of one transaction beside the entry. */
const atOnce = 90;

/** Asks for the erasure of all of them, in the name of who decided it; the next run carries it out. */
export const askPastRetention = async (
  { persons, rows, documents }: PastRetention,
  services: Pick<RetentionServices, 'persons'>,
  { actor, now }: Asking,
): Promise<number> => {
  const waiting = new Set((await services.persons.erasing()).map(({ person }) => person));
  const asked = persons.filter((person) => !waiting.has(person));
  for (let at = 0; at < asked.length; at += atOnce) {
    const people = asked.slice(at, at + atOnce);
    await services.persons.append(
      {
        type: 'asked',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        reason: retentionWords.over.zh,
        // What they are all together stands in each entry: a run that dies is begun again, and asks for the rest.
        rows,
        documents,
      },
      people,
    );
  }
  return asked.length;
};
