/** How much of what is owed has been filed, in one sentence and in six figures. */
import { type Bilingual, fill, type Language, listNames } from '../../shared/ground/bilingual.ts';
import { completeRate, onTimeRate } from '../../shared/statistics/completeness-rates.ts';
import { runningCount, runningShare } from '../../shared/statistics/running-text.ts';
import { notAvailable, printNumber } from '../../shared/statistics/table.ts';
import type { Completeness } from '../../shared/submission/owed.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { leadTexts } from '../../shared/words/report-lead.ts';

export const summaryOf = (counts: Completeness): Bilingual => {
  const named = [
    [leadTexts.onTime, counts.onTime],
    [leadTexts.late, counts.late],
    [words.inReview, counts.pending],
    [leadTexts.missing, counts.missing],
  ] as const;
  return fill(words.summary, {
    due: runningCount(counts.due),
    list: listNames(
      named.flatMap(([text, count]) => (count ? [fill(text, { count: runningCount(count) })] : [])),
    ),
    rate: runningShare(onTimeRate(counts) ?? 0),
  });
};

const percent = (rate: number | null): string =>
  rate === null ? notAvailable : `${printNumber(rate, 'share')}%`;

export const Figures = ({
  counts,
  language,
}: {
  readonly counts: Completeness;
  readonly language: Language;
}) => {
  const filed = counts.onTime + counts.late;
  const figures: [Bilingual, string, Bilingual?][] = [
    [words.due, String(counts.due)],
    [words.completeRate, percent(completeRate(counts)), fill(words.ofDue, { count: filed })],
    [words.onTimeRate, percent(onTimeRate(counts)), fill(words.onTimeCount, { count: counts.onTime })],
    [words.late, String(counts.late)],
    [words.pending, String(counts.pending)],
    [words.missing, String(counts.missing)],
  ];
  return (
    <ul class="keys">
      {figures.map(([title, value, note]) => (
        <li key={title.zh}>
          <span class="t">{title[language]}</span>
          <span class="v">{value}</span>
          {note ? <span class="n">{note[language]}</span> : null}
        </li>
      ))}
    </ul>
  );
};
