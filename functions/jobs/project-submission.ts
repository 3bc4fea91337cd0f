/**
 * Wakes when a document's head moved, and brings its ledger table up to what is in force. A document that
 * fails is reported by its records, so that Lambda tries these again and the others are not held up; one that fails
 * every time is set aside, and no failure any more. Then people are mailed what has happened: a mail that fails holds
 * nothing up, jobs/catch-up.ts sends it.
 */
import { randomUUID } from 'node:crypto';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { documentPath } from '../../shared/submission/submission.ts';
import { type Connected, currentCity, servicesFor } from '../common/city.ts';
import { describeError, logger } from '../http/logger.ts';
import { mailInserted } from '../news/mail-inserted.ts';
import type { MailNewsServices } from '../news/mail-news.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectLedgers } from '../storage/ledgers.ts';
import { connectMail } from '../storage/mail.ts';
import { connectMailClaims } from '../storage/mail-claims.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectStandstills } from '../storage/standstills.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { movedDocuments } from '../stream/moved-documents.ts';
import type { ProjectionServices } from '../stream/project-document.ts';
import { projectOrSetAside } from '../stream/set-aside.ts';

export const projectSubmission = async (
  event: DynamoDBStreamEvent,
  services: Connected<ProjectionServices>,
  now: Date,
): Promise<DynamoDBBatchResponse> => {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { id, records } of movedDocuments(event.Records)) {
    const document = documentPath(id);
    try {
      logger.info('projection', {
        document,
        ...(await projectOrSetAside(id, servicesFor(services, id.period), now)),
      });
    } catch (error) {
      logger.error('projection failed', { document, failure: describeError(error) });
      batchItemFailures.push(...records.map((itemIdentifier) => ({ itemIdentifier })));
    }
  }
  return { batchItemFailures };
};

let services: Connected<ProjectionServices & MailNewsServices> | undefined;

export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  services ??= {
    city: currentCity(),
    submissions: connectSubmissions(),
    archive: connectArchive(),
    ledgers: connectLedgers(),
    directory: connectDirectory(),
    own: connectOwnChoices(),
    claims: connectMailClaims(),
    send: connectMail(),
    standstills: connectStandstills(),
  };
  const now = new Date();
  const answer = await projectSubmission(event, services, now);
  await mailInserted(event.Records, services, { now, run: randomUUID() });
  return answer;
};
