/** An issue as the contract tells it, with links to its documents. */
import { signingFor } from '../common/link-keys.ts';
import type { Services } from '../common/services.ts';
import type { IssueEvent } from './issued-plan.ts';
import { planLinks } from './plan-links.ts';

export type LinkServices = Pick<Services, 'city' | 'linkKey'> & { readonly publicUrl: string };

export const tellIssues = async (
  year: string,
  issues: readonly IssueEvent[],
  { linkKey, city, publicUrl }: LinkServices,
  now: Date,
) => {
  if (issues.length === 0) return [];
  const signing = await signingFor(linkKey, city, now);
  return issues.map(({ issue, at, byName, rows, changes }) => ({
    notice: issue.notice,
    documentNumber: issue.documentNumber,
    issuedOn: issue.issuedOn,
    decision: issue.decision,
    reason: issue.reason,
    at,
    byName,
    projects: rows,
    ...(changes && { counts: { ...changes } }),
    links: planLinks(publicUrl, signing, { year, notice: issue.notice }),
  }));
};
