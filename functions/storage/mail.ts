/** Mail by SES, and the claims in Directory that keep anybody from getting the same mail twice. */

import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { personPk } from '../../shared/submission/keys.ts';
import type { MailKind, UnsentReason } from '../../shared/words/unsent-mail.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import type { EditionId } from './reports.ts';
import { setting } from './setting.ts';

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};
export type SendLetter = (letter: Letter) => Promise<void>;

/** What a mail is about: an edition, a period's reminders, a document set aside, the news of a day. It is the partition the claims lie in. */
export type Matter = string;
export const editionMatter = ({ month, revision }: EditionId): Matter => `REPORT#${month}#r${revision}`;
/** @param n number of the event that set the document aside */
export const asideMatter = (document: string, n: number): Matter => `ASIDE#${document}#${n}`;
/** @param at instant; the day is UTC's */
export const newsMatter = (at: string): Matter => `NEWS#${at.slice(0, 10)}`;
/** @param id of a body that asked to be registered */
export const registrationMatter = (id: string): Matter => `REGISTRATION#${id}`;
export const reminderMatter = (period: string): Matter => `REMIND#${period}`;

const kinds: { readonly [prefix: string]: MailKind } = {
  REPORT: 'report',
  ASIDE: 'set-aside',
  NEWS: 'news',
  REGISTRATION: 'registration',
};
export const kindOf = (matter: Matter): MailKind => kinds[matter.split('#')[0] as string] ?? 'reminder';

/** Names of SES's errors. */
const reasons: { readonly [name: string]: UnsentReason } = {
  MessageRejected: 'address',
  BadRequestException: 'address',
  TooManyRequestsException: 'limit',
  LimitExceededException: 'limit',
  ThrottlingException: 'limit',
  AccountSuspendedException: 'sender',
  SendingPausedException: 'sender',
  MailFromDomainNotVerifiedException: 'sender',
};
export const whyUnsent = (error: unknown): UnsentReason =>
  (error instanceof Error && reasons[error.name]) || 'unknown';

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

export const connectMail = (FromEmailAddress = setting('MAIL_FROM')): SendLetter => {
  let client: import('@aws-sdk/client-sesv2').SESv2Client | undefined;
  return async ({ to, subject, text, html }) => {
    const { SESv2Client, SendEmailCommand } = await import('./clients/sesv2.ts');
    // One try: whether a mail whose answer was lost has left is not known, and nobody is to get two.
    client ??= new SESv2Client({ maxAttempts: 1 });
    const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
    await client.send(
      new SendEmailCommand({
        FromEmailAddress,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text), Html: utf8(html) } } },
      }),
    );
  };
};

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
