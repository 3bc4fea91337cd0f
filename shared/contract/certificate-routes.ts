/** Certificates of the programme, number by number: declared void, replaced, noted on the platform. */
import * as z from 'zod/mini';
import { replacementReasons } from '../certificates/certificate-event.ts';
import { ended, hours, number, reason } from './certificate-shapes.ts';
import { limits } from './limits.ts';

export const certificateRoutes = {
  voidCertificate: {
    summary: 'Declare a certificate void; it is void from the very next question on',
    params: z.object({ number }),
    body: z.object({ reason }),
    answers: { 200: z.object({ number: z.string(), repeated: z.boolean(), ended }) },
  },
  replaceCertificate: {
    summary: 'Give a new number in place of one whose name or facts are wrong, or whose paper is lost',
    params: z.object({ number }),
    body: z.object({
      kind: z.enum(replacementReasons),
      reason,
      /** What the new one says otherwise than the roster, which is to be corrected afterwards. */
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
      hours: z.optional(hours.check(z.gt(0), z.lte(1_000))),
    }),
    answers: { 200: z.object({ number: z.string(), successor: z.string(), repeated: z.boolean() }) },
  },
  registerCertificates: {
    summary: 'Note that certificates of a class were entered on the platform of the province',
    body: z.object({
      numbers: z.array(number).check(z.minLength(1), z.maxLength(limits.registeredAtOnce)),
      platform: z.string().check(z.minLength(1), z.maxLength(limits.platform)),
    }),
    answers: { 200: z.object({ registered: z.array(z.string()), before: z.array(z.string()) }) },
  },
} as const;
