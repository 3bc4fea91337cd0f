/** Claims on mails: of two runs at the same time one sends. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { personPk } from '../../shared/submission/keys.ts';
import { dynamodb } from './dynamodb.ts';
import type { Matter } from './mail-matters.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

/** Whom a mark is for, and which part of the matter when there are several. */
export type Addressed = { readonly email: string; readonly part?: string | undefined };
/** Tells claims of a matter apart; e-mail addresses come in any case. */
export const claimKey = ({ email, part }: Addressed): string =>
  `${personPk(email)}${part === undefined ? '' : `#${part}`}`;

export type MailClaims = {
  /** `markKey` of everything that was sent. */
  readonly sentAbout: (matter: Matter) => Promise<ReadonlySet<string>>;
  /**
   * True for one caller only: before sending. A claim that was not followed by `sent` within a quarter of an
   * hour belongs to a run that died and may be taken over. @param run tells our own claim from another's
   */
  readonly claim: (matter: Matter, to: Addressed, now: Date, run: string) => Promise<boolean>;
  readonly sent: (matter: Matter, to: Addressed, now: Date) => Promise<void>;
};

/** Ms after which a claim without a mail may be taken over; longer than a run may last. */
export const claimLife = 15 * 60_000;

/** Keys: pk REPORT#2015-03#r1, REMIND#2015-03, NEWS#2015-03-02 or ASIDE#nyw/class-return/2015-03#4, sk MAIL#PERSON#email, with the part behind it. */
const claimPrefix = 'MAIL#';
const claimItem = (matter: Matter, { email, part }: Addressed) => ({
  pk: matter,
  sk: `${claimPrefix}${claimKey({ email, part })}`,
  email: foldEmail(email),
});

export const connectMailClaims = (
  client = dynamodb(),
  TableName = setting('DIRECTORY_TABLE'),
): MailClaims => ({
  async sentAbout(matter) {
    const sent = new Set<string>();
    for await (const page of queryPages(client, { TableName, ...within('pk', matter, 'sk', claimPrefix) }))
      for (const { sk, sentAt } of page) if (sentAt) sent.add(String(sk).slice(claimPrefix.length));
    return sent;
  },

  async claim(matter, to, now, run) {
    const put = new PutCommand({
      TableName,
      Item: { ...claimItem(matter, to), claimedAt: now.toISOString(), run },
      ConditionExpression:
        'attribute_not_exists(pk) OR (attribute_not_exists(sentAt) AND claimedAt < :stale)',
      ExpressionAttributeValues: { ':stale': new Date(now.getTime() - claimLife).toISOString() },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      await client.send(put);
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      // The SDK tried again after a lost answer: the claim that is in the way is this run's own.
      return error.Item?.run?.S === run && error.Item?.sentAt === undefined;
    }
  },

  async sent(matter, to, now) {
    const at = now.toISOString();
    const Item = { ...claimItem(matter, to), claimedAt: at, sentAt: at };
    await client.send(new PutCommand({ TableName, Item }));
  },
});
