/** GET /completeness/{period}: who owes what and what has become of it; a unit sees its own. */
import { type Actor, mayAll, standsFor } from '../../shared/ground/access.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { byDay, daysOver, isListed } from '../../shared/registers/due.ts';
import { completeRate, onTimeRate } from '../../shared/statistics/completeness-rates.ts';
import { type OutstandingServices, outstandingClasses } from '../certificates/outstanding.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { signingFor } from '../common/link-keys.ts';
import type { Services } from '../common/services.ts';
import {
  type CompletenessServices,
  countDocuments,
  type Overview,
  type OwedDocument,
  overviewOf,
} from '../completeness/completeness.ts';
import { completenessLinks, scopeOf, unitsSeenBy } from '../completeness/completeness-links.ts';
import { unreachedIn } from '../completeness/filers.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { followUpsDue } from '../registers/follow-ups-due.ts';
import { readDues, unlessUnread } from '../registers/read-dues.ts';
import { type DueTold, tellDue } from '../registers/tell-due.ts';
import { toldAside } from '../reviewing/standing.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ReadCompletenessServices = CompletenessServices &
  OutstandingServices &
  Pick<Services, 'directory' | 'archive' | 'linkKey'> & { readonly publicUrl: string };

export const readCompleteness: Action<'readCompleteness', ReadCompletenessServices> = async (
  { params: { period } },
  { actor, services, now },
) => {
  const { programme, publicUrl } = services;
  permitEver(actor, 'read-completeness');
  const overview = await overviewOf(period, unitsSeenBy(programme, actor), services, now);
  const { at, today, units, documents } = overview;
  const dues = await duesSeen(actor, overview, services);
  const signing = await signingFor(services.linkKey, services.city, now);
  const isBureau = mayAll(actor, 'read-completeness');
  const unreached = isBureau ? await unreachedIn(overview, { ...services, units: programme.units }) : [];
  const forms = [...new Set(documents.map(({ form }) => form))];
  return {
    status: 200,
    body: {
      period,
      at,
      today,
      links: completenessLinks(publicUrl, signing, { period, of: scopeOf(programme, actor) }),
      units: units.map(({ code, name }) => ({
        unit: code,
        name,
        counts: countsOf(documents.filter(({ unit }) => unit === code)),
      })),
      forms: forms.map((form) => ({
        form,
        title: findForm(programme, form).title,
        counts: countsOf(documents.filter((document) => document.form === form)),
      })),
      total: countsOf(documents),
      documents: documents.map(answered),
      ...(dues && { dues }),
      ...(isBureau && { unreached: unreached.map(({ code, name }) => ({ unit: code, name })) }),
    },
  };
};

/** What is due of registered rows, and of certificates: of the actor's own unit from when it is listed, of others once it is overdue. */
const duesSeen = async (
  actor: Actor,
  { today }: Overview,
  services: ReadCompletenessServices,
): Promise<DueTold[] | undefined> => {
  const { city, programme } = services;
  const seen = new Set(unitsSeenBy(programme, actor).map(({ code }) => code));
  const rows = await unlessUnread(allDues(today, services));
  return rows
    ?.filter(
      (row) =>
        row.tells.some((unit) => seen.has(unit)) &&
        isListed(row, today) &&
        (daysOver(row, today) > 0 || row.tells.some((unit) => standsFor(actor, unit))),
    )
    .map((row) => tellDue(row, city, today));
};

const allDues = async (today: string, services: ReadCompletenessServices) =>
  [
    ...(await readDues(today, services)),
    ...(await outstandingClasses(today, services)),
    ...(await followUpsDue(today, services)),
  ].sort(byDay);

const countsOf = (documents: readonly OwedDocument[]) => {
  const counts = countDocuments(documents);
  return { ...counts, completeRate: completeRate(counts), onTimeRate: onTimeRate(counts) };
};

const answered = ({ fate: _, filedOn, nil, extension, aside, ...owed }: OwedDocument) => ({
  ...owed,
  ...(filedOn && { filedOn }),
  ...(nil && { nil }),
  ...(extension && { extension }),
  ...(aside && { aside: toldAside(aside) }),
});

const connect = (): Connected<ReadCompletenessServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  plans: connectPlans(),
  linkKey: connectLinkKey(),
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = endpoint('readCompleteness', connect, readCompleteness);
