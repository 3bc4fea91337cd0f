import { personsWords } from '../../shared/words/persons.ts';
import type { Journal } from '../services/journal.ts';
import type { PersonsRecord } from '../services/persons-record.ts';

/** Who was told, corrected, erased, as a record: it names documents and nobody, so whoever sees every document sees it. */
export const personsJournal = (persons: Pick<PersonsRecord, 'events'>): Journal => ({
  name: 'PERSONS',
  title: personsWords.record,
  seenBy: 'read-audit',
  events: () => persons.events(),
});
