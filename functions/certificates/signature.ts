/**
 * Signatures that travel in the files of certificates and under the lists of what is void: ES256 in a compact JWS,
 * which every browser checks. They are deterministic (RFC 6979), since the same certificate has to give the same
 * bytes; Node's own are not. The key is derived from the secret of the addresses and has its letter for a name, so
 * that it is kept as long and needs no keeping of its own.
 */
import { hkdfSync } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import type { SignedKind } from '../../shared/certificates/credential.ts';
import type { SecretKeys } from '../services/keys.ts';

const purpose = 'certificate|signature';
/** FIPS 186-5 A.4.1: so many bytes leave no bias when they are reduced. */
const seedBytes = 48;

const secretOf = (key: string): Uint8Array =>
  p256.utils.randomSecretKey(new Uint8Array(hkdfSync('sha256', key, '', purpose, seedBytes)));

const encode = (value: string | Uint8Array): string => Buffer.from(value).toString('base64url');

export type PublicKey = {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly alg: 'ES256';
  readonly use: 'sig';
  readonly kid: string;
  readonly x: string;
  readonly y: string;
};

const publicKeyOf = (kid: string, key: string): PublicKey => {
  // 04, x, y
  const point = p256.getPublicKey(secretOf(key), false);
  return {
    kty: 'EC',
    crv: 'P-256',
    alg: 'ES256',
    use: 'sig',
    kid,
    x: encode(point.slice(1, 33)),
    y: encode(point.slice(33)),
  };
};

/** Of all secrets there ever were, the present one first. */
export const publicKeys = ({ id, key, old }: SecretKeys): readonly PublicKey[] =>
  [[id, key] as const, ...Object.entries(old)].map(([kid, secret]) => publicKeyOf(kid, secret));

/** @param payload JSON @param kind of signedKinds @returns a compact JWS; the same payload gives the same text */
export const signed = ({ id, key }: SecretKeys, payload: object, kind: SignedKind): string => {
  const said = `${encode(JSON.stringify({ alg: 'ES256', typ: kind, kid: id }))}.${encode(JSON.stringify(payload))}`;
  return `${said}.${encode(p256.sign(Buffer.from(said), secretOf(key)))}`;
};
