/** A body that has asked to be registered, as answers tell it. */
import * as z from 'zod/mini';
import { bilingual, code } from './shapes.ts';

export const toldRegistration = z
  .object({
    id: z.string(),
    name: z.string(),
    creditCode: z.string(),
    kindName: bilingual,
    ownershipName: bilingual,
    district: z.object({ code, name: bilingual }),
    /** The applicant: their name, address and office telephone. */
    person: z.string(),
    email: z.string(),
    telephone: z.optional(z.string()),
    /** As clocks of the programme show it, and working days since. */
    at: z.string(),
    workingDays: z.int(),
    decided: z.optional(
      z.object({ outcome: z.enum(['approved', 'refused']), at: z.string(), reason: z.string() }),
    ),
  })
  .register(z.globalRegistry, { id: 'Registration' });
