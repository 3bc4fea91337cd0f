/** What people of a rush do, over HTTP: file, look at the queue, approve; what fails on our side is sent again. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Local } from '../../local/boot.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { type Clerk, planOf, year } from './rush-clerks.ts';

/** Times a request is sent before it counts as failed. */
const tries = 5;

export type Receipt = {
  readonly document: DocumentId;
  readonly number: string;
  readonly milliseconds: number;
};
type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  /** How often it had to be sent again. */
  readonly again: number;
};
/** Throws at an answer that should not come. */
export const openDesk = async ({ url, identity }: Local, people: readonly string[]) => {
  const tokens = new Map<string, string>();
  for (const email of people) tokens.set(email, await identity.signToken(email));
  let again = 0;

  const ask = async (email: string, method: string, path: string, sent?: object): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(new URL(path, url), {
        method,
        headers: { authorization: `Bearer ${tokens.get(email)}`, 'content-type': 'application/json' },
        ...(sent && { body: JSON.stringify(sent) }),
      });
      const body = (await answer.json()) as Record<string, unknown>;
      const { status } = answer;
      if (status < 500 || attempt === tries) return { status, body, again: attempt - 1 };
      again += 1;
      await sleep(250 * 2 ** attempt * (0.5 + Math.random()));
    }
  };
  const expectStatus = ({ status, body }: Answer, ...good: number[]): void => {
    if (!good.includes(status)) throw new Error(`answered ${status}: ${JSON.stringify(body).slice(0, 300)}`);
  };

  return {
    again: () => again,
    async file(clerk: Clerk, period: string): Promise<Receipt> {
      const { email, unit, form } = clerk;
      expectStatus(await ask(email, 'GET', `forms/${form.id}?period=${period}`), 200);
      const plan = planOf(clerk, period);
      const began = performance.now();
      const answer = await ask(email, 'POST', 'submissions', plan);
      const milliseconds = performance.now() - began;
      // An earlier try may have been received and its answer lost.
      expectStatus(answer, 201, ...(answer.again ? [200] : []));
      return {
        document: { unit, form: form.id, period },
        number: answer.body.number as string,
        milliseconds,
      };
    },
    async queue(reviewer: string): Promise<readonly DocumentId[]> {
      const answer = await ask(reviewer, 'GET', `submissions?state=submitted&period=${year}`);
      expectStatus(answer, 200);
      return answer.body.documents as DocumentId[];
    },
    /** False when the other reviewer was faster. */
    async approve(reviewer: string, id: DocumentId): Promise<boolean> {
      const decision = { decision: 'approve', version: 1, reason: '', comments: [] };
      const answer = await ask(reviewer, 'POST', `submissions/${documentPath(id)}/decisions`, decision);
      if (answer.status === 409 && answer.body.code === 'decided-already') return false;
      expectStatus(answer, 200);
      return true;
    },
  };
};
