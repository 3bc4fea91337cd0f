import { type PlanDecision, planDecisions } from '../../shared/plan/conference-decisions.ts';
import type { Services } from '../common/services.ts';

/** Decisions on the plan in the register of the joint conference for the year, as it is in force (notice 52). */
export const readDecisions = async (
  year: string,
  { programme, submissions, archive }: Pick<Services, 'programme' | 'submissions' | 'archive'>,
): Promise<readonly PlanDecision[]> => {
  const id = { unit: programme.bureau, form: 'conference-decision', period: year };
  const { inForce } = await submissions.load(id);
  if (!inForce || inForce.nil) return [];
  return planDecisions((await archive.read(id, inForce.content)).rows);
};
