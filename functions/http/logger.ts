/**
 * Logs tell what happened to a request, never about whom: no bodies, no names, no cells. A person appears
 * as eight characters of a hash, enough to see that two requests came from the same one.
 */

import { createHash } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';

export const logger = new Logger();

export const personMark = (email: string): string =>
  createHash('sha256').update(foldEmail(email)).digest('hex').slice(0, 8);

const maskPersonal = (text: string): string =>
  maskNumbers(text)
    .replace(/[^\s@"'<>]+@[^\s@"'<>]+/g, '…@…')
    .replace(/\d{9,}[\dXx]?/g, '…')
    .slice(0, 500);

/** An error as it may be logged: what and where, with anything that could name a person masked. */
export const describeError = (thrown: unknown): { name: string; message: string; at: readonly string[] } => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: maskPersonal(error.message),
    at: at.slice(0, 12).map((line) => line.trim()),
  };
};
