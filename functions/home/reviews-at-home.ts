/** What waits for a reviewer at home, and what they decided last. */
import { limits } from '../../shared/contract/limits.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { localTime } from '../common/local-time.ts';
import { registrationsFor } from '../directory/decide-registration.ts';
import { tellRegistration } from '../directory/tell-registration.ts';
import { listed } from '../reviewing/listed.ts';
import { headsFor } from '../reviewing/queue.ts';
import { mayWith } from '../reviewing/waits-for.ts';
import type { RecordedEvent } from '../services/recorded-events.ts';
import type { LookAfterServices } from './look-after-services.ts';

export const waitingFor = async (actor: Actor, services: LookAfterServices, now: Date) => {
  const { city } = services;
  const asked = { state: 'submitted', turn: 'mine' } as const;
  const { heads, holderName, load } = await headsFor(asked, actor, services, now);
  const documents = heads.map((head) =>
    listed(head, programmeOf(city, head.period), now, holderName?.(head)),
  );
  return {
    documents: documents.slice(0, limits.homeLines),
    count: documents.length,
    warned: documents.filter(({ warnings }) => warnings > 0).length,
    late: documents.filter(({ late }) => late).length,
    oldest: Math.max(0, ...documents.map(({ workingDays }) => workingDays)),
    ...(load && { load }),
  };
};

export const registeringFor = async (actor: Actor, services: LookAfterServices, now: Date) => {
  const all = await registrationsFor(actor, services);
  return {
    registrations: all
      .slice(0, limits.homeLines)
      .map((each) => tellRegistration(each, services.programme, now)),
    count: all.length,
  };
};

/** As many as are remembered without looking them up. */
const lastDecisions = 10;
const decides: ReadonlySet<string> = new Set(['endorse', 'approve', 'return', 'reopen']);

/** What the person may still look into. */
export const decidedBy = async (actor: Actor, { acts, city }: LookAfterServices) => {
  const span = { from: '', to: '9999', newestFirst: true, page: lastDecisions * 2 };
  const decided: RecordedEvent[] = [];
  for await (const page of acts.ofPerson(actor.email, span)) {
    decided.push(
      ...page.filter(({ id, event }) => decides.has(event.type) && mayWith('read', actor, id, city)),
    );
    if (decided.length >= lastDecisions) break;
  }
  return decided.slice(0, lastDecisions).map(({ id: { unit, form, period }, event }) => {
    const programme = programmeOf(city, period);
    return {
      unit,
      form,
      period,
      unitName: nameOfUnit(programme, unit),
      title: findForm(programme, form).title,
      verb: event.type,
      at: localTime(programme, event.at),
    };
  });
};
