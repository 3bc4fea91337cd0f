/** The tables of the plan's papers, the same for page, xlsx and PDF: totals, fields, and what a notice changes. */
import { type Bilingual, fill, listNames, same } from '../../../shared/ground/bilingual.ts';
import { findUnit, nameOfUnit, type Option } from '../../../shared/ground/define-city.ts';
import type { Programme, Target } from '../../../shared/ground/define-programme.ts';
import type { PlanChange, PlanLine, PlanPaper } from '../../../shared/plan/annual-plan.ts';
import { signedName } from '../../../shared/plan/cosigners.ts';
import {
  type Format,
  share,
  type Table,
  type TableCell,
  type TableRow,
  yuan,
} from '../../../shared/statistics/table.ts';
import { printTarget, yearTarget, yearTargets } from '../../../shared/statistics/targets.ts';
import { planColumnTexts, planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import { type LineColumn, lineCell, lineFormat, printLine, type Reading } from './line-cells.ts';
import { categorySums, emptyFields, fieldSums, type NowAndBefore, planSums } from './plan-totals.ts';
import { printDay } from './print-days.ts';

type Printed = { readonly paper: PlanPaper; readonly programme: Programme };

const column = (title: Bilingual, format: Table['columns'][number]['format']) => ({ title, format });
const before = (title: Bilingual): Bilingual => fill(words.before, { column: title });

/** The target of the year for a category, or of the whole city where no category is given. */
export const targetOf = (programme: Programme, category?: string): Target | undefined =>
  category === undefined
    ? yearTarget(programme.targets)
    : yearTargets(programme.targets).find((target) => target.category === category);

const totalsRow = (
  title: Bilingual,
  target: Target | undefined,
  { now, before: old }: NowAndBefore,
  role?: 'total',
): TableRow => ({
  ...(role && { role }),
  cells: [
    title,
    target ? printTarget(target) : null,
    now.projects,
    now.persons,
    target ? share(now.persons, target.value) : null,
    yuan(now.budget),
    ...(old ? [old.projects, old.persons, yuan(old.budget)] : []),
  ],
});

/** What the plan adds up to beside what the city is asked for, notice 16. */
export const totalsTable = ({ paper, programme }: Printed): Table => ({
  id: 'totals',
  title: words.byCategory,
  columns: [
    column(words.category, 'text'),
    column(words.target, 'text'),
    column(words.projects, 'count'),
    column(words.persons, 'count'),
    column(words.rate, 'share'),
    column(words.budget, 'money'),
    ...(paper.changes
      ? [
          column(before(words.projects), 'count'),
          column(before(words.persons), 'count'),
          column(before(words.budget), 'money'),
        ]
      : []),
  ],
  rows: [
    ...programme.categories.map((category) =>
      totalsRow(category, targetOf(programme, category.code), categorySums(paper, category.code)),
    ),
    totalsRow(words.total, targetOf(programme), planSums(paper), 'total'),
  ],
  notes: [words.personsNote],
});

/** How the projects spread over the fields, notice 11, 12: empty ones stay in sight. */
export const fieldsTable = ({ paper, programme }: Printed): Table => {
  const all = planSums(paper).now.persons;
  const row = (title: Bilingual, codes: readonly string[], role?: TableRow['role']): TableRow => {
    const { now, before: old } = fieldSums(paper, codes);
    return {
      ...(role && { role }),
      cells: [
        title,
        now.projects,
        now.persons,
        share(now.persons, all),
        ...(old ? [old.projects, old.persons] : []),
      ],
    };
  };
  const fieldsIn = (group: string | undefined) => programme.fields.filter((field) => field.group === group);
  const inGroup = ({ code, zh, en }: Option): TableRow[] => {
    const fields = fieldsIn(code);
    const codes = fields.map((field) => field.code);
    return [row({ zh, en }, codes, 'group'), ...fields.map((field) => row(field, [field.code], 'part'))];
  };
  return {
    id: 'fields',
    title: words.fields,
    columns: [
      column(words.field, 'text'),
      column(words.projects, 'count'),
      column(words.persons, 'count'),
      column(words.share, 'share'),
      ...(paper.changes
        ? [column(before(words.projects), 'count'), column(before(words.persons), 'count')]
        : []),
    ],
    rows: [
      ...programme.fieldGroups.flatMap(inGroup),
      ...fieldsIn(undefined).map((field) => row(field, [field.code])),
    ],
    notes: [],
  };
};

type Named = { readonly id: string; readonly title: Bilingual; readonly shown: readonly PlanLine[] };

/** Some lines by code and title, with those of the columns in which any of them says something. */
const linesTable = (
  { paper, programme }: Printed,
  { id, title, shown }: Named,
  names: readonly LineColumn[],
): readonly Table[] => {
  if (shown.length === 0) return [];
  const reading = { programme, year: paper.plan.year };
  const used = names.filter((name) => shown.some((line) => line[name]));
  return [
    {
      id,
      title,
      columns: [
        column(planColumnTexts.code, 'text'),
        column(planColumnTexts.title, 'text'),
        ...used.map((name) => column(planColumnTexts[name], 'text')),
      ],
      rows: shown.map((line) => ({
        cells: [
          lineCell(line, 'code', reading),
          lineCell(line, 'title', reading),
          // What is not tied to anything is left blank.
          ...used.map((name) => (line[name] ? lineCell(line, name, reading) : same(''))),
        ],
      })),
      notes: [],
    },
  ];
};

/** What a line has beside its class: what it sets an example for, and what it is tied to. */
const linkColumns = ['demonstration', 'majorProject', 'talentProgramme', 'cohort', 'basis'] as const;

/**
 * What some lines say beside what every line says: the special features of advanced seminars (notice 21); demonstration
 * projects, and those tied to major projects, other programmes, cohorts or policy (notice 4, 9, 10, 30, 68).
 */
export const besideTables = (printed: Printed): readonly Table[] => {
  const { lines } = printed.paper.plan;
  return [
    ...linesTable(
      printed,
      {
        id: 'specialities',
        title: words.specialities,
        shown: lines.filter(({ speciality }) => speciality !== undefined),
      },
      ['speciality'],
    ),
    ...linesTable(
      printed,
      {
        id: 'links',
        title: words.links,
        shown: lines.filter(
          (line) => line.demonstration || linkColumns.some((name) => typeof line[name] === 'string'),
        ),
      },
      linkColumns,
    ),
  ];
};

/** Those who sign with the bureau, as they were called then. */
export const cosignerNames = ({
  paper: { issue, units = [] },
  programme,
}: {
  readonly paper: Pick<PlanPaper, 'issue' | 'units'>;
  readonly programme: Programme;
}): readonly Bilingual[] =>
  (issue.cosigners ?? []).map((code) => {
    const unit = findUnit({ units }, code) ?? findUnit(programme, code);
    return unit ? signedName(unit, programme) : same(code);
  });

/** Names of the fields without a project. */
export const emptyFieldNames = ({ paper, programme }: Printed): Bilingual[] =>
  emptyFields(paper, programme).map(
    (code) => programme.fields.find((field) => field.code === code) as Bilingual,
  );

/** A whole line in one cell, where a project comes or goes. */
const summaryOf = (line: PlanLine, reading: Reading): Bilingual =>
  fill(words.summary, {
    unit: nameOfUnit(reading.programme, line.unit),
    host: printLine(line, 'host', reading),
    when: printLine(line, 'when', reading),
    persons: printLine(line, 'persons', reading),
    budget: printLine(line, 'budget', reading),
  });

export type ChangedCell = {
  readonly code: Bilingual;
  readonly title: Bilingual;
  readonly what: Bilingual;
  readonly format: Format;
  /** null where the project did not exist. */
  readonly before: TableCell;
  readonly after: TableCell;
};

/** One entry per changed cell, and one for a project that came or went. */
export const changedCells = ({ paper, programme }: Printed): readonly (readonly ChangedCell[])[] => {
  const reading = { programme, year: paper.plan.year };
  return (paper.changes ?? []).map((change: PlanChange): ChangedCell[] => {
    const named = {
      code: printLine(change.line, 'code', reading),
      title: printLine(change.line, 'title', reading),
    };
    if (change.kind === 'changed')
      return change.columns.map((name) => ({
        ...named,
        what: planColumnTexts[name],
        format: lineFormat(name),
        before: lineCell(change.before, name, reading),
        after: lineCell(change.line, name, reading),
      }));
    const whole = summaryOf(change.line, reading);
    return change.kind === 'added'
      ? [{ ...named, what: words.added, format: 'text', before: null, after: whole }]
      : [{ ...named, what: words.removed, format: 'text', before: whole, after: null }];
  });
};

/** How the plan was made known, and the state before: number, day, decision, reason. */
export const issueFacts = (
  { issue, previous, units }: PlanPaper,
  programme: Programme,
): readonly (readonly [Bilingual, Bilingual])[] => {
  const answered = (text: string): Bilingual => ({ zh: text, en: text });
  const numbered = ({ documentNumber, issuedOn }: PlanPaper['issue']): Bilingual =>
    fill(words.changedOn, { number: documentNumber, day: printDay(issuedOn) });
  return [
    [words.issued, numbered(issue)],
    ...(issue.cosigners?.length
      ? [[words.cosigners, listNames(cosignerNames({ paper: { issue, units }, programme }))] as const]
      : []),
    ...(issue.decision === '' ? [] : [[words.decision, answered(issue.decision)] as const]),
    ...(previous ? [[words.previous, numbered(previous)] as const] : []),
    ...(issue.reason === '' ? [] : [[words.reason, answered(issue.reason)] as const]),
  ];
};
