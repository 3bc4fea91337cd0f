import { type Bilingual, same } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { reportTexts } from '../words/report.ts';
import type { ChangedFigure } from './figures-of-report.ts';
import { leftOutLines } from './left-out.ts';
import type { Report } from './report.ts';

/** Numbers in sentences: those of the lead and the notes beside the tables, and what is left out, word for word. */
const sentencesOf = (report: Report, programme: Programme): Map<string, readonly Bilingual[]> =>
  new Map([
    ['lead', [...report.lead, ...report.headlines.map(({ note }) => note)]],
    ['aside', leftOutLines(report.documents, programme)],
    ...report.sections.flatMap(({ tables }) => tables.map(({ id, notes }) => [id, notes] as const)),
  ]);
const numbersIn = (sentences: readonly Bilingual[]): string =>
  sentences.flatMap(({ zh }) => zh.match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
const joined = (sentences: readonly Bilingual[]): Bilingual => ({
  zh: sentences.map(({ zh }) => zh).join(''),
  en: sentences.map(({ en }) => en).join(' '),
});

/** What tables say, sentences say again; they speak for themselves where no cell differs. */
export const changedSentences = (
  before: Report,
  now: Report,
  programme: Programme,
): readonly ChangedFigure[] => {
  const old = sentencesOf(before, programme);
  return [...sentencesOf(now, programme)].flatMap(([key, sentences]): readonly ChangedFigure[] => {
    const was = old.get(key) ?? [];
    const isAside = key === 'aside';
    const differ = isAside
      ? joined(was).zh !== joined(sentences).zh
      : numbersIn(was) !== numbersIn(sentences);
    if (!differ) return [];
    const row = isAside ? reportTexts.setAside : key === 'lead' ? reportTexts.leadLine : reportTexts.noteLine;
    const texts = { before: joined(was), after: joined(sentences) };
    return [{ table: reportTexts.textFigures, row, column: same(''), format: 'text', ...texts }];
  });
};
