/**
 * Gives the next numbers of a series. Of the reasons for which the transaction is refused each has its place. Where only
 * counter and range were met, another class took numbers of the same series: that is nobody's conflict, so the counter is
 * read again.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { CertificateEvent } from '../../shared/certificates/certificate-event.ts';
import { numberIn, recordCertificates } from '../../shared/certificates/life.ts';
import { lastSerial } from '../../shared/certificates/number.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { sha256 } from '../common/hashes.ts';
import type { Certificates } from '../services/certificates.ts';
import { type CertificateTable, isNew, isWritten, putInto } from './certificate-table.ts';
import { chainItem } from './chain-items.ts';
import { lastOf } from './given-ranges.ts';
import { saidOfNumbers } from './number-items.ts';
import { counterItem, rangeItem } from './series-items.ts';
import { settle } from './settle-transaction.ts';
import { putMoves } from './submission-transaction.ts';

/** Classes that take numbers of one series at the same moment; each round one of them gets through. */
const rounds = 40;
export const giveNumbers =
  (table: CertificateTable, submissionsTable: () => string): Certificates['number'] =>
  async (id, before, given, moves) => {
    const { client, pause } = table;
    const put = (Item: Record<string, unknown>, condition?: object) => putInto(table, Item, condition);
    for (let round = 1; round <= rounds; round++) {
      const seen = await lastOf(table, given);
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
        () => isWritten(table, id, event),
        pause,
      );
      if (outcome === 'written') return event;
      if (refused.some((place) => place >= ofSeries.length)) return 'moved';
      await pause(Math.min(round, 4));
    }
    throw new Problem('busy');
  };

const isStill = (last: number) =>
  last === 0
    ? isNew
    : {
        ConditionExpression: '#last = :last',
        ExpressionAttributeNames: { '#last': 'last' },
        ExpressionAttributeValues: { ':last': last },
      };

/** Places in the transaction of what did not hold. */
const placesRefused = (error: unknown): readonly number[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).flatMap(({ Code }, i) =>
        Code === 'ConditionalCheckFailed' ? [i] : [],
      )
    : [];
