/** Findings that are not rectified, as lines of the home; a tick opens the document of who inspected, to be read. */
import { inspectionFinding } from '../forms/inspection-finding.ts';
import { documentPath } from '../submission/submission.ts';
import { homeWords } from '../words/home.ts';
import { supervisionWords as words } from '../words/supervision.ts';
import { type Home, type HomeLine, section, type Telling, text } from './line.ts';

export const findingLines = ({ findings }: Home, { say }: Telling): readonly HomeLine[] => {
  if (!findings) return [];
  const { count, findings: shown } = findings;
  return [
    section(say(words.homeFindings, { count })),
    {
      kind: 'head',
      cells: [words.unit, words.rectifyBy, words.findingCode]
        .map((each) => say(each))
        .concat(['', say(words.problem), '']),
    },
    ...shown.map(
      ({ code, title, unitName, inspecting, period, on, daysOver, opens }): HomeLine => ({
        kind: 'line',
        ...(opens && {
          key: `review:${documentPath({ unit: inspecting, form: inspectionFinding.id, period })}`,
        }),
        cells: [
          say(unitName),
          on,
          code,
          '',
          title,
          daysOver > 0 ? say(homeWords.overdueDays, { days: daysOver }) : '',
        ],
      }),
    ),
    ...(count > shown.length ? [text(say(words.homeFindingsMore, { count: count - shown.length }))] : []),
  ];
};
