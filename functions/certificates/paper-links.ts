/**
 * Links to papers, for a browser that is not signed in. They hold names, so a link opens for half a day, where that of
 * a plan opens for years; whoever may see the list gets a new one. They are of the key of links, which is turned at will,
 * and not of the certificates' own, which lasts as long as papers do.
 */

import { timingSafeEqual } from 'node:crypto';
import {
  type aPart,
  type PaperId,
  type PaperKind,
  paperFile,
  partsFor,
} from '../../shared/certificates/paper-id.ts';
import { paths } from '../../shared/contract/paths.ts';
import { languages } from '../../shared/ground/bilingual.ts';
import { hmacUnder } from '../common/hashes.ts';
import { type Links, linkTo } from '../common/link-keys.ts';

const lifeHours = 12;

const keyOver = (secret: string, id: PaperId, until: string): string =>
  hmacUnder(secret)(`paper|${id.kind}|${id.of}|${paperFile(id)}|${until}`).slice(0, 32);

const isSame = (expected: string, given: string): boolean => {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** The hour after which it is closed, so that a list asked for twice in an hour has the same links: 2015-05-20T11Z. */
const hourAfter = (now: Date): string =>
  `${new Date(now.getTime() + lifeHours * 3_600_000).toISOString().slice(0, 13)}Z`;

/** @param secret the key of links @param publicUrl ends with a slash */
export const paperLink = (id: PaperId, secret: string, publicUrl: string, now: Date): string => {
  const until = hourAfter(now);
  const values = { kind: id.kind, of: id.of, file: paperFile(id) };
  return linkTo(publicUrl, paths.openPaper, values, { until, key: keyOver(secret, id, until) });
};

/** Each part in each language. @param count of the certificates in all of them */
export const partLinks = (
  kind: keyof typeof aPart,
  of: string,
  count: number,
  secret: string,
  publicUrl: string,
  now: Date,
): readonly Links[] =>
  Array.from({ length: partsFor(kind, count) }, (_, i) => linksTo(kind, of, i + 1, secret, publicUrl, now));

/** One part in each language. */
export const linksTo = (
  kind: PaperKind,
  of: string,
  part: number,
  secret: string,
  publicUrl: string,
  now: Date,
): Links =>
  Object.fromEntries(
    languages.map((language) => [language, paperLink({ kind, of, part, language }, secret, publicUrl, now)]),
  ) as Links;

export const opensPaper = (
  id: PaperId,
  secret: string,
  given: { readonly until: string; readonly key: string },
  now: Date,
): boolean =>
  now.toISOString().slice(0, 13) <= given.until.slice(0, 13) &&
  isSame(keyOver(secret, id, given.until), given.key);
