/** Routes by which anybody checks a certificate or opens a paper, without an account. */
import * as z from 'zod/mini';
import { paperKinds } from '../certificates/paper-id.ts';
import { limits } from './limits.ts';

const page = 'text/html; charset=utf-8';
const typed = z.string().check(z.maxLength(limits.searchText));
const year = z.string().check(z.regex(/^\d{4}$/));

export const certificatePageRoutes = {
  openCertificate: {
    summary:
      'What is registered of the certificate whose code was scanned; without its key, a page that asks',
    params: z.object({ number: typed }),
    query: z.object({ k: z.optional(typed) }),
    answers: { 200: z.string(), 404: z.string() },
    contentType: page,
  },
  openRecord: {
    summary:
      'The record of a person as it was printed, from the code on it, with what became of its certificates',
    params: z.object({ number: typed }),
    query: z.object({ k: z.optional(typed) }),
    answers: { 200: z.string(), 404: z.string() },
    contentType: page,
  },
  askForCertificate: {
    summary: 'A page that asks for number and full name of a certificate',
    answers: { 200: z.string() },
    contentType: page,
  },
  checkCertificate: {
    summary: 'The same of number and full name, both right; ten wrong names lock this way for the day',
    form: true,
    body: z.object({ number: typed, name: typed }),
    answers: { 200: z.string(), 404: z.string(), 429: z.string() },
    contentType: page,
  },
  openOfflineCheck: {
    summary: 'A page that checks files of certificates without a server',
    answers: { 200: z.string() },
    contentType: page,
  },
  readCertificateKeys: {
    summary: 'Public keys of the signatures in certificates and lists (JWK set)',
    answers: {
      200: z.object({
        keys: z.array(
          z.object({
            kty: z.literal('EC'),
            crv: z.literal('P-256'),
            alg: z.literal('ES256'),
            use: z.literal('sig'),
            kid: z.string(),
            x: z.string(),
            y: z.string(),
          }),
        ),
      }),
    },
  },
  readCertificateStatus: {
    summary: 'Which numbers of a year have ended: a signed list (JWS), bits by series',
    params: z.object({ year }),
    answers: { 200: z.string() },
    contentType: 'application/jose',
  },
  openPaper: {
    summary:
      'Certificates and lists of them as PDF, from a link; one certificate by the key of its own address too',
    params: z.object({
      kind: z.enum(paperKinds),
      of: z.string().check(z.regex(/^[0-9A-Za-z-]{1,40}$/)),
      file: z.string().check(z.maxLength(20)),
    }),
    query: z.object({
      until: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\dZ$/))),
      key: z.optional(z.string().check(z.maxLength(64))),
      k: z.optional(z.string().check(z.maxLength(64))),
    }),
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: 'application/pdf',
    download: true,
  },
} as const;
