import { BlobService, toBase64, toSigned } from './blob.ts';
import { as, Emulated, original } from './emulated.ts';
import { ask } from './host.ts';

type Answer = { status: number; headers: Record<string, string>; base64: string };

class ResponseService
  extends Emulated
  implements
    Pick<
      GoogleFetch.HTTPResponse,
      'getResponseCode' | 'getContentText' | 'getContent' | 'getBlob' | 'getHeaders' | 'getAllHeaders'
    >
{
  #answer: Answer;

  constructor(answer: Answer) {
    super('HTTPResponse');
    this.#answer = answer;
  }

  getResponseCode(): number {
    return this.#answer.status;
  }

  getContentText(): string {
    return ask('text-of-base64', this.#answer.base64);
  }

  getContent(): number[] {
    return toSigned(ask('bytes-of-base64', this.#answer.base64));
  }

  getBlob(): GoogleBase.Blob {
    return as(new BlobService(this.#answer.base64, this.#answer.headers['content-type'] ?? null));
  }

  getHeaders(): object {
    return { ...this.#answer.headers };
  }

  getAllHeaders(): object {
    return { ...this.#answer.headers };
  }
}

type Body = { base64: string; type: string | undefined };

function bodyOf(payload: unknown): Body | undefined {
  if (payload === undefined || payload === null) return undefined;
  const blob = original<unknown>(payload);
  if (blob instanceof BlobService) return { base64: blob._base64, type: blob._type ?? undefined };
  if (typeof payload === 'string')
    return { base64: toBase64(payload), type: 'application/x-www-form-urlencoded' };
  if (Array.isArray(payload))
    return { base64: toBase64(payload as number[]), type: 'application/x-www-form-urlencoded' };
  const fields = Object.entries(payload as object).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return { base64: toBase64(fields.join('&')), type: 'application/x-www-form-urlencoded' };
}

export class UrlFetchService extends Emulated implements Pick<GoogleFetch.UrlFetchApp, 'fetch' | 'fetchAll'> {
  constructor() {
    super('UrlFetchApp');
  }

  fetch(url: string, options: GoogleFetch.URLFetchRequestOptions = {}): GoogleFetch.HTTPResponse {
    if (url.length > 2082) throw new Error(`Limit Exceeded: URLFetch URL Length.`);
    const body = bodyOf(options.payload);
    const type = options.contentType ?? body?.type;
    const answer = ask<Answer>('fetch', {
      url,
      method: (options.method ?? 'get').toUpperCase(),
      headers: {
        ...(body && type ? { 'content-type': type } : {}),
        ...(options.headers as object | undefined),
      },
      base64: body?.base64,
      follow: options.followRedirects !== false,
    });
    const response = new ResponseService(answer);
    if (answer.status >= 400 && !options.muteHttpExceptions) {
      const shown = response.getContentText().slice(0, 100);
      throw new Error(
        `Request failed for ${url} returned code ${answer.status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return as(response);
  }

  fetchAll(requests: (GoogleFetch.URLFetchRequest | string)[]): GoogleFetch.HTTPResponse[] {
    return requests.map((request) =>
      typeof request === 'string' ? this.fetch(request) : this.fetch(request.url, request),
    );
  }
}
