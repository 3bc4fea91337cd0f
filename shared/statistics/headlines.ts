/** What a reader sees first: the lead paragraph and the key figures, from the same tallies as the tables. */

import { type Bilingual, fill } from '../ground/bilingual.ts';
import { isIssued } from '../targets/city-targets.ts';
import { headlineTexts, leadTexts } from '../words/report.ts';
import { type Frame, inMonth, untilMonth } from './frame.ts';
import type { Tallies } from './monoid.ts';
import { sum } from './monoid.ts';
import { roundMoney } from './print-money.ts';
import type { Money } from './sections/money.ts';
import { countedFor, type Progress } from './sections/progress.ts';
import { countReporting, type Reporting } from './sections/reporting.ts';
import { fullMonthName, spanOf } from './span.ts';
import { type Format, printNumber, share, yuan } from './table.ts';
import { printTarget, programmeTarget, yearTarget } from './targets.ts';

/** One key figure; null when it cannot be calculated. */
export type Headline = {
  readonly title: Bilingual;
  readonly value: number | null;
  readonly format: Format;
  readonly note: Bilingual;
};
export type Summary = { readonly lead: readonly Bilingual[]; readonly headlines: readonly Headline[] };

const count = (value: number): string => printNumber(value, 'count');
const percent = (value: number | null): string => (value === null ? '——' : printNumber(value, 'share'));

/** The figures both the lead and the key figures speak of. */
const figuresOf = (tallies: Tallies, frame: Frame) => {
  const progress = tallies.progress as Progress;
  const money = tallies.money as Money;
  const all = frame.categories.length;
  const year = yearTarget(frame.programme.targets);
  const total = programmeTarget(frame.programme.targets);
  const places = [...frame.sources.keys(), frame.sources.length];
  const classes = (tallies.projects as { classes: number[] }).classes;
  const floored = frame.categories.flatMap((category, i) =>
    category.hoursFloor > 0 ? [{ category, i }] : [],
  );
  return {
    persons: progress.persons[all] as number,
    personsInMonth: progress.personsInMonth[all] as number,
    enrolments: untilMonth(progress.enrolments, all, frame),
    enrolmentsInMonth: inMonth(progress.enrolments, all, frame),
    classesInMonth: inMonth(classes, all, frame),
    everPersons: progress.everPersons[0] as number,
    everEnrolments: progress.everEnrolments[0] as number,
    /** Targets that nobody has issued are compared with nothing. */
    year: year && isIssued(year) ? { target: year, counted: countedFor(year, progress, frame) } : undefined,
    total: total && isIssued(total) ? total : undefined,
    floored,
    reached: progress.reached[all] as number,
    underFloor: progress.underFloor[0] as number,
    reachedOf: (i: number): number => progress.reached[i] as number,
    received: sum(places.map((place) => untilMonth(money.received, place, frame))),
    spent: sum(places.map((place) => untilMonth(money.spent, place, frame))),
    reporting: countReporting(tallies.reporting as Reporting, frame),
  };
};
type Figures = ReturnType<typeof figuresOf>;

const paceOf = (rate: number | null, frame: Frame): Bilingual => {
  const ahead = (rate ?? 0) - ((frame.monthIndex + 1) / 12) * 100;
  const points = printNumber(Math.abs(ahead), 'share');
  if (points === '0.0') return leadTexts.even;
  return fill(ahead > 0 ? leadTexts.ahead : leadTexts.behind, { points });
};

const leadOf = (figures: Figures, frame: Frame): readonly Bilingual[] => {
  const sentences: Bilingual[] = [
    fill(leadTexts.month, {
      monthName: fullMonthName(frame.monthIndex),
      classes: count(figures.classesInMonth),
      persons: count(figures.personsInMonth),
      enrolments: count(figures.enrolmentsInMonth),
    }),
  ];
  if (figures.year) {
    const { target, counted } = figures.year;
    const rate = share(counted, target.value);
    sentences.push(
      fill(leadTexts.year, {
        span: spanOf(frame),
        persons: count(figures.persons),
        enrolments: count(figures.enrolments),
        target: printTarget(target),
        rate: percent(rate),
        pace: paceOf(rate, frame),
      }),
    );
  } else
    sentences.push(
      fill(leadTexts.yearAlone, {
        span: spanOf(frame),
        persons: count(figures.persons),
        enrolments: count(figures.enrolments),
      }),
    );
  const reached = figures.floored.map(({ category, i }) =>
    fill(leadTexts.reachedOne, {
      title: { zh: category.zh, en: category.en },
      persons: count(figures.reachedOf(i)),
      floor: category.hoursFloor,
    }),
  );
  if (reached.length)
    sentences.push(
      fill(leadTexts.reached, {
        list: { zh: reached.map(({ zh }) => zh).join('、'), en: reached.map(({ en }) => en).join(' and ') },
      }),
    );
  sentences.push(
    fill(leadTexts.money, {
      received: roundMoney(figures.received),
      spent: roundMoney(figures.spent),
    }),
  );
  // Before the programme was issued nothing was due.
  if (figures.reporting.due)
    sentences.push(
      fill(leadTexts.reporting, {
        due: count(figures.reporting.due),
        onTime: count(figures.reporting.onTime),
        late: count(figures.reporting.late),
        missing: count(figures.reporting.missing + figures.reporting.pending),
      }),
    );
  const ever = {
    from: frame.programme.targetYears[0] as number,
    persons: count(figures.everPersons),
    enrolments: count(figures.everEnrolments),
  };
  if (!figures.total) sentences.push(fill(leadTexts.programmeAlone, ever));
  else
    sentences.push(
      fill(leadTexts.programme, {
        ...ever,
        target: printTarget(figures.total),
        rate: percent(
          share(
            figures.total.basis === 'persons' ? figures.everPersons : figures.everEnrolments,
            figures.total.value,
          ),
        ),
      }),
    );
  return sentences;
};

const headlinesOf = (figures: Figures, frame: Frame): readonly Headline[] => [
  {
    title: fill(headlineTexts.toDate, { span: spanOf(frame) }),
    value: figures.persons,
    format: 'count',
    note: figures.year
      ? fill(headlineTexts.ofTarget, {
          target: printTarget(figures.year.target),
          rate: percent(share(figures.year.counted, figures.year.target.value)),
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
  // Without required hours there is no rate.
  ...(figures.floored.length === 0
    ? []
    : [
        {
          title: headlineTexts.reached,
          value: share(figures.reached, figures.underFloor),
          format: 'share' as const,
          note: fill(headlineTexts.reachedOf, {
            reached: count(figures.reached),
            persons: count(figures.underFloor),
          }),
        },
      ]),
  {
    title: headlineTexts.spent,
    value: yuan(figures.spent),
    format: 'money',
    note: figures.received
      ? fill(headlineTexts.spentOf, { rate: percent(share(figures.spent, figures.received)) })
      : headlineTexts.noneReceived,
  },
  {
    title: headlineTexts.onTime,
    value: share(figures.reporting.onTime, figures.reporting.due),
    format: 'share',
    note: fill(headlineTexts.onTimeOf, {
      onTime: count(figures.reporting.onTime),
      due: count(figures.reporting.due),
    }),
  },
];

export const summarise = (tallies: Tallies, frame: Frame): Summary => {
  const figures = figuresOf(tallies, frame);
  return { lead: leadOf(figures, frame), headlines: headlinesOf(figures, frame) };
};
