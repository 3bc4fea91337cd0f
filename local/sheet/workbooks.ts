/**
 * Each person's workbook on disk: `sheets/<email>.json`, and beside it the journal of what a closing page
 * could still say. Files are replaced whole, so that a kill at any moment leaves the old or the new one.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Workbooks = {
  /** The saved workbook as JSON text, or undefined before the first save. */
  read(email: string): Promise<string | undefined>;
  /** Mutations to repeat on the saved workbook, as JSON array texts in their order. */
  readJournal(email: string): Promise<string[]>;
  write(email: string, text: Uint8Array): Promise<void>;
  addToJournal(email: string, text: string): Promise<void>;
};

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (missing(error)) return undefined;
    throw error;
  });
}

export function createWorkbooks(directory: string): Workbooks {
  const path = (email: string, ending: string) => join(directory, `${encodeURIComponent(email)}.${ending}`);
  // Writes of one person follow each other, whatever order their requests end in.
  const queues = new Map<string, Promise<unknown>>();
  const inTurn = <T>(email: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(email) ?? Promise.resolve()).then(work, work);
    queues.set(email, turn);
    return turn;
  };

  return {
    read: (email) => inTurn(email, () => readIfThere(path(email, 'json'))),
    readJournal: (email) =>
      inTurn(email, async () =>
        ((await readIfThere(path(email, 'journal'))) ?? '').split('\n').filter(Boolean),
      ),
    write: (email, text) =>
      inTurn(email, async () => {
        await mkdir(directory, { recursive: true });
        await writeFile(path(email, 'json.new'), text);
        await rename(path(email, 'json.new'), path(email, 'json'));
        await rm(path(email, 'journal'), { force: true });
      }),
    addToJournal: (email, text) =>
      inTurn(email, async () => {
        await mkdir(directory, { recursive: true });
        await writeFile(path(email, 'journal'), `${text.replace(/\n/g, '')}\n`, { flag: 'a' });
      }),
  };
}
