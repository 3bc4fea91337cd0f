/** Who has a number of a class, from the batches in the archive. */
import type { CertificateContent, CertifiedPerson } from '../../shared/certificates/content.ts';
import type { Given } from '../../shared/certificates/eligible.ts';
import { type Batch, type CertificatesState, numberIn } from '../../shared/certificates/life.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { CertificatesId } from './document-of-class.ts';

/** Everybody who has had a certificate of the class; a replaced one is its successor's. */
export type Issued = Given & CertifiedPerson & { readonly row: string; readonly batch: Batch };

export const readBatch = async (
  id: CertificatesId,
  hash: string,
  archive: Services['archive'],
): Promise<CertificateContent> => (await archive.read(id, hash)) as unknown as CertificateContent;

/** Everybody with a number of the class, valid or void, in the order of the numbers. */
export const issuedOf = async (
  id: CertificatesId,
  state: CertificatesState,
  { archive }: Pick<Services, 'archive'>,
): Promise<readonly Issued[]> => {
  const batches = await inLanes(state.batches, async (batch) => {
    const { rows, ids } = await readBatch(id, batch.content, archive);
    return rows.flatMap((certified, place): Issued[] => {
      const number = numberIn(batch, place);
      const end = state.ends.get(number)?.state;
      if (end === 'replaced') return [];
      const row = ids[place] as string;
      return [{ ...certified, number, state: end === 'void' ? 'void' : 'valid', row, batch }];
    });
  });
  return batches.flat();
};
