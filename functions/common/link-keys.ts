/**
 * Links that open in any browser, without an account: a key in the link, made of the city's key of links, what it opens
 * and its last day, stands for the permission. It opens this one page until then and nothing else. The key of links is
 * one of its own and may be turned at any time (cli/turn-link-key.ts): every link from before is dead then.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Path } from '../../shared/contract/path.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { addMonths } from '../../shared/programme/months.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { hmacUnder } from './hashes.ts';

/** One link for each language. */
export type Links = { readonly [language in Language]: string };

/** What a link is signed with. @param today of the city @param months a link lasts, to the end of the last of them */
export type Signing = { readonly secret: string; readonly today: string; readonly months: number };

export const signingFor = async (
  linkKey: () => Promise<string>,
  city: Pick<City, 'retention' | 'utcOffsetMinutes'>,
  now: Date,
): Promise<Signing> => ({
  secret: await linkKey(),
  today: todayOf(city, now),
  months: city.retention.links.months,
});

/** What a link carries in its query: its last month, and the key over both. */
export type Signed = { readonly key: string; readonly until: string };

/** Links made in the same month are the same, so that what shows them does not change from day to day. */
export const signed = ({ secret, today, months }: Signing, opens: string): Signed => {
  const until = addMonths(today.slice(0, 7), months);
  return { key: keyOver(secret, opens, until), until };
};

/** No citizen number begins as what is opened does: `kind|…`. */
const keyOver = (secret: string, opens: string, until: string): string =>
  hmacUnder(secret)(`${opens}|${until}`).slice(0, 32);

/** @throws Problem link-invalid, link-expired */
export const refuseOtherKey = ({ secret, today }: Signing, opens: string, { until, key }: Signed): void => {
  const expected = Buffer.from(keyOver(secret, opens, until));
  const actual = Buffer.from(key);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected))
    throw new Problem('link-invalid');
  if (until < today.slice(0, 7)) throw new Problem('link-expired', { until });
};

/** @param publicUrl ends with a slash @param values what stands in the path's braces @param query ends with the key */
export const linkTo = (
  publicUrl: string,
  { path }: Path,
  values: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): string => {
  const filled = path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);
  return `${publicUrl}${filled}?${new URLSearchParams(query)}`;
};
