/** PUT /me/read and /me/settings: whoever is signed in says how far they have seen the news, and how they want to be mailed. */
import type { Context } from 'aws-lambda';
import { paths } from '../../shared/contract/paths.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';

type KeepOwnServices = Pick<Services, 'city' | 'programme' | 'directory' | 'own'>;

export const seeNews: Action<'seeNews', KeepOwnServices> = async (
  { body: { until } },
  { actor, services: { own }, now },
) => {
  // What has not happened yet nobody has seen.
  const [moment = until] = [until, now.toISOString()].sort();
  return { status: 200, body: { until: await own.see(actor.email, moment) } };
};

export const keepSettings: Action<'keepSettings', KeepOwnServices> = async (
  { body: { mail } },
  { actor, services: { own } },
) => {
  await own.choose(actor.email, mail);
  return { status: 200, body: { mail } };
};

const connect = (): Connected<KeepOwnServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  own: connectOwnChoices(),
});

const read = endpoint('seeNews', connect, seeNews);
const settings = endpoint('keepSettings', connect, keepSettings);
const readKey = `${paths.seeNews.method} ${paths.seeNews.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === readKey ? read(event, context) : settings(event, context);
