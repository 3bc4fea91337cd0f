/** What people keep for themselves, in table Counts: whoever may write there can change nothing that a right rests on. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { personPk } from '../../shared/submission/keys.ts';
import { mailChoices } from '../../shared/submission/news-mail.ts';
import type { OwnChoices } from '../services/own-choices.ts';
import { dynamodb } from './dynamodb.ts';
import { setting } from './setting.ts';

/** Keys: pk PERSON#email, as in Directory, sk OWN. */
const keyOf = (email: string) => ({ pk: personPk(email), sk: 'OWN' });
const own = z.object({ seen: z.optional(z.string()), mail: z.optional(z.enum(mailChoices)) });

export const connectOwnChoices = (client = dynamodb(), TableName = setting('COUNTS_TABLE')): OwnChoices => ({
  async of(email) {
    // A mark that was just moved is seen at once: the sheet asks again right after it.
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: keyOf(email), ConsistentRead: true }),
    );
    return Item ? own.parse(Item) : {};
  },

  async see(email, until) {
    const move = new UpdateCommand({
      TableName,
      Key: keyOf(email),
      UpdateExpression: 'SET seen = :until',
      ConditionExpression: 'attribute_not_exists(seen) OR seen < :until',
      ExpressionAttributeValues: { ':until': until },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      await client.send(move);
      return until;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return error.Item?.seen?.S ?? until;
    }
  },

  async choose(email, mail) {
    await client.send(
      new UpdateCommand({
        TableName,
        Key: keyOf(email),
        UpdateExpression: 'SET mail = :mail',
        ExpressionAttributeValues: { ':mail': mail },
      }),
    );
  },
});
