/**
 * Checksums of the files that were made of a certificate, in table Certificates beside the number: pk CERT#number, sk
 * FILE#sha256. The public page lists them, so that whoever has a file can see that it is one of them.
 */
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { certificatePk } from '../../shared/certificates/keys.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

export type CertificateFiles = {
  /** SHA-256, hex. */
  readonly of: (number: string) => Promise<readonly string[]>;
  /** The same file may be kept any number of times. */
  readonly keep: (number: string, sum: string) => Promise<void>;
};

const filePrefix = 'FILE#';

export const connectCertificateFiles = (
  client = dynamodb(),
  TableName = setting('CERTIFICATES_TABLE'),
): CertificateFiles => ({
  async of(number) {
    const sums: string[] = [];
    const input = {
      TableName,
      ConsistentRead: true,
      ...within('pk', certificatePk(number), 'sk', filePrefix),
    };
    for await (const page of queryPages(client, input))
      sums.push(...page.map(({ sk }) => String(sk).slice(filePrefix.length)));
    return sums;
  },
  async keep(number, sum) {
    await client.send(
      new PutCommand({ TableName, Item: { pk: certificatePk(number), sk: filePrefix + sum } }),
    );
  },
});
