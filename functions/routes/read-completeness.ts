/** GET /completeness/{period}: who owes what and what has become of it; a unit sees its own. */
import { mayAll } from '../../shared/ground/access.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { completeRate, onTimeRate } from '../../shared/statistics/completeness-rates.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import {
  type CompletenessServices,
  countDocuments,
  type OwedDocument,
  overviewOf,
} from '../completeness/completeness.ts';
import { completenessLinks, scopeOf, unitsSeenBy } from '../completeness/completeness-links.ts';
import { unreachedIn } from '../completeness/filers.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { toldAside } from '../reviewing/standing.ts';
import { connectCityKey } from '../storage/city-key.ts';
import { connectDirectory } from '../storage/directory.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ReadCompletenessServices = CompletenessServices &
  Pick<Services, 'directory' | 'cityKey'> & { readonly publicUrl: string };

export const readCompleteness: Action<'readCompleteness', ReadCompletenessServices> = async (
  { params: { period } },
  { actor, services, now },
) => {
  const { programme, publicUrl } = services;
  permitEver(actor, 'read-completeness');
  const overview = await overviewOf(period, unitsSeenBy(programme, actor), services, now);
  const { at, today, units, documents } = overview;
  const secret = await services.cityKey();
  const isBureau = mayAll(actor, 'read-completeness');
  const unreached = isBureau ? await unreachedIn(overview, { ...services, units: programme.units }) : [];
  const forms = [...new Set(documents.map(({ form }) => form))];
  return {
    status: 200,
    body: {
      period,
      at,
      today,
      links: completenessLinks(publicUrl, secret, { period, of: scopeOf(programme, actor) }),
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
      ...(isBureau && { unreached: unreached.map(({ code, name }) => ({ unit: code, name })) }),
    },
  };
};

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
  cityKey: connectCityKey(),
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = endpoint('readCompleteness', connect, readCompleteness);
