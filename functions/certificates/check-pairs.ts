/** 证书核验 by number and full name. Of an unknown number and of a wrong name the answer is the same. */
import type { Certificate } from '../../shared/certificates/content.ts';
import { readNumber } from '../../shared/certificates/number.ts';
import { foldText } from '../../shared/form/fold-text.ts';
import { type ReadCertificateServices, readCertificates } from './read-certificates.ts';

type Pair = { readonly number: string; readonly name: string };

/** Is it the full name, as a reader compares names: without width, blanks, case and kinds of dots? */
export const isNamed = ({ person }: Certificate, name: string): boolean =>
  person !== undefined && foldText(name) !== '' && foldText(person.name) === foldText(name);

/** In the order of the pairs; undefined where number and name do not go together. */
export const checkPairs = async (
  pairs: readonly Pair[],
  services: ReadCertificateServices,
): Promise<readonly (Certificate | undefined)[]> => {
  const { mark } = services.city.certificates;
  const numbers = pairs.map(({ number }) => readNumber(number, mark));
  const known = [...new Set(numbers.filter((number) => number !== undefined))];
  const read = await readCertificates(known, services);
  const byNumber = new Map(known.map((number, i) => [number, read[i]]));
  return pairs.map(({ name }, i) => {
    const number = numbers[i];
    const certificate = number === undefined ? undefined : byNumber.get(number);
    return certificate && isNamed(certificate, name) ? certificate : undefined;
  });
};
