/**
 * 批量通过: approves what the queue shows, except where the reviewer wrote why not; on the home, what is ticked among
 * what waits. One question, one request, and the outcome of each is written in its row.
 */

import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf, RequestTo } from '../../shared/contract/routes.ts';
import { type Bilingual, joinNames } from '../../shared/ground/bilingual.ts';
import { homeWords } from '../../shared/words/home.ts';
import { reviewWords, stageTexts } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList } from '../lay/list-tab.ts';
import { homeOf } from '../tab/home-tab.ts';
import { type QueueLine, queueId, queueKey, readQueue } from '../tab/read-queue.ts';
import { readTicked } from '../tab/read-ticked.ts';
import { answeredText } from './open-queue.ts';

type Decided = BodyOf<'approveMany'>['decisions'][number];

/** Done already, or somebody else's now, in whichever language it was written. */
const isDone = ({ result }: QueueLine): boolean =>
  [reviewWords.manyApproved, reviewWords.manyEndorsed, reviewWords.handedTo].some(({ zh, en }) =>
    [zh, en].some((text) => result.startsWith(text.split('{')[0] as string)),
  );

type Line = Pick<
  QueueLine,
  'id' | 'version' | 'row' | 'name' | 'title' | 'warnings' | 'answered' | 'exception'
>;
/** What can be approved here, and where each outcome goes. */
type Source = {
  readonly open: readonly Line[];
  /** Why there may be nothing. */
  readonly nothing: Bilingual;
  /** Of the outcomes. */
  readonly column: Bilingual;
  /** Every outcome in the row of its document, the others as they were. */
  readonly write: (outcomes: ReadonlyMap<string, string>) => void;
};

const fromQueue = (tab: Tab): Source => {
  const { lines, results, resultColumn } = readQueue(tab);
  return {
    open: lines.filter((line) => !isDone(line)),
    nothing: reviewWords.manyNothing,
    column: reviewWords.queueResult,
    write: (outcomes) => {
      const texts = [...results];
      for (const { id, version, row } of lines) {
        const text = outcomes.get(queueKey(id, version));
        if (text !== undefined) texts[row - firstListRow] = text;
      }
      tab.write(
        firstListRow,
        resultColumn,
        texts.map((text) => [text]),
      );
    },
  };
};

/** What the home does not spell out line by line, warnings and comments, is asked for again. */
const fromHome = (desk: Desk): Source => {
  const { lines, write } = readTicked(desk);
  const { documents } = lines.length
    ? desk.api('listSubmissions', { query: { state: 'submitted', turn: 'mine' } })
    : { documents: [] };
  const waiting = new Map(documents.map((each) => [queueKey(each, each.version), each]));
  return {
    open: lines.map((line) => {
      const found = waiting.get(queueKey(line.id, line.version));
      return {
        ...line,
        warnings: found?.warnings ?? 0,
        answered: found ? answeredText(found, desk) : '',
        exception: '',
      };
    }),
    nothing: reviewWords.manyNoneTicked,
    column: homeWords.next,
    write,
  };
};

const sourceOf = (desk: Desk): Source => {
  const tab = desk.google.activeTab();
  if (isList(tab, queueId)) return fromQueue(tab);
  if (homeOf(desk)?.id() === tab.id()) return fromHome(desk);
  throw new Refusal('wrong-tab', reviewWords.manyOnlyQueue);
};

const formsText = ({ say, language }: Desk, lines: readonly Line[]): string => {
  const counts = new Map<string, number>();
  for (const { title } of lines) counts.set(title, (counts.get(title) ?? 0) + 1);
  return joinNames(
    [...counts].map(([title, count]) => say(reviewWords.manyForm, { title, count })),
    language,
  );
};

type Sorted = {
  readonly now: readonly Line[];
  readonly later: number;
  readonly exceptions: readonly Line[];
};

const question = (desk: Desk, { now, later, exceptions }: Sorted): string => {
  const { say } = desk;
  const warned = now.filter(({ warnings }) => warnings > 0);
  const returned = now.filter(({ answered }) => answered !== '');
  return [
    say(reviewWords.manyQuestion, { count: now.length, forms: formsText(desk, now) }),
    say(reviewWords.manyHidden),
    ...(later ? [say(reviewWords.manyLater, { limit: limits.decisions, count: later })] : []),
    '',
    ...(warned.length
      ? [
          say(reviewWords.manyWarned, { count: warned.length }),
          ...warned.map(({ name, warnings }) => say(reviewWords.manyWarnedLine, { name, warnings })),
        ]
      : [say(reviewWords.manyNoneWarned)]),
    ...(returned.length
      ? [
          '',
          say(reviewWords.manyReturned, { count: returned.length }),
          ...returned.map(({ name, answered }) => say(reviewWords.manyReturnedLine, { name, answered })),
        ]
      : []),
    ...(exceptions.length
      ? [
          '',
          say(reviewWords.manyLeftOut, { count: exceptions.length }),
          ...exceptions.map(({ name, exception }) =>
            say(reviewWords.manyLeftOutLine, { name, reason: exception }),
          ),
        ]
      : []),
    '',
    say(reviewWords.manySure),
  ].join('\n');
};

const outcomeText = ({ say }: Desk, { outcome, problem, standing }: Decided): string => {
  if (outcome === 'approved') return say(reviewWords.manyApproved);
  const turn = standing?.turn;
  if (outcome === 'endorsed')
    return say(reviewWords.manyEndorsed, {
      next: turn ? say(reviewWords.turnNext, { unit: turn.name, stage: stageTexts[turn.stage] }) : '',
    });
  const reason =
    problem?.code === 'version-conflict' ? say(reviewWords.manyNewer) : problem ? say(problem.title) : '';
  return say(reviewWords.manyRefused, { reason });
};

export const approveMany = (desk: Desk): void => {
  const { say } = desk;
  const { open, nothing, column, write } = sourceOf(desk);
  const ready = open.filter(({ exception }) => exception === '');
  if (ready.length === 0) throw new Refusal('nothing', nothing);
  const now = ready.slice(0, limits.decisions);
  const exceptions = open.filter(({ exception }) => exception !== '');
  const asked = question(desk, { now, later: ready.length - now.length, exceptions });
  if (!desk.confirm(reviewWords.approveMany, asked)) return;

  const body: RequestTo<'approveMany'>['body'] = {
    decisions: now.map(({ id, version }) => ({ ...id, version })),
  };
  const { decisions } = desk.api('approveMany', { body });
  write(new Map(decisions.map((each) => [queueKey(each, each.version), outcomeText(desk, each)])));
  const count = (outcome: Decided['outcome']) => decisions.filter((each) => each.outcome === outcome).length;
  const counts = {
    approved: count('approved'),
    endorsed: count('endorsed'),
    refused: count('refused'),
  };
  desk.google.toast(
    say(reviewWords.approveMany),
    say(reviewWords.manyDone, { ...counts, column: say(column) }),
  );
};
