import { createHash, createHmac, createSecretKey } from 'node:crypto';
import type { Hmac } from '../../shared/submission/pseudonymise.ts';

/** Hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** HMAC-SHA-256 under the programme's key, hex. The key is prepared once for the rows of a whole roster. */
export const hmacUnder = (key: string): Hmac => {
  const prepared = createSecretKey(Buffer.from(key));
  return (text) => createHmac('sha256', prepared).update(text).digest('hex');
};
