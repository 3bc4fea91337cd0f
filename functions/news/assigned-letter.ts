import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { newsMailTexts as words } from '../../shared/words/news-mail.ts';
import type { NewsLetter } from '../documents/news-mail.tsx';
import { howToAnswer } from '../documents/reminder-groups.ts';
import { nameDocument } from './tell-news.ts';

/** What a document gives a unit to act on, row by row. @param reader unit of whoever is told · @param today ISO date */
export const assignedLetter = (
  { id }: DocumentNews,
  rows: readonly DueRow[],
  reader: string,
  { city }: { readonly city: City },
  today: string,
): NewsLetter => {
  const programme = programmeOf(city, id.period);
  const what = nameDocument(id, city, '');
  const lines = [...rows]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((row): Bilingual => {
      const { code, title, what: task, on: until } = row;
      return fill(words.assignedLine, { code, title, task, until, how: howToAnswer(row, programme) });
    });
  return {
    subject: fill(words.subject, { mark: words.marks.due, what }),
    unit: nameOfUnit(city, reader),
    lead: fill(words.assigned, { what, count: rows.length }),
    facts: [],
    lists: [{ heading: words.assignedItems, lines }],
    next: [rows.some(({ answerWith }) => answerWith !== undefined) ? words.assignedNext : words.assignedLook],
    duty: true,
    programme,
    today,
  };
};
