/** A bar of what became of the documents of each unit or form, with its rates in figures beside it. */
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { completeRate } from '../../shared/statistics/completeness-rates.ts';
import { notAvailable, printNumber } from '../../shared/statistics/table.ts';
import type { Completeness } from '../../shared/submission/owed.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { owedTexts } from '../../shared/words/obligations.ts';

type Counted = { readonly title: Bilingual; readonly counts: Completeness };

const parts = [
  { kind: 'on', of: ({ onTime }: Completeness) => onTime, title: owedTexts['on-time'] },
  { kind: 'lt', of: ({ late }: Completeness) => late, title: owedTexts.late },
  { kind: 'pd', of: ({ pending }: Completeness) => pending, title: words.pending },
  { kind: 'ms', of: ({ missing }: Completeness) => missing, title: words.missing },
] as const;

const Bar = ({ counts }: { readonly counts: Completeness }) => {
  let at = 0;
  return (
    <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ kind, of }) => {
        const width = counts.due ? (of(counts) / counts.due) * 100 : 0;
        at += width;
        return (
          <rect
            key={kind}
            class={kind}
            x={(at - width).toFixed(2)}
            y="1"
            width={width.toFixed(2)}
            height="12"
          />
        );
      })}
    </svg>
  );
};

const rateOf = (counts: Completeness): string => {
  const rate = completeRate(counts);
  return rate === null ? notAvailable : `${printNumber(rate, 'share')}%`;
};

export const CountBars = ({
  rows,
  language,
}: {
  readonly rows: readonly Counted[];
  readonly language: Language;
}) => (
  <>
    <ul class="legend">
      {parts.map(({ kind, title }) => (
        <li key={kind}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class={kind} width="12" height="12" rx="2" />
          </svg>
          {title[language]}
        </li>
      ))}
    </ul>
    <ul class="bars">
      {rows.map(({ title, counts }) => (
        <li key={title.zh}>
          <span>{title[language]}</span>
          <Bar counts={counts} />
          <span class="n">
            {rateOf(counts)} ·{' '}
            {fill(words.filedOf, { filed: counts.onTime + counts.late, due: counts.due })[language]}
          </span>
        </li>
      ))}
    </ul>
  </>
);
