/** Routes by which people keep what is theirs alone: how far they have seen the news, and how they want to be mailed. */
import * as z from 'zod/mini';
import { mailChoice } from './news-shapes.ts';

export const ownRoutes = {
  seeNews: {
    summary: 'News were seen up to an instant; the mark only moves forward',
    /** As `news.until` of `GET /me` says it; an instant that has not come yet counts as now. */
    body: z.object({ until: z.iso.datetime({ precision: 3 }) }),
    /** Where the mark stands. */
    answers: { 200: z.object({ until: z.string() }) },
  },
  keepSettings: {
    summary: 'How the person wants to be mailed about what is no duty',
    body: z.object({ mail: mailChoice }),
    answers: { 200: z.object({ mail: mailChoice }) },
  },
} as const;
