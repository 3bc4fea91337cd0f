import type { BodyOf } from '../../shared/contract/routes.ts';
import { type Bilingual, joinNames } from '../../shared/ground/bilingual.ts';
import { loadLine } from '../../shared/home/load-text.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { listOf, writeList } from '../lay/list-tab.ts';
import { timeText } from '../lay/status-line.ts';
import { exceptionsOf, overviewId, queueId } from '../tab/read-queue.ts';
import { columnsOf, type Exceptions, namingColumns } from './queue-columns.ts';

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
