/** What a reader sees first: the lead paragraph and the key figures, from the same tallies as the tables. */
import { type Bilingual, fill, listNames, type Params, same } from '../ground/bilingual.ts';
import { isIssued } from '../targets/city-targets.ts';
import { headlineTexts, leadTexts } from '../words/report-lead.ts';
import { targetTexts } from '../words/report-progress.ts';
import { type Frame, inMonth, untilMonth } from './frame.ts';
import type { Tallies } from './monoid.ts';
import { sum } from './monoid.ts';
import { roundMoney } from './print-money.ts';
import { runningCount, runningShare } from './running-text.ts';
import type { Money } from './sections/money.ts';
import { countedFor, everCounted, type Progress } from './sections/progress.ts';
import { countReporting, type Reporting } from './sections/reporting.ts';
import { fullMonthName, spanOf } from './span.ts';
import { type Format, round, share, yuan } from './table.ts';
import { printTargetInText, programmeTarget, yearTarget } from './targets.ts';

/** One key figure; null when it cannot be calculated. */
export type Headline = {
  readonly title: Bilingual;
  readonly value: number | null;
  readonly format: Format;
  readonly note: Bilingual;
};
export type Summary = { readonly lead: readonly Bilingual[]; readonly headlines: readonly Headline[] };

const count = runningCount;
const percent = (value: number | null): string => (value === null ? '——' : runningShare(value));
/** What has begun is not said to be nothing: 3 of 10,000 are 0.03 %. */
const percentOf = (counted: number, target: number | undefined): string => {
  const rate = share(counted, target);
  if (rate !== 0 || counted === 0 || !target) return percent(rate);
  return String(Number(((counted / target) * 100).toPrecision(1)));
};

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
    personsBefore: progress.personsBefore[0] as number,
    everPersons: progress.everPersons[0] as number,
    everEnrolments: progress.everEnrolments[0] as number,
    counted: progress.counted[all] as number,
    everPassed: progress.everPassed[0] as number,
    /** Targets that nobody has issued are compared with nothing. */
    year: year && isIssued(year) ? { target: year, counted: countedFor(year, progress, frame) } : undefined,
    total: total && isIssued(total) ? { target: total, counted: everCounted(total, progress) } : undefined,
    floored,
    reached: progress.reached[all] as number,
    underFloor: progress.underFloor[0] as number,
    reachedOf: (i: number): number => progress.reached[i] as number,
    carried: sum(money.carried),
    received: sum(places.map((place) => untilMonth(money.received, place, frame))),
    spent: sum(places.map((place) => untilMonth(money.spent, place, frame))),
    reporting: countReporting(tallies.reporting as Reporting, frame),
  };
};
type Figures = ReturnType<typeof figuresOf>;

const paceOf = (rate: number | null, frame: Frame): Bilingual => {
  const ahead = (rate ?? 0) - ((frame.monthIndex + 1) / 12) * 100;
  const points = runningShare(round(Math.abs(ahead), 1));
  if (points === '0') return leadTexts.even;
  return fill(ahead > 0 ? leadTexts.ahead : leadTexts.behind, { points });
};

const sentence = (text: Bilingual, frame: Frame, values: Params): Bilingual =>
  fill(text, { monthName: fullMonthName(frame.monthIndex), span: spanOf(frame), ...values });

const ofMonth = (figures: Figures, frame: Frame): Bilingual => {
  const { classesInMonth: classes, personsInMonth: persons, enrolmentsInMonth: enrolments } = figures;
  const text =
    classes && persons
      ? leadTexts.month
      : persons
        ? leadTexts.monthWithoutClass
        : classes
          ? leadTexts.monthWithoutPeople
          : leadTexts.noClass;
  return sentence(text, frame, {
    classes: count(classes),
    persons: count(persons),
    enrolments: count(enrolments),
  });
};

/** Against the same months of the year before, from the second year of a programme on. */
const againstYearBefore = ({ persons, personsBefore }: Figures): Bilingual => {
  if (personsBefore === 0) return same('');
  const percent = round(((persons - personsBefore) / personsBefore) * 100, 1);
  if (percent === 0) return leadTexts.asMany;
  return fill(percent > 0 ? leadTexts.more : leadTexts.fewer, { percent: runningShare(Math.abs(percent)) });
};

const ofYear = (figures: Figures, frame: Frame): Bilingual => {
  const said = {
    persons: count(figures.persons),
    enrolments: count(figures.enrolments),
    before: againstYearBefore(figures),
    passed: count(figures.counted),
  };
  if (!figures.year)
    return sentence(figures.persons ? leadTexts.yearAlone : leadTexts.nobodyYetAlone, frame, said);
  const { target, counted } = figures.year;
  const rate = share(counted, target.value);
  return sentence(figures.persons ? leadTexts.year : leadTexts.nobodyYet, frame, {
    ...said,
    target: printTargetInText(target),
    rate: percentOf(counted, target.value),
    pace: paceOf(rate, frame),
  });
};

const hoursReached = (figures: Figures): readonly Bilingual[] => {
  const reached = figures.floored
    .filter(({ i }) => figures.reachedOf(i) > 0)
    .map(({ category, i }) =>
      fill(leadTexts.reachedOne, {
        title: { zh: category.zh, en: category.en },
        persons: count(figures.reachedOf(i)),
      }),
    );
  return reached.length
    ? [
        fill(leadTexts.reached, {
          list: { zh: reached.map(({ zh }) => zh).join('、'), en: reached.map(({ en }) => en).join(' and ') },
        }),
      ]
    : [];
};

const ofMoney = ({ received, spent }: Figures): readonly Bilingual[] => {
  if (!received && !spent) return [];
  const text =
    received && spent ? leadTexts.money : received ? leadTexts.moneyReceived : leadTexts.moneySpent;
  return [fill(text, { received: roundMoney(received), spent: roundMoney(spent) })];
};

const ofReporting = ({ reporting }: Figures): readonly Bilingual[] => {
  // Before the programme was issued nobody owed anything.
  if (!reporting.due) return [];
  const counted = [
    [leadTexts.onTime, reporting.onTime],
    [leadTexts.late, reporting.late],
    [leadTexts.missing, reporting.missing + reporting.pending],
  ] as const;
  return [
    fill(leadTexts.reporting, {
      due: count(reporting.due),
      list: listNames(counted.flatMap(([text, n]) => (n ? [fill(text, { count: count(n) })] : []))),
      rate: percent(share(reporting.onTime, reporting.due)),
    }),
  ];
};

const sinceBegin = (figures: Figures, frame: Frame): readonly Bilingual[] => {
  const { total, everPersons, everEnrolments, everPassed } = figures;
  if (everPersons === 0) return [];
  const ever = {
    from: frame.programme.targetYears[0] as number,
    persons: count(everPersons),
    enrolments: count(everEnrolments),
    passed: count(everPassed),
  };
  if (!total) return [fill(leadTexts.programmeAlone, ever)];
  const { target, counted } = total;
  return [
    fill(leadTexts.programme, {
      ...ever,
      target: printTargetInText(target),
      rate: percentOf(counted, target.value),
    }),
  ];
};

const leadOf = (figures: Figures, frame: Frame): readonly Bilingual[] => [
  // Where nobody was trained in the year, one sentence says both.
  ...(figures.persons || figures.classesInMonth ? [ofMonth(figures, frame)] : []),
  ofYear(figures, frame),
  ...hoursReached(figures),
  ...ofMoney(figures),
  ...ofReporting(figures),
  ...sinceBegin(figures, frame),
];

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
