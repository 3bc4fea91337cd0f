/**
 * Wrong names typed for a number of a certificate on a day, in table Counts: pk TRIES#2015-05-20#QDZX…, sk TRIES, gone
 * two days later. A try is taken before the names are compared and given back for a right one, so that however many
 * ask at the same moment no more than the limit are ever compared.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { dynamodb } from './dynamodb.ts';
import { setting } from './setting.ts';

export type NameTries = {
  /** False, and nothing taken, when the day's are spent. @param day ISO date */
  readonly take: (number: string, day: string) => Promise<boolean>;
  /** After a right name. */
  readonly giveBack: (number: string, day: string) => Promise<void>;
};

export const mostTries = 10;
const keptSeconds = 2 * 24 * 60 * 60;

export const connectNameTries = (client = dynamodb(), TableName = setting('COUNTS_TABLE')): NameTries => {
  const add = (number: string, day: string, step: 1 | -1) =>
    client.send(
      new UpdateCommand({
        TableName,
        Key: { pk: `TRIES#${day}#${number}`, sk: 'TRIES' },
        UpdateExpression: 'ADD #tries :step SET #expires = :expires',
        ConditionExpression: 'attribute_not_exists(#tries) OR #tries < :most',
        ExpressionAttributeNames: { '#tries': 'tries', '#expires': 'expires' },
        ExpressionAttributeValues: {
          ':step': step,
          // Of a number given back there is always room.
          ':most': step > 0 ? mostTries : mostTries + 1,
          ':expires': Date.parse(day) / 1000 + keptSeconds,
        },
      }),
    );
  return {
    async take(number, day) {
      try {
        await add(number, day, 1);
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    async giveBack(number, day) {
      await add(number, day, -1);
    },
  };
};
