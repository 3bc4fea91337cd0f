/** Where the content of a printed record lies, in table Certificates: pk RECORD#number, sk RECORD. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type DocumentId, documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { dynamodb } from './dynamodb.ts';
import { setting } from './setting.ts';

export type KeptRecord = { readonly document: DocumentId; readonly content: string };
export type KeptRecords = {
  readonly find: (number: string) => Promise<KeptRecord | undefined>;
  /** The same record may be kept any number of times. */
  readonly keep: (number: string, record: KeptRecord) => Promise<void>;
};

const keyOf = (number: string) => ({ pk: `RECORD#${number}`, sk: 'RECORD' });
const item = z.object({ document: z.string(), content: z.string() });

export const connectKeptRecords = (
  client = dynamodb(),
  TableName = setting('CERTIFICATES_TABLE'),
): KeptRecords => ({
  async find(number) {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: keyOf(number), ConsistentRead: true }),
    );
    if (!Item) return undefined;
    const { document, content } = item.parse(Item);
    return { document: parseDocumentPath(document), content };
  },
  async keep(number, { document, content }) {
    const Item = { ...keyOf(number), document: documentPath(document), content };
    await client.send(new PutCommand({ TableName, Item }));
  },
});
