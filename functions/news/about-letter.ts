/** The mail about what a document says of other units: what they have to act on, and what concerns them besides. */
import type { Form } from '../../shared/form/define-form.ts';
import { noReferences } from '../../shared/form/references.ts';
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import { type Entry, shortTitle } from '../../shared/registers/entries.ts';
import { listedColumns, printListed } from '../../shared/registers/listed.ts';
import { printNumber } from '../../shared/statistics/table.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { newsMailTexts as words } from '../../shared/words/news-mail.ts';
import type { NewsLetter } from '../documents/news-mail.tsx';
import { howToAnswer } from '../documents/reminder-groups.ts';
import type { About } from './remembering.ts';
import { nameDocument } from './tell-news.ts';

/** What has to be done is what the mail is about, whatever else it says. */
export const kindOfAbout = ({ assigned }: About): 'due' | 'concerned' =>
  assigned.length ? 'due' : 'concerned';

/** @param reader unit of whoever is told · @param today ISO date */
export const aboutLetter = (
  { id }: DocumentNews,
  about: About,
  reader: string,
  { city }: { readonly city: City },
  today: string,
): NewsLetter => {
  const programme = programmeOf(city, id.period);
  const what = nameDocument(id, city, '');
  const { assigned, concerning } = about;
  const form = findForm(programme, id.form);
  const line = concerningLine(form, programme, reader, today);
  const kind = kindOfAbout(about);
  return {
    subject: fill(words.subject, { mark: words.marks[kind], what }),
    unit: nameOfUnit(city, reader),
    lead:
      kind === 'due'
        ? fill(words.assigned, { what, count: assigned.length })
        : fill(words.concerning, { what, count: concerning.length }),
    facts: [],
    lists: [
      {
        heading: words.assignedItems,
        lines: [...assigned].sort(byDay).map((row) => assignedLine(row, programme)),
      },
      { heading: words.concerningItems, lines: concerning.map(line) },
    ].filter(({ lines }) => lines.length > 0),
    next: [
      assigned.some(({ answerWith }) => answerWith !== undefined) ? words.assignedNext : words.assignedLook,
    ],
    duty: true,
    programme,
    today,
  };
};

const byDay = (a: DueRow, b: DueRow): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

const assignedLine = (row: DueRow, programme: Programme): Bilingual => {
  const { code, title, what: task, on: until } = row;
  return fill(words.assignedLine, { code, title, task, until, how: howToAnswer(row, programme) });
};

/** What a list of the register shows of the row, but for its title and what is empty. */
const concerningLine =
  (form: Form, programme: Programme, unit: string, today: string) =>
  (entry: Entry): Bilingual => {
    const { code, title, period } = entry;
    const context = { programme, unit, period, today, references: noReferences };
    const columns = listedColumns(form, context);
    const said = (language: Language): string => {
      const cells = printListed(form, entry, { ...context, language });
      return columns
        .flatMap(({ name, header }, i) => {
          const cell = cells[i] ?? '';
          const isMoney = form.columns[name]?.kind === 'money' && typeof cell === 'number';
          const value = isMoney ? printNumber(cell, 'money') : String(cell);
          return value === '' || name === form.register?.title
            ? []
            : [fill(words.cell, { header, value: maskNumbers(value) })[language]];
        })
        .join(language === 'zh' ? '；' : '; ');
    };
    return fill(words.concerningLine, {
      code,
      title: shortTitle(title),
      said: { zh: said('zh'), en: said('en') },
    });
  };
