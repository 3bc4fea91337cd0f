import type { CertificatesState } from '../../shared/certificates/life.ts';
import { printNumber } from '../../shared/certificates/number.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { blankTexts } from '../../shared/words/certificates.ts';
import type { Services } from '../common/services.ts';
import type { CertificatesId } from './document-of-class.ts';

export type NoteServices = Pick<Services, 'city' | 'certificates'>;

export const refuseTaken = (blank: string, where: Bilingual): never => {
  throw new Problem('blank-taken', { blank, where });
};

export const whereUsed = (number: string): Bilingual =>
  fill(blankTexts.used, { number: printNumber(number) });

export const refuseOfOthers = async (
  blanks: readonly string[],
  id: CertificatesId,
  { certificates }: NoteServices,
): Promise<void> => {
  for (const [blank, path] of await certificates.holdersOfBlanks(blanks))
    if (path !== documentPath(id))
      refuseTaken(blank, fill(blankTexts.ofClass, { class: parseDocumentPath(path).period }));
};

export const refuseSpoiled = (blanks: readonly string[], { spoiled }: CertificatesState): void => {
  for (const blank of blanks) if (spoiled.has(blank)) refuseTaken(blank, blankTexts.spoiled);
};
