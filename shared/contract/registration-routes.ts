/** Routes by which a body outside the public economy registers itself, and its district decides. */
import * as z from 'zod/mini';
import { registrationFields } from '../directory/registration-columns.ts';
import { languages } from '../ground/bilingual.ts';
import { limits } from './limits.ts';
import { toldRegistration } from './registration-shapes.ts';
import { bilingual } from './shapes.ts';

/** As typed; read as cells of a form are. */
const said = z.string().check(z.maxLength(limits.registrationText));

export const registrationRoutes = {
  registerUnit: {
    summary: 'A person whom the directory does not know asks for their organisation to be registered',
    body: z.object({
      name: said,
      creditCode: said,
      kind: said,
      ownership: said,
      district: said,
      person: said,
      telephone: z.optional(said),
      /** Of mails to the applicant. */
      language: z.optional(z.enum(languages)),
    }),
    answers: { 200: toldRegistration },
  },
  readRegistration: {
    summary: 'What a person has asked for, and the form to ask by',
    answers: {
      200: z.object({
        fields: z.array(
          z.object({
            name: z.enum(registrationFields),
            title: bilingual,
            help: z.optional(bilingual),
            /** What there is to choose from. */
            options: z.optional(z.array(bilingual)),
          }),
        ),
        purpose: bilingual,
        registration: z.optional(toldRegistration),
      }),
    },
  },
  listRegistrations: {
    summary:
      'Organisations that wait to be registered by the actor’s district; the bureau’s administrators see all',
    answers: { 200: z.object({ registrations: z.array(toldRegistration) }) },
  },
  decideRegistration: {
    summary: 'Register an organisation, with its applicant as clerk, or refuse with a reason',
    params: z.object({ id: z.string().check(z.regex(/^\d{1,9}$/)) }),
    body: z.object({
      decision: z.enum(['approve', 'refuse']),
      /** Needed to refuse. */
      reason: z.string().check(z.maxLength(limits.reason)),
    }),
    answers: { 200: toldRegistration },
  },
} as const;
