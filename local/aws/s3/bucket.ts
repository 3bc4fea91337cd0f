/**
 * A bucket on disk: bytes in files that never change, everything else in an append-only log that is read
 * once. A version exists from the moment its line is in the log; a half-written last line (a kill in the
 * middle) is cut off. Lasts through a killed process; a power cut may cost the last moments.
 */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { ObjectVersion } from './object-version.ts';

export type NewObject = Pick<ObjectVersion, 'headers' | 'checksum' | 'retention' | 'legalHold'>;

export type Bucket = {
  name: string;
  versioned: boolean;
  /** Versions of a key, newest first. */
  versions: (key: string) => readonly ObjectVersion[];
  /** The current version, unless it is a delete marker. */
  current: (key: string) => ObjectVersion | undefined;
  /** Keys in the order S3 lists them, by UTF-8 bytes. */
  keys: () => readonly string[];
  read: (version: ObjectVersion) => Buffer;
  /** `check` sees the current version and may throw; nothing comes between it and the write. */
  put: (
    key: string,
    body: Buffer,
    object: NewObject,
    check: (current: ObjectVersion | undefined) => void,
  ) => ObjectVersion;
  /** Adds a delete marker, or forgets the object where there are no versions. */
  remove: (key: string) => ObjectVersion | undefined;
  removeVersion: (key: string, versionId: string) => void;
};

type Line = { key: string; put: ObjectVersion } | { key: string; remove: string };

export function openBucket(
  directory: string,
  settings: { name: string; versioned: boolean; now(): Date },
): Bucket {
  fs.mkdirSync(path.join(directory, 'blobs'), { recursive: true });
  const log = path.join(directory, 'log.ndjson');
  const objects = new Map<string, ObjectVersion[]>();
  let sortedKeys: string[] | undefined;
  for (const line of readWholeLines(log)) apply(JSON.parse(line) as Line);

  function apply(line: Line): void {
    const others = (objects.get(line.key) ?? []).filter(
      (version) => version.versionId !== ('put' in line ? line.put.versionId : line.remove),
    );
    const versions = 'put' in line ? [line.put, ...others] : others;
    if (!objects.has(line.key) || versions.length === 0) sortedKeys = undefined;
    if (versions.length === 0) objects.delete(line.key);
    else objects.set(line.key, versions);
  }

  function record(line: Line): void {
    fs.appendFileSync(log, `${JSON.stringify(line)}\n`);
    apply(line);
  }

  const fileOf = (blob: string) => path.join(directory, 'blobs', blob.slice(0, 2), blob);
  const versions = (key: string) => objects.get(key) ?? [];
  const current = (key: string) => {
    const [newest] = versions(key);
    return newest?.deleteMarker ? undefined : newest;
  };
  // Never earlier than the version before it, whatever the dial did: order is what versions are for.
  const stamp = (key: string) => Math.max(settings.now().getTime(), (versions(key)[0]?.modified ?? 0) + 1);
  const newVersionId = () => (settings.versioned ? randomBytes(16).toString('base64url') : 'null');
  const forget = (version: ObjectVersion | undefined) => {
    if (version?.blob) fs.rmSync(fileOf(version.blob), { force: true });
  };

  return {
    name: settings.name,
    versioned: settings.versioned,
    versions,
    current,
    keys() {
      sortedKeys ??= [...objects.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      return sortedKeys;
    },
    read: (version) => fs.readFileSync(fileOf(version.blob ?? '')),
    put(key, body, object, check) {
      check(current(key));
      const blob = randomBytes(16).toString('hex');
      fs.mkdirSync(path.dirname(fileOf(blob)), { recursive: true });
      fs.writeFileSync(fileOf(blob), body);
      const version: ObjectVersion = {
        ...object,
        versionId: newVersionId(),
        modified: stamp(key),
        blob,
        size: body.length,
        etag: `"${createHash('md5').update(body).digest('hex')}"`,
      };
      const overwritten = settings.versioned ? undefined : versions(key)[0];
      record({ key, put: version });
      forget(overwritten);
      return version;
    },
    remove(key) {
      if (!settings.versioned) {
        const [only] = versions(key);
        if (only) record({ key, remove: only.versionId });
        forget(only);
        return undefined;
      }
      const marker: ObjectVersion = {
        versionId: newVersionId(),
        deleteMarker: true,
        modified: stamp(key),
        size: 0,
        etag: '',
        headers: {},
      };
      record({ key, put: marker });
      return marker;
    },
    removeVersion(key, versionId) {
      const version = versions(key).find((candidate) => candidate.versionId === versionId);
      if (!version) return;
      record({ key, remove: versionId });
      forget(version);
    },
  };
}

function readWholeLines(log: string): string[] {
  if (!fs.existsSync(log)) return [];
  const bytes = fs.readFileSync(log);
  const end = bytes.lastIndexOf(10) + 1;
  if (end < bytes.length) fs.truncateSync(log, end);
  return bytes
    .subarray(0, end)
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}
