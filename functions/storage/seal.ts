/**
 * A content sealed under its own key: AES-256-GCM, the content's hash as what it is bound to. A key seals one text and
 * no other, so the counter begins at nought: the same content under the same key is the same bytes.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const tagBytes = 16;
const counter = Buffer.alloc(12);

/** @param key 32 bytes in base64, made for this text alone @param hash of the text, hex */
export const seal = (text: string, key: string, hash: string): Buffer => {
  const cipher = createCipheriv(algorithm, Buffer.from(key, 'base64'), counter).setAAD(
    Buffer.from(hash, 'hex'),
  );
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
};

/** @throws Error when it is not what was sealed under this key and hash */
export const unseal = (sealed: Uint8Array, key: string, hash: string): string => {
  const at = sealed.length - tagBytes;
  const decipher = createDecipheriv(algorithm, Buffer.from(key, 'base64'), counter)
    .setAAD(Buffer.from(hash, 'hex'))
    .setAuthTag(sealed.subarray(at));
  return Buffer.concat([decipher.update(sealed.subarray(0, at)), decipher.final()]).toString('utf8');
};
