import { problemTexts } from '../words/problems.ts';
import { type Bilingual, fill, type Params } from './bilingual.ts';
import type { Issue } from './issue.ts';

export type ProblemCode = keyof typeof problemTexts;

/** Why a request is refused: one code, thrown once, answered in one place (functions/http/problem-response.ts). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly title: Bilingual;
  readonly issues: readonly Issue[] | undefined;
  readonly params: Params;

  constructor(code: ProblemCode, params: Params = {}, issues?: readonly Issue[]) {
    const title = fill(problemTexts[code], params);
    super(`${code}: ${title.en}`);
    this.name = 'Problem';
    this.code = code;
    this.title = title;
    this.params = params;
    this.issues = issues;
  }
}
