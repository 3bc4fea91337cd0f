/** What several routes of certificates ask for and tell. */
import * as z from 'zod/mini';
import { limits } from './limits.ts';

export const classCode = z.string().check(z.minLength(1), z.maxLength(40));
/** As people type it: blanks and hyphens, any case and width. */
export const number = z.string().check(z.minLength(1), z.maxLength(60));
export const reason = z.string().check(z.minLength(1), z.maxLength(limits.reason));
export const day = z.string();
export const year = z.string().check(z.regex(/^\d{4}$/));
export const hours = z.number();

export const why = { on: day, reason: z.string(), successor: z.optional(z.string()) };
/** Of a number that holds no more; who ended it only those are told who look after certificates. */
export const ended = z.object({ state: z.enum(['replaced', 'void']), byName: z.string(), ...why });
