/**
 * GET /audit: what happened to a document, by a person, within days or a period. An event of a document the
 * asking person may not look into is neither listed nor counted, nor does `next` name it: only what is shown
 * is ever the end of a page.
 *
 * Events may be written while somebody pages: what had been written when the first page was read is listed
 * exactly once, and what comes later shows itself when the query is asked again.
 */

import { limits } from '../../shared/contract/limits.ts';
import { type Actor, mayAll, mayEver } from '../../shared/ground/access.ts';
import { same } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { compiledForms, forms } from '../../shared/programme/programmes.ts';
import { tellChanges } from '../../shared/submission/figure-changes.ts';
import { tellCertificateEvent } from '../audit/certificate-acts.ts';
import { directoryJournal } from '../audit/directory-journal.ts';
import { type AnyEvent, type Asked, documentOf, findEvents, keyOf } from '../audit/find-events.ts';
import { personNamed } from '../audit/person-named.ts';
import { personsJournal } from '../audit/persons-journal.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit, permitEver, permits } from '../http/permit.ts';
import { toldReason } from '../reviewing/told-decision.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPersonsRecord } from '../storage/persons-record.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type AuditServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'acts' | 'journals' | 'certificates'
>;

export const queryAudit: Action<'queryAudit', AuditServices> = async (
  { query: asked },
  { actor, services, now },
) => {
  const { city, programme } = services;
  permitEver(actor, 'read-audit');
  const query = {
    ...asked,
    ...(asked.person !== undefined && { person: await personNamed(asked.person, actor, services) }),
  };
  const document = documentOf(query);
  if (document) permit(actor, 'read-audit', document, programme);

  const { limit = limits.auditPage } = query;
  const shown: AnyEvent[] = [];
  for await (const page of findEvents(query, services, now)) {
    for (const act of page) {
      if (!fits(act, query) || !maySee(actor, act, city)) continue;
      if (shown.length === limit) return answer(shown, programme, keyOf(shown.at(-1) as AnyEvent));
      shown.push(act);
    }
  }
  return answer(shown, programme);
};

const maySee = (actor: Actor, act: AnyEvent, city: City): boolean =>
  'journal' in act
    ? mayAll(actor, act.journal.seenBy)
    : // That a case was looked at says that there is one: it is told to those alone who may see cases (notice 94).
      act.event.type === 'looked-at-case'
      ? mayEver(actor, 'read', { restricted: true })
      : permits(actor, 'read-audit', act.id, programmeOf(city, act.id.period));

type Narrowed = Asked & { readonly type?: string | undefined };

const fits = (act: AnyEvent, { unit, form, period, person, type, after }: Narrowed): boolean =>
  (unit === undefined || act.id.unit === unit) &&
  (form === undefined || act.id.form === form) &&
  (period === undefined || act.id.period === period) &&
  (person === undefined || foldEmail(act.event.by) === foldEmail(person)) &&
  (type === undefined || act.event.type === type) &&
  // The span begins with the last event of the page before.
  (after === undefined || keyOf(act) !== after);

const answer = (acts: readonly AnyEvent[], programme: Programme, next?: string) => ({
  status: 200 as const,
  body: { events: acts.map((act) => toldOf(act, programme)), ...(next !== undefined && { next }) },
});

const toldOf = (act: AnyEvent, programme: Programme) => {
  const { id, event } = act;
  const { unit, form, period } = id;
  const { at, by, byName, type, n, hash } = event;
  return {
    at,
    time: localTime(programme, at),
    by,
    byName,
    unit,
    unitName: nameOfUnit(programme, unit),
    form,
    title: titleOf(act),
    period,
    type,
    version: 'version' in event ? event.version : 0,
    reason: 'chain' in act ? '' : toldReason(act.event),
    ...('chain' in act && { about: tellCertificateEvent(act.event, programme) }),
    comments: 'comments' in event ? event.comments.length : 0,
    ...('until' in event && { until: event.until }),
    ...('receipt' in event && event.changes && { changes: tellChanges(formOf(form), event.changes) }),
    receipt: 'receipt' in event ? event.receipt : '',
    content: 'content' in event ? event.content : '',
    n,
    hash,
  };
};

const titleOf = (act: AnyEvent) => {
  if ('journal' in act) return act.journal.title;
  return 'chain' in act ? act.chain : (formOf(act.id.form)?.title ?? same(act.id.form));
};

const formOf = (form: string) => [...forms, ...compiledForms].find(({ id }) => id === form);

const connect = (): Connected<AuditServices> => {
  const directory = connectDirectory();
  return {
    city: currentCity(),
    directory,
    submissions: connectSubmissions(),
    acts: connectRecordedEvents(),
    certificates: connectCertificates(),
    journals: [directoryJournal(directory), personsJournal(connectPersonsRecord())],
  };
};

export const handler = endpoint('queryAudit', connect, queryAudit);
