/**
 * How much a unit may look people up in a day, counted by the events that say it was done: what is asked is recorded
 * before it is answered, with how much was found and what for, and never of whom.
 */
import {
  type LookUpEvent,
  type LookUpKind,
  lookUpDocument,
  lookUpForm,
  mostLookUps,
} from '../../shared/certificates/look-ups.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { chain } from '../../shared/submission/chain.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { typedText } from '../common/typed-text.ts';
import { untilWritten } from '../common/until-written.ts';

export type LookUpServices = Pick<Services, 'city' | 'certificates'>;

type Asking = { readonly kind: LookUpKind; readonly asked: number; readonly purpose: string };

/** Events of the unit's month, and what it has asked for on the day. @param day ISO date */
const spentOn = async (kind: LookUpKind, unit: string, day: string, services: LookUpServices) => {
  const id = { ...lookUpDocument(unit, day.slice(0, 7)), form: lookUpForm } as const;
  const events = await services.certificates.events(id);
  const spent = events
    .filter((event) => event.kind === kind && todayOf(services.city, new Date(event.at)) === day)
    .reduce((sum, { asked }) => sum + asked, 0);
  return { id, events, spent };
};

const refuseSpent = (spent: number, { kind, asked }: Asking): void => {
  if (spent + asked > mostLookUps[kind])
    throw new Problem('look-ups-spent', { limit: mostLookUps[kind], spent, asked });
};

/**
 * Looks up, records and answers. Others of the unit that look up at the same time are met by the chain of events.
 * @param look answers what was found, and for how many
 * @throws Problem reason-missing, look-ups-spent before anything is looked up
 */
export const lookUp = async <T>(
  asking: Asking,
  actor: Actor,
  services: LookUpServices,
  now: Date,
  look: () => Promise<{ readonly found: number; readonly answer: T }>,
): Promise<{ readonly answer: T; readonly left: number }> => {
  const purpose = typedText(asking.purpose);
  if (!purpose) throw new Problem('reason-missing', { action: actionTexts['look-up-people'] });
  const day = todayOf(services.city, now);
  refuseSpent((await spentOn(asking.kind, actor.unit, day, services)).spent, asking);
  const { found, answer } = await look();
  return untilWritten(
    async () => {
      const { id, events, spent } = await spentOn(asking.kind, actor.unit, day, services);
      refuseSpent(spent, asking);
      const last = events.at(-1);
      const event: LookUpEvent = {
        n: events.length + 1,
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        type: 'looked-up',
        kind: asking.kind,
        asked: asking.asked,
        found,
        purpose,
      };
      if ((await services.certificates.add(id, chain(event, last?.hash ?? '', sha256))) === 'moved')
        return undefined;
      return { answer, left: mostLookUps[asking.kind] - spent - asking.asked };
    },
    { rounds: 10 },
  );
};
