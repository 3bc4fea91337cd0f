/**
 * 转交审核…: what waits goes to a colleague's queue: the rows selected in the queue, what is ticked on the home, or the
 * document in review. One question, with how much lies with each.
 */
import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { loadText } from '../../shared/home/load-text.ts';
import { reviewWords } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { firstListRow, isList } from '../lay/list-tab.ts';
import { homeOf } from '../tab/home-tab.ts';
import { type Filed, queueKey } from '../tab/queue-key.ts';
import { queueId, readQueue } from '../tab/read-queue.ts';
import { readTicked } from '../tab/read-ticked.ts';
import { readSeal } from '../tab/seal.ts';

/** What is handed over from here, and where each outcome goes. */
type Source = {
  readonly documents: readonly Filed[];
  readonly write: (outcomes: ReadonlyMap<string, string>) => void;
};

const sourceOf = (desk: Desk): Source => {
  const { google } = desk;
  const tab = google.activeTab();
  if (homeOf(desk)?.id() === tab.id()) {
    const { lines, write } = readTicked(desk);
    return { documents: lines, write };
  }
  if (!isList(tab, queueId)) {
    const { unit, form, period, baseVersion: version } = readSeal(tab, 'review');
    return { documents: [{ id: { unit, form, period }, version }], write: () => undefined };
  }
  const { lines, results, resultColumn } = readQueue(tab);
  const { row, rows } = google.activeArea();
  const selected = lines.filter((line) => line.row >= row && line.row < row + rows);
  return {
    documents: selected,
    write(outcomes) {
      const texts = [...results];
      for (const { id, version, row: at } of selected)
        texts[at - firstListRow] = outcomes.get(queueKey(id, version)) ?? '';
      tab.write(
        firstListRow,
        resultColumn,
        texts.map((text) => [text]),
      );
    },
  };
};

type Reviewer = NonNullable<BodyOf<'listSubmissions'>['load']>['reviewers'][number];

/** By number in the list, by name, or by a part of it that is nobody else's; undefined: all of them. */
const chosen = (answer: string, reviewers: readonly Reviewer[]): Reviewer | undefined => {
  const text = answer.normalize('NFKC').trim();
  if (text === '0') return undefined;
  const named = reviewers.filter(({ name }) => name === text);
  const found = named.length ? named : reviewers.filter(({ name }) => text !== '' && name.includes(text));
  const numbered = reviewers[Number(text) - 1];
  const [only] = found;
  if (numbered ?? (only && found.length === 1)) return numbered ?? only;
  throw new Refusal('no-reviewer', fill(reviewWords.handNobody, { text: text.slice(0, 20) }));
};

export const handOver = (desk: Desk): void => {
  const { google, say } = desk;
  const { documents, write } = sourceOf(desk);
  if (documents.length === 0) throw new Refusal('nothing', reviewWords.handNothing);
  if (documents.length > limits.decisions)
    throw new Refusal('too-many', fill(reviewWords.handTooMany, { limit: limits.decisions }));
  const { load } = desk.api('listSubmissions', { query: { state: 'submitted', turn: 'mine' } });
  const reviewers = load?.reviewers ?? [];
  const list = reviewers
    .map((each, i) => say(reviewWords.handLine, { number: i + 1, load: loadText(each, desk) }))
    .join('\n');
  const asked = say(reviewWords.handQuestion, { count: documents.length, list });
  const answer = google.askText(say(reviewWords.handOver), asked);
  if (answer === undefined) return;
  const to = chosen(answer, reviewers);

  const { documents: outcomes } = desk.api('handOver', {
    body: { documents: documents.map(({ id, version }) => ({ ...id, version })), to: to?.email ?? '' },
  });
  const name = to?.name ?? say(reviewWords.everybody);
  const texts = outcomes.map(({ problem }) =>
    problem
      ? say(reviewWords.handRefused, { reason: say(problem.title) })
      : say(reviewWords.handedTo, { name }),
  );
  write(new Map(outcomes.map((each, i) => [queueKey(each, each.version), texts[i] as string])));
  const refused = outcomes.filter(({ problem }) => problem).length;
  const done = say(reviewWords.handDone, { name, count: outcomes.length - refused });
  // In a document in review there is no row for it.
  const only = outcomes.length === 1 && refused ? (texts[0] as string) : undefined;
  google.toast(
    say(reviewWords.handOver),
    only ?? (refused ? `${done}${say(reviewWords.handSomeRefused, { count: refused })}` : done),
  );
};
