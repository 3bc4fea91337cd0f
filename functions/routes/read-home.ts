/**
 * GET /home: what a person sees first, in one answer: what is theirs to do, and for whoever looks after others what waits,
 * who is late and what stands still.
 */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { headsOf } from '../../shared/tables/terms.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { localTime } from '../common/local-time.ts';
import { type LookAfterServices, lookAfter, looksAfterOthers } from '../home/look-after.ts';
import { type OwnServices, tellPerson } from '../home/own-documents.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCityKey } from '../storage/city-key.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectReports } from '../storage/reports.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ReadHomeServices = OwnServices & LookAfterServices;

export const readHome: Action<'readHome', ReadHomeServices> = async (_request, { actor, services, now }) => {
  const { city, programme, directory } = services;
  const [told, people, others] = await Promise.all([
    tellPerson(actor, services, now),
    directory.peopleOf(actor.unit),
    looksAfterOthers(actor) ? lookAfter(actor, services, now) : {},
  ]);
  const { name, telephone } = city.office;
  return {
    status: 200,
    body: {
      ...told,
      at: localTime(programme, now.toISOString()),
      office: { name, telephone },
      heads: [...headsOf(people, todayOf(city, now))],
      ...others,
    },
  };
};

const connect = (): Connected<ReadHomeServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  acts: connectRecordedEvents(),
  archive: connectArchive(),
  reports: connectReports(),
  cityKey: connectCityKey(),
  own: connectOwnChoices(),
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = endpoint('readHome', connect, readHome);
