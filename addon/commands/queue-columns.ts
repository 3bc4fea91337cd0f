/** What the queue shows of a document, column by column. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { likenessOptions } from '../../shared/forms/columns/merge-choices.ts';
import { type Bilingual, joinNames } from '../../shared/ground/bilingual.ts';
import { nameOfOption } from '../../shared/ground/define-city.ts';
import { totalsText } from '../../shared/home/totals-text.ts';
import { homeWords } from '../../shared/words/home.ts';
import { reviewWords, stageTexts } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { tones } from '../marks/tones.ts';
import { queueKey } from '../tab/queue-key.ts';

export type Exceptions = ReadonlyMap<string, string>;

type Waiting = BodyOf<'listSubmissions'>['documents'][number];
type Column = {
  readonly header: Bilingual;
  readonly width: number;
  readonly note?: Bilingual;
  readonly format?: string;
  readonly of: (document: Waiting, desk: Desk, exceptions: Exceptions) => Cell;
  readonly colour?: (document: Waiting) => string | undefined;
};

const stageText = ({ turn, nextReviewer }: Waiting, { say }: Desk, isOverview: boolean): string => {
  if (!turn) return '';
  const stage = say(stageTexts[turn.stage]);
  return isOverview && nextReviewer ? say(reviewWords.queueStageOf, { stage, unit: turn.name }) : stage;
};

const changesText = ({ changes }: Waiting, { say }: Desk): string =>
  changes ? say(reviewWords.queueChanged, changes) : say(reviewWords.queueFirstTime);

export const answeredText = ({ answered }: Waiting, { say }: Desk): string => {
  if (!answered) return '';
  if (answered.comments === 0) return say(reviewWords.queueReturned);
  const open = openComments(answered);
  return say(open ? reviewWords.queueCommentsOpen : reviewWords.queueCommentsMet, { ...answered, open });
};

/** Neither changed nor explained since the return. */
const openComments = (answered: Waiting['answered']): number =>
  answered ? answered.comments - answered.met - answered.worded : 0;

/** Which of its rows are like whose, and in what (notice 86). */
export const alikeText = ({ alike }: Waiting, desk: Desk): string => {
  if (!alike) return '';
  const { say, language } = desk;
  const told = alike.rows.map(({ number, title, unitName, same }) =>
    say(reviewWords.queueAlikeRow, {
      number,
      title,
      unit: unitName,
      same: joinNames(
        same.map((code) => say(nameOfOption(likenessOptions, code))),
        language,
      ),
    }),
  );
  const more = alike.count - told.length;
  return [...told, ...(more > 0 ? [say(reviewWords.queueAlikeMore, { count: more })] : [])].join(
    say(reviewWords.queueAlikeJoin),
  );
};

/**
 * What decides comes first, as far as the exceptions, and fits a window; the names stay while the rest is scrolled. The
 * order is stable. Column A, hidden, names the version.
 */
export const columnsOf = (isOverview: boolean): readonly Column[] => [
  { header: sheetWords.idHeader, width: 40, of: (document) => queueKey(document, document.version) },
  { header: sheetWords.queueUnit, width: 140, of: ({ unitName }, { say }) => say(unitName) },
  { header: sheetWords.queueForm, width: 130, of: ({ title }, { say }) => say(title) },
  { header: sheetWords.queuePeriod, width: 60, of: ({ period }) => period },
  {
    header: reviewWords.queueStage,
    width: isOverview ? 230 : 60,
    of: (document, desk) => stageText(document, desk, isOverview),
  },
  { header: reviewWords.queueHolder, width: 80, of: ({ holder = '' }) => holder },
  { header: reviewWords.queueDays, width: 60, format: '0', of: ({ days }) => days },
  { header: reviewWords.queueWorkingDays, width: 65, format: '0', of: ({ workingDays }) => workingDays },
  { header: homeWords.totals, width: 145, of: totalsText },
  { header: reviewWords.queueChanges, width: 90, of: changesText },
  {
    header: sheetWords.queueWarnings,
    width: 70,
    format: '0',
    of: ({ warnings }) => warnings,
    colour: ({ warnings }) => (warnings > 0 ? tones.warning : undefined),
  },
  {
    header: reviewWords.queueAnswered,
    width: 90,
    of: answeredText,
    colour: ({ answered }) => (openComments(answered) > 0 ? tones.comment : undefined),
  },
  ...(isOverview
    ? []
    : [
        {
          header: reviewWords.queueException,
          note: reviewWords.queueExceptionHelp,
          width: 120,
          of: ({ receipt }: Waiting, _: Desk, exceptions: Exceptions) => exceptions.get(receipt) ?? '',
        },
        { header: reviewWords.queueResult, width: 100, of: () => '' },
      ]),
  {
    header: reviewWords.queueAlike,
    note: reviewWords.queueAlikeHelp,
    width: 420,
    of: alikeText,
    colour: ({ alike }) => (alike ? tones.warning : undefined),
  },
  { header: sheetWords.queueReceipt, width: 205, of: ({ receipt }) => receipt },
  { header: sheetWords.queueVersion, width: 70, format: '0', of: ({ version }) => version },
  {
    header: reviewWords.queueDue,
    width: 150,
    of: ({ due, late }, { say }) => (late ? say(reviewWords.queueLate, { due }) : due),
    colour: ({ late }) => (late ? tones.warning : undefined),
  },
  // In words already: a date formatted here is a call for each row.
  { header: sheetWords.queueAt, width: 140, of: ({ filed }) => filed },
  { header: sheetWords.queueBy, width: 100, of: ({ submittedBy }) => submittedBy },
  { header: sheetWords.queueCertifier, width: 100, of: ({ certifier }) => certifier },
];

/** The key, the unit and the form. */
export const namingColumns = 3;
