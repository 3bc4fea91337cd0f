import { type Bilingual, listNames, same } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { needsTexts as words } from '../../words/report-needs.ts';
import { fieldTexts } from '../../words/report-projects.ts';
import { type Frame, untilMonth } from '../frame.ts';
import { sum } from '../monoid.ts';
import { withSpan } from '../span.ts';
import type { TableRow } from '../table.ts';
import { allLevels, levelsIn, type Needs, unstated } from './needs-tally.ts';

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

export const print = (tally: Needs, frame: Frame) => {
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
