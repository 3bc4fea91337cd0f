/** A folder with a copy of the archive bucket (`aws s3 sync s3://BUCKET DIR`), read as the bucket would be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../functions/services/archive.ts';
import { parseContent } from '../../functions/storage/archive.ts';
import type { ContentKeys } from '../../functions/storage/content-keys.ts';
import { byDayAndRun, parseRoot, type Roots, rootFile } from '../../functions/storage/root-file.ts';
import { unseal } from '../../functions/storage/seal.ts';
import { holdsPersons } from '../../shared/persons/person-forms.ts';
import { archiveKey, rootPrefix, sealedKey } from '../../shared/submission/keys.ts';

const refuse = async (): Promise<never> => {
  throw new Error('a copy of the archive is only read');
};

/** Is there nothing of an archive in the folder, or no folder? Then it is the copy that is at fault, and not the archive. */
export const isEmptyCopy = (folder: string): boolean =>
  !['documents', rootPrefix].some((name) => existsSync(join(folder, name)));

/** @param keys of contents with persons, which lie in the copy as they lie in the bucket: sealed */
export const archiveCopy = (folder: string, keys: Pick<ContentKeys, 'read'>): Archive => {
  const read: Archive['read'] = async (id, hash) => {
    const key = holdsPersons(id.form) ? await keys.read(id, hash) : undefined;
    if (key === undefined)
      return parseContent(readFileSync(join(folder, archiveKey(id, hash)), 'utf8'), hash);
    if ('successor' in key) return read(id, key.successor);
    return parseContent(unseal(readFileSync(join(folder, sealedKey(id, hash, key.id))), key.key, hash), hash);
  };
  return { keep: refuse, read };
};

export const rootsCopy = (folder: string): Roots => ({
  keep: refuse,
  list: async () =>
    (existsSync(join(folder, rootPrefix)) ? readdirSync(join(folder, rootPrefix)) : [])
      .flatMap((name) => rootFile(rootPrefix + name, true) ?? [])
      .sort(byDayAndRun),
  read: async (key) => parseRoot(readFileSync(join(folder, key), 'utf8')),
});
