/** Typed text as a paper may print it: on one line, without marks that turn or hide what stands beside them. */

import { onOneLine } from '../../../shared/form/printable.ts';
import type { PlanIssue, PlanPaper } from '../../../shared/plan/annual-plan.ts';

const issueOnOneLine = (issue: PlanIssue): PlanIssue => ({
  ...issue,
  documentNumber: onOneLine(issue.documentNumber),
  decision: onOneLine(issue.decision),
  reason: onOneLine(issue.reason),
});

/** What the bureau typed into the issue; lines are tidied where they are printed. */
export const tidyPaper = (paper: PlanPaper): PlanPaper => ({
  ...paper,
  issue: issueOnOneLine(paper.issue),
  ...(paper.previous && { previous: issueOnOneLine(paper.previous) }),
});
