/** The home as one answer, the same for the sheet and for files. */
import { type Actor, mayEver } from '../../shared/ground/access.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { byDay, isListed } from '../../shared/registers/due.ts';
import { headsOf } from '../../shared/tables/terms.ts';
import { type OutstandingServices, outstandingClasses } from '../certificates/outstanding.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { followUpsDue } from '../registers/follow-ups-due.ts';
import { unlessUnread } from '../registers/read-dues.ts';
import { type DueTold, tellDue } from '../registers/tell-due.ts';
import { findingsAtHome } from './findings-at-home.ts';
import { flagsAtHome, type HomeFlagServices } from './flags-at-home.ts';
import { lookAfter, looksAfterOthers } from './look-after.ts';
import type { LookAfterServices } from './look-after-services.ts';
import { mergingAtHome } from './merging-at-home.ts';
import { type OwnServices, tellPerson } from './own-documents.ts';

export type OwnHomeServices = OwnServices & Pick<Services, 'directory'>;
export type HomeServices = OwnServices & LookAfterServices & HomeFlagServices & OutstandingServices;

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
  const [own, computed, others, flags, findings, merging] = await Promise.all([
    tellOwnHome(actor, services, now),
    computedDues(actor, services, now),
    looksAfterOthers(actor) ? lookAfter(actor, services, now) : {},
    unlessUnread(flagsAtHome(actor, services, now)),
    unlessUnread(findingsAtHome(actor, services, now)),
    unlessUnread(mergingAtHome(actor, services, now)),
  ]);
  const dues = [...(own.dues ?? []), ...computed].sort(byDay);
  return {
    ...own,
    ...(dues.length && { dues }),
    ...others,
    ...(flags && { flags }),
    ...(findings && { findings }),
    ...(merging && { merging }),
  };
};

/**
 * Certificates that people of the actor's units wait for, and key projects of theirs that are to be followed up; what
 * cannot be read of either keeps nothing else back.
 */
const computedDues = async (actor: Actor, services: HomeServices, now: Date): Promise<readonly DueTold[]> => {
  if (!mayEver(actor, 'fill')) return [];
  const { city } = services;
  const today = todayOf(city, now);
  const units = [actor.unit, ...(actor.inherits ?? [])];
  const rows = await Promise.all([
    unlessUnread(outstandingClasses(today, services, units)),
    unlessUnread(followUpsDue(today, services, units)),
  ]);
  return rows
    .flatMap((each) => each ?? [])
    .filter((row) => isListed(row, today))
    .map((row) => tellDue(row, city, today));
};
