/** Problems become answers here and nowhere else: one status per code, RFC 9457 `application/problem+json`. */
import { limits } from '../../shared/contract/limits.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { Problem, type ProblemCode } from '../../shared/ground/problem.ts';
import { moreIssues } from '../../shared/words/answers.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';
import { isPassing } from './passing-failure.ts';

export const statusOf: Readonly<Record<ProblemCode, number>> = {
  'bad-request': 400,
  'bad-json': 400,
  'bad-gzip': 400,
  'bad-workbook': 400,
  'row-id-invalid': 400,
  'text-broken': 400,
  'unknown-person': 403,
  'not-yours': 403,
  'known-already': 409,
  'registration-has-issues': 422,
  'unit-registered': 409,
  'registration-waits': 409,
  'registrations-full': 429,
  'unknown-registration': 404,
  'role-missing': 403,
  'not-owed': 403,
  'not-your-comments': 403,
  'link-invalid': 403,
  'nothing-to-print': 404,
  'link-expired': 403,
  'number-unreadable': 422,
  'name-missing': 422,
  'order-missing': 422,
  'person-unknown': 404,
  'still-kept': 409,
  'too-many-lookups': 429,
  'unknown-form': 404,
  'no-register': 404,
  'no-staff-list': 404,
  'unknown-filter': 422,
  'unknown-unit': 404,
  'unknown-document': 404,
  'unknown-reviewer': 422,
  'unknown-name': 422,
  'several-people': 422,
  'unknown-version': 404,
  'report-not-found': 404,
  'edition-not-found': 404,
  'period-not-open': 409,
  'period-closed': 409,
  'outdated-form': 409,
  'wrong-seal': 409,
  'version-conflict': 409,
  'not-allowed-now': 409,
  'not-your-turn': 409,
  'second-eyes': 409,
  'decided-already': 409,
  'cannot-take-over': 409,
  'still-named': 409,
  'names-missing': 409,
  'number-taken': 409,
  'too-many-rows': 413,
  'too-many-pairs': 413,
  'too-large': 413,
  'wrong-period': 422,
  'period-ahead': 422,
  'month-ahead': 422,
  'unknown-error-code': 422,
  'reason-missing': 422,
  'comment-misplaced': 422,
  'certifier-missing': 422,
  'certifier-too-long': 422,
  'empty-sheet': 422,
  'nil-not-allowed': 422,
  'sheet-has-issues': 422,
  'drop-unconfirmed': 409,
  'unit-not-there': 404,
  'directory-moved': 409,
  'too-many-changes': 413,
  'directory-has-issues': 422,
  'extension-day': 422,
  'audit-too-wide': 422,
  'compiled-form': 409,
  'plan-not-issued': 404,
  'plan-issued-already': 409,
  'plan-moved': 409,
  'plan-waits': 409,
  'plan-aside': 409,
  'plan-unchanged': 409,
  'plan-empty': 409,
  'document-number-invalid': 422,
  'document-number-taken': 409,
  'cosigner-unknown': 422,
  'issue-date-invalid': 422,
  'decision-missing': 422,
  'decision-unknown': 422,
  'issued-before-decision': 422,
  'class-unknown': 404,
  'class-waits': 409,
  'nobody-eligible': 409,
  'certificates-moved': 409,
  'certified-changed': 409,
  'certificate-unknown': 404,
  'certificate-ended': 409,
  'bureau-replaces': 403,
  'blank-wrong': 422,
  'blank-taken': 409,
  'series-full': 409,
  'series-taken': 409,
  'series-same': 409,
  'look-ups-spent': 429,
  unprintable: 422,
  'too-many-requests': 429,
  internal: 500,
  busy: 503,
};

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
