import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { type Decision, decisionOf, mayCarry, yearsOfDecisions } from '../../shared/forms/rules/decisions.ts';
import type { Matter } from '../../shared/ground/define-programme.ts';
import { entriesOf } from '../../shared/registers/entries.ts';
import type { Services } from '../common/services.ts';

type DecisionServices = Pick<Services, 'programme' | 'submissions' | 'archive'>;

/** Decisions that something of the year may rest on, in the registers of the joint conference in force (notice 52). */
export const readDecisions = async (
  year: string,
  { programme, submissions, archive }: DecisionServices,
): Promise<readonly Decision[]> => {
  const ids = yearsOfDecisions(year, programme.city.years[0]).map((period) => ({
    unit: programme.bureau,
    form: conferenceDecision.id,
    period,
  }));
  const states = await submissions.loadAll(ids);
  const registers = await Promise.all(
    ids.map(async (id, i) => {
      const inForce = states[i]?.inForce;
      if (!inForce || inForce.nil) return [];
      const entries = entriesOf(conferenceDecision, id, await archive.read(id, inForce.content));
      return entries.map(({ code, row }) => decisionOf(code, row));
    }),
  );
  return registers.flat().filter((decision) => mayCarry(decision, year));
};

/** Those on one matter. */
export const decisionsOn = async (
  matter: Matter,
  year: string,
  services: DecisionServices,
): Promise<readonly Decision[]> =>
  (await readDecisions(year, services)).filter((each) => each.matter === matter);
