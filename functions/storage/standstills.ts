/**
 * What stands still, in table Counts until it moves again: addresses to which mail does not leave, and months whose report
 * waits. Nothing rests on it: it is what an administrator looks at, and the alarms speak besides.
 */
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { mailKinds, unsentReasons } from '../../shared/words/unsent-mail.ts';
import type { Standstills } from '../services/standstills.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

/** Keys: pk STANDSTILL#MAIL, sk the address; pk STANDSTILL#MONTH, sk 2015-03. */
const [mailPk, monthPk] = ['STANDSTILL#MAIL', 'STANDSTILL#MONTH'];
const mail = z.object({
  sk: z.string(),
  since: z.string(),
  kind: z.enum(mailKinds),
  reason: z.enum(unsentReasons),
});
const month = z.object({
  sk: z.string(),
  since: z.string(),
  documents: z.array(z.string()),
  until: z.optional(z.string()),
});

export const connectStandstills = (client = dynamodb(), TableName = setting('COUNTS_TABLE')): Standstills => {
  /** Since when stays, the rest is of the last time. */
  const keep = async (pk: string, sk: string, at: string, values: { readonly [name: string]: unknown }) => {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    const left = Object.keys(values).filter((name) => values[name] === undefined);
    await client.send(
      new UpdateCommand({
        TableName,
        Key: { pk, sk },
        UpdateExpression:
          `SET since = if_not_exists(since, :since)${given.map(([name]) => `, #${name} = :${name}`).join('')}` +
          (left.length ? ` REMOVE ${left.map((name) => `#${name}`).join(', ')}` : ''),
        ExpressionAttributeNames: Object.fromEntries(Object.keys(values).map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ':since': at,
          ...Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
        },
      }),
    );
  };
  const forget = async (pk: string, sk: string) => {
    await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
  };
  const all = async <T>(pk: string, schema: z.ZodMiniType<T>): Promise<readonly T[]> => {
    const found: T[] = [];
    for await (const page of queryPages(client, { TableName, ...within('pk', pk) }))
      found.push(...page.map((item) => schema.parse(item)));
    return found;
  };
  return {
    mailFailed: (email, { kind, reason }, at) => keep(mailPk, foldEmail(email), at, { kind, reason }),
    mailLeft: (email) => forget(mailPk, foldEmail(email)),
    mails: async () => (await all(mailPk, mail)).map(({ sk: email, ...rest }) => ({ email, ...rest })),
    monthWaits: (month, { documents, until }, at) => keep(monthPk, month, at, { documents, until }),
    monthDone: (month) => forget(monthPk, month),
    months: async () => (await all(monthPk, month)).map(({ sk: month, ...rest }) => ({ month, ...rest })),
  };
};
