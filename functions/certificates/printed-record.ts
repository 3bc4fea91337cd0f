/** A person's record as it was printed: kept by the function that looks people up, found again by its number. */
import { lookUpDocument } from '../../shared/certificates/look-ups.ts';
import type { PersonRecord } from '../../shared/certificates/record.ts';
import { type RecordContent, recordNumber } from '../../shared/certificates/record-paper.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { typedName } from '../common/typed-text.ts';
import type { KeptRecords } from '../storage/kept-records.ts';

/** @param name as it was asked for and stands in the rosters @param day ISO date @returns its number */
export const keepRecord = async (
  name: string,
  { mask, classes }: PersonRecord,
  actor: Actor,
  day: string,
  services: Pick<Services, 'city' | 'programme' | 'archive'> & {
    readonly records: Pick<KeptRecords, 'keep'>;
  },
): Promise<string> => {
  const document = lookUpDocument(actor.unit, day.slice(0, 7));
  const content: RecordContent = {
    ...document,
    programme: services.programme.id,
    formVersion: 1,
    nil: false,
    // Whoever prints it changes nothing of it.
    certifier: '',
    rows: classes,
    ids: classes.map((_, i) => String(i + 1)),
    name: typedName(name),
    mask,
    printedOn: day,
  };
  const text = canonical(content);
  const hash = sha256(text);
  const number = recordNumber(services.city.certificates.mark, day, hash);
  await services.archive.keep(document, hash, text);
  await services.records.keep(number, { document, content: hash });
  return number;
};

/** @returns undefined for a number nothing was printed under */
export const readRecord = async (
  number: string,
  { archive, records }: Pick<Services, 'archive'> & { readonly records: Pick<KeptRecords, 'find'> },
): Promise<RecordContent | undefined> => {
  const kept = await records.find(number);
  return kept && ((await archive.read(kept.document, kept.content)) as unknown as RecordContent);
};
