/** What an administrator has to see to: units nobody is reached in, accounts that end, mails and months that stand still. */
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { addDays } from '../../shared/programme/days.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn, termsOf } from '../../shared/tables/terms.ts';
import { mailKindTexts, unsentTexts } from '../../shared/words/unsent-mail.ts';
import { localTime } from '../common/local-time.ts';
import { overviewOf } from '../completeness/completeness.ts';
import { unreachedIn } from '../completeness/filers.ts';
import type { UnsentMail, WaitingMonth } from '../services/standstills.ts';
import type { LookAfterServices } from './look-after-services.ts';

/** Days before the last one of an account from which it is told. */
const endsSoon = 30;

export const keepingOf = async (services: LookAfterServices, now: Date) => {
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
