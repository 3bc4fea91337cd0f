/**
 * 批量通过: approves what the queue shows, except where the reviewer wrote why not. One question, one request,
 * and the outcome of each is written in its row.
 */

import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf, RequestTo } from '../../shared/contract/routes.ts';
import { joinNames } from '../../shared/ground/bilingual.ts';
import { reviewWords, stageTexts } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList } from '../lay/list-tab.ts';
import { type Queue, type QueueLine, queueId, queueKey, readQueue } from '../tab/read-queue.ts';

type Decided = BodyOf<'approveMany'>['decisions'][number];

/** Done already, in whichever language it was written. */
const isDone = ({ result }: QueueLine): boolean =>
  [reviewWords.manyApproved, reviewWords.manyEndorsed].some(({ zh, en }) =>
    [zh, en].some((text) => result.startsWith(text.split('{')[0] as string)),
  );

const formsText = ({ say, language }: Desk, lines: readonly QueueLine[]): string => {
  const counts = new Map<string, number>();
  for (const { title } of lines) counts.set(title, (counts.get(title) ?? 0) + 1);
  return joinNames(
    [...counts].map(([title, count]) => say(reviewWords.manyForm, { title, count })),
    language,
  );
};

type Sorted = {
  readonly now: readonly QueueLine[];
  readonly later: number;
  readonly exceptions: readonly QueueLine[];
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

/** Every outcome in the row of its document, the others as they were, in one write. */
const writeOutcomes = (
  desk: Desk,
  { results, lines, resultColumn }: Queue,
  decisions: readonly Decided[],
): void => {
  const outcomes = new Map(decisions.map((each) => [queueKey(each, each.version), outcomeText(desk, each)]));
  const texts = [...results];
  for (const { id, version, row } of lines) {
    const text = outcomes.get(queueKey(id, version));
    if (text !== undefined) texts[row - firstListRow] = text;
  }
  desk.google.activeTab().write(
    firstListRow,
    resultColumn,
    texts.map((text) => [text]),
  );
};

export const approveMany = (desk: Desk): void => {
  const { google, say } = desk;
  const tab = google.activeTab();
  if (!isList(tab, queueId)) throw new Refusal('wrong-tab', reviewWords.manyOnlyQueue);
  const queue = readQueue(tab);
  const open = queue.lines.filter((line) => !isDone(line));
  const ready = open.filter(({ exception }) => exception === '');
  if (ready.length === 0) throw new Refusal('nothing', reviewWords.manyNothing);
  const now = ready.slice(0, limits.decisions);
  const exceptions = open.filter(({ exception }) => exception !== '');
  const asked = question(desk, { now, later: ready.length - now.length, exceptions });
  if (!desk.confirm(reviewWords.approveMany, asked)) return;

  const body: RequestTo<'approveMany'>['body'] = {
    decisions: now.map(({ id, version }) => ({ ...id, version })),
  };
  const { decisions } = desk.api('approveMany', { body });
  writeOutcomes(desk, queue, decisions);
  const count = (outcome: Decided['outcome']) => decisions.filter((each) => each.outcome === outcome).length;
  const counts = {
    approved: count('approved'),
    endorsed: count('endorsed'),
    refused: count('refused'),
  };
  const refused = decisions.filter(({ outcome }) => outcome === 'refused');
  const names = new Map(now.map(({ id, version, name }) => [queueKey(id, version), name]));
  const listed = refused.map((each) =>
    say(reviewWords.manyLeftOutLine, {
      name: names.get(queueKey(each, each.version)) ?? '',
      reason: outcomeText(desk, each),
    }),
  );
  desk.tell(
    reviewWords.approveMany,
    [say(reviewWords.manyDone, counts), ...(listed.length ? ['', ...listed] : [])].join('\n'),
  );
};
