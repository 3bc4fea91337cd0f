/** Every guide there should be, by file name in docs/forms: one per form of the city's programmes, and the list of them. */
import { writeGuide, writeGuideIndex } from '../shared/form/form-guide.ts';
import { cities } from '../shared/programme/cities.ts';
import type { City } from '../shared/programme/define-city.ts';

export const guideFolder = new URL('../docs/forms/', import.meta.url);

export const writeGuides = ({ programmes, forms } = cities[0] as City): ReadonlyMap<string, string> => {
  const guided = forms.map((form) => {
    const using = programmes.flatMap((programme) => {
      const obligation = programme.obligations.find((each) => each.form === form.id);
      return obligation ? [{ programme, obligation }] : [];
    });
    const [first] = using;
    if (!first) throw new Error(`no programme uses ${form.id}`);
    return { form, obligation: first.obligation, programmes: using.map(({ programme }) => programme) };
  });
  return new Map([
    ['README.md', writeGuideIndex(guided, programmes)],
    ...guided.map((each) => [`${each.form.id}.md`, writeGuide(each, each.programmes)] as const),
  ]);
};
