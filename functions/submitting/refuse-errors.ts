import type { Issue } from '../../shared/ground/issue.ts';
import { Problem } from '../../shared/ground/problem.ts';

/** @throws Problem sheet-has-issues, with all of them */
export const refuseErrors = (issues: readonly Issue[]): void => {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (errors) throw new Problem('sheet-has-issues', { errors }, issues);
};
