/** Where numbers were given, and what has been said of them since. */
import { certificatePk, endSk, registeredSk } from '../../shared/certificates/keys.ts';
import { partsOf } from '../../shared/certificates/number.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Certificates } from '../services/certificates.ts';
import type { FoundNumber } from '../services/given-numbers.ts';
import { batchGet } from './batch-get.ts';
import { type CertificateTable, lanes } from './certificate-table.ts';
import { rangeOf } from './given-ranges.ts';
import { readEnd, readRegistered } from './number-items.ts';

export const findNumbers =
  (table: CertificateTable): Certificates['find'] =>
  async (numbers) => {
    const { client, TableName, pause } = table;
    const asked = [...new Set(numbers)].flatMap((number) => {
      const parts = partsOf(number);
      return parts ? [{ number, parts }] : [];
    });
    const given = new Map<string, Omit<FoundNumber, 'end' | 'registered'>>();
    await inLanes(
      asked,
      async ({ number, parts }) => {
        const range = await rangeOf(table, parts, parts.serial);
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
  };
