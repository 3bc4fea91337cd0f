/**
 * From needs to what came of them, field by field and level by level: what units need, what the guide offers, which
 * outlines there are, what is planned, held and passed, side by side, and which step is missing (notice 62, 71–73).
 * People are those of rosters: needs are stated for people, and a class return knows neither who came twice nor title levels.
 * What is for several title levels counts at each of them, and once in its field; what names no level is for all.
 */

import { needsSurvey } from '../../forms/needs-survey.ts';
import { outlineRegister } from '../../forms/outline-register.ts';
import { projectGuide } from '../../forms/project-guide.ts';
import { type Bilingual, listNames, same } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { needsTexts as words } from '../../words/report-needs.ts';
import { fieldTexts } from '../../words/report-projects.ts';
import { defineSection } from '../define-section.ts';
import type { RegisterFact } from '../facts.ts';
import { type Frame, indexByCode, indexOrRest, lowestBit, months, onceAFrame, untilMonth } from '../frame.ts';
import { bump, sum, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import type { TableRow } from '../table.ts';

/** Of each field a cell for each level, one where none is stated, and one for all. */
const levelsIn = ({ titleLevels }: Frame): number => titleLevels.length + 2;
const unstated = ({ titleLevels }: Frame): number => titleLevels.length;
const allLevels = ({ titleLevels }: Frame): number => titleLevels.length + 1;

/** Lists by field have one place more, for fields nobody stated or the programme has not. */
const empty = (frame: Frame) => {
  const places = (frame.fields.length + 1) * levelsIn(frame);
  return {
    needed: zeros(places),
    /** Rows of needs and projects of categories that have a guide. */
    guidable: zeros(places),
    guided: zeros(places),
    guidedPersons: zeros(places),
    outlined: zeros(places),
    planned: zeros(places),
    plannedPersons: zeros(places),
    classes: zeros(places * months),
    persons: zeros(places),
    passed: zeros(places),
  };
};
type Needs = ReturnType<typeof empty>;
type Count = 'needed' | 'guidable' | 'guided' | 'guidedPersons' | 'outlined' | 'planned' | 'plannedPersons';

const cellsOf = (frame: Frame, field: number, levels: readonly number[]): readonly number[] =>
  [...(levels.length ? levels : [unstated(frame)]), allLevels(frame)].map(
    (level) => field * levelsIn(frame) + level,
  );
const add = (tally: Needs, count: Count, cells: readonly number[], by = 1): void => {
  for (const cell of cells) bump(tally[count], cell, by);
};

const indexesOf = onceAFrame((frame) => ({
  fields: indexByCode(frame.fields),
  levels: indexByCode(frame.titleLevels),
  guides: new Set(frame.programme.guides.map(({ code }) => code)),
}));

const addRows = (tally: Needs, { form, rows }: RegisterFact, frame: Frame): void => {
  const { fields, levels, guides } = indexesOf(frame);
  for (const row of rows) {
    const stated = [row.titleLevel ?? row.titleLevels ?? []].flat() as readonly string[];
    const cells = cellsOf(
      frame,
      indexOrRest(fields, row.field as string | undefined),
      stated.flatMap((level) => levels.get(level) ?? []),
    );
    const persons = Number(row.persons ?? 0);
    if (form.id === needsSurvey.id) {
      add(tally, 'needed', cells, persons);
      if (guides.has(String(row.category))) add(tally, 'guidable', cells);
    }
    if (form.id === projectGuide.id) {
      add(tally, 'guided', cells);
      add(tally, 'guidedPersons', cells, persons);
    }
    if (form.id === outlineRegister.id) add(tally, 'outlined', cells);
  }
};

/** Cells of people take part once for a field, at the level they stated. */
const addPerson = (counts: number[], fields: number, level: number, frame: Frame): void => {
  for (let left = fields; left !== 0; left &= left - 1) {
    const field = lowestBit(left) * levelsIn(frame);
    bump(counts, field + Math.min(level, unstated(frame)));
    bump(counts, field + allLevels(frame));
  }
};

const figuresAt = (tally: Needs, cell: number, frame: Frame) => ({
  needed: tally.needed[cell] as number,
  guided: tally.guided[cell] as number,
  guidedPersons: tally.guidedPersons[cell] as number,
  outlined: tally.outlined[cell] as number,
  planned: tally.planned[cell] as number,
  plannedPersons: tally.plannedPersons[cell] as number,
  classes: untilMonth(tally.classes, cell, frame),
  persons: tally.persons[cell] as number,
  passed: tally.passed[cell] as number,
});
type Figures = ReturnType<typeof figuresAt>;
const columns = [
  'needed',
  'guided',
  'guidedPersons',
  'outlined',
  'planned',
  'plannedPersons',
  'classes',
  'persons',
  'passed',
] as const satisfies readonly (keyof Figures)[];
const steps = ['needed', 'guided', 'outlined', 'planned', 'classes', 'passed'] as const;

const nothing = same('');

/** Steps that nothing of the field stands for, at this level or for all of them. */
const missingAt = (tally: Needs, field: number, level: number, frame: Frame): Bilingual => {
  const base = field * levelsIn(frame);
  const own = figuresAt(tally, base + level, frame);
  const any = figuresAt(tally, base + unstated(frame), frame);
  if (own.needed + own.guided + own.planned === 0) return nothing;
  const missing = steps.filter(
    (step) =>
      own[step] + any[step] === 0 && (step !== 'guided' || (tally.guidable[base + level] as number) > 0),
  );
  return listNames(missing.map((step) => words.steps[step]));
};

const print = (tally: Needs, frame: Frame) => {
  if (sum(tally.needed) + sum(tally.guided) + sum(tally.outlined) === 0) return [];
  const rowsOf = (title: Bilingual, field: number): readonly TableRow[] => {
    const all = figuresAt(tally, field * levelsIn(frame) + allLevels(frame), frame);
    const levels = [...frame.titleLevels, words.noLevel].flatMap(({ zh, en }, level): TableRow[] => {
      const figures = figuresAt(tally, field * levelsIn(frame) + level, frame);
      if (columns.every((column) => figures[column] === 0)) return [];
      const missing = level < unstated(frame) ? missingAt(tally, field, level, frame) : nothing;
      return [{ cells: [{ zh, en }, ...columns.map((column) => figures[column]), missing], role: 'part' }];
    });
    return [
      {
        cells: [
          title,
          ...columns.map((column) => all[column]),
          missingAt(tally, field, allLevels(frame), frame),
        ],
        role: 'group',
      },
      ...levels,
    ];
  };
  const fields = frame.fields.flatMap(({ zh, en }, place) => rowsOf({ zh, en }, place));
  const rest = rowsOf(reportTexts.notStated, frame.fields.length);
  const isSaid = (rest[0]?.cells ?? []).some((cell) => typeof cell === 'number' && cell > 0);
  const everywhere = [...frame.fields.keys(), frame.fields.length].map((field) =>
    figuresAt(tally, field * levelsIn(frame) + allLevels(frame), frame),
  );
  // People of several fields are in each of them: there is no sum.
  const summed = columns.filter((column) => column !== 'persons' && column !== 'passed');
  return [
    {
      id: 'needs-by-field',
      title: words.table,
      columns: [
        { title: words.fieldAndLevel, format: 'text' as const },
        { title: words.needed, format: 'count' as const },
        { title: words.guidedItems, format: 'count' as const },
        { title: words.guided, format: 'count' as const },
        { title: words.outlined, format: 'count' as const },
        { title: words.plannedProjects, format: 'count' as const },
        { title: words.planned, format: 'count' as const },
        { title: withSpan(fieldTexts.classes, frame), format: 'count' as const },
        { title: withSpan(words.persons, frame), format: 'count' as const },
        { title: withSpan(words.passed, frame), format: 'count' as const },
        { title: words.missing, format: 'text' as const },
      ],
      rows: [
        ...fields,
        ...(isSaid ? rest : []),
        {
          cells: [
            reportTexts.total,
            ...columns.map((column) =>
              summed.some((each) => each === column)
                ? everywhere.reduce((all, figures) => all + figures[column], 0)
                : null,
            ),
            nothing,
          ],
          role: 'total' as const,
        },
      ],
      notes: [words.note, words.levelsNote],
    },
  ];
};

export const needs = defineSection<Needs>({
  id: 'needs',
  title: words.title,
  empty,
  project: (tally, { category, field, persons, levels }, frame) => {
    const cells = cellsOf(frame, field, levels);
    add(tally, 'planned', cells);
    add(tally, 'plannedPersons', cells, persons);
    if (indexesOf(frame).guides.has(frame.categories[category]?.code ?? '')) add(tally, 'guidable', cells);
  },
  held: (tally, { field, month, fresh, levels }, frame) => {
    for (const cell of cellsOf(frame, field, levels)) bump(tally.classes, cell * months + month, fresh);
  },
  register: addRows,
  person: (tally, { inYear, fields, passedFields, title }, frame) => {
    if (!inYear) return;
    addPerson(tally.persons, fields, title, frame);
    addPerson(tally.passed, passedFields, title, frame);
  },
  print,
});
