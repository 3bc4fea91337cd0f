import { zoneOffsets } from '../zone-offsets.ts';
import { BlobService, toBase64, toSigned } from './blob.ts';
import { as, Emulated, enumeration, original } from './emulated.ts';
import { ask } from './host.ts';

type Members =
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'formatDate'
  | 'getUuid'
  | 'gzip'
  | 'newBlob'
  | 'sleep'
  | 'ungzip'
  | 'Charset'
  | 'DigestAlgorithm';

const letters = /'([^']*)'|y+|M+|d+|H+|h+|m+|s+|S+|a+|E+|Z+|X+|[A-Za-z]/g;

/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat that dates and times need. */
function formatInZone(date: Date, timeZone: string, format: string): string {
  const offset = zoneOffsets(timeZone)(date.getTime());
  const wall = new Date(date.getTime() + offset);
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  const zone = (divider: string) => {
    const minutes = Math.abs(offset) / 60_000;
    return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${divider}${padded(minutes % 60, 2)}`;
  };
  const month = wall.getUTCMonth();
  const hour = wall.getUTCHours();
  const day = (weekday: 'long' | 'short') => wall.toLocaleDateString('en-US', { weekday, timeZone: 'UTC' });
  const monthName = (style: 'long' | 'short') =>
    wall.toLocaleDateString('en-US', { month: style, timeZone: 'UTC' });
  return format.replace(letters, (part, quoted?: string) => {
    if (quoted !== undefined) return quoted || "'";
    const { length } = part;
    switch (part[0]) {
      case 'y':
        return length === 2 ? padded(wall.getUTCFullYear() % 100, 2) : padded(wall.getUTCFullYear(), length);
      case 'M':
        return length > 2 ? monthName(length > 3 ? 'long' : 'short') : padded(month + 1, length);
      case 'd':
        return padded(wall.getUTCDate(), length);
      case 'H':
        return padded(hour, length);
      case 'h':
        return padded(hour % 12 || 12, length);
      case 'm':
        return padded(wall.getUTCMinutes(), length);
      case 's':
        return padded(wall.getUTCSeconds(), length);
      case 'S':
        return padded(wall.getUTCMilliseconds(), length);
      case 'a':
        return hour < 12 ? 'AM' : 'PM';
      case 'E':
        return day(length > 3 ? 'long' : 'short');
      case 'Z':
        return zone('');
      case 'X':
        return offset === 0 ? 'Z' : zone(length === 3 ? ':' : '');
      default:
        throw new Error(`Utilities.formatDate with the letter ${part} is not emulated`);
    }
  });
}

const webSafe = (text: string) => text.replace(/\+/g, '-').replace(/\//g, '_');

export class UtilitiesService extends Emulated implements Pick<GoogleUtilities.Utilities, Members> {
  readonly Charset = enumeration<typeof GoogleUtilities.Charset>('Charset', ['UTF_8']);
  readonly DigestAlgorithm = enumeration<typeof GoogleUtilities.DigestAlgorithm>('DigestAlgorithm', [
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_512',
  ]);

  /** Lets so many milliseconds pass. */
  readonly _wait: (milliseconds: number) => void;

  constructor(wait: (milliseconds: number) => void) {
    super('Utilities');
    this._wait = wait;
  }

  base64Decode(encoded: string): number[] {
    return toSigned(ask('bytes-of-base64', encoded));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  base64Encode(data: string | number[]): string {
    return toBase64(data);
  }

  base64EncodeWebSafe(data: string | number[]): string {
    return webSafe(toBase64(data));
  }

  computeDigest(algorithm: GoogleUtilities.DigestAlgorithm, value: string | number[]): number[] {
    const name = String(algorithm).replace('_', '').toLowerCase();
    return toSigned(ask('digest', { algorithm: name, base64: toBase64(value) }));
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[]): number[] {
    return toSigned(ask('hmac', { base64: toBase64(value), key: toBase64(key) }));
  }

  formatDate(date: GoogleBase.Date, timeZone: string, format: string): string {
    if (!(date instanceof Date))
      throw new Error('The parameters do not match the method signature for Utilities.formatDate.');
    return formatInZone(date, timeZone, format);
  }

  getUuid(): string {
    return ask('uuid');
  }

  gzip(blob: GoogleBase.BlobSource, name?: string): GoogleBase.Blob {
    const { _base64 } = original<BlobService>(blob);
    return as(new BlobService(ask('gzip', _base64), 'application/x-gzip', name ?? 'archive.gz'));
  }

  newBlob(data: string | number[], type?: string, name?: string): GoogleBase.Blob {
    return as(
      new BlobService(toBase64(data), type ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null),
    );
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new Error('Sleep time exceeds 300000 milliseconds.');
    this._wait(milliseconds);
  }

  ungzip(blob: GoogleBase.BlobSource): GoogleBase.Blob {
    return as(new BlobService(ask('ungzip', original<BlobService>(blob)._base64)));
  }
}
