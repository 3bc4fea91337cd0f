/**
 * One row per function: what starts it, how large it is, exactly what it may do, and what people lose while
 * it fails. Everything else about a function (role, log group, environment, alarm) is derived from its row,
 * so a new function is one row in its area, one file in `functions/routes` or `functions/jobs` and one heading in `docs/runbook.md`.
 */
import { certificatePaperFunctions } from './functions/certificate-papers.ts';
import { certificateFunctions } from './functions/certificates.ts';
import { directoryFunctions } from './functions/directory.ts';
import { filingFunctions } from './functions/filing.ts';
import type { FunctionRow } from './functions/function-row.ts';
import { homeFunctions } from './functions/home.ts';
import { obligationFunctions } from './functions/obligations.ts';
import { personsFunctions } from './functions/persons.ts';
import { planFunctions } from './functions/plan.ts';
import { recordFunctions } from './functions/record.ts';
import { registerFunctions } from './functions/registers.ts';
import { reportFunctions } from './functions/reports.ts';
import { reviewFunctions } from './functions/review.ts';
import { supervisionFunctions } from './functions/supervision.ts';
import { workbookFunctions } from './functions/workbooks.ts';

const functions = {
  ...homeFunctions,
  ...filingFunctions,
  ...workbookFunctions,
  ...reviewFunctions,
  ...supervisionFunctions,
  ...obligationFunctions,
  ...reportFunctions,
  ...planFunctions,
  ...directoryFunctions,
  ...recordFunctions,
  ...registerFunctions,
  ...certificatePaperFunctions,
  ...certificateFunctions,
  ...personsFunctions,
} as const satisfies { readonly [name: string]: FunctionRow };

export type FunctionName = keyof typeof functions;
export const functionNames = Object.keys(functions) as FunctionName[];

/** The row under its general type, for code that treats all functions alike. */
export const rowOf = (name: FunctionName): FunctionRow => functions[name];

/** Its file, from the root: what routes start lies in `routes`, what streams and schedules start in `jobs`. */
export const entryOf = (name: FunctionName): string =>
  `functions/${rowOf(name).trigger.kind === 'route' ? 'routes' : 'jobs'}/${name}.ts`;

/** `submit-form` is `SubmitForm` in the template: stable, so that logs, policies and tests can be read. */
export const logicalId = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
