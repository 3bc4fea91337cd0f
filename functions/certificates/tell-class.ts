/** A class with its people and numbers as its unit and the bureau read it. */
import { classWaits, hoursRequired } from '../../shared/certificates/eligible.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { ClassOf } from './class-of.ts';
import { type readCertificates, tellEnd } from './read-certificates.ts';

/** @param ended what was said on the certificates that were ended, in the order of their numbers */
export const tellClass = (
  of: ClassOf,
  ended: Awaited<ReturnType<typeof readCertificates>>,
  city: City,
  now: Date,
) => {
  const today = todayOf(city, now);
  const { id, state, lines, people, issued } = of;
  const waits = classWaits(of.class, lines, today);
  const numbers = [...state.ends.keys()];
  const dayOf = (at: string): string => todayOf(city, new Date(at));
  return {
    unit: id.unit,
    unitName: nameOfUnit(city, id.unit),
    class: of.class,
    version: state.events,
    required: hoursRequired(of.programme.certificates, of.class.hours),
    ...(waits && { waits }),
    // Field by field: the person's pseudonym stays here.
    people: people.map(
      ({ row, roster, name, mask, hours, onlineHours, result, standing, number, oldNumber, why }) => {
        const given = issued.find((each) => each.number === number);
        const registered = number === undefined ? undefined : state.registered.get(number);
        const blank = number === undefined ? undefined : state.blanks.get(number);
        return {
          row,
          roster,
          name,
          mask,
          hours,
          ...(onlineHours !== undefined && { onlineHours }),
          result,
          standing,
          why: [...why],
          ...(number !== undefined && { number }),
          ...(oldNumber !== undefined && { oldNumber }),
          ...(given && { issuedOn: dayOf(given.batch.at) }),
          ...(registered && { registered: { platform: registered.platform, on: dayOf(registered.at) } }),
          ...(blank !== undefined && { blank }),
        };
      },
    ),
    ended: numbers.flatMap((number, i) => {
      const end = state.ends.get(number);
      const registered = state.registered.get(number);
      return end
        ? [
            {
              number,
              mask: ended[i]?.person?.mask ?? '',
              ...tellEnd(end, city),
              ...(registered && { registered: registered.platform }),
            },
          ]
        : [];
    }),
  };
};
