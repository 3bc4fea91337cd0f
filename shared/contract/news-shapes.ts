/** What has happened that concerns a person, as `GET /me` tells it. */
import * as z from 'zod/mini';
import { newsKinds } from '../submission/news.ts';
import { mailChoices } from '../submission/news-mail.ts';
import { bilingual } from './shapes.ts';

export const newsItem = z
  .object({
    kind: z.enum(newsKinds),
    /** Instant. */
    at: z.string(),
    form: z.string(),
    title: bilingual,
    period: z.string(),
    unit: z.string(),
    unitName: bilingual,
    /** Version and receipt number of the document; 0 and empty where nothing has been filed. */
    version: z.int(),
    receipt: z.string(),
    /** Name of who did it. */
    by: bilingual,
    /** The whole in one line. */
    text: bilingual,
    /** Of what was returned or reopened: how many comments, and the beginning of the first, or of the reason where there is none. */
    comments: z.optional(z.object({ count: z.int(), first: z.string() })),
    /** Extended to this day, or the day by which a row is due. */
    until: z.optional(z.string()),
    /** Of a row that others wait for the unit to do something about. */
    code: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'NewsItem' });

export const news = z
  .object({
    /** News are later than this instant: up to where the person has seen them, or a month ago. */
    since: z.string(),
    /** Send this with `PUT /me/read` once they are shown. What is younger may be told once more. */
    until: z.string(),
    /** The newest first; so many that are not listed. */
    items: z.array(newsItem),
    more: z.int(),
    /** For whoever reviews: what waits for them, how much of it came since, and since when the oldest waits (instant). */
    waiting: z.optional(z.object({ count: z.int(), anew: z.int(), oldest: z.optional(z.string()) })),
  })
  .register(z.globalRegistry, { id: 'News' });

export const mailChoice = z.enum(mailChoices).register(z.globalRegistry, { id: 'MailChoice' });
