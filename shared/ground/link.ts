/** Addresses of pages that prove something: https alone, for a page that others may have to open years later. */
import { maskNumbers } from './mask-numbers.ts';

const longest = 300;
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
/** A host with a name, no account before it; what follows has no blanks and nothing that would break out of a page. */
const link = new RegExp(
  `^https://((?:${label}\\.)+\\p{L}(?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)(:\\d{1,5})?((?:[/?#][^\\s<>"'\\\\^\`{|}]*)?)$`,
  'iu',
);
const brokenEscape = /%(?![0-9a-f]{2})/i;

/** Meant as an address, whether it is one or not. */
export const looksLikeLink = (text: string): boolean => /^(?:[a-z][a-z\d+.-]*:|www\.)/i.test(text.trim());

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * An address with its host in small letters; undefined for anything else: another scheme, an account, blanks, more
 * than 300 characters, or a number of a person in it.
 */
export const readLink = (text: string): string | undefined => {
  const dense = text.normalize('NFKC').trim();
  const [, host, port = '', rest = ''] = link.exec(dense) ?? [];
  if (host === undefined || dense.length > longest || brokenEscape.test(rest)) return undefined;
  const holdsNumber = [rest, unescaped(rest)].some((part) => maskNumbers(part) !== part);
  return holdsNumber ? undefined : `https://${host.toLowerCase()}${port}${rest}`;
};
