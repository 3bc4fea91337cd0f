/** One line of the morning’s mail each. */
import { fill, same } from '../../shared/ground/bilingual.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Person, Registration } from '../../shared/tables/directory.ts';
import { newsMailTexts as words } from '../../shared/words/news-mail.ts';
import type { Services } from '../common/services.ts';
import type { NewsLine } from '../documents/reminder.ts';
import type { Head } from '../services/submissions.ts';
import { nameDocument } from './tell-news.ts';

export const newsLine = (
  news: DocumentNews,
  { unit }: Person,
  { city }: Pick<Services, 'city'>,
): NewsLine => {
  const isPublished = news.kind === 'in-force' && news.id.unit === city.bureau && unit !== city.bureau;
  const mark = (isPublished ? 'published' : news.kind) as keyof typeof words.marks;
  return {
    key: `${documentPath(news.id)}#${news.n}`,
    name: nameDocument(news.id, city, unit),
    day: todayOf(city, new Date(news.at)),
    note: news.until
      ? fill(words.untilNote, { mark: words.marks[mark], until: news.until })
      : words.marks[mark],
  };
};

const dayLength = 86_400_000;
const daysSince = (at: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / dayLength));

export const registrationLine = (
  { id, name, creditCode, at }: Registration,
  { city }: Pick<Services, 'city'>,
  now: Date,
): NewsLine => ({
  key: `registration#${id}`,
  name: same(`${name} ${creditCode}`),
  day: todayOf(city, new Date(at)),
  note: fill(words.registeringNote, { days: daysSince(at, now) }),
});

export const waitingLine = (head: Head, { city }: Pick<Services, 'city'>, now: Date): NewsLine => {
  const { unit, form, period, state } = head;
  const at = state.latest?.at ?? '';
  const days = daysSince(at, now);
  return {
    key: documentPath({ unit, form, period }),
    name: nameDocument({ unit, form, period }, city, ''),
    day: todayOf(programmeOf(city, period), new Date(at)),
    note: fill(words.waitsNote, { days, rows: state.latest?.rows ?? 0 }),
  };
};
