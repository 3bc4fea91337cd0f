/** The three rights a person asks the bureau for, by route or by the operator's command: each is an entry of the record. */
import { isBlank } from '../../shared/form/tidy.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { keptUntil } from '../../shared/ground/retention.ts';
import type { PersonsEvent } from '../../shared/persons/persons-event.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { typedName, typedText } from '../common/typed-text.ts';
import type { PersonsRecord } from '../services/persons-record.ts';
import { correctName } from './correct-name.ts';
import {
  type Holding,
  lastYearOf,
  type PersonServices,
  personOf,
  refuseUnknown,
  rowsOfPerson,
  type Typed,
} from './rows-of-person.ts';
import { countRows, pathsOf, tellKept } from './tell-kept.ts';

export type RightsServices = PersonServices & { readonly persons: PersonsRecord };
export type Asking = { readonly actor: Pick<Actor, 'email' | 'name'>; readonly now: Date };
type Given = Typed & { readonly reason: string };

/** Looked up a day: what a bureau is asked at its counter, and far from what trying out numbers takes. */
const lookupsADay = 200;

/** @throws Problem number-unreadable, person-unknown, too-many-lookups */
const findPerson = async ({ name, number }: Typed, services: RightsServices, now: Date) => {
  const day = todayOf(services.city, now);
  const entries = await services.persons.events();
  if (entries.filter(({ at }) => todayOf(services.city, new Date(at)) === day).length >= lookupsADay)
    throw new Problem('too-many-lookups', { limit: lookupsADay });
  const person = await personOf(number, services);
  return { person, holdings: await rowsOfPerson(person, name, services) };
};

const entryOf = (
  type: PersonsEvent['type'],
  { reason, name, number }: Given,
  holdings: readonly Holding[],
  { actor, now }: Asking,
) => ({
  type,
  at: now.toISOString(),
  by: actor.email,
  byName: actor.name,
  reason: withoutName(typedText(reason), name, number),
  rows: countRows(holdings),
  documents: pathsOf(holdings),
});

/** A record of erasures that named the erased would undo them. */
const withoutName = (reason: string, name: string, number: string): string => {
  if (isBlank(reason)) throw new Problem('reason-missing', { action: actionTexts['keep-persons'] });
  const named = [name.trim(), number.trim()].filter((said) => said.length > 1);
  return named.reduce((text, said) => text.replaceAll(said, '＊'), reason);
};

/** A try that finds nobody is an entry too: whoever tries out numbers is seen in the record. */
const recordTry = async (given: Given, services: RightsServices, asking: Asking) => {
  const { person, holdings } = await findPerson(given, services, asking.now);
  if (holdings.length === 0) await services.persons.append(entryOf('told', given, holdings, asking));
  refuseUnknown(holdings);
  return { person, holdings };
};

export const tellRights = async (given: Given, services: RightsServices, asking: Asking) => {
  const { holdings } = await recordTry(given, services, asking);
  const { n } = await services.persons.append(entryOf('told', given, holdings, asking));
  return { entry: n, ...tellKept(holdings, services) };
};

const told = (entry: number, holdings: readonly Holding[]) => ({
  entry,
  documents: holdings.length,
  rows: countRows(holdings),
});

export const correctRights = async (
  given: Given & { readonly correct: string },
  services: RightsServices,
  asking: Asking,
) => {
  const correct = typedName(given.correct);
  if (isBlank(correct)) throw new Problem('name-missing');
  const { person, holdings } = await recordTry(given, services, asking);
  // Said first, so that no version is filed in the bureau's name that the record does not explain.
  const { n } = await services.persons.append(entryOf('corrected', given, holdings, asking));
  await correctName(holdings, person, correct, services, asking);
  return told(n, holdings);
};

export type Basis = { readonly basis: 'period' | 'order'; readonly order?: string | undefined };

/** @throws Problem still-kept, order-missing */
export const eraseRights = async (given: Given & Basis, services: RightsServices, asking: Asking) => {
  const order = typedText(given.order ?? '');
  if (given.basis === 'order' && !order) throw new Problem('order-missing');
  const { person, holdings } = await recordTry(given, services, asking);
  const until = keptUntil(services.city.retention, lastYearOf(holdings));
  if (given.basis === 'period' && todayOf(services.city, asking.now) < until)
    throw new Problem('still-kept', { until });
  const entry = entryOf('asked', given, holdings, asking);
  const reason = order ? `${entry.reason}（${order}）` : entry.reason;
  const waiting = await services.persons.erasing();
  const asked = waiting.find((each) => each.person === person);
  // Asked twice before the night: one erasure, under one token.
  if (asked) return told(asked.n, holdings);
  const { n } = await services.persons.append({ ...entry, reason }, [person]);
  return told(n, holdings);
};
