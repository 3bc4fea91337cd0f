/** Which documents are selected, in the queue or at home. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { homeWords } from '../../shared/words/home.ts';
import { reviewWords } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList } from '../lay/list-tab.ts';
import { homeOf } from '../tab/home-tab.ts';
import { queueKey } from '../tab/queue-key.ts';
import { type QueueLine, queueId, readQueue } from '../tab/read-queue.ts';
import { readTicked } from '../tab/read-ticked.ts';
import { answeredText } from './queue-columns.ts';

export type Decided = BodyOf<'approveMany'>['decisions'][number];

/** Done already, or somebody else's now, in whichever language it was written. */
const isDone = ({ result }: QueueLine): boolean =>
  [reviewWords.manyApproved, reviewWords.manyEndorsed, reviewWords.handedTo].some(({ zh, en }) =>
    [zh, en].some((text) => result.startsWith(text.split('{')[0] as string)),
  );

export type Line = Pick<
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

export const sourceOf = (desk: Desk): Source => {
  const tab = desk.google.activeTab();
  if (isList(tab, queueId)) return fromQueue(tab);
  if (homeOf(desk)?.id() === tab.id()) return fromHome(desk);
  throw new Refusal('wrong-tab', reviewWords.manyOnlyQueue);
};
