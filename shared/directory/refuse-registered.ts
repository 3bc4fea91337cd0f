/** A body registers once: not while it is on the list, and not while it waits. */
import { nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { foldEmail } from '../ground/fold-email.ts';
import { Problem } from '../ground/problem.ts';
import type { Registration } from '../tables/directory.ts';
import type { Body } from './registration.ts';
import { registrationFields } from './registration-columns.ts';
import { nameFinder } from './unit-named.ts';

export const isWaiting = ({ decided }: Registration): boolean => decided === undefined;

const same = (a: Body, b: Body): boolean =>
  registrationFields.every((field) => (a[field] ?? '') === (b[field] ?? ''));

/** Waiting registrations of one district: somebody has to look at each. */
export const waitingLimit = 100;

/** @throws Problem unit-registered, which says whom to ask, when there is such a unit: by code, or by any of its names */
export const refuseRegistered = (
  { name, creditCode }: Pick<Body, 'name' | 'creditCode'>,
  programme: Programme,
): void => {
  const { units, unitPrefixes, bureau, office } = programme;
  const unit =
    units.find((each) => each.creditCode === creditCode) ?? nameFinder(units, unitPrefixes)(name)[0];
  if (!unit) return;
  throw new Problem('unit-registered', {
    unit: unit.name,
    superior: nameOfUnit(programme, unit.superior ?? bureau),
    office: office.name,
    telephone: office.telephone,
  });
};

/**
 * @param waiting registrations that wait
 * @returns what the same person has asked for already, in the same words
 * @throws Problem registration-waits, registrations-full
 */
export const refuseAgain = (
  body: Body,
  email: string,
  waiting: readonly Registration[],
  programme: Programme,
): Registration | undefined => {
  const own = waiting.find((each) => foldEmail(each.email) === foldEmail(email));
  if (own && same(own, body)) return own;
  const other = own ?? waiting.find(({ creditCode }) => creditCode === body.creditCode);
  if (other)
    throw new Problem('registration-waits', {
      name: other.name,
      district: nameOfUnit(programme, other.district),
    });
  if (waiting.filter(({ district }) => district === body.district).length < waitingLimit) return undefined;
  throw new Problem('registrations-full', {
    district: nameOfUnit(programme, body.district),
    telephone: programme.office.telephone,
  });
};
