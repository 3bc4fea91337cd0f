import type { Form, Reference, Row } from '../../form/define-form.ts';
import { pairsToDecide } from './similar-projects.ts';
import { sumOf } from './sum-of-projects.ts';

const comparedOf = ({ code, title, facts }: Reference) => ({
  code,
  title,
  unit: String(facts.unit ?? ''),
  field: facts.field as string | undefined,
  host: facts.host as string | undefined,
  when: facts.when as string | undefined,
  groups: facts.groups as readonly string[] | undefined,
  category: facts.category,
  mergedInto: facts.mergedInto,
  decidedWith: (facts.decidedWith as readonly string[] | undefined) ?? [],
});

/** Of two the one for more people goes on. */
const largerFirst = (a: Reference, b: Reference): number =>
  Number(b.facts.persons) - Number(a.facts.persons) || (a.code < b.code ? -1 : 1);

/** Pairs of projects that are alike and not decided on yet. */
export const pairsBegun: NonNullable<Form['begins']> = {
  from: { zh: '项目相近情况', en: 'Projects that are alike' },
  by: ['project', 'others'],
  rows: ({ references, period, programme }) => {
    const ofYear = references.project.filter(({ code }) => code.startsWith(period));
    const known = new Map(ofYear.map((each) => [each.code, each]));
    return pairsToDecide(ofYear.map(comparedOf), programme.unitPrefixes).map(({ a, b, same }): Row => {
      const pair = [known.get(a.code), known.get(b.code)] as [Reference, Reference];
      const [kept, other] = pair.sort(largerFirst) as [Reference, Reference];
      return {
        project: kept.code,
        others: [other.code],
        persons: sumOf(pair, 'persons'),
        budget: sumOf(pair, 'budget'),
        alike: ['title', ...same],
      };
    });
  },
};
