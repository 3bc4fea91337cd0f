/**
 * Quality of training: each class that was surveyed on one line, telephone checks together (notice 61, 89), and what came of
 * key projects beside their money (notice 64). Figures stand side by side; no score is made of them.
 */
import type { Row } from '../form/define-form.ts';
import { phoneCheck } from '../forms/phone-check.ts';
import { projectFollowUp } from '../forms/project-follow-up.ts';
import { satisfaction } from '../forms/satisfaction.ts';
import { enoughAnswers } from '../forms/satisfaction-rules.ts';
import { fill, same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { netSpent, sumOf, sumOfStates } from '../money/account.ts';
import { lastDayOf } from '../programme/reporting-calendar.ts';
import { ownerOf } from '../registers/codes.ts';
import type { ClassRow } from '../tables/rows.ts';
import { reportTexts } from '../words/report.ts';
import { qualityTexts as words } from '../words/report-supervision.ts';
import type { CertificateHappened } from './facts.ts';
import { expectedFollowUps } from './follow-ups.ts';
import { type MoneyHoldings, movementsIn, namesOf, unitName } from './money-holdings.ts';
import { rowsOfRegister } from './register-rows.ts';
import { round, share, type Table, type TableCell, yuan } from './table.ts';

export type QualityHoldings = MoneyHoldings & {
  readonly certificates?: readonly CertificateHappened[] | undefined;
};

const sum = (rows: readonly Row[], column: string): number => sumOf(rows, (row) => Number(row[column] ?? 0));

const surveyCells = (surveys: readonly Row[]): readonly TableCell[] => {
  const [asked, answered] = [sum(surveys, 'asked'), sum(surveys, 'answered')];
  const points = sumOf(surveys, ({ overall, answered: replies }) => Number(overall) * Number(replies));
  return asked > 0
    ? [asked, share(answered, asked), answered > 0 ? round(points / answered, 1) : null]
    : [null, null, null];
};
const classTable = (holdings: QualityHoldings): readonly Table[] => {
  const { programme, month, certificates = [], registers } = holdings;
  const year = yearOf(month);
  // What is stated again counts as it was stated last; a class belongs to the year of its last return.
  const told = new Map<string, ClassRow>();
  for (const row of [...holdings.classes].sort((a, b) => (a.month < b.month ? -1 : 1)))
    if (row.month <= month && yearOf(row.month) === year) told.set(row.code, row);
  const surveysOf = (code: string) => surveys.filter((row) => row.class === code);
  const held = [...told.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const surveys = rowsOfRegister(registers, satisfaction).flatMap(({ row }) =>
    told.has(String(row.class)) ? [row] : [],
  );
  const listed = held.filter(({ code }) => surveysOf(code).length > 0);
  if (listed.length === 0) return [];
  const nameOf = namesOf(holdings);
  const validOf = (code: string): number =>
    sumOf(certificates, ({ class: of, what, count }) =>
      of !== code || what === 'replaced' ? 0 : what === 'issued' ? count : -count,
    );
  const passedShare = (classes: readonly ClassRow[]): TableCell => {
    const judged = classes.filter(({ passed }) => passed !== undefined);
    return share(
      sumOf(judged, ({ passed = 0 }) => passed),
      sumOf(judged, ({ persons }) => persons),
    );
  };
  return [
    {
      id: 'quality-classes',
      title: words.classes,
      columns: [
        { title: words.class, format: 'text' },
        { title: words.unit, format: 'text' },
        { title: words.persons, format: 'count' },
        { title: words.hours, format: 'hours' },
        { title: words.passed, format: 'share' },
        { title: words.certificates, format: 'count' },
        { title: words.asked, format: 'count' },
        { title: words.rate, format: 'share' },
        { title: words.score, format: 'hours' },
      ],
      rows: [
        ...listed.map((row) => ({
          cells: [
            nameOf(row.code),
            unitName(programme, row.unit),
            row.persons,
            row.hours,
            passedShare([row]),
            validOf(row.code),
            ...surveyCells(surveysOf(row.code)),
          ],
        })),
        {
          cells: [
            reportTexts.total,
            null,
            sumOf(listed, ({ persons }) => persons),
            null,
            passedShare(listed),
            sumOf(listed, ({ code }) => validOf(code)),
            ...surveyCells(surveys),
          ],
          role: 'total' as const,
        },
      ],
      notes: [
        fill(words.classesNote, {
          held: held.length,
          surveyed: new Set(surveys.map((row) => row.class)).size,
          enough: enoughAnswers,
        }),
      ],
    },
  ];
};

/** All of them together: which class it was is for its unit and those who inspect it (the unit's page). */
const checksTable = ({ registers }: QualityHoldings): readonly Table[] => {
  const checks = rowsOfRegister(registers, phoneCheck).map(({ row }) => row);
  if (checks.length === 0) return [];
  const columns = ['called', 'reached', 'attended', 'satisfied', 'differing'] as const;
  return [
    {
      id: 'quality-checks',
      title: words.checks,
      columns: [
        { title: words.scope, format: 'text' },
        { title: words.checked, format: 'count' },
        ...columns.map((column) => ({ title: words[column], format: 'count' as const })),
      ],
      rows: [
        {
          cells: [
            reportTexts.total,
            new Set(checks.map((row) => row.class)).size,
            ...columns.map((column) => sum(checks, column)),
          ],
          role: 'total',
        },
      ],
      notes: [words.checksNote],
    },
  ];
};

/** Key projects whose day has come, whether anybody has told of them or not, and all that was told of. */
const followUpTable = (holdings: QualityHoldings): readonly Table[] => {
  const { programme, registers, projects, classes, month } = holdings;
  const day = lastDayOf(month);
  const told = rowsOfRegister(registers, projectFollowUp).map(({ row }) => row);
  const expected = expectedFollowUps(
    projects,
    classes.filter((row) => row.month <= month),
  ).filter(({ on }) => on <= day);
  // Of the year before another document may have told of it; this year's register shows what is of this year.
  const missing = expected.filter(
    ({ project, point, on }) =>
      yearOf(on) === yearOf(month) &&
      !told.some((row) => row.project === project.code && row.point === point),
  );
  if (told.length + missing.length === 0) return [];
  const movements = movementsIn(holdings);
  const nameOf = namesOf(holdings);
  const { options } = projectFollowUp.columns.point;
  const onOf = (row: Row): string | undefined =>
    expected.find(({ project, point }) => project.code === row.project && point === row.point)?.on;
  const results = (row: Row): number =>
    sumOf(['patents', 'papers', 'awards'], (column) => Number(row[column] ?? 0));
  const moneyOf = (project: string): readonly TableCell[] => {
    const own = movements.filter((each) => each.project === project);
    return [yuan(sumOfStates(own, 'received')), yuan(sumOf(own, netSpent))];
  };
  const head = (project: string, point: string, on: string | undefined): readonly TableCell[] => [
    nameOf(project),
    unitName(programme, ownerOf(project)),
    nameOfOption(options, point),
    same(on ?? ''),
  ];
  const byProject = [
    ...told.map((row) => ({
      key: `${row.project} ${row.trackedOn}`,
      cells: [
        ...head(String(row.project), String(row.point), onOf(row)),
        Number(row.reached),
        Number(row.applied ?? 0),
        Number(row.promoted ?? 0),
        results(row),
        row.benefit === undefined ? null : yuan(Number(row.benefit)),
        ...moneyOf(String(row.project)),
      ],
    })),
    ...missing.map(({ project, point, on }) => ({
      key: `${project.code} ${on}`,
      cells: [
        ...head(project.code, point, on),
        words.untold,
        null,
        null,
        null,
        null,
        ...moneyOf(project.code),
      ],
    })),
  ].sort((a, b) => (a.key < b.key ? -1 : 1));
  const projectsTold = [...new Set(byProject.map(({ key }) => key.split(' ')[0] as string))];
  const all = movements.filter((each) => projectsTold.includes(each.project));
  return [
    {
      id: 'quality-follow-up',
      title: words.followUp,
      columns: [
        { title: words.project, format: 'text' },
        { title: words.unit, format: 'text' },
        { title: words.point, format: 'text' },
        { title: words.expectedOn, format: 'text' },
        { title: words.traced, format: 'count' },
        { title: words.applied, format: 'count' },
        { title: words.promoted, format: 'count' },
        { title: words.results, format: 'count' },
        { title: words.benefit, format: 'money' },
        { title: words.received, format: 'money' },
        { title: words.spent, format: 'money' },
      ],
      rows: [
        ...byProject.map(({ cells }) => ({ cells })),
        {
          cells: [
            reportTexts.total,
            null,
            null,
            null,
            sum(told, 'reached'),
            sum(told, 'applied'),
            sum(told, 'promoted'),
            sumOf(told, results),
            yuan(sum(told, 'benefit')),
            yuan(sumOfStates(all, 'received')),
            yuan(sumOf(all, netSpent)),
          ],
          role: 'total',
        },
      ],
      notes: [fill(words.followUpCount, { done: told.length, missing: missing.length }), words.followUpNote],
    },
  ];
};

export const printQuality = (holdings: QualityHoldings): readonly Table[] => [
  ...classTable(holdings),
  ...checksTable(holdings),
  ...followUpTable(holdings),
];
