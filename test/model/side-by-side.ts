/** The real desk and the model side by side: asked the same, compared after every step. */
import { createHash } from 'node:crypto';
import { expect, vi } from 'vitest';
import { Problem } from '../../shared/ground/problem.ts';
import { firstBrokenLink } from '../../shared/submission/chain.ts';
import { foldEvents } from '../../shared/submission/life-cycle.ts';
import type { Request } from './asked.ts';
import { ask, type Desk, emptyDesk, inLedger } from './desk-model.ts';
import type { Told } from './paper.ts';
import { everything, openDesk } from './real-desk.ts';
import { emailOf, type PaperName, paperNames } from './town.ts';
import { createTurnstile } from './turnstile.ts';

export type SideBySide = ReturnType<typeof openSideBySide>;
type Receipt = { readonly paper: PaperName; readonly number: unknown; readonly rows: unknown };

const minute = 60_000;
const day = 24 * 60 * minute;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const now = (): string => new Date().toISOString();
const later = (milliseconds: number): void => void vi.setSystemTime(Date.now() + milliseconds);

/** Beginning twenty minutes before midnight; every step takes one. */
export const openSideBySide = (firstDay: string) => {
  vi.setSystemTime(new Date(`${firstDay}T23:40:00+08:00`));
  const real = openDesk();
  const { loseAnswers, turnstile } = stopAtCalls(real.office.services);
  /** What happened so far, a line each; it is what a failure shows. */
  const story: string[] = [];
  const receipts: Receipt[] = [];
  const met = new Map<string, number>();
  let desk = emptyDesk();
  let shown = ledgersOf(desk);
  let last: Request | undefined;

  const note = (request: Request, answer: Told): void => {
    const { status, state, number, rows, outcomes } = answer;
    const code = answer.code ?? (request.ask === 'hand-over' ? outcomes : undefined);
    const key =
      `${request.ask === 'decide' ? request.verb : request.ask} ${code ?? `${status} ${state ?? ''}`}`.trim();
    met.set(key, (met.get(key) ?? 0) + 1);
    if (request.ask === 'submit' && number) receipts.push({ paper: request.paper, number, rows });
  };
  const lookAround = async (): Promise<Told[]> => {
    const seen: Told[] = [];
    for (const request of everything) seen.push(await real.ask(request));
    return seen;
  };

  return {
    /** How often each answer was met. */
    met,
    desk: () => desk,
    last: () => last,

    /** One request, answered alike; when its answer is lost, what it changed stays. */
    async ask(request: Request, lost: boolean) {
      later(minute);
      last = request;
      const before = eventsIn(desk);
      const expected = ask(desk, request, now());
      // Of many at once each is told by itself.
      const isLost = lost && request.ask !== 'bulk' && request.ask !== 'hand-over' && eventsIn(desk) > before;
      story.push(`${now()} ${JSON.stringify(request)}${isLost ? ' (answer lost)' : ''}`);
      loseAnswers(isLost);
      const answer = await real.ask(request);
      loseAnswers(false);
      expect(answer, told(story)).toEqual(isLost ? { status: 503, code: 'busy' } : expected);
      note(request, answer);
    },

    /** Two requests at the same moment: it must look as if one of them had come first. */
    async askTogether(requests: readonly [Request, Request], turns: readonly number[]) {
      later(minute);
      story.push(
        `${now()} at once, turns ${turns.join('')}`,
        ...requests.map((each) => `  ${JSON.stringify(each)}`),
      );
      const answers = await turnstile.letThrough(Promise.all(requests.map(real.ask)), turns);
      const seen = await lookAround();
      const explained = explanations(desk, requests).find((each) =>
        isAlike([each.answers, each.seen], [answers, seen]),
      );
      const { answers: expected, seen: expectedSeen } =
        explained ?? (explanations(desk, requests)[0] as Explanation);
      expect([answers, seen], `${told(story)}no order explains it; the first does not because`).toEqual([
        expected,
        expectedSeen,
      ]);
      desk = (explained as Explanation).desk;
      for (const [i, request] of requests.entries()) note(request, answers[i] as Told);
    },

    async project() {
      story.push(`${now()} the ledgers catch up`);
      await real.office.project();
      shown = ledgersOf(desk);
    },

    nextDay() {
      later(day);
      story.push(`${now()} the next day`);
    },

    /** Where every paper stands, every queue, and what the ledgers show. */
    async compare() {
      expect(await lookAround(), told(story)).toEqual(lookAroundModel(desk));
      for (const name of paperNames) expect(real.inLedger(name), told([...story, name])).toEqual(shown[name]);
    },

    /** Nothing acknowledged is lost, nothing is there that nobody did, the chain holds and the head is its fold. */
    lookBack() {
      const { documents, archived } = real.office.services.stored;
      for (const name of paperNames) {
        const { events = [], state } = documents.get(name) ?? {};
        const happened = desk.papers[name].events;
        expect(
          events.map(({ type, by, version }) => [type, by, version]),
          told(story),
        ).toEqual(
          happened.map(({ type, by, version }) => [type, by === 'rules' ? by : emailOf(by), version]),
        );
        expect(firstBrokenLink(events, sha256), told(story)).toBeUndefined();
        if (state) expect(state, told(story)).toEqual(JSON.parse(JSON.stringify(foldEvents(events))));
        for (const { number, rows } of receipts.filter(({ paper }) => paper === name)) {
          const [submitted, ...more] = events.flatMap((event) =>
            event.type === 'submit' && event.receipt === number ? [event] : [],
          );
          const text = archived.get(`${name}/${submitted?.content}`) ?? '{"rows":[]}';
          expect(
            [more.length, sha256(text), JSON.parse(text).rows.length],
            told([...story, `${number}`]),
          ).toEqual([0, submitted?.content, rows]);
        }
      }
    },
  };
};

/** Every call of a service stops at a turnstile; on demand what was written is told as busy. */
const stopAtCalls = ({
  submissions,
  archive,
  directory,
}: ReturnType<typeof openDesk>['office']['services']) => {
  const turnstile = createTurnstile();
  let losing = false;
  const stopping =
    <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await turnstile.stop();
      const answer = await call(...given);
      await turnstile.stop();
      return answer;
    };
  const { append } = submissions;
  Object.assign(submissions, {
    load: stopping(submissions.load),
    loadAll: stopping(submissions.loadAll),
    events: stopping(submissions.events),
    inState: stopping(submissions.inState),
    append: stopping(async (...given: Parameters<typeof append>) => {
      const written = await append(...given);
      if (losing && written === 'written') throw new Problem('busy');
      return written;
    }),
  });
  Object.assign(archive, { keep: stopping(archive.keep), read: stopping(archive.read) });
  Object.assign(directory, { person: stopping(directory.person) });
  return {
    turnstile,
    loseAnswers: (lost: boolean): void => {
      losing = lost;
    },
  };
};

const told = (story: readonly string[]): string => `\n${story.join('\n')}\n`;
const eventsIn = ({ papers }: Desk): number =>
  paperNames.reduce((sum, name) => sum + papers[name].events.length, 0);
const ledgersOf = ({ papers }: Desk): Record<string, Record<string, number>> =>
  Object.fromEntries(paperNames.map((name) => [name, inLedger(name, papers[name])]));
const lookAroundModel = (desk: Desk): Told[] => everything.map((request) => ask(desk, request, now()));

type Explanation = { readonly desk: Desk; readonly answers: readonly Told[]; readonly seen: readonly Told[] };
/** Of nothing to report nothing else is sent, whatever stands in the sheet. */
const asSent = (request: Request): unknown =>
  request.ask === 'submit' && request.sheet.nil ? { ...request, sheet: { nil: true } } : request;

/** What two requests of one moment may come to: either came first, or the same one twice is one. */
const explanations = (before: Desk, [one, other]: readonly [Request, Request]): Explanation[] => {
  const inOrder = (...requests: readonly Request[]): Explanation => {
    const desk = structuredClone(before);
    const answers = requests.map((request) => ask(desk, request, now()));
    return { desk, answers, seen: lookAroundModel(desk) };
  };
  const there = inOrder(one, other);
  const back = inOrder(other, one);
  const twice = { ...there, answers: [there.answers[0] as Told, there.answers[0] as Told] };
  const isSame = JSON.stringify(asSent(one)) === JSON.stringify(asSent(other));
  return [there, { ...back, answers: [...back.answers].reverse() }, ...(isSame ? [twice] : [])];
};

const isAlike = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};
