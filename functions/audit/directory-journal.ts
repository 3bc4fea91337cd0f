import { recordWords } from '../../shared/words/record.ts';
import type { Directory } from '../services/directory.ts';
import type { Journal } from '../services/journal.ts';

/** Changes of units and people stand in a chain of their own, asked for and proved like those of documents. */
export const directoryJournal = (directory: Pick<Directory, 'events'>): Journal => ({
  name: 'DIRECTORY',
  title: recordWords.directory,
  seenBy: 'read-directory',
  events: () => directory.events(),
});
