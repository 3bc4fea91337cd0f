import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';

/** Why a command stopped, in words for the person: a Problem the API answered, or something found here. */
export class Refusal extends Error {
  readonly code: string;
  readonly title: Bilingual;
  readonly issues: readonly Issue[];

  constructor(code: string, title: Bilingual, issues: readonly Issue[] = []) {
    super(`${code}: ${title.en}`);
    this.name = 'Refusal';
    this.code = code;
    this.title = title;
    this.issues = issues;
  }
}
