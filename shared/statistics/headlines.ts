/** What a reader sees first: the lead paragraph and the key figures, from the same tallies as the tables. */

import { type Bilingual, fill } from '../ground/bilingual.ts';
import { headlineTexts } from '../words/report-lead.ts';
import { targetTexts } from '../words/report-progress.ts';
import type { Frame } from './frame.ts';
import { count, type Figures, figuresOf, percent, percentOf } from './headline-figures.ts';
import { leadOf } from './lead.ts';
import type { Tallies } from './monoid.ts';
import { spanOf } from './span.ts';
import { type Format, share, yuan } from './table.ts';
import { printTargetInText } from './targets.ts';

/** One key figure; null when it cannot be calculated. */
export type Headline = {
  readonly title: Bilingual;
  readonly value: number | null;
  readonly format: Format;
  readonly note: Bilingual;
};
export type Summary = { readonly lead: readonly Bilingual[]; readonly headlines: readonly Headline[] };

const headlinesOf = (figures: Figures, frame: Frame): readonly Headline[] => [
  {
    title: fill(headlineTexts.toDate, { span: spanOf(frame) }),
    value: figures.persons,
    format: 'count',
    note: figures.year
      ? fill(headlineTexts.ofTarget, {
          counted: count(figures.year.counted),
          basis: targetTexts[figures.year.target.basis],
          target: printTargetInText(figures.year.target),
          rate: percentOf(figures.year.counted, figures.year.target.value),
        })
      : fill(headlineTexts.inEnrolments, { enrolments: count(figures.enrolments) }),
  },
  {
    title: headlineTexts.month,
    value: figures.personsInMonth,
    format: 'count',
    note: fill(headlineTexts.inEnrolments, { enrolments: count(figures.enrolmentsInMonth) }),
  },
  {
    title: fill(headlineTexts.ever, { from: frame.programme.targetYears[0] as number }),
    value: figures.everPersons,
    format: 'count',
    note: fill(headlineTexts.inEnrolments, { enrolments: count(figures.everEnrolments) }),
  },
  // A programme without floors has nothing to reach.
  ...(figures.floored.length === 0
    ? []
    : [
        {
          title: headlineTexts.reached,
          value: share(figures.reached, figures.underFloor),
          format: 'share' as const,
          note: figures.underFloor
            ? fill(headlineTexts.reachedOf, {
                reached: count(figures.reached),
                persons: count(figures.underFloor),
              })
            : headlineTexts.nobodyToReach,
        },
      ]),
  {
    title: headlineTexts.spent,
    value: yuan(figures.spent),
    format: 'money',
    note:
      figures.carried + figures.received
        ? fill(headlineTexts.spentOf, {
            rate: percent(share(figures.spent, figures.carried + figures.received)),
          })
        : headlineTexts.noneReceived,
  },
  {
    title: headlineTexts.onTime,
    value: share(figures.reporting.onTime, figures.reporting.due),
    format: 'share',
    note: figures.reporting.due
      ? fill(headlineTexts.onTimeOf, {
          onTime: count(figures.reporting.onTime),
          due: count(figures.reporting.due),
        })
      : headlineTexts.noneDue,
  },
];

export const summarise = (tallies: Tallies, frame: Frame): Summary => {
  const figures = figuresOf(tallies, frame);
  return { lead: leadOf(figures, frame), headlines: headlinesOf(figures, frame) };
};
