/**
 * A typed synchronous client over the contract's paths. The shapes are imported as types only, so that
 * no zod reaches the bundle; the functions on the other side guard what enters.
 */

import type { Path } from '../../shared/contract/path.ts';
import { paths, type RouteName } from '../../shared/contract/paths.ts';
import type { BodyOf, RequestTo } from '../../shared/contract/routes.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Google } from './interface.ts';
import { Refusal } from './refusal.ts';

type Given<R> = { [K in keyof R as R[K] extends undefined ? never : K]: R[K] };
/** Calls a route; throws a Refusal for every answer that is not the good one. */
export type Api = <N extends RouteName>(name: N, request: Given<RequestTo<N>>) => BodyOf<N>;

type Parts = {
  readonly params?: { readonly [name: string]: unknown };
  readonly query?: { readonly [name: string]: unknown };
  readonly body?: unknown;
};

const addressOf = (base: string, { path }: Path, { params = {}, query = {} }: Parts): string => {
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const asked = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${base}${place.slice(1)}${asked.length ? `?${asked.join('&')}` : ''}`;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refusalOf = (status: number, text: string): Refusal => {
  const problem = parse(text) as { code?: string; title?: Bilingual; issues?: Issue[] } | undefined;
  if (problem?.code && problem.title?.zh && problem.title.en)
    return new Refusal(problem.code, problem.title, problem.issues);
  if (status === 401) return new Refusal('unauthorised', sheetWords.signInRefused);
  return new Refusal('no-answer', fill(sheetWords.serverFailed, { status }));
};

/** Asked twice these answer the same: a submission has its receipt, a decision the document as it is. */
const sameAgain: readonly RouteName[] = [
  'submitForm',
  'reviewSubmission',
  'approveMany',
  'issuePlan',
  'registerUnit',
  'issueCertificates',
  'voidCertificate',
  'replaceCertificate',
  'registerCertificates',
  'noteBlanks',
];
const isRepeatable = (name: RouteName): boolean => paths[name].method === 'GET' || sameAgain.includes(name);

/** Milliseconds before each of the times a request is sent again. */
const waits: readonly number[] = [1_500, 4_000];
/**
 * 429 says that nothing was done, whatever was asked; 503 and no answer leave that open. A count is told once:
 * nobody is to wait for it.
 */
const isWorthAgain = (status: number, name: RouteName, again: number): boolean =>
  name !== 'tellErrors' &&
  (status === 429 || ((status === 0 || status === 503) && again === 0 && isRepeatable(name)));

export const createApi = (google: Google, base: string): Api => {
  // Good for an hour, and a command takes six minutes at most.
  let token: string | null = null;
  return (name, request) => {
    const parts = request as Parts;
    const send = () => {
      token = token ?? google.identityToken();
      if (!token) throw new Refusal('not-authorised', sheetWords.authoriseAgain);
      try {
        return google.send({
          method: paths[name].method,
          url: addressOf(base, paths[name], parts),
          headers: { authorization: `Bearer ${token}` },
          ...(parts.body === undefined ? {} : { text: JSON.stringify(parts.body) }),
        });
      } catch (error) {
        google.log(`${name}: ${String(error)}`);
        return { status: 0, text: '' };
      }
    };
    let answer = send();
    for (let again = 0; again < waits.length && isWorthAgain(answer.status, name, again); again++) {
      google.sleep(waits[again] as number);
      answer = send();
    }
    // A token that ran out while the sheet stood open: the next one is fresh, and nothing has been done with the first.
    if (answer.status === 401) {
      token = null;
      answer = send();
    }
    if (answer.status === 0) throw new Refusal('network', sheetWords.networkFailed);
    if (answer.status >= 300) throw refusalOf(answer.status, answer.text);
    const body = parse(answer.text);
    if (body === undefined)
      throw new Refusal('no-answer', fill(sheetWords.serverFailed, { status: answer.status }));
    return body as BodyOf<typeof name>;
  };
};
