/**
 * Table Certificates. A number and the event that gives it are written by one transaction: read the counter, and write
 * event n (not there yet), the counter (still where it was read), the range (not there yet), what the event says of
 * earlier numbers, and the moves of the unit's documents. Whatever dies between any two calls leaves no number without
 * its event and no event without its numbers; rows follow by the stream and are only an index.
 *
 * Of the reasons for which a transaction is refused each has its place. Where only counter and range were met, another
 * class took numbers of the same series: that is nobody's conflict, so the counter is read again.
 */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import {
  blankPk,
  blankSk,
  certificateEventKey,
  certificatePk,
  certificateYearPk,
  certifiedPk,
  counterSk,
  endSk,
  fromPrefix,
  fromSk,
  registeredSk,
  seriesPk,
} from '../../shared/certificates/keys.ts';
import {
  type CertificateEvent,
  type ChainedCertificateEvent,
  numberIn,
  recordCertificates,
} from '../../shared/certificates/life.ts';
import { lastSerial, partsOf, type Series } from '../../shared/certificates/number.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { documentPk, eventPrefix } from '../../shared/submission/keys.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { AnyChained } from '../services/certificate-chains.ts';
import type { Certificates } from '../services/certificates.ts';
import type { FoundNumber, GivenRange } from '../services/given-numbers.ts';
import { batchGet } from './batch-get.ts';
import {
  blankItems,
  certificateItem,
  chainItem,
  counterItem,
  rangeItem,
  readBlankItem,
  readCertificateRow,
  readChained,
  readCounter,
  readEnd,
  readRange,
  readRegistered,
  readYearEvent,
  saidOfNumbers,
} from './certificate-items.ts';
import { dynamodb } from './dynamodb.ts';
import { growingPause } from './pause.ts';
import { between, queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';
import { settle } from './settle-transaction.ts';
import { putMoves } from './submissions.ts';

/** Classes that take numbers of one series at the same moment; each round one of them gets through. */
const rounds = 40;
/** Ranges asked for, and rows put, at a time. */
const lanes = 16;

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };

export const connectCertificates = (
  client = dynamodb(),
  TableName = setting('CERTIFICATES_TABLE'),
  /** Moves of units lie there; only who gives numbers needs it. */
  submissionsTable = () => setting('SUBMISSIONS_TABLE'),
  pause = growingPause(20),
): Certificates => {
  const put = (Item: Record<string, unknown>, condition: object = isNew) => ({
    Put: { TableName, Item, ...condition },
  });
  const isWritten = async (id: DocumentId, { n, hash }: AnyChained): Promise<boolean> => {
    const Key = certificateEventKey(id, n);
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item?.hash === hash;
  };
  const last = async (series: Series): Promise<number> => {
    const Key = { pk: seriesPk(series), sk: counterSk };
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return readCounter(Item);
  };
  const rangeOf = async (series: Series, serial: number): Promise<GivenRange | undefined> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :first AND :serial',
        ExpressionAttributeNames: { '#pk': 'pk', '#sk': 'sk' },
        ExpressionAttributeValues: {
          ':pk': seriesPk(series),
          ':first': fromSk(0),
          ':serial': fromSk(serial),
        },
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    return Items[0] && readRange(Items[0]);
  };

  return {
    last,

    async events(id) {
      const events: AnyChained[] = [];
      const input = { TableName, ConsistentRead: true, ...within('pk', documentPk(id), 'sk', eventPrefix) };
      for await (const page of queryPages(client, input)) events.push(...page.map(readChained));
      return events as never;
    },

    async number(id, before, given, moves) {
      for (let round = 1; round <= rounds; round++) {
        const seen = await last(given);
        if (seen + given.count > lastSerial)
          throw new Problem('series-full', { series: given.series, year: given.year });
        const first = seen + 1;
        const { event } = recordCertificates(before, { ...given, first } as CertificateEvent, sha256);
        const successor = given.type === 'replaced' ? numberIn({ ...given, first }, 0) : undefined;
        const range = {
          document: id,
          event: event.n,
          content: given.content,
          first,
          last: seen + given.count,
        };
        const ofSeries = [put(counterItem(given, range.last), isStill(seen)), put(rangeItem(given, range))];
        let refused: readonly number[] = [];
        const transaction = new TransactWriteCommand({
          TransactItems: [
            ...ofSeries,
            put(chainItem(id, event)),
            ...saidOfNumbers(event, successor).map((item) => put(item)),
            putMoves(submissionsTable(), moves),
          ],
        });
        const outcome = await settle(
          () =>
            client.send(transaction).catch((error) => {
              refused = placesRefused(error);
              throw error;
            }),
          () => isWritten(id, event),
          pause,
        );
        if (outcome === 'written') return event;
        if (refused.some((place) => place >= ofSeries.length)) return 'moved';
        await pause(Math.min(round, 4));
      }
      throw new Problem('busy');
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
        () => isWritten(id, event as AnyChained),
        pause,
      ),

    async find(numbers) {
      const asked = [...new Set(numbers)].flatMap((number) => {
        const parts = partsOf(number);
        return parts ? [{ number, parts }] : [];
      });
      const given = new Map<string, Omit<FoundNumber, 'end' | 'registered'>>();
      await inLanes(
        asked,
        async ({ number, parts }) => {
          const range = await rangeOf(parts, parts.serial);
          if (!range || parts.serial > range.last) return;
          const { document, event, content, first } = range;
          given.set(number, { number, document, event, content, place: parts.serial - first });
        },
        lanes,
      );
      const keys = [...given.keys()].flatMap((number) =>
        [endSk, registeredSk].map((sk) => ({ pk: certificatePk(number), sk })),
      );
      const said = new Map<string, Record<string, unknown>>();
      for (const item of await batchGet(client, TableName, keys, pause))
        said.set(`${item.pk}/${item.sk}`, item);
      return numbers.map((number): FoundNumber | undefined => {
        const found = given.get(number);
        if (!found) return undefined;
        const end = said.get(`${certificatePk(number)}/${endSk}`);
        const registered = said.get(`${certificatePk(number)}/${registeredSk}`);
        return {
          ...found,
          ...(end && { end: readEnd(end) }),
          ...(registered && { registered: readRegistered(registered) }),
        };
      });
    },

    async ranges(series) {
      const ranges: GivenRange[] = [];
      const input = { TableName, ConsistentRead: true, ...within('pk', seriesPk(series), 'sk', fromPrefix) };
      for await (const page of queryPages(client, input)) ranges.push(...page.map(readRange));
      return ranges;
    },

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

const isStill = (last: number) =>
  last === 0
    ? isNew
    : {
        ConditionExpression: '#last = :last',
        ExpressionAttributeNames: { '#last': 'last' },
        ExpressionAttributeValues: { ':last': last },
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

/** Places in the transaction of what did not hold. */
const placesRefused = (error: unknown): readonly number[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).flatMap(({ Code }, i) =>
        Code === 'ConditionalCheckFailed' ? [i] : [],
      )
    : [];
