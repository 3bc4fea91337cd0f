/**
 * Flags in the morning's mail: once a week to who files for the unit, those that are still to be explained. A comparison that
 * differs too often is left out; the list in the sheet has it all the same. Reviewers see theirs at home.
 */
import { isHeldBack } from '../../shared/flags/find-flags.ts';
import { flagsIn } from '../../shared/flags/night.ts';
import { addDays } from '../../shared/programme/days.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { supervisionWords as words } from '../../shared/words/supervision.ts';
import { isFiler } from '../completeness/filers.ts';
import type { NewsLine } from '../documents/reminder.ts';
import { readFlagAnswers } from '../flags/read-answers.ts';
import { type FlagServices, judge } from '../flags/tell-flags.ts';
import { type Addressed, claimKey, type MailClaims } from '../storage/mail-claims.ts';
import { type Matter, reminderMatter } from '../storage/mail-matters.ts';

type MailServices = Omit<FlagServices, 'programme' | 'flags'> & {
  readonly flags?: FlagServices['flags'] | undefined;
  readonly claims: Pick<MailClaims, 'sentAbout'>;
};
export type FlagMail = {
  readonly units: readonly string[];
  readonly of: (
    person: Person,
  ) => readonly { matter: Matter; to: Addressed; kind: 'flags'; lines: readonly NewsLine[] }[];
};

/** The Monday of a day's week, ISO date. */
const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

export const gatherFlags = async (today: string, services: MailServices): Promise<FlagMail> => {
  const night = await services.flags?.read();
  if (!night) return { units: [], of: () => [] };
  const programme = programmeOf(services.city, night.asOf);
  const told = new Set(night.found.filter((found) => !isHeldBack(found, programme)).map(({ kind }) => kind));
  const mailed = { ...night, found: night.found.filter(({ kind }) => told.has(kind)) };
  const open =
    flagsIn(mailed).length === 0
      ? []
      : judge(mailed, await readFlagAnswers(today, services)).filter(
          ({ standing }) => standing.state === 'open',
        );
  const matter = reminderMatter(`flags-${mondayOf(today)}`);
  const sent = open.length === 0 ? new Set<string>() : await services.claims.sentAbout(matter);
  return {
    units: [...new Set(open.map(({ flag }) => flag.unit))],
    of: (person) => {
      const to = { email: person.email, part: 'flags' };
      const theirs = open.filter(({ flag }) => flag.unit === person.unit);
      if (theirs.length === 0 || !isFiler(person) || sent.has(claimKey(to))) return [];
      return [
        {
          matter,
          to,
          kind: 'flags',
          lines: theirs.map(({ flag }) => ({
            key: `flag#${flag.key}`,
            name: flag.says,
            day: flag.since,
            note: words.mailNote,
          })),
        },
      ];
    },
  };
};
