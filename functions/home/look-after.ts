/** What whoever looks after others finds at home: what waits, who is late, what stands still, the newest figures. */
import { limits } from '../../shared/contract/limits.ts';
import { type Actor, mayAll, mayEver } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { addDays } from '../../shared/programme/days.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { completeRate, onTimeRate } from '../../shared/statistics/completeness-rates.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn, termsOf } from '../../shared/tables/terms.ts';
import { mailKindTexts, unsentTexts } from '../../shared/words/unsent-mail.ts';
import { signingFor } from '../common/link-keys.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { reportLinks } from '../compile/report-links.ts';
import { countDocuments, overviewOf } from '../completeness/completeness.ts';
import { completenessLinks, scopeOf, unitsSeenBy } from '../completeness/completeness-links.ts';
import { unreachedIn } from '../completeness/filers.ts';
import { registrationsFor } from '../directory/decide-registration.ts';
import { tellRegistration } from '../directory/tell-registration.ts';
import { headsFor, listed, setAsideFor } from '../reviewing/queue.ts';
import { mayWith } from '../reviewing/waits-for.ts';
import type { RecordedEvent } from '../services/recorded-events.ts';
import type { UnsentMail, WaitingMonth } from '../services/standstills.ts';
import type { Reports } from '../storage/reports.ts';

export type LookAfterServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'acts' | 'linkKey' | 'standstills'
> & { readonly reports: Reports; readonly publicUrl: string };

/** Does the person see more than their own unit's? */
export const looksAfterOthers = (actor: Actor): boolean =>
  mayEver(actor, 'review') || mayAll(actor, 'read-completeness');

export const lookAfter = async (actor: Actor, services: LookAfterServices, now: Date) => {
  const [waiting, decided, status, setAside, report, registering] = await Promise.all([
    mayEver(actor, 'review') ? waitingFor(actor, services, now) : undefined,
    mayEver(actor, 'review') ? decidedBy(actor, services) : undefined,
    statusFor(actor, services, now),
    setAsideFor(actor, services),
    mayAll(actor, 'read-completeness') ? newestReport(services, now) : undefined,
    mayEver(actor, 'decide-registrations') ? registeringFor(actor, services, now) : undefined,
  ]);
  const keeping = mayAll(actor, 'keep-directory') ? await keepingOf(services, now) : undefined;
  return {
    ...(waiting && { waiting }),
    ...(decided && { decided }),
    ...(status && { status }),
    ...(setAside.length && { setAside }),
    ...(registering?.count && { registering }),
    ...(keeping && { keeping }),
    ...(report && { report }),
  };
};

const waitingFor = async (actor: Actor, services: LookAfterServices, now: Date) => {
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

const registeringFor = async (actor: Actor, services: LookAfterServices, now: Date) => {
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
const decidedBy = async (actor: Actor, { acts, city }: LookAfterServices) => {
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

/** The month whose documents are coming in: the one before today's. */
const monthUnderWay = (today: string): string => addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);

/** Nothing before the first month that the programme reports. */
const statusFor = async (actor: Actor, services: LookAfterServices, now: Date) => {
  const { city, publicUrl } = services;
  const period = monthUnderWay(todayOf(city, now));
  const programme = programmeOf(city, period);
  if (period < programme.firstReportMonth || Number(yearOf(period)) > programme.years[1]) return undefined;
  const units = unitsSeenBy(programme, actor);
  const { documents } = await overviewOf(period, units, { ...services, programme }, now);
  if (documents.length === 0) return undefined;
  const overdueOf = (code: string): number =>
    documents.filter(({ unit, status }) => unit === code && (status === 'overdue' || status === 'locked'))
      .length;
  const counts = countDocuments(documents);
  return {
    period,
    counts: { ...counts, completeRate: completeRate(counts), onTimeRate: onTimeRate(counts) },
    overdue: units.flatMap(({ code, name }) => {
      const count = overdueOf(code);
      return count ? [{ unit: code, name, documents: count }] : [];
    }),
    links: completenessLinks(publicUrl, await signingFor(services.linkKey, city, now), {
      period,
      of: scopeOf(programme, actor),
    }),
  };
};

/** Days before the last one of an account from which it is told. */
const endsSoon = 30;

const keepingOf = async (services: LookAfterServices, now: Date) => {
  const { directory, submissions, city, programme, standstills } = services;
  const today = todayOf(city, now);
  const { units } = programme;
  const [first, last] = programme.years;
  const year = Number(yearOf(today));
  const owed =
    year >= first && year <= last
      ? await overviewOf(yearOf(today), units, { city, programme, submissions }, now)
      : undefined;
  const [unreached, people, unsent, months] = await Promise.all([
    // In a year of no programme nobody owes anything, and accounts end all the same.
    owed ? unreachedIn(owed, { units, directory }) : [],
    directory.everybody(units.map(({ code }) => code)),
    standstills.mails(),
    standstills.months(),
  ]);
  return {
    unreached: unreached.map(({ code, name }) => ({ unit: code, name })),
    ending: people
      .flatMap((each) => {
        const until = lastDayOf(each);
        return until && isValidOn(each, today) && until <= addDays(today, endsSoon)
          ? [{ unit: each.unit, name: nameOfUnit(programme, each.unit), person: each.name, until }]
          : [];
      })
      .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)),
    unsent: unsentTo(people, unsent, programme, today),
    editions: months.map((each) => tellWaiting(each, programme, city)),
  };
};

/** To whom nothing is mailed any more nothing is missing: an account that ended, or was given another address. */
const unsentTo = (
  people: readonly Person[],
  unsent: readonly UnsentMail[],
  programme: Programme,
  today: string,
) => {
  const byEmail = new Map(
    people.filter((each) => isValidOn(each, today)).map((each) => [foldEmail(each.email), each]),
  );
  return [...unsent]
    .sort((a, b) => (a.since < b.since ? -1 : 1))
    .flatMap(({ email, since, kind, reason }) => {
      const person = byEmail.get(email);
      return person
        ? [
            {
              unit: person.unit,
              name: nameOfUnit(programme, person.unit),
              person: person.name,
              address: maskEmail(email),
              since: localTime(programme, since),
              mail: mailKindTexts[kind],
              reason: unsentTexts[reason],
            },
          ]
        : [];
    });
};

/** cl…@qingdao.example: enough to tell which of two. */
const maskEmail = (email: string): string => email.replace(/^(.{1,2}).*(?=@)/, '$1…');

const tellWaiting = ({ month, since, documents, until }: WaitingMonth, programme: Programme, city: City) => ({
  month,
  since: localTime(programme, since),
  ...(until !== undefined && { until }),
  documents: documents.map((path) => {
    const { unit, form, period } = parseDocumentPath(path);
    const { title } = findForm(programmeOf(city, period), form);
    return { unit, unitName: nameOfUnit(programme, unit), form, title, period };
  }),
});

/** Of the account, or of the last of its roles. */
const lastDayOf = (each: Person): string | undefined => {
  const ends = termsOf(each).map(({ to }) => to);
  return ends.includes(undefined)
    ? undefined
    : ends
        .flatMap((to) => to ?? [])
        .sort()
        .at(-1);
};

const newestReport = async ({ reports, publicUrl, linkKey, city }: LookAfterServices, now: Date) => {
  const edition = (await reports.finished()).at(-1);
  const text = edition && (await reports.read(edition, 'report.json'));
  if (!edition || text === undefined) return undefined;
  // Written by compile-month alone, once and for ever.
  const { headlines } = JSON.parse(text) as Edition;
  return {
    month: edition.month,
    revision: edition.revision,
    links: reportLinks(publicUrl, await signingFor(linkKey, city, now), edition),
    figures: headlines.map(({ title, value, format, note }) => ({ title, value, format, note })),
  };
};
