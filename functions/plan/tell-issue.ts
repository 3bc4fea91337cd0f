/** An issue as the contract tells it, with links to its documents. */
import type { CityKey } from '../common/services.ts';
import type { IssueEvent } from './issued-plan.ts';
import { planLinks } from './plan-links.ts';

export type LinkServices = { readonly cityKey: CityKey; readonly publicUrl: string };

export const tellIssues = async (
  year: string,
  issues: readonly IssueEvent[],
  { cityKey, publicUrl }: LinkServices,
) => {
  if (issues.length === 0) return [];
  const secret = await cityKey();
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
    links: planLinks(publicUrl, secret, { year, notice: issue.notice }),
  }));
};
