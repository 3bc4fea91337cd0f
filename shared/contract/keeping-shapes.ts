import * as z from 'zod/mini';
import { bilingual } from './shapes.ts';
import { namedDocument } from './standing-shapes.ts';

export const namedUnit = z.object({ unit: z.string(), name: bilingual });

/** What an administrator keeps running. */
export const keepingShapes = {
  /** Of an administrator. */
  keeping: z.optional(
    z.object({
      /** Units with something left to submit and nobody who could. */
      unreached: z.array(namedUnit),
      /** Accounts that end soon. */
      ending: z.array(z.extend(namedUnit, { person: z.string(), until: z.string() })),
      /** People to whom mail does not leave: their address masked, since when, what it was about, why and what to do. */
      unsent: z.array(
        z.extend(namedUnit, {
          person: z.string(),
          address: z.string(),
          since: z.string(),
          mail: bilingual,
          reason: bilingual,
        }),
      ),
      /** Months whose report waits: since when, for which documents, and until when where they were set aside. */
      editions: z.array(
        z.object({
          month: z.string(),
          since: z.string(),
          until: z.optional(z.string()),
          documents: z.array(namedDocument),
        }),
      ),
    }),
  ),
};
