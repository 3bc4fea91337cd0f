/** How often classes used what the registers share: counted from the codes they name, never typed (notice 74). */
import { targetTexts } from '../../words/references.ts';
import { reportTexts } from '../../words/report.ts';
import { usesTexts as words } from '../../words/report-needs.ts';
import { defineSection } from '../define-section.ts';
import { inMonth, months, untilMonth } from '../frame.ts';
import { bump, sum, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';

const used = ['expert', 'material'] as const;

const empty = () => ({ uses: zeros(used.length * months), others: zeros(used.length * months) });
type Uses = ReturnType<typeof empty>;

export const uses = defineSection<Uses>({
  id: 'uses',
  title: words.title,
  empty,
  held: (tally, { month, uses }) => {
    for (const { of, others } of uses) {
      const place = used.indexOf(of) * months + month;
      bump(tally.uses, place);
      if (others) bump(tally.others, place);
    }
  },
  print: (tally, frame) =>
    sum(tally.uses) === 0
      ? []
      : [
          {
            id: 'uses',
            title: words.table,
            columns: [
              { title: words.resource, format: 'text' },
              { title: reportTexts.month, format: 'count' },
              { title: withSpan(words.toDate, frame), format: 'count' },
              { title: withSpan(words.others, frame), format: 'count' },
            ],
            rows: used.map((target, place) => ({
              cells: [
                { zh: targetTexts[target].zh, en: words.plural[target] },
                inMonth(tally.uses, place, frame),
                untilMonth(tally.uses, place, frame),
                untilMonth(tally.others, place, frame),
              ],
            })),
            notes: [words.note],
          },
        ],
});
