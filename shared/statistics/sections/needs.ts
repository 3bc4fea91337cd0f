/** Needs, guide, plan and what was held, field by field and side by side (notice 62, 71, 72). */

import { needsSurvey } from '../../forms/needs-survey.ts';
import { projectGuide } from '../../forms/project-guide.ts';
import { reportTexts } from '../../words/report.ts';
import { fieldTexts, needsTexts as words } from '../../words/report-sections.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, indexByCode, indexOrRest, months, untilMonth } from '../frame.ts';
import { bump, sum, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';

/** Lists by field have one place more, for fields nobody stated or the programme has not. */
const empty = (frame: Frame) => {
  const places = frame.fields.length + 1;
  return {
    needed: zeros(places),
    guided: zeros(places),
    planned: zeros(places),
    enrolments: zeros(places * months),
  };
};
type Needs = ReturnType<typeof empty>;

/** Whose persons are needed, and whose are offered to units for their plans. */
const lists: { readonly [form: string]: 'needed' | 'guided' } = {
  [needsSurvey.id]: 'needed',
  [projectGuide.id]: 'guided',
};

export const needs = defineSection<Needs>({
  id: 'needs',
  title: words.title,
  empty,
  project: (tally, { field, persons }) => bump(tally.planned, field, persons),
  enrolment: (tally, { field, month, fresh, relation }) => {
    if (relation !== 'sent') bump(tally.enrolments, field * months + month, fresh);
  },
  register: (tally, { form, rows }, frame) => {
    const list = lists[form.id];
    if (!list) return;
    const fields = indexByCode(frame.fields);
    for (const { field, persons } of rows)
      bump(tally[list], indexOrRest(fields, field as string | undefined), Number(persons ?? 0));
  },
  print: (tally, frame) => {
    if (sum(tally.needed) + sum(tally.guided) === 0) return [];
    const places = [...frame.fields.keys(), frame.fields.length];
    const figuresOf = (place: number): readonly number[] => [
      tally.needed[place] as number,
      tally.guided[place] as number,
      tally.planned[place] as number,
      untilMonth(tally.enrolments, place, frame),
    ];
    const total = places
      .map(figuresOf)
      .reduce((all, figures) => all.map((figure, i) => figure + (figures[i] as number)));
    const unstated = figuresOf(frame.fields.length);
    return [
      {
        id: 'needs-by-field',
        title: words.table,
        columns: [
          { title: fieldTexts.field, format: 'text' },
          { title: words.needed, format: 'count' },
          { title: words.guided, format: 'count' },
          { title: words.planned, format: 'count' },
          { title: withSpan(words.held, frame), format: 'count' },
        ],
        rows: [
          ...frame.fields.map(({ zh, en }, place) => ({ cells: [{ zh, en }, ...figuresOf(place)] })),
          ...(sum(unstated) > 0 ? [{ cells: [reportTexts.notStated, ...unstated] }] : []),
          { cells: [reportTexts.total, ...total], role: 'total' },
        ],
        notes: [words.note],
      },
    ];
  },
});
