/** The sentences on the fields: the largest, and those without a project. */
import { type Bilingual, fill, listNames, same } from '../../../shared/ground/bilingual.ts';
import { runningCount } from '../../../shared/statistics/running-text.ts';
import { planSentences as words } from '../../../shared/words/plan-sentences.ts';
import { emptyFieldNames } from './fields-table.ts';
import { type Paragraph, text } from './paragraph.ts';
import type { Printed } from './printed-plan.ts';

/** The sentence names three fields, the table all. */
const mostNamed = 3;

const withoutProjects = (fields: readonly Bilingual[]): Bilingual => {
  const [first, second] = fields;
  if (!first) return words.fullFields;
  return second
    ? fill(words.emptyFields, { list: listNames(fields), count: fields.length })
    : fill(words.emptyField, { field: first });
};

export const fields = (printed: Printed): Paragraph[] => {
  const { plan } = printed.paper;
  const { programme } = printed;
  const covered = plan.fields.filter(({ projects }) => projects > 0);
  const largest = covered.toSorted((a, b) => b.persons - a.persons).slice(0, mostNamed);
  const list = listNames(
    largest.map(({ field: code, persons }) =>
      fill(words.field, {
        field: programme.fields.find((field) => field.code === code) ?? same(code),
        persons: runningCount(persons),
      }),
    ),
  );
  const empty = emptyFieldNames(printed);
  const values = { all: programme.fields.length, covered: covered.length, list };
  return [
    text(
      covered.length === 0
        ? words.noField
        : fill(covered.length > mostNamed ? words.fields : words.fieldsFew, values),
    ),
    text(withoutProjects(empty)),
  ];
};
