/**
 * The archive keeps each content as its canonical JSON under the SHA-256 of these very bytes: anybody can
 * prove an object with `sha256sum`. The same content is the same object, so keeping it twice is harmless,
 * and `If-None-Match: *` makes sure that nothing kept is ever written over.
 *
 * A content with persons lies there sealed under a key of its own (content-keys.ts), for what is locked for years must
 * be erasable. Its hash is that of the plain text, so receipts and chains know no difference. Where its key was
 * destroyed, the content that has the figures without the persons is read in its place.
 */
import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { holdsPersons } from '../../shared/persons/person-forms.ts';
import { archiveKey, sealedKey } from '../../shared/submission/keys.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import type { Archive, Erasing } from '../services/archive.ts';
import { type ContentKey, type ContentKeys, connectContentKeys } from './content-keys.ts';
import { dynamodb, patience } from './dynamodb.ts';
import { seal, unseal } from './seal.ts';
import { setting } from './setting.ts';
import { statusOf } from './status-of.ts';

const ownKeys = (): ContentKeys => connectContentKeys(dynamodb(), setting('PERSONS_TABLE'));

/** @param given clients of tests @param keys asked for when a content with persons is first met */
export const connectArchive = (
  Bucket = setting('ARCHIVE_BUCKET'),
  given?: S3Client,
  keysOf: () => ContentKeys = ownKeys,
): Archive & Erasing => {
  let loaded: ReturnType<typeof loadS3> | undefined;
  const s3 = () => (loaded ??= loadS3(given));
  let made: ContentKeys | undefined;
  const keys = () => (made ??= keysOf());

  /** @param hash of these very bytes, hex */
  const put = async (Key: string, Body: Buffer, hash: string, ContentType: string): Promise<void> => {
    const { client, PutObjectCommand } = await s3();
    const command = new PutObjectCommand({
      Bucket,
      Key,
      // Encoded once by the caller instead of for the length, the signature and the sending each.
      Body,
      ContentType,
      // S3 refuses what does not arrive as it was sent.
      ChecksumSHA256: Buffer.from(hash, 'hex').toString('base64'),
      IfNoneMatch: '*',
    });
    // The signature needs the very hash: megabytes are not hashed a second time.
    command.middlewareStack.add(
      (next) => (call) => {
        (call.request as { headers: Record<string, string> }).headers['x-amz-content-sha256'] = hash;
        return next(call);
      },
      { step: 'build', name: 'payloadHash' },
    );
    try {
      await client.send(command);
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
  };
  const putSealed = (id: DocumentId, hash: string, text: string, { id: of, key }: ContentKey) => {
    const sealed = seal(text, key, hash);
    return put(sealedKey(id, hash, of), sealed, sha256Of(sealed), 'application/octet-stream');
  };
  const get = async (Key: string) => {
    const { client, GetObjectCommand } = await s3();
    return (await client.send(new GetObjectCommand({ Bucket, Key }))).Body;
  };

  const keep: Archive['keep'] = async (id, hash, canonicalText) => {
    if (!holdsPersons(id.form))
      return put(archiveKey(id, hash), Buffer.from(canonicalText), hash, 'application/json; charset=utf-8');
    const key = await keys().keep(id, hash);
    // Of an erased content the figures are there, and the persons stay erased.
    if ('key' in key) await putSealed(id, hash, canonicalText, key);
  };

  const open = async (id: DocumentId, hash: string, { id: of, key }: ContentKey): Promise<Content> => {
    const sealed = await (await get(sealedKey(id, hash, of)))?.transformToByteArray();
    return parseContent(unseal(sealed ?? new Uint8Array(), key, hash), hash);
  };

  const read: Archive['read'] = async (id, hash) => {
    const key = holdsPersons(id.form) ? await keys().read(id, hash) : undefined;
    if (key === undefined)
      return parseContent((await (await get(archiveKey(id, hash)))?.transformToString()) ?? '', hash);
    return 'successor' in key ? read(id, key.successor) : open(id, hash, key);
  };

  /** Where others were erased from it before, the content without those is the one that can still be opened. */
  const standing = async (
    id: DocumentId,
    hash: string,
  ): Promise<{ readonly at: string; readonly key: ContentKey }> => {
    const key = await keys().read(id, hash);
    if (!key) throw new Error(`archive object ${hash.slice(0, 12)} was archived before contents were sealed`);
    return 'successor' in key ? standing(id, key.successor) : { at: hash, key };
  };

  return {
    keep,
    read,
    async erase(id, hash, without) {
      for (;;) {
        const { at, key } = await standing(id, hash);
        const left = without(await open(id, at, key));
        if (!left) return;
        const known = await keys().read(id, left.hash);
        const own = known ?? keys().draw();
        // Sealed before its key is in an item: until then nobody can open it, and never if somebody else is faster.
        if ('key' in own) await putSealed(id, left.hash, left.canonicalText, own);
        const drawn = known || !('key' in own) ? undefined : own;
        if (await keys().erase(id, at, left.hash, drawn)) return;
      }
    },
  };
};

const loadS3 = async (given: S3Client | undefined) => {
  const { GetObjectCommand, PutObjectCommand, S3Client } = await import('./clients/s3.ts');
  return { GetObjectCommand, PutObjectCommand, client: given ?? new S3Client(patience) };
};

const isAlreadyThere = (error: unknown): boolean => statusOf(error) === 412;

const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What its name proves needs no schema: only this code writes contents. */
export const parseContent = (text: string, hash: string): Content => {
  const actual = sha256Of(text);
  if (actual !== hash)
    throw new Error(`archive object ${hash.slice(0, 12)} has the hash ${actual.slice(0, 12)}`);
  return JSON.parse(text) as Content;
};
