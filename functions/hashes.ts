import { createHash, createHmac } from 'node:crypto';
import type { Hmac } from '../shared/submission/pseudonymise.ts';

/** Hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** HMAC-SHA-256 under the programme's key, hex. */
export const hmacUnder =
  (key: string): Hmac =>
  (text) =>
    createHmac('sha256', key).update(text).digest('hex');
