import {
  mayCarry,
  type PlanDecision,
  planDecisions,
  yearsOfDecisions,
} from '../../shared/forms/decisions.ts';
import type { Services } from '../common/services.ts';

/** Decisions that a plan of the year may rest on, in the registers of the joint conference in force (notice 52). */
export const readDecisions = async (
  year: string,
  { programme, submissions, archive }: Pick<Services, 'programme' | 'submissions' | 'archive'>,
): Promise<readonly PlanDecision[]> => {
  const registers = await Promise.all(
    yearsOfDecisions(year).map(async (period) => {
      const id = { unit: programme.bureau, form: 'conference-decision', period };
      const { inForce } = await submissions.load(id);
      return inForce && !inForce.nil ? planDecisions((await archive.read(id, inForce.content)).rows) : [];
    }),
  );
  return registers.flat().filter((decision) => mayCarry(decision, year));
};
