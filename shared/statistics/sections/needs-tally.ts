/** What needs, guides, outlines, plans and classes are counted in: a cell for each field and title level. */
import { needsSurvey } from '../../forms/needs-survey.ts';
import { outlineRegister } from '../../forms/outline-register.ts';
import { projectGuide } from '../../forms/project-guide.ts';
import type { RegisterFact } from '../facts.ts';
import { type Frame, indexByCode, indexOrRest, lowestBit, months, onceAFrame } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';

/** Of each field a cell for each level, one where none is stated, and one for all. */
export const levelsIn = ({ titleLevels }: Frame): number => titleLevels.length + 2;
export const unstated = ({ titleLevels }: Frame): number => titleLevels.length;
export const allLevels = ({ titleLevels }: Frame): number => titleLevels.length + 1;

/** Lists by field have one place more, for fields nobody stated or the programme has not. */
export const empty = (frame: Frame) => {
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
export type Needs = ReturnType<typeof empty>;
type Count = 'needed' | 'guidable' | 'guided' | 'guidedPersons' | 'outlined' | 'planned' | 'plannedPersons';

export const cellsOf = (frame: Frame, field: number, levels: readonly number[]): readonly number[] =>
  [...(levels.length ? levels : [unstated(frame)]), allLevels(frame)].map(
    (level) => field * levelsIn(frame) + level,
  );
export const add = (tally: Needs, count: Count, cells: readonly number[], by = 1): void => {
  for (const cell of cells) bump(tally[count], cell, by);
};

export const indexesOf = onceAFrame((frame) => ({
  fields: indexByCode(frame.fields),
  levels: indexByCode(frame.titleLevels),
  guides: new Set(frame.programme.guides.map(({ code }) => code)),
}));

export const addRows = (tally: Needs, { form, rows }: RegisterFact, frame: Frame): void => {
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
export const addPerson = (counts: number[], fields: number, level: number, frame: Frame): void => {
  for (let left = fields; left !== 0; left &= left - 1) {
    const field = lowestBit(left) * levelsIn(frame);
    bump(counts, field + Math.min(level, unstated(frame)));
    bump(counts, field + allLevels(frame));
  }
};
