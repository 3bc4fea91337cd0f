/** A person's record as it is printed, kept under a number made of what it says. */
import type { PersonRecord } from '../../shared/certificates/record.ts';
import { type RecordContent, recordNumber } from '../../shared/certificates/record-paper.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { typedName } from '../common/typed-text.ts';
import type { KeptRecords } from '../storage/kept-records.ts';

/** @param name as it was asked for and stands in the rosters @param day ISO date @returns its number */
export const keepRecord = async (
  name: string,
  { person, mask, classes }: PersonRecord,
  day: string,
  { city, records }: Pick<Services, 'city'> & { readonly records: Pick<KeptRecords, 'keep'> },
): Promise<string> => {
  const record: RecordContent = { name: typedName(name), mask, printedOn: day, rows: classes };
  const number = recordNumber(city.certificates.mark, day, sha256(canonical({ person, ...record })));
  await records.keep(number, person, record);
  return number;
};
