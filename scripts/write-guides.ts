/** Every guide there should be, by file name in docs/forms: one per form of the programme, and the list of them. */
import { writeGuide, writeGuideIndex } from '../shared/form/form-guide.ts';
import type { Programme } from '../shared/ground/define-programme.ts';
import { findForm, programmes } from '../shared/programme/programmes.ts';

export const guideFolder = new URL('../docs/forms/', import.meta.url);

export const writeGuides = (
  programme: Programme = programmes[0] as Programme,
): ReadonlyMap<string, string> => {
  const guided = programme.obligations.map((obligation) => ({
    form: findForm(programme, obligation.form),
    obligation,
  }));
  return new Map([
    ['README.md', writeGuideIndex(guided, programme)],
    ...guided.map((each) => [`${each.form.id}.md`, writeGuide(each, programme)] as const),
  ]);
};
