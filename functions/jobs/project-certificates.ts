/**
 * Wakes when an event of table Certificates was written, and puts the rows of the numbers it gave into the index of
 * persons. Nothing that says whether a certificate is valid waits for it. An event that fails is reported by its record,
 * so that Lambda tries it again and the others are not held up.
 */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { certificatesForm } from '../../shared/certificates/content.ts';
import { documentPrefix, eventPrefix } from '../../shared/submission/keys.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { type ProjectCertificatesServices, projectEvent } from '../certificates/project-certificates.ts';
import { describeError, logger } from '../http/logger.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';

const eventIn = ({ eventName, dynamodb }: DynamoDBRecord) => {
  const pk = dynamodb?.Keys?.pk?.S ?? '';
  const sk = dynamodb?.Keys?.sk?.S ?? '';
  if (eventName !== 'INSERT' || !pk.startsWith(documentPrefix) || !sk.startsWith(eventPrefix))
    return undefined;
  const id = parseDocumentPath(pk.slice(documentPrefix.length));
  return id.form === certificatesForm ? { id, n: Number(sk.slice(eventPrefix.length)) } : undefined;
};

export const projectCertificates = async (
  { Records }: DynamoDBStreamEvent,
  services: ProjectCertificatesServices,
): Promise<DynamoDBBatchResponse> => {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of Records) {
    const found = eventIn(record);
    if (!found) continue;
    const { id, n } = found;
    try {
      const events = await services.certificates.events({ ...id, form: certificatesForm });
      const event = events.find((each) => each.n === n);
      const rows = event ? await projectEvent(id, event, services) : 0;
      logger.info('projection', { document: id.period, event: n, rows });
    } catch (error) {
      logger.error('projection failed', { document: id.period, event: n, failure: describeError(error) });
      batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
    }
  }
  return { batchItemFailures };
};

let services: ProjectCertificatesServices | undefined;

export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  services ??= { archive: connectArchive(), certificates: connectCertificates() };
  return projectCertificates(event, services);
};
