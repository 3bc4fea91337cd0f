/** Messages of rules of the directory: `message` says what is wrong, `fix` what to do. */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Severity } from '../ground/stages.ts';

type Rule = { readonly severity: Severity; readonly message: Bilingual; readonly fix: Bilingual };
export const rules = <const T extends Record<string, Rule>>(all: T): { readonly [name in keyof T]: Rule } =>
  all;
