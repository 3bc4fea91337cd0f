/**
 * Links that open in any browser, without an account: a key in the link, made of the programme's key and
 * what it opens, stands for the permission. It opens this one page and nothing else.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Path } from '../../shared/contract/paths.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { hmacUnder } from './hashes.ts';

/** One link for each language. */
export type Links = { readonly [language in Language]: string };

/** @param secret the programme's key @param opens what the link opens, as `kind|…`; no citizen number begins so */
export const keyFor = (secret: string, opens: string): string => hmacUnder(secret)(opens).slice(0, 32);

export const isKeyFor = (secret: string, opens: string, given: string): boolean => {
  const expected = Buffer.from(keyFor(secret, opens));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};

/** @param publicUrl ends with a slash @param values what stands in the path's braces @param query ends with the key */
export const linkTo = (
  publicUrl: string,
  { path }: Path,
  values: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): string => {
  const filled = path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);
  return `${publicUrl}${filled}?${new URLSearchParams(query)}`;
};
