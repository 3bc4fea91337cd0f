/**
 * Numbers of persons in what was kept. Hashes and names of requests are left out, wherever they stand: chance puts
 * a number that looks like one of a person into one key of a link in 6,000 (drawn 125,190 times).
 */
import { countNumbers } from '../../shared/ground/mask-numbers.ts';

const hash = /(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{32,}(?![0-9a-z])/gi;
/** Names of requests: -d936-4943 in one reads like a passport. */
const uuid = /(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])/gi;
const withoutHashes = (text: string): string => text.replace(uuid, '#').replace(hash, '#');

/** @param texts each as a person wrote it, see texts-in.ts */
export const countNumbersIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + countNumbers(withoutHashes(text)), 0);
