/** Shapes shared by several routes. Guards what enters and names what is answered; one home for both. */
import * as z from 'zod/mini';

export const bilingual = z
  .object({ zh: z.string(), en: z.string() })
  .register(z.globalRegistry, { id: 'Bilingual' });
/** What a link that opens without an account carries: its last month, and the key over both. */
export const signedQuery = z.object({
  until: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  key: z.string().check(z.maxLength(100)),
});

export const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export const row = z.record(z.string(), value).register(z.globalRegistry, { id: 'Row' });
export const code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** Checked against the form's calendar by the function, so that a wrong one is named as wrong-period. */
export const period = z.string().check(z.minLength(1), z.maxLength(20));
