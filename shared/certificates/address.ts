/**
 * The address printed as a code on a certificate: short and in small letters, which every telephone opens, with its
 * key in the query, which no log keeps. It stays the same for ever.
 */

/** Below the stage's public address. */
export const checkPath = 'c';

/** @param number as kept @param publicUrl ends with a slash @param key of functions/common/certificate-keys.ts */
export const certificateAddress = (publicUrl: string, number: string, key: string): string =>
  `${publicUrl}${checkPath}/${number.toLowerCase()}?k=${key}`;

/** The same of a person's printed record. */
export const recordAddress = (publicUrl: string, number: string, key: string): string =>
  `${publicUrl}${checkPath}/record/${number.toLowerCase()}?k=${key}`;

/** Where somebody types number and name, as printed: without scheme. */
export const checkAddress = (publicUrl: string): string =>
  `${publicUrl}${checkPath}`.replace(/^https?:\/\//, '');
