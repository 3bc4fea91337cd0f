/**
 * Links to papers, for a browser that is not signed in. They hold names, so a link opens for half a day, where that of
 * a plan opens for ever; whoever may see the list gets a new one.
 */
import {
  type aPart,
  type PaperId,
  type PaperKind,
  paperFile,
  partsFor,
} from '../../shared/certificates/paper-id.ts';
import { paths } from '../../shared/contract/paths.ts';
import { languages } from '../../shared/ground/bilingual.ts';
import { isKeyFor, keyFor, type Links, linkTo } from '../common/link-keys.ts';
import type { SecretKeys } from '../common/services.ts';

const lifeHours = 12;

const opens = (id: PaperId, until: string): string => `paper|${id.kind}|${id.of}|${paperFile(id)}|${until}`;

/** The hour after which it is closed, so that a list asked for twice in an hour has the same links: 2015-05-20T11Z. */
const hourAfter = (now: Date): string =>
  `${new Date(now.getTime() + lifeHours * 3_600_000).toISOString().slice(0, 13)}Z`;

/** @param publicUrl ends with a slash */
export const paperLink = (id: PaperId, { key }: SecretKeys, publicUrl: string, now: Date): string => {
  const until = hourAfter(now);
  const values = { kind: id.kind, of: id.of, file: paperFile(id) };
  return linkTo(publicUrl, paths.openPaper, values, { until, key: keyFor(key, opens(id, until)) });
};

/** Each part in each language. @param count of the certificates in all of them */
export const partLinks = (
  kind: keyof typeof aPart,
  of: string,
  count: number,
  secrets: SecretKeys,
  publicUrl: string,
  now: Date,
): readonly Links[] =>
  Array.from({ length: partsFor(kind, count) }, (_, i) => linksTo(kind, of, i + 1, secrets, publicUrl, now));

/** One part in each language. */
export const linksTo = (
  kind: PaperKind,
  of: string,
  part: number,
  secrets: SecretKeys,
  publicUrl: string,
  now: Date,
): Links =>
  Object.fromEntries(
    languages.map((language) => [language, paperLink({ kind, of, part, language }, secrets, publicUrl, now)]),
  ) as Links;

export const opensPaper = (
  id: PaperId,
  { key }: SecretKeys,
  given: { readonly until: string; readonly key: string },
  now: Date,
): boolean =>
  now.toISOString().slice(0, 13) <= given.until.slice(0, 13) &&
  isKeyFor(key, opens(id, given.until), given.key);
