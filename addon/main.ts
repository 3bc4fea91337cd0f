/**
 * Everything Google may call. Each is a plain synchronous function: whether Google waits for a promise
 * is not documented. `build.ts` turns every export into the top-level function that menus look for.
 */

import { approveQueue } from './commands/approve-queue.ts';
import { checkActiveSheet } from './commands/check-sheet.ts';
import { compilePlan } from './commands/compile-plan.ts';
import { approveDocument, reopenDocument, returnDocument } from './commands/decide-on-document.ts';
import { extendDeadline } from './commands/extend-deadline.ts';
import { issueNotice, issuePlan } from './commands/issue-plan.ts';
import { checkDirectory, saveDirectory } from './commands/keep-directory.ts';
import { openPeople, openUnits } from './commands/open-directory.ts';
import { openDocument } from './commands/open-document.ts';
import { openForm } from './commands/open-form.ts';
import { openNext } from './commands/open-next.ts';
import { openOverview, openQueue } from './commands/open-queue.ts';
import { refreshStatus } from './commands/refresh-status.ts';
import { rewriteUnderstood } from './commands/rewrite-understood.ts';
import { sayWho } from './commands/say-who.ts';
import { showHelp } from './commands/show-help.ts';
import { splitTargets } from './commands/split-targets.ts';
import { submitNil, submitSheet } from './commands/submit-sheet.ts';
import { viewCompleteness } from './commands/view-completeness.ts';
import { viewPlan } from './commands/view-plan.ts';
import { queryRecord, viewRecord } from './commands/view-record.ts';
import { viewReport } from './commands/view-report.ts';
import { withdrawSubmission } from './commands/withdraw-submission.ts';
import { createDesk, type Desk, runCommand } from './google/desk.ts';
import { google } from './google/google.ts';
import { showMenu } from './google/menu.ts';

/** Set by the build; the same address stands in the manifest's urlFetchWhitelist. */
declare const API_URL: string;

const run = (command: (desk: Desk) => void): void => runCommand(createDesk(google, API_URL), command);

export function onOpen(): void {
  showMenu(google);
}

export function onInstall(): void {
  showMenu(google);
}

export function cmdOpenForm(): void {
  run(openForm);
}

export function cmdCheck(): void {
  run(checkActiveSheet);
}

export function cmdRewrite(): void {
  run(rewriteUnderstood);
}

export function cmdSubmit(): void {
  run(submitSheet);
}

export function cmdNil(): void {
  run(submitNil);
}

export function cmdRefresh(): void {
  run(refreshStatus);
}

export function cmdWithdraw(): void {
  run(withdrawSubmission);
}

export function cmdReport(): void {
  run(viewReport);
}

export function cmdQueue(): void {
  run(openQueue);
}

export function cmdOpenDocument(): void {
  run(openDocument);
}

export function cmdOpenNext(): void {
  run(openNext);
}

export function cmdApprove(): void {
  run(approveDocument);
}

export function cmdReturn(): void {
  run(returnDocument);
}

export function cmdReopen(): void {
  run(reopenDocument);
}

export function cmdOpenPeople(): void {
  run(openPeople);
}

export function cmdOpenUnits(): void {
  run(openUnits);
}

export function cmdCheckDirectory(): void {
  run(checkDirectory);
}

export function cmdSaveDirectory(): void {
  run(saveDirectory);
}

export function cmdApproveMany(): void {
  run(approveQueue);
}

export function cmdOverview(): void {
  run(openOverview);
}

export function cmdCompleteness(): void {
  run(viewCompleteness);
}

export function cmdExtend(): void {
  run(extendDeadline);
}

export function cmdRecord(): void {
  run(viewRecord);
}

export function cmdQueryRecord(): void {
  run(queryRecord);
}

export function cmdSplitTargets(): void {
  run(splitTargets);
}

export function cmdPlanView(): void {
  run(viewPlan);
}

export function cmdPlanCompile(): void {
  run(compilePlan);
}

export function cmdPlanIssue(): void {
  run(issuePlan);
}

export function cmdPlanNotice(): void {
  run(issueNotice);
}

export function cmdWhoAmI(): void {
  run(sayWho);
}

export function cmdHelp(): void {
  run(showHelp);
}
