/** Table Certificates as everything that reads and writes it reaches it. */
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { certificateEventKey } from '../../shared/certificates/keys.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { AnyChained } from '../services/certificate-chains.ts';
import type { Pause } from './pause.ts';

export type CertificateTable = {
  readonly client: DynamoDBDocumentClient;
  readonly TableName: string;
  readonly pause: Pause;
};

/** Ranges asked for, and rows put, at a time. */
export const lanes = 16;

export const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };

export const putInto = (
  { TableName }: CertificateTable,
  Item: Record<string, unknown>,
  condition: object = isNew,
) => ({
  Put: { TableName, Item, ...condition },
});

export const isWritten = async (
  { client, TableName }: CertificateTable,
  id: DocumentId,
  { n, hash }: AnyChained,
): Promise<boolean> => {
  const Key = certificateEventKey(id, n);
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  return Item?.hash === hash;
};
