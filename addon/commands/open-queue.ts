import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { likenessOptions } from '../../shared/forms/merge-choices.ts';
import { type Bilingual, joinNames } from '../../shared/ground/bilingual.ts';
import { nameOfOption } from '../../shared/ground/define-city.ts';
import { loadLine } from '../../shared/home/load-text.ts';
import { totalsText } from '../../shared/home/totals-text.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { homeWords } from '../../shared/words/home.ts';
import { reviewWords, stageTexts } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { listOf, writeList } from '../lay/list-tab.ts';
import { timeText } from '../lay/status-line.ts';
import { tones } from '../marks/paint.ts';
import { exceptionsOf, overviewId, queueId, queueKey } from '../tab/read-queue.ts';

type Waiting = BodyOf<'listSubmissions'>['documents'][number];
type Exceptions = ReadonlyMap<string, string>;
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
const columnsOf = (isOverview: boolean): readonly Column[] => [
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
const namingColumns = 3;

type SetAside = NonNullable<BodyOf<'listSubmissions'>['setAside']>;

/** Nobody decides on these: their units are to correct them. */
const setAsideText = (desk: Desk, setAside: SetAside): string => {
  if (setAside.length === 0) return '';
  const named = setAside.map(({ unitName: unit, title, period, until }) =>
    desk.say(asideTexts.queueItem, { unit, title, period, until: timeText(desk, until) }),
  );
  return desk.say(asideTexts.queue, { count: setAside.length, list: joinNames(named, desk.language) });
};

type Kind = { readonly id: string; readonly name: Bilingual; readonly turn: 'mine' | 'all' };

const layQueue = (desk: Desk, { id, name, turn }: Kind): void => {
  const { say, google } = desk;
  const isOverview = turn === 'all';
  const known = isOverview ? undefined : listOf(google, id);
  const exceptions: Exceptions = known ? exceptionsOf(known) : new Map();
  const {
    documents,
    setAside = [],
    load,
  } = desk.api('listSubmissions', { query: { state: 'submitted', turn } });
  const columns = columnsOf(isOverview);
  const at = google.formatDate(google.now(), 'yyyy-MM-dd HH:mm');
  const count = documents.length;
  const warned = documents.filter(({ warnings }) => warnings > 0).length;
  const head = isOverview
    ? say(reviewWords.overviewTitle, { count, at })
    : say(reviewWords.queueTitle, { count, warned, at });
  const title =
    (count ? head : say(sheetWords.queueEmpty)) +
    (desk.language === 'zh' ? '' : ' ') +
    loadLine(load, desk) +
    setAsideText(desk, setAside);
  const tab = writeList(google, {
    id,
    name: say(name),
    title,
    headers: columns.map(({ header }) => say(header)),
    notes: columns.map(({ note }) => (note ? say(note) : '')),
    widths: columns.map(({ width }) => width),
    formats: columns.map(({ format = '@' }) => format),
    rows: documents.map((document) => columns.map(({ of }) => of(document, desk, exceptions))),
    ...(count && {
      colours: documents.map((document) => columns.map(({ colour }) => colour?.(document) ?? null)),
    }),
    hiddenKeys: true,
    frozenColumns: namingColumns,
  });
  tab.activate();
  google.toast(
    say(name),
    count ? say(reviewWords.openedQueue, { count, warned }) : say(sheetWords.queueEmpty),
  );
};

/** 待审报表: what waits for this reviewer, oldest first. */
export const openQueue = (desk: Desk): void =>
  layQueue(desk, { id: queueId, name: sheetWords.queueTab, turn: 'mine' });

/** 审核进度: whatever waits for a decision, with whose turn it is. */
export const openOverview = (desk: Desk): void =>
  layQueue(desk, { id: overviewId, name: reviewWords.overviewTab, turn: 'all' });
