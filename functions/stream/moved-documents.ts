/** Which documents a batch of stream records is about: those whose head was written. */
import type { DynamoDBRecord } from 'aws-lambda';
import { headSk } from '../../shared/submission/keys.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';

export type MovedDocument = {
  readonly id: DocumentId;
  /** Sequence numbers of its records, in order. */
  readonly records: readonly string[];
};

export const movedDocuments = (records: readonly DynamoDBRecord[]): readonly MovedDocument[] => {
  const moved = new Map<string, string[]>();
  for (const { dynamodb } of records) {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    if (!pk.startsWith('DOC#') || dynamodb?.Keys?.sk?.S !== headSk) continue;
    const path = pk.slice('DOC#'.length);
    moved.set(path, [...(moved.get(path) ?? []), dynamodb.SequenceNumber ?? '']);
  }
  return [...moved].map(([path, sequence]) => ({ id: parseDocumentPath(path), records: sequence }));
};
