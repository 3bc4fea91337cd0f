/**
 * From needs to what came of them, field by field and level by level: what units need, what the guide offers, which
 * outlines there are, what is planned, held and passed, side by side, and which step is missing (notice 62, 71–73).
 * People are those of rosters: needs are stated for people, and a class return knows neither who came twice nor title levels.
 * What is for several title levels counts at each of them, and once in its field; what names no level is for all.
 */

import { needsTexts as words } from '../../words/report-needs.ts';
import { defineSection } from '../define-section.ts';
import { months } from '../frame.ts';
import { bump } from '../monoid.ts';
import { print } from './needs-tables.ts';
import { add, addPerson, addRows, cellsOf, empty, indexesOf, type Needs } from './needs-tally.ts';

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
