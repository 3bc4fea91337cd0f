import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseWaiting } from '../../shared/plan/plan-waits.ts';
import { localTime } from '../common/local-time.ts';
import { type Draft, toldAside } from './draft-plan.ts';
import type { IssueServices } from './issue-services.ts';
import type { IssueEvent } from './issued-plan.ts';

/** Two people at once: the second is told who was faster. */
export const refuseOtherBase = (
  issues: readonly IssueEvent[],
  base: number,
  { programme }: IssueServices,
): void => {
  const latest = issues.at(-1);
  const version = latest?.version ?? 0;
  if (base > version) throw new Problem('unknown-version', { version: base });
  if (latest && base < version)
    throw new Problem('plan-issued-already', {
      by: latest.byName,
      at: localTime(programme, latest.at),
      document: latest.issue.documentNumber,
    });
};

export const refuseDraft = (year: string, draft: Draft, seen: string, programme: Programme): void => {
  const { plan, hash, waitsFor, setAside } = draft;
  refuseWaiting({ waitsFor, setAside: setAside.map((each) => toldAside(each, programme)) });
  if (hash !== seen) throw new Problem('plan-moved');
  if (plan.lines.length === 0) throw new Problem('plan-empty', { year });
};
