/**
 * The key in the address of a certificate: one letter that names the secret, and 16 characters (80 bits) of the HMAC of
 * its number. Nothing is kept: printed again after years the address is the same, and with a new secret the addresses
 * of papers made with the old one go on opening.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SecretKeys } from '../services/keys.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const characters = 16;

/** RFC 4648 base32 in lower case: five bits a character. */
const base32 = (bytes: Uint8Array): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet.charAt((held >> (bits - 5)) & 31);
  }
  return text;
};

const keyUnder = (id: string, key: string, number: string): string =>
  id + base32(createHmac('sha256', key).update(`certificate|${number}`).digest()).slice(0, characters);

/** What an address carries from now on. @param number as it is kept (shared/certificates/number.ts) */
export const certificateKey = ({ id, key }: SecretKeys, number: string): string => keyUnder(id, key, number);

/** Does the key open this certificate, be it made with a secret of long ago? */
export const opensCertificate = ({ id, key, old }: SecretKeys, number: string, given: string): boolean => {
  const named = given.slice(0, 1);
  const secret = named === id ? key : old[named];
  if (secret === undefined) return false;
  const expected = Buffer.from(keyUnder(named, secret, number));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};
