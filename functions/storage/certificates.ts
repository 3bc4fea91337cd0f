/**
 * Table Certificates. A number and the event that gives it are written by one transaction: read the counter, and write
 * event n (not there yet), the counter (still where it was read), the range (not there yet), what the event says of
 * earlier numbers, and the moves of the unit's documents. Whatever dies between any two calls leaves no number without
 * its event and no event without its numbers; rows follow by the stream and are only an index.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ChainedCertificateEvent } from '../../shared/certificates/certificate-event.ts';
import { blankPk, blankSk, certificateYearPk, certifiedPk } from '../../shared/certificates/keys.ts';
import { documentPk, eventPrefix } from '../../shared/submission/keys.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { AnyChained } from '../services/certificate-chains.ts';
import type { Certificates } from '../services/certificates.ts';
import { batchGet } from './batch-get.ts';
import { blankItems, readBlankItem } from './blank-items.ts';
import { certificateItem, readCertificateRow } from './certificate-items.ts';
import { isNew, isWritten, lanes, putInto } from './certificate-table.ts';
import { chainItem, readChained, readYearEvent } from './chain-items.ts';
import { dynamodb } from './dynamodb.ts';
import { findNumbers } from './find-numbers.ts';
import { giveNumbers } from './give-numbers.ts';
import { lastOf, rangesOf } from './given-ranges.ts';
import { saidOfNumbers } from './number-items.ts';
import { growingPause } from './pause.ts';
import { between, queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';
import { settle } from './settle-transaction.ts';

export const connectCertificates = (
  client = dynamodb(),
  TableName = setting('CERTIFICATES_TABLE'),
  /** Moves of units lie there; only who gives numbers needs it. */
  submissionsTable = () => setting('SUBMISSIONS_TABLE'),
  pause = growingPause(20),
): Certificates => {
  const table = { client, TableName, pause };
  const put = (Item: Record<string, unknown>, condition?: object) => putInto(table, Item, condition);

  return {
    last: (series) => lastOf(table, series),
    ranges: (series) => rangesOf(table, series),
    number: giveNumbers(table, submissionsTable),
    find: findNumbers(table),

    async events(id) {
      const events: AnyChained[] = [];
      const input = { TableName, ConsistentRead: true, ...within('pk', documentPk(id), 'sk', eventPrefix) };
      for await (const page of queryPages(client, input)) events.push(...page.map(readChained));
      return events as never;
    },

    add: (id, event) =>
      settle(
        () =>
          client.send(
            new TransactWriteCommand({
              TransactItems: [
                put(chainItem(id, event as AnyChained)),
                ...ofCertificates(event as AnyChained).map((item) => put(item)),
                ...blanksOf(id, event as AnyChained).map((item) => put(item, isOwn(id))),
              ],
            }),
          ),
        () => isWritten(table, id, event as AnyChained),
        pause,
      ),

    async project(rows, anew = false) {
      await inLanes(
        rows,
        async (row) => {
          const put = new PutCommand({ TableName, Item: certificateItem(row), ...(!anew && isNew) });
          try {
            await client.send(put);
          } catch (error) {
            // It is there, and may say since that its person was erased.
            if (!(error instanceof ConditionalCheckFailedException)) throw error;
          }
        },
        lanes,
      );
    },

    async ofPerson(person) {
      const rows = [];
      const input = { TableName, IndexName: 'byPerson', ...within('personPk', certifiedPk(person)) };
      for await (const page of queryPages(client, input)) rows.push(...page.map(readCertificateRow));
      return rows;
    },

    async *inYear(year, span) {
      if (span && span.from > span.to) return;
      const partition = within('yearPk', certificateYearPk(year));
      const input = {
        TableName,
        IndexName: 'byYear',
        ...(span ? between(partition, 'yearSk', span) : partition),
        ScanIndexForward: !span?.newestFirst,
      };
      for await (const page of queryPages(client, input)) yield page.map(readYearEvent);
    },

    async holdersOfBlanks(blanks) {
      const keys = [...new Set(blanks)].map((blank) => ({ pk: blankPk(blank), sk: blankSk }));
      const items = (await batchGet(client, TableName, keys, pause)).map(readBlankItem);
      return new Map(items.flatMap(({ blank, document }) => (document ? [[blank, document] as const] : [])));
    },
  };
};

const ofCertificates = (event: AnyChained) =>
  event.type === 'voided' || event.type === 'registered'
    ? saidOfNumbers(event as ChainedCertificateEvent)
    : [];

const blanksOf = (id: DocumentId, event: AnyChained) =>
  event.type === 'blanked' || event.type === 'spoiled'
    ? blankItems(id, event as ChainedCertificateEvent)
    : [];
/** A blank that nobody has noted, or noted by mistake, or that is of the class already. */
const isOwn = (id: DocumentId) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #document = :own OR #document = :none',
  ExpressionAttributeNames: { '#document': 'document' },
  ExpressionAttributeValues: { ':own': documentPath(id), ':none': '' },
});
