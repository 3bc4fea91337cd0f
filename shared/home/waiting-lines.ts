/** What waits for a reviewer, with what to look at before deciding. */
import { periodName } from '../ground/period.ts';
import { homeWords as words } from '../words/home.ts';
import { reviewWords, stageTexts } from '../words/review.ts';
import { sheetWords } from '../words/sheet.ts';
import { reviewKey, type Waiting } from './document-line.ts';
import { type Home, type HomeLine, section, type Telling, text } from './line.ts';
import { loadLine } from './load-text.ts';
import { totalsText } from './totals-text.ts';

/** What to look at before deciding, and who comes after. */
const pointsOf = ({ warnings, late, changes, answered, turn, holder }: Waiting, { say }: Telling): string => {
  const open = answered ? answered.comments - answered.met - answered.worded : 0;
  return [
    turn && turn.stage !== 'review' ? say(stageTexts[turn.stage]) : '',
    holder ? say(words.handed) : '',
    late ? say(words.lateBy) : '',
    warnings ? say(words.warnings, { count: warnings }) : '',
    changes ? say(reviewWords.queueChanged, changes) : '',
    answered
      ? answered.comments === 0
        ? say(reviewWords.queueReturned)
        : say(open ? reviewWords.queueCommentsOpen : reviewWords.queueCommentsMet, { ...answered, open })
      : '',
    turn?.followed ? say(words.followed) : '',
  ]
    .filter(Boolean)
    .join(say(sheetWords.totalsJoin));
};

const waitingLine = (waiting: Waiting, telling: Telling): HomeLine => {
  const { say } = telling;
  return {
    kind: 'line',
    // Only the version that was seen is approved from here.
    key: `${reviewKey(waiting)}#${waiting.version}`,
    cells: [
      say(waiting.unitName),
      say(periodName(waiting.period)),
      say(waiting.title),
      waiting.workingDays,
      totalsText(waiting, telling),
      pointsOf(waiting, telling),
    ],
    tones: [
      undefined,
      undefined,
      undefined,
      waiting.late ? 'warning' : undefined,
      undefined,
      waiting.warnings ? 'warning' : undefined,
    ],
  };
};

export const waitingLines = (home: Home, telling: Telling): readonly HomeLine[] => {
  const { say } = telling;
  const { waiting } = home;
  if (!waiting) return [];
  const { count, documents, warned, late, oldest } = waiting;
  const load = loadLine(waiting.load, telling);
  const more = count - documents.length;
  return [
    {
      kind: 'lead',
      cells: [count ? say(words.leadWaiting, { count, warned, late, oldest }) : say(words.leadNoneWaiting)],
    },
    ...(load ? [text(load)] : []),
    section(say(words.waiting, { count })),
    ...(count
      ? [
          {
            kind: 'head' as const,
            cells: [words.unit, words.period, words.form, words.waited, words.totals, words.next].map(
              (each) => say(each),
            ),
          },
        ]
      : []),
    ...documents.map((each) => waitingLine(each, telling)),
    ...(more > 0 ? [text(say(words.waitingMore, { count: more }))] : []),
  ];
};
