/** News as the contract tells them: what happened, of which document, in one line. */
import type * as z from 'zod/mini';
import type { newsItem } from '../../shared/contract/news-shapes.ts';
import { type Bilingual, fill, same } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';
import { periodName } from '../../shared/ground/period.ts';
import { clip } from '../../shared/ground/well-formed.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import { type Entry, shortTitle } from '../../shared/registers/entries.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import type { DocumentNews, NewsKind } from '../../shared/submission/news.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { newsTexts as words } from '../../shared/words/news.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import type { Head } from '../services/submissions.ts';

export type NewsItem = z.output<typeof newsItem>;

/** Characters of a comment that a line shows. */
const gistLength = 60;
const gist = (text: string): string => {
  const masked = maskNumbers(text);
  return masked.length > gistLength ? `${clip(masked, gistLength)}…` : masked;
};

/** 《培训班次统计表》（2015年3月), with the unit where it is not the reader's own. */
export const nameDocument = ({ unit, form, period }: DocumentId, city: City, reader: string): Bilingual => {
  const { title } = findForm(programmeOf(city, period), form);
  const what = fill(words.what, { title, period: periodName(period) });
  return unit === reader ? what : fill(words.whose, { unit: nameOfUnit(city, unit), what });
};

type Told = Pick<DocumentNews, 'id' | 'at' | 'version'> & {
  readonly kind: NewsKind;
  readonly by: Bilingual;
  readonly until?: string | undefined;
};

/** @param of what else the line names */
const tell = (
  { id, kind, at, version, by, until }: Told,
  city: City,
  reader: string,
  of: { readonly [name: string]: string | number | Bilingual } = {},
): NewsItem => {
  const { unit, form: formId, period } = id;
  const form = findForm(programmeOf(city, period), formId);
  const receipt = version ? receiptNumber(id, form.letters, version) : '';
  const params = { what: nameDocument(id, city, reader), by, version, receipt, until: until ?? '', ...of };
  return {
    kind,
    at,
    form: formId,
    title: form.title,
    period,
    unit,
    unitName: nameOfUnit(city, unit),
    version,
    receipt,
    by,
    text: fill(words.kinds[kind], params),
    ...(until && { until }),
  };
};

/** @param reader unit of whoever is told */
export const tellDocument = (news: DocumentNews, city: City, reader: string): NewsItem => {
  const { kind, comments, reason, corrected = [] } = news;
  const said = kind === 'returned' || kind === 'reopened' ? (comments[0]?.text ?? reason) : '';
  return {
    ...tell({ ...news, by: nameOfActor(news) }, city, reader, { count: corrected.length }),
    ...(said && { comments: { count: comments.length, first: gist(said) } }),
  };
};

export const tellPublished = (news: DocumentNews, city: City): NewsItem =>
  tell({ ...news, kind: 'published', by: nameOfActor(news) }, city, news.id.unit);

/** What the document says of the reader's unit. */
export const tellConcerning = (
  news: DocumentNews,
  { code, title }: Pick<Entry, 'code' | 'title'>,
  city: City,
): NewsItem => ({
  ...tell({ ...news, kind: 'concerned', by: nameOfActor(news) }, city, '', {
    code,
    title: shortTitle(title),
  }),
  code,
});

/** What waits for a reviewer. @param at instant at which it came to them */
export const tellFiled = (
  { state: { latest, version }, unit, form, period }: Head,
  at: string,
  city: City,
): NewsItem =>
  tell({ id: { unit, form, period }, kind: 'filed', at, version, by: same(latest?.byName ?? '') }, city, '');

/** What a colleague wants the reviewer to decide on; nothing where it lies with nobody. */
export const tellHandedOver = (
  { state: { holder }, unit, form, period }: Head,
  city: City,
): readonly NewsItem[] =>
  holder
    ? [
        tell(
          {
            id: { unit, form, period },
            kind: 'handed-over',
            at: holder.at,
            version: holder.version,
            by: nameOfActor(holder),
          },
          city,
          '',
        ),
      ]
    : [];

/** A row that others wait for the reader's unit to answer. @param head of the document that holds it, in force */
export const tellDueNews = (
  { code, title, what: task, on }: DueRow,
  { state: { inForce, inForceSince = '' }, unit, form, period }: Head,
  city: City,
): NewsItem => ({
  ...tell(
    {
      id: { unit, form, period },
      kind: 'due',
      at: inForceSince,
      version: inForce?.version ?? 0,
      by: same(inForce?.byName ?? ''),
      until: on,
    },
    city,
    '',
    { code, title, task },
  ),
  code,
});
