/**
 * Signs people in as Google would: identity tokens of the real issuer, signed by a key of this data
 * directory, checked by the same issuer and audience as the template says. Real time, as tokens live by it.
 */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';

export type Identity = {
  /** An identity token for any e-mail, valid for an hour. */
  signToken: (email: string) => Promise<string>;
  /** Claims of a valid token; throws on a foreign, expired or malformed one. */
  verifyToken: (token: string, expected: { issuer: string; audience: string[] }) => Promise<JWTPayload>;
};

const issuer = 'https://accounts.google.com';

export async function openIdentity(file: string, audience: string): Promise<Identity> {
  const key = await readOrMakeKey(file);
  const { kty, n, e } = key;
  const privateKey = await importJWK(key, 'RS256');
  const publicKey = await importJWK({ kty, n, e } as JWK, 'RS256');
  return {
    signToken: (email) =>
      new SignJWT({ email, email_verified: true })
        .setProtectedHeader({ alg: 'RS256', kid: 'local' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(createHash('sha256').update(email).digest('hex').slice(0, 21))
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    async verifyToken(token, expected) {
      const { payload } = await jwtVerify(token, publicKey, { ...expected, algorithms: ['RS256'] });
      return payload;
    },
  };
}

async function readOrMakeKey(file: string): Promise<JWK> {
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = await exportJWK(privateKey);
  fs.writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}
