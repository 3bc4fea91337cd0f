/** Within one request the version before is wanted by several: for the check, for changes, for answered comments. */
import { documentPath } from '../../shared/submission/submission.ts';
import type { Services } from './services.ts';

type Archive = Services['archive'];

/** An archive that reads each content once; a content never changes under its hash. */
export const readOnce = (archive: Archive): Archive => {
  const known = new Map<string, ReturnType<Archive['read']>>();
  return {
    ...archive,
    read(id, hash) {
      const key = `${documentPath(id)}/${hash}`;
      const reading = known.get(key) ?? archive.read(id, hash);
      known.set(key, reading);
      return reading;
    },
  };
};
