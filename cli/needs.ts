/** What a program takes from the environment, looked at before it begins: all that is missing is named at once. */
import type { EnvironmentName } from '../shared/contract/environment.ts';

/** Of whatever reads every document and writes its ledger. */
export const ofDocuments = [
  'CITY',
  'SUBMISSIONS_TABLE',
  'PLANS_TABLE',
  'TRAINEES_TABLE',
  'FUNDING_TABLE',
  'CERTIFICATES_TABLE',
  'PERSONS_TABLE',
  'ARCHIVE_BUCKET',
] as const satisfies readonly EnvironmentName[];

/** Ends the program with 2 where one of them is missing. */
export const needs = (...names: readonly EnvironmentName[]): void => {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length === 0) return;
  console.error(
    `环境变量缺少：${missing.join('、')}。未执行，取值见 docs/runbook.md。\nThe environment lacks ${missing.join(', ')}; nothing was done. docs/runbook.md says where the values are.`,
  );
  process.exit(2);
};
