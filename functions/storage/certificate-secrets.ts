/**
 * The keys of the addresses that certificates carry, fetched once per container. The secret is JSON: `{id, key, old}`.
 * A new key gets a new id, and the old ones stay in it for ever, because papers that were printed with them do.
 */
import * as z from 'zod/mini';
import type { CertificateSecrets } from '../services/keys.ts';
import { fetchSecret } from './secret.ts';
import { setting } from './setting.ts';

const id = z.string().check(z.regex(/^[a-z]$/));
const key = z.string().check(z.minLength(32));
const secrets = z.object({ id, key, old: z._default(z.record(id, key), {}) });

export const connectCertificateSecrets = (
  SecretId = setting('CERTIFICATES_SECRET'),
  fetch = fetchSecret,
): CertificateSecrets => {
  let fetched: ReturnType<CertificateSecrets> | undefined;
  return () => {
    fetched ??= fetch(SecretId).then((text) => secrets.parse(JSON.parse(text)));
    // A failed fetch must not be remembered for the life of the container.
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
};
