/** The lead paragraph of a report, sentence by sentence; what there is nothing to say of is left out. */
import { type Bilingual, fill, listNames, type Params, same } from '../ground/bilingual.ts';
import { leadTexts } from '../words/report-lead.ts';
import type { Frame } from './frame.ts';
import { count, type Figures, percent, percentOf } from './headline-figures.ts';
import { roundMoney } from './print-money.ts';
import { runningShare } from './running-text.ts';
import { fullMonthName, spanOf } from './span.ts';
import { round, share } from './table.ts';
import { printTargetInText } from './targets.ts';

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

export const leadOf = (figures: Figures, frame: Frame): readonly Bilingual[] => [
  // Where nobody was trained in the year, one sentence says both.
  ...(figures.persons || figures.classesInMonth ? [ofMonth(figures, frame)] : []),
  ofYear(figures, frame),
  ...hoursReached(figures),
  ...ofMoney(figures),
  ...ofReporting(figures),
  ...sinceBegin(figures, frame),
];
