/**
 * Data keys of contents with persons, in table Persons: pk CONTENT#unit/form/period, sk the content's hash. Whoever has no
 * item cannot open the content, whatever copy of the archive there is: erasing is taking the key out of the item and
 * writing in which content stands for it now. Items are read consistently, so an erased content is erased at once.
 */
import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { contentKeyPk } from '../../shared/submission/keys.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { settle } from './settle-transaction.ts';

/** @param id names the object that was sealed with the key @param key 32 bytes in base64, used for this one content */
export type ContentKey = { readonly id: string; readonly key: string };
/** @param successor hash of the content that has the figures without the persons */
export type Erased = { readonly successor: string };

const item = z.union([z.object({ id: z.string(), key: z.string() }), z.object({ successor: z.string() })]);

export type ContentKeys = {
  /** Undefined for contents that were archived as they are. */
  readonly read: (id: DocumentId, hash: string) => Promise<ContentKey | Erased | undefined>;
  /** A new one, or the one that was there before. */
  readonly keep: (id: DocumentId, hash: string) => Promise<ContentKey | Erased>;
  /** One that is in no item yet: nobody can open what is sealed with it. */
  readonly draw: () => ContentKey;
  /**
   * Takes the key out of the item of `hash`, with the item of its successor in one breath where that has none.
   * @param drawn key of the successor, if it is new
   * @returns false where the key was gone already, or the successor has got an item meanwhile
   */
  readonly erase: (
    id: DocumentId,
    hash: string,
    successor: string,
    drawn: ContentKey | undefined,
  ) => Promise<boolean>;
};

/** @param random so many bytes that nobody can guess; tests that are replayed give their own */
export const connectContentKeys = (
  client: DynamoDBDocumentClient,
  TableName: string,
  random: (bytes: number) => Buffer = randomBytes,
): ContentKeys => {
  const at = (id: DocumentId, hash: string) => ({ pk: contentKeyPk(id), sk: hash });
  const draw = (): ContentKey => ({ id: random(6).toString('hex'), key: random(32).toString('base64') });
  const read: ContentKeys['read'] = async (id, hash) => {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: at(id, hash), ConsistentRead: true }),
    );
    return Item && item.parse(Item);
  };
  return {
    draw,
    read,
    async keep(id, hash) {
      const key = draw();
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: { ...at(id, hash), ...key },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return key;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const { Item } = await client.send(
          new GetCommand({ TableName, Key: at(id, hash), ConsistentRead: true }),
        );
        return item.parse(Item);
      }
    },
    async erase(id, hash, successor, drawn) {
      // The whole item anew: what it does not say, the key, is gone.
      const gone = {
        TableName,
        Item: { ...at(id, hash), successor },
        ConditionExpression: 'attribute_exists(#key)',
        ExpressionAttributeNames: { '#key': 'key' },
      };
      const sealed = {
        TableName,
        Item: { ...at(id, successor), ...drawn },
        ConditionExpression: 'attribute_not_exists(pk)',
      };
      const transaction = new TransactWriteCommand({
        TransactItems: [{ Put: gone }, ...(drawn ? [{ Put: sealed }] : [])],
      });
      const isWritten = async (): Promise<boolean> => {
        const [was, is] = await Promise.all([read(id, hash), read(id, successor)]);
        const isSealed = !drawn || (is !== undefined && 'id' in is && is.id === drawn.id);
        return was !== undefined && 'successor' in was && was.successor === successor && isSealed;
      };
      return (await settle(() => client.send(transaction), isWritten)) === 'written';
    },
  };
};
