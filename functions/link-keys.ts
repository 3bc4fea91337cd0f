/**
 * Links that open in any browser, without an account: a key in the link, made of the programme's key and
 * what it opens, stands for the permission. It opens this one page and nothing else.
 */
import { timingSafeEqual } from 'node:crypto';
import { hmacUnder } from './hashes.ts';

/** @param secret the programme's key @param opens what the link opens, as `kind|…`; no citizen number begins so */
export const keyFor = (secret: string, opens: string): string => hmacUnder(secret)(opens).slice(0, 32);

export const isKeyFor = (secret: string, opens: string, given: string): boolean => {
  const expected = Buffer.from(keyFor(secret, opens));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};
