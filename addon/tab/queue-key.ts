/** Which document a line of a queue is of. */
import { type DocumentId, documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import type { Raw } from '../google/raw.ts';

export type Filed = { readonly id: DocumentId; readonly version: number };

/** Column A of the queue: which version of which document. */
export const queueKey = (id: DocumentId, version: number): string => `${documentPath(id)}#${version}`;

/** The document that a hidden key names. */
export const keptDocument = (key: Raw | undefined): DocumentId | undefined => {
  const path = String(key ?? '');
  return path.split('/').length === 3 ? parseDocumentPath(path) : undefined;
};

export const parseKey = (key: Raw | undefined): Filed | undefined => {
  const [path, version] = String(key ?? '').split('#');
  const id = keptDocument(path);
  return id && { id, version: Number(version) };
};
