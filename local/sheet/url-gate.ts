/**
 * The way out for `UrlFetchApp`: only addresses on the manifest's `urlFetchWhitelist`, as for a deployed
 * add-on. The listed host is the deployed API; here its requests go to the API on this machine, path and
 * query unchanged, so that one artifact runs in both places.
 */
export type FetchRequest = {
  url: string;
  method: string;
  headers: Record<string, string>;
  base64?: string;
  follow: boolean;
};
export type FetchAnswer = { status: number; headers: Record<string, string>; base64: string };

const mostRedirects = 10;
const mostBytes = 50 * 1024 * 1024;

/** Refuses an address that Google would refuse: https, a listed prefix. */
export function localAddress(url: string, allowed: readonly string[], apiUrl: string): URL {
  const listed = allowed.some((prefix) => prefix.startsWith('https://') && url.startsWith(prefix));
  if (!listed)
    throw new Error(
      `The add-on attempted to fetch the URL "${url}" that is not whitelisted in the manifest (urlFetchWhitelist).`,
    );
  const { pathname, search } = new URL(url);
  return new URL(pathname + search, apiUrl);
}

export async function fetchFor(
  request: FetchRequest,
  allowed: readonly string[],
  apiUrl: string,
): Promise<FetchAnswer> {
  let { url } = request;
  const body = request.base64 === undefined ? null : Buffer.from(request.base64, 'base64');
  if (body && body.length > mostBytes) throw new Error('Limit Exceeded: URLFetch POST Size.');
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const address = localAddress(url, allowed, apiUrl);
    const response = await fetch(address, {
      method: request.method,
      headers: request.headers,
      body,
      redirect: 'manual',
    }).catch((error: unknown) => {
      throw new Error(`Address unavailable: ${url}`, { cause: error });
    });
    const location = response.headers.get('location');
    if (request.follow && location && response.status >= 300 && response.status < 400) {
      url = new URL(location, url).href;
      continue;
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, headers, base64: bytes.toString('base64') };
  }
  throw new Error(`Too many redirects: ${request.url}`);
}
