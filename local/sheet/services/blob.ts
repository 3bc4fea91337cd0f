import { as, Emulated } from './emulated.ts';
import { ask } from './host.ts';

/** Bytes cross the border as base64; a script sees them signed, as Java has them. */
export const toSigned = (bytes: number[]): number[] => bytes.map((byte) => (byte > 127 ? byte - 256 : byte));

/** Base64 of a text (UTF-8) or of a byte array. */
export function toBase64(data: string | number[]): string {
  return typeof data === 'string'
    ? ask('base64-of-text', data)
    : ask(
        'base64-of-bytes',
        data.map((byte) => byte & 255),
      );
}

type Members =
  | 'copyBlob'
  | 'getBytes'
  | 'getContentType'
  | 'getDataAsString'
  | 'getName'
  | 'setBytes'
  | 'setContentType'
  | 'setDataFromString'
  | 'setName';

export class BlobService extends Emulated implements Pick<GoogleBase.Blob, Members> {
  _base64: string;
  _type: string | null;
  _name: string | null;

  constructor(base64: string, type: string | null = null, name: string | null = null) {
    super('Blob');
    this._base64 = base64;
    this._type = type;
    this._name = name;
  }

  copyBlob(): GoogleBase.Blob {
    return as(new BlobService(this._base64, this._type, this._name));
  }

  getBytes(): number[] {
    return toSigned(ask('bytes-of-base64', this._base64));
  }

  getContentType(): string | null {
    return this._type;
  }

  getDataAsString(): string {
    return ask('text-of-base64', this._base64);
  }

  getName(): string | null {
    return this._name;
  }

  setBytes(data: number[]): GoogleBase.Blob {
    this._base64 = toBase64(data);
    return as(this);
  }

  setContentType(type: string | null): GoogleBase.Blob {
    this._type = type;
    return as(this);
  }

  setDataFromString(text: string): GoogleBase.Blob {
    this._base64 = toBase64(text);
    return as(this);
  }

  setName(name: string): GoogleBase.Blob {
    this._name = name;
    return as(this);
  }
}
