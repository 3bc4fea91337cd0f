/**
 * Every command by the name under which Google calls it. The menu names commands of this table only, so a
 * misspelt one does not compile; `build.ts` gives each the top-level function that menus look for.
 */
import { approveMany } from './commands/approve-many.ts';
import { checkCertificates } from './commands/check-certificates.ts';
import { checkActiveSheet } from './commands/check-sheet.ts';
import { compilePlan } from './commands/compile-plan.ts';
import { correctComments } from './commands/correct-comments.ts';
import { approveDocument, reopenDocument, returnDocument } from './commands/decide-on-document.ts';
import { approveRegistrations, refuseRegistrations } from './commands/decide-registrations.ts';
import { drawSample } from './commands/draw-sample.ts';
import { keepSeries, replaceCertificate, voidCertificate } from './commands/end-certificates.ts';
import { exportRegistration } from './commands/export-registration.ts';
import { extendDeadlines } from './commands/extend-deadlines.ts';
import { arrive, goHome } from './commands/go-home.ts';
import { handOver } from './commands/hand-over.ts';
import { issueCertificates } from './commands/issue-certificates.ts';
import { issueNotice } from './commands/issue-notice.ts';
import { issuePlan } from './commands/issue-plan.ts';
import { checkDirectory, saveDirectory } from './commands/keep-directory.ts';
import { lookUp } from './commands/look-up.ts';
import { lookUpHours } from './commands/look-up-hours.ts';
import { noteBlanks, spoilBlanks, viewBlanks } from './commands/note-blanks.ts';
import { noteRegistered } from './commands/note-registered.ts';
import { openCase } from './commands/open-case.ts';
import { openPeople, openUnits } from './commands/open-directory.ts';
import { openDocument } from './commands/open-document.ts';
import { openForm } from './commands/open-form.ts';
import { openNext } from './commands/open-next.ts';
import { openOverview, openQueue } from './commands/open-queue.ts';
import { openFirst, openSecond, openThird, openTicked } from './commands/open-ticked.ts';
import { printPapers, printRecord } from './commands/print-papers.ts';
import { refreshStatus } from './commands/refresh-status.ts';
import { registerUnit } from './commands/register-unit.ts';
import { reuseSelected } from './commands/reuse-selected.ts';
import { rewriteUnderstood } from './commands/rewrite-understood.ts';
import { sayWho } from './commands/say-who.ts';
import { showHelp } from './commands/show-help.ts';
import { splitTargets } from './commands/split-targets.ts';
import { submitNil } from './commands/submit-nil.ts';
import { submitSheet } from './commands/submit-sheet.ts';
import { viewAmounts } from './commands/view-amounts.ts';
import { viewClass } from './commands/view-class.ts';
import { viewCompleteness } from './commands/view-completeness.ts';
import { viewFieldClasses } from './commands/view-field-classes.ts';
import { viewFlags } from './commands/view-flags.ts';
import { viewMoney } from './commands/view-money.ts';
import { viewPlan } from './commands/view-plan.ts';
import { queryRecord, viewRecord } from './commands/view-record.ts';
import { viewRegister } from './commands/view-register.ts';
import { viewReport } from './commands/view-report.ts';
import { viewStaffHours } from './commands/view-staff-hours.ts';
import { viewUnit } from './commands/view-unit.ts';
import { withdrawSubmission } from './commands/withdraw-submission.ts';
import type { Desk } from './google/desk.ts';

export const commands = {
  goHome,
  arrive,
  openTicked,
  openFirst,
  openSecond,
  openThird,
  lookUp,
  openForm,
  checkActiveSheet,
  rewriteUnderstood,
  submitSheet,
  submitNil,
  refreshStatus,
  withdrawSubmission,
  viewReport,
  openQueue,
  openDocument,
  openNext,
  approveDocument,
  returnDocument,
  reopenDocument,
  correctComments,
  openPeople,
  openUnits,
  checkDirectory,
  saveDirectory,
  approveQueue: approveMany,
  handOver,
  approveRegistrations,
  refuseRegistrations,
  registerUnit,
  openOverview,
  viewCompleteness,
  viewMoney,
  viewAmounts,
  extendDeadline: extendDeadlines,
  viewRecord,
  queryRecord,
  viewRegister,
  viewFlags,
  viewUnit,
  viewClass,
  openCase,
  viewFieldClasses,
  drawSample,
  viewStaffHours,
  reuseSelected,
  splitTargets,
  viewPlan,
  compilePlan,
  issuePlan,
  issueNotice,
  issueCertificates,
  exportRegistration,
  noteRegistered,
  noteBlanks,
  spoilBlanks,
  viewBlanks,
  checkCertificates,
  lookUpHours,
  printPapers,
  printRecord,
  voidCertificate,
  replaceCertificate,
  keepSeries,
  sayWho,
  showHelp,
} as const satisfies { readonly [name: string]: (desk: Desk) => void };

export type Command = keyof typeof commands;

/** After these the home says something else. */
const moving: readonly Command[] = [
  'submitSheet',
  'submitNil',
  'withdrawSubmission',
  'approveDocument',
  'returnDocument',
  'reopenDocument',
  'correctComments',
  'approveQueue',
  'handOver',
  'extendDeadline',
  'saveDirectory',
  'issuePlan',
  'issueNotice',
];
export const movesDocuments = (command: Command): boolean => moving.indexOf(command) >= 0;
