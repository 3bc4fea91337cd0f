import { periodName } from '../ground/period.ts';
import { documentPath } from '../submission/submission.ts';
import { homeWords as words } from '../words/home.ts';
import { sheetWords } from '../words/sheet.ts';
import { type Home, type HomeLine, section, type Telling } from './line.ts';

/** A tick opens the register, which begins with the pairs (forms/plan-merge.ts). */
export const mergingLines = ({ merging = [] }: Home, { say }: Telling): readonly HomeLine[] => {
  if (merging.length === 0) return [];
  const count = merging.reduce((sum, each) => sum + each.count, 0);
  return [
    section(say(words.merging, { count })),
    {
      kind: 'head',
      cells: [
        words.unit,
        words.period,
        words.form,
        words.waited,
        words.mergingSince,
        words.mergingOldest,
      ].map((each) => say(each)),
    },
    ...merging.map((each): HomeLine => {
      const { unit, form, period, unitName, title, workingDays, since, oldest } = each;
      return {
        kind: 'line',
        key: `fill:${documentPath({ unit, form, period })}`,
        cells: [
          say(unitName),
          say(periodName(period)),
          say(title),
          workingDays,
          say(words.mergingLine, { count: each.count, since }),
          oldest
            .map(({ unitName: of, title: name }) => say(words.mergingProject, { unit: of, title: name }))
            .join(say(sheetWords.totalsJoin)),
        ],
      };
    }),
  ];
};
