/** One version of one object, as the bucket's log keeps it. */
export type ObjectVersion = {
  /** `null` in a bucket without versions. */
  versionId: string;
  deleteMarker?: true;
  /** Milliseconds since 1970, the programme's time. */
  modified: number;
  /** Name of the file with the bytes. */
  blob?: string;
  size: number;
  /** With its quotes. */
  etag: string;
  /** Headers given back as they came: content type, encoding, disposition and the caller's metadata. */
  headers: Record<string, string>;
  checksum?: { algorithm: string; value: string };
  retention?: Retention;
  legalHold?: boolean;
};

export type Retention = { mode: 'GOVERNANCE' | 'COMPLIANCE'; until: number };

export const isLocked = (version: ObjectVersion, now: Date): boolean =>
  version.legalHold === true || (version.retention !== undefined && version.retention.until > now.getTime());
