/** The home as one answer, the same for the sheet and for files. */
import type { Actor } from '../../shared/ground/access.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { headsOf } from '../../shared/tables/terms.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { unlessUnread } from '../registers/read-dues.ts';
import { flagsAtHome, type HomeFlagServices } from './flags-at-home.ts';
import { type LookAfterServices, lookAfter, looksAfterOthers } from './look-after.ts';
import { type OwnServices, tellPerson } from './own-documents.ts';

export type OwnHomeServices = OwnServices & Pick<Services, 'directory'>;
export type HomeServices = OwnServices & LookAfterServices & HomeFlagServices;

/** What is theirs to do, and whom to ask; nothing of what a person looks after for others. */
export const tellOwnHome = async (actor: Actor, services: OwnHomeServices, now: Date) => {
  const { city, programme, directory } = services;
  const [told, people] = await Promise.all([
    tellPerson(actor, services, now),
    directory.peopleOf(actor.unit),
  ]);
  const { name, telephone } = city.office;
  return {
    ...told,
    at: localTime(programme, now.toISOString()),
    office: { name, telephone },
    heads: [...headsOf(people, todayOf(city, now))],
  };
};

export const tellHome = async (actor: Actor, services: HomeServices, now: Date) => {
  const [own, others, flags] = await Promise.all([
    tellOwnHome(actor, services, now),
    looksAfterOthers(actor) ? lookAfter(actor, services, now) : {},
    unlessUnread(flagsAtHome(actor, services, now)),
  ]);
  return { ...own, ...others, ...(flags && { flags }) };
};
