/** What the notice says, sentence by sentence, from the plan's own figures and the programme's rules. */

import { type Bilingual, fill, listNames, same } from '../../../shared/ground/bilingual.ts';
import { existsIn, type UnitKind } from '../../../shared/ground/define-city.ts';
import { owedBy, type Programme, shortName } from '../../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { exactMoney } from '../../../shared/statistics/print-money.ts';
import { runningCount, runningShare } from '../../../shared/statistics/running-text.ts';
import { share } from '../../../shared/statistics/table.ts';
import { printTargetInText } from '../../../shared/statistics/targets.ts';
import { addresseeTexts, planTexts } from '../../../shared/words/plan-paper.ts';
import { planSentences as words } from '../../../shared/words/plan-sentences.ts';
import { planTableTexts } from '../../../shared/words/plan-tables.ts';
import { sectionNumber } from '../../../shared/words/report-page.ts';
import { meetingOf } from './meeting-of.ts';
import { emptyFieldNames, targetOf } from './plan-tables.ts';
import { categorySums, planSums } from './plan-totals.ts';

type Printed = { readonly paper: PlanPaper; readonly programme: Programme };
export type Paragraph = { readonly kind: 'heading' | 'text'; readonly text: Bilingual };

const text = (said: Bilingual): Paragraph => ({ kind: 'text', text: said });
const nothing = same('');

export const numeral = (place: number): Bilingual => sectionNumber(place);

const isChange = ({ issue }: PlanPaper): boolean => issue.notice > 0;

export const titleOf = ({ paper, programme }: Printed): Bilingual =>
  fill(isChange(paper) ? planTexts.changeTitle : planTexts.title, {
    year: paper.plan.year,
    programme: shortName(programme),
  });

/** Every kind of unit that reports this year, notice 3; the bureau does not write to itself. */
export const addressees = ({ paper, programme }: Printed): Bilingual => {
  const kinds = new Set<UnitKind>(
    programme.units.filter((unit) => existsIn(unit, paper.plan.year)).map(({ kind }) => kind),
  );
  const named = Object.entries(addresseeTexts).filter(([kind]) => kinds.has(kind as UnitKind));
  const list = {
    zh: named.map(([, { zh }]) => zh).join('，'),
    en: named.map(([, { en }]) => en).join(', '),
  };
  return fill(planTexts.to, { list });
};

const agreed = ({ issue }: PlanPaper): Bilingual =>
  issue.decision === '' ? nothing : fill(words.agreed, { meeting: meetingOf(issue.decision) });

const byCategory = (printed: Printed): Bilingual => {
  const list = printed.programme.categories.map((category) => {
    const { now } = categorySums(printed.paper, category.code);
    const target = targetOf(printed.programme, category.code);
    const values = { category, projects: runningCount(now.projects), persons: runningCount(now.persons) };
    const rate = target && share(now.persons, target.value);
    return target && rate !== null && rate !== undefined
      ? fill(words.categoryOfTarget, {
          ...values,
          target: printTargetInText(target),
          rate: runningShare(rate),
        })
      : fill(words.category, values);
  });
  return fill(words.byCategory, {
    list: { zh: list.map(({ zh }) => zh).join('；'), en: list.map(({ en }) => en).join('; ') },
  });
};

const scale = (printed: Printed): Bilingual => {
  const { now, before } = planSums(printed.paper);
  const values = {
    projects: runningCount(now.projects),
    persons: runningCount(now.persons),
    budget: exactMoney(now.budget),
  };
  if (!before) return fill(words.scale, values);
  return fill(words.scaleBefore, {
    ...values,
    projectsBefore: runningCount(before.projects),
    personsBefore: runningCount(before.persons),
    budgetBefore: exactMoney(before.budget),
  });
};

/** The sentence names three fields, the table all. */
const mostNamed = 3;

const withoutProjects = (fields: readonly Bilingual[]): Bilingual => {
  const [first, second] = fields;
  if (!first) return words.fullFields;
  return second
    ? fill(words.emptyFields, { list: listNames(fields), count: fields.length })
    : fill(words.emptyField, { field: first });
};

const fields = (printed: Printed): Paragraph[] => {
  const { plan } = printed.paper;
  const { programme } = printed;
  const covered = plan.fields.filter(({ projects }) => projects > 0);
  const largest = covered.toSorted((a, b) => b.persons - a.persons).slice(0, mostNamed);
  const list = listNames(
    largest.map(({ field: code, persons }) =>
      fill(words.field, {
        field: programme.fields.find((field) => field.code === code) ?? same(code),
        persons: runningCount(persons),
      }),
    ),
  );
  const empty = emptyFieldNames(printed);
  const values = { all: programme.fields.length, covered: covered.length, list };
  return [
    text(
      covered.length === 0
        ? words.noField
        : fill(covered.length > mostNamed ? words.fields : words.fieldsFew, values),
    ),
    text(withoutProjects(empty)),
  ];
};

/** notice 62: the forms of every month, and by which working day. */
const monthlyForms = (
  programme: Programme,
): { readonly days: number; readonly list: Bilingual } | undefined => {
  const monthly = owedBy(programme).flatMap(({ form, deadline }) =>
    deadline.every === 'month'
      ? [{ title: findForm(programme, form).title, days: deadline.dueWorkingDay }]
      : [],
  );
  if (monthly.length === 0) return undefined;
  const list = listNames(monthly.map(({ title }) => ({ zh: `《${title.zh}》`, en: title.en })));
  return {
    days: Math.min(...monthly.map(({ days }) => days)),
    list: { zh: list.zh.replaceAll('》、《', '》《'), en: list.en },
  };
};

const demands = ({ programme }: Printed): Paragraph[] => {
  const floored = programme.categories.filter(({ hoursFloor }) => hoursFloor > 0);
  const monthly = monthlyForms(programme);
  const floors = {
    zh: floored.map((category) => fill(words.floor, { category, hours: category.hoursFloor }).zh).join('，'),
    en: floored.map((category) => fill(words.floor, { category, hours: category.hoursFloor }).en).join('; '),
  };
  const asked: (readonly [Bilingual, Bilingual])[] = [
    [words.carryTitle, words.carry],
    ...(floored.length ? [[words.floorsTitle, fill(words.floors, { list: floors })] as const] : []),
    ...(monthly ? [[words.reportTitle, fill(words.report, monthly)] as const] : []),
    [words.moneyTitle, words.money],
  ];
  return asked.map(([title, said], place) =>
    text(fill(words.demand, { number: numeral(place), title, text: said })),
  );
};

type Chapter = { readonly title: Bilingual; readonly paragraphs: readonly Paragraph[] };

const planChapters = (printed: Printed): Chapter[] => [
  { title: words.scaleTitle, paragraphs: [text(joinedSentences(scale(printed), byCategory(printed)))] },
  { title: words.fieldsTitle, paragraphs: fields(printed) },
  { title: words.demandsTitle, paragraphs: demands(printed) },
];

const joinedSentences = (first: Bilingual, second: Bilingual): Bilingual => ({
  zh: first.zh + second.zh,
  en: `${first.en} ${second.en}`,
});

const counted = {
  added: words.countAdded,
  removed: words.countRemoved,
  changed: words.countChanged,
} as const;

/** What there is of each kind of change; what there is none of is not named. */
const changesCounted = ({ changes = [] }: PlanPaper): Bilingual =>
  listNames(
    Object.entries(counted).flatMap(([kind, said]) => {
      const count = changes.filter((change) => change.kind === kind).length;
      return count ? [fill(said, { count })] : [];
    }),
  );

const changeChapters = (printed: Printed): Chapter[] => {
  const { paper } = printed;
  return [
    {
      title: words.changesTitle,
      paragraphs: [text(fill(words.changes, { list: changesCounted(paper) }))],
    },
    {
      title: words.scaleTitle,
      paragraphs: [text(joinedSentences(scale(printed), byCategory(printed))), ...fields(printed).slice(1)],
    },
    {
      title: words.restTitle,
      paragraphs: [text(fill(words.rest, { number: (paper.previous ?? paper.issue).documentNumber }))],
    },
  ];
};

/** A reason as part of a sentence. */
const unstopped = (reason: string): string => reason.replace(/[。；;.！!，,\s]+$/, '');

const opening = ({ paper, programme }: Printed): Bilingual => {
  const { issue, previous, plan } = paper;
  const { title, number } = programme.basis;
  if (!isChange(paper))
    return fill(words.opening, { basis: title, basisNumber: number, year: plan.year, agreed: agreed(paper) });
  const before = previous
    ? fill(words.before, {
        title: titleOf({ paper: { ...paper, issue: previous }, programme }),
        number: previous.documentNumber,
      })
    : fill(words.beforeUnknown, { year: plan.year });
  const reason = unstopped(issue.reason);
  return fill(words.changeOpening, {
    before,
    because: reason === '' ? nothing : fill(words.because, { reason }),
    agreed: agreed(paper),
  });
};

/** The text of the notice between the addressees and the list of annexes. */
export const noticeText = (printed: Printed): Paragraph[] => [
  text(opening(printed)),
  ...(isChange(printed.paper) ? changeChapters(printed) : planChapters(printed)).flatMap(
    ({ title, paragraphs }, place): Paragraph[] => [
      { kind: 'heading', text: fill(planTexts.heading, { number: numeral(place), title }) },
      ...paragraphs,
    ],
  ),
];

/** Titles of the annexes in order: what changed (a notice only), totals, projects. */
export const annexTitles = ({ paper, programme }: Printed): Bilingual[] => {
  const values = { year: paper.plan.year, programme: shortName(programme) };
  return [
    ...(isChange(paper) ? [fill(planTableTexts.changes, values)] : []),
    fill(planTableTexts.totals, values),
    fill(planTableTexts.lines, values),
  ];
};
