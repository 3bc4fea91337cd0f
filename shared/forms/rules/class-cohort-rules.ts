/** Rules of the class return about the tracking cohort a class belongs to (notice 30). */
import type { RowRule } from '../../form/define-form.ts';
import { findCategory, nameOfCategory } from '../../ground/define-programme.ts';
import { categoryLetter } from './outside-plan.ts';

export const classCohortRules: readonly RowRule[] = [
  {
    // notice 30
    code: 'outside-cohort-years',
    severity: 'warning',
    reads: ['cohort', 'end'],
    paints: 'cohort',
    message: {
      zh: '批次 {code}（{title}）的起止年份为 {from}—{to}，培训班结束于 {end}。',
      en: 'Cohort {code} ({title}) runs from {from} to {to}; the class ended on {end}.',
    },
    fix: {
      zh: '请核实所选批次；批次延长的，请先更正《跟踪培养批次登记表》。',
      en: 'Please check the cohort; if it goes on longer, correct the cohort register first.',
    },
    broken: ({ cohort, end }, { find }) => {
      const known = find('cohort', cohort);
      const [from, to] = [known?.facts.from as number | undefined, known?.facts.to as number | undefined];
      const year = Number((end as string).slice(0, 4));
      return known && from !== undefined && to !== undefined && (year < from || year > to)
        ? { code: known.code, title: known.title, from, to, end: end as string }
        : undefined;
    },
  },
  {
    code: 'cohort-of-another-category',
    severity: 'error',
    reads: ['cohort'],
    paints: 'cohort',
    message: {
      zh: '批次 {code}（{title}）属于{of}，本班属于{category}。',
      en: 'Cohort {code} ({title}) is of {of}; this class is of {category}.',
    },
    fix: {
      zh: '同一批次的培训班应属同一类别，请核对批次和项目。',
      en: 'Classes of a cohort are of one category; check the cohort and the project.',
    },
    broken: ({ cohort, project, category }, { find, programme }) => {
      const known = find('cohort', cohort);
      const of = known?.facts.category;
      const letter = project === undefined ? undefined : categoryLetter(project as string);
      const own = programme.categories.find(
        (each) => each.code === category || (letter !== undefined && each.letter === letter),
      );
      return known && own && of !== undefined && of !== own.code
        ? {
            code: known.code,
            title: known.title,
            of: nameOfCategory(findCategory(programme, of)),
            category: nameOfCategory(own),
          }
        : undefined;
    },
  },
];
