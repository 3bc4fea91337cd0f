/** Problems become answers here and nowhere else: one status per code, RFC 9457 `application/problem+json`. */
import { limits } from '../../shared/contract/limits.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { moreIssues } from '../../shared/words/answers.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import { isPassing } from './passing-failure.ts';
import { statusOf } from './problem-status.ts';

/** What a thrown thing is for the person who waits: a Problem is itself, a passing failure is `busy`. */
export const problemOf = (thrown: unknown, requestId: string): Problem => {
  if (thrown instanceof Problem) return thrown;
  return isPassing(thrown) ? new Problem('busy') : new Problem('internal', { requestId });
};

export const problemResponse = (problem: Problem, requestId: string): HttpAnswer => {
  const status = statusOf[problem.code];
  const { issues } = problem;
  const shown = issues?.slice(0, limits.issues);
  const left = (issues?.length ?? 0) - (shown?.length ?? 0);
  const body = {
    type: `urn:zhixin:problem:${problem.code}`,
    status,
    code: problem.code,
    title: left > 0 ? withRemainder(problem, left) : problem.title,
    requestId,
    ...(problem.code === 'bad-workbook' && { detail: String(problem.params.fault) }),
    ...(shown && { issues: shown }),
  };
  const answer = jsonAnswer(status, body, 'application/problem+json');
  const wait = waitAfter(problem);
  return wait === undefined ? answer : { ...answer, headers: { ...answer.headers, 'retry-after': wait } };
};

/** Seconds after which it is worth trying again. */
const waitAfter = ({ code, params }: Problem): string | undefined => {
  if (code === 'busy') return '2';
  return code === 'too-many-requests' ? String(params.seconds) : undefined;
};

/** Issues beyond the limit are counted in the title and left out. */
const withRemainder = (problem: Problem, left: number) => {
  const more = fill(moreIssues, { left });
  return { zh: problem.title.zh + more.zh, en: `${problem.title.en} ${more.en}` };
};
