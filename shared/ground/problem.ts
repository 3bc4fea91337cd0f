import { problemTexts } from '../words/problems.ts';
import { type Bilingual, fill, type Param, type Params } from './bilingual.ts';
import type { Issue } from './issue.ts';
import { maskNumbers } from './mask-numbers.ts';

export type ProblemCode = keyof typeof problemTexts;

/** A refusal repeats some of what was sent, but never the number of a person. */
const maskParam = (param: Param): Param => {
  if (typeof param === 'number') return param;
  return typeof param === 'string'
    ? maskNumbers(param)
    : { zh: maskNumbers(param.zh), en: maskNumbers(param.en) };
};
const withoutNumbers = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, maskParam(param)]));

/** Why a request is refused: one code, thrown once, answered in one place (functions/http/problem-response.ts). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly title: Bilingual;
  readonly issues: readonly Issue[] | undefined;
  readonly params: Params;

  constructor(code: ProblemCode, given: Params = {}, issues?: readonly Issue[]) {
    const params = withoutNumbers(given);
    const title = fill(problemTexts[code], params);
    super(`${code}: ${title.en}`);
    this.name = 'Problem';
    this.code = code;
    this.title = title;
    this.params = params;
    this.issues = issues;
  }
}
