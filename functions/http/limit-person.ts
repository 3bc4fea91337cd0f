/**
 * How many costly requests one person may send, so that one account, or one program that repeats itself, cannot take
 * the last minute before a deadline from a hundred others. Counted in each container that answers, which costs no
 * call: see docs/decisions/021. By the machine's own time, since the programme's may stand still.
 */
import type { RouteName } from '../../shared/contract/paths.ts';
import { Problem } from '../../shared/ground/problem.ts';

/** Routes that read a whole sheet or file, or write for every request. */
const costly: ReadonlySet<RouteName> = new Set([
  'submitForm',
  'submitWorkbook',
  'checkWorkbook',
  'markWorkbook',
  'tellErrors',
  'registerUnit',
  'seeNews',
  'keepSettings',
  'issueCertificates',
  'checkCertificates',
  'readRecords',
]);
/** At once, and then one a second: more than anybody clicks, less than a loop sends. `REQUEST_BURST` is for benchmarks. */
const burst = Number(process.env.REQUEST_BURST ?? 60);
const perSecond = 1;
/** Persons that are remembered; of those longest away nothing is owed. */
const mostPersons = 1_000;

/** Asked before a request is read. @throws Problem too-many-requests, with the seconds to wait */
export type PersonLimit = (person: string) => void;

export const limitPerson = (
  name: RouteName,
  seconds = () => performance.now() / 1_000,
  most = burst,
): PersonLimit => {
  if (!costly.has(name)) return () => {};
  const persons = new Map<string, { left: number; at: number }>();
  return (person) => {
    const at = seconds();
    const { left, at: before } = persons.get(person) ?? { left: most, at };
    const now = Math.min(most, left + (at - before) * perSecond);
    if (now < 1) throw new Problem('too-many-requests', { seconds: Math.ceil((1 - now) / perSecond) });
    // Put at the end: the first of the map is the one longest away.
    persons.delete(person);
    persons.set(person, { left: now - 1, at });
    if (persons.size > mostPersons) persons.delete(persons.keys().next().value as string);
  };
};
