/**
 * Certificates, counted in the plainest way: numbers without gap or double, one valid certificate for a person and a
 * class, exactly those ended that were acknowledged, and no roster in force that says otherwise than a valid one.
 */
import { certificatePk, certificateSk, counterSk, endSk } from '../../../shared/certificates/keys.ts';
import { documentPrefix, eventPrefix } from '../../../shared/submission/keys.ts';
import { inForceOf } from '../documents.ts';
import { numbersGiven } from '../numbers-given.ts';
import type { World } from '../world.ts';

/** At every write: what is recorded of certificates is written once, and a counter only goes forward. */
export const watchCertificates = (world: World): void => {
  world.onWrite.push(({ table, before, after }) => {
    if (table !== 'Certificates') return;
    const sk = String(after?.sk ?? before?.sk);
    if (!after) return world.violate('nothing of certificates is removed', String(before?.pk));
    if (before && /^(EVENT|FROM|END|REGISTERED)/.test(sk))
      world.violate('nothing of certificates is written over', `${after.pk} ${sk}`);
    if (sk === counterSk && Number(after.last) <= Number(before?.last ?? 0))
      world.violate('counters of series go forward', `${after.pk}: ${before?.last} to ${after.last}`);
  });
};

export const certificatesAtRest = (world: World): void => {
  const { violate, certified } = world;
  const given = numbersGiven(world);
  const series = new Map<string, number[]>();
  for (const { series: pk, serial } of given) series.set(pk, [...(series.get(pk) ?? []), serial]);
  for (const [pk, serials] of series) {
    const last = world.table('Certificates').get({ pk, sk: counterSk })?.item.last;
    const sorted = serials.sort((a, b) => a - b);
    if (sorted.some((serial, i) => serial !== i + 1) || sorted.length !== last)
      violate('numbers have no gap and no double', `${pk}: ${sorted.join(' ')}, counter at ${last}`);
  }
  const known = new Set(given.map(({ number }) => number));
  for (const number of certified.told)
    if (!known.has(number)) violate('a number that was told is given', number);
  for (const number of certified.ended)
    if (!world.table('Certificates').get({ pk: certificatePk(number), sk: endSk }))
      violate('what was ended stays ended', number);

  for (const { number, person, class: code, path } of given) {
    const row = world.table('Certificates').get({ pk: certificatePk(number), sk: certificateSk })?.item;
    if (!row && !world.unprojected.has(documentPrefix + path))
      violate('every number is in the index of persons', `${number} of ${code}`);
    if (row && row.person !== person) violate('the index of persons says whose it is', number);
  }
  blanksAtRest(world);

  const valid = given.filter(({ end }) => !end);
  const holders = new Set<string>();
  for (const { class: code, person, number } of valid) {
    const key = `${code} ${person}`;
    if (holders.has(key)) violate('one valid certificate for a person and a class', `${key}: ${number}`);
    holders.add(key);
  }
  const rosters = new Map(inForceOf(world, 'trainee-roster').map(({ path, content }) => [path, content]));
  for (const { class: code, person, name, roster, hours, number } of valid) {
    const row = rosters.get(roster)?.rows.find((each) => each.class === code && each.person === person);
    if (row?.result !== 'passed' || row.name !== name || Number(row.hours) < hours)
      violate('no roster contradicts a valid certificate', `${number}: ${roster}`);
  }
};

/** Every serial by all that was ever noted, in the order of each class: it carries one certificate, or is spoiled. */
const blanksAtRest = ({ table, violate }: World): void => {
  const events = [...table('Certificates').items.values()]
    .filter(({ item }) => String(item.sk).startsWith(eventPrefix))
    .map(({ item }) => item)
    .sort((a, b) => Number(a.n) - Number(b.n));
  const carried = new Map<string, string>();
  const spoiled = new Map<string, string>();
  for (const { pk, type, blanks } of events) {
    if (type === 'blanked')
      for (const { number, blank } of blanks as { number: string; blank: string }[])
        carried.set(number, `${pk} ${blank}`);
    if (type !== 'spoiled') continue;
    for (const blank of blanks as string[]) {
      if (spoiled.has(blank)) violate('a blank is spoiled once', blank);
      spoiled.set(blank, String(pk));
      for (const [number, on] of carried) if (on === `${pk} ${blank}`) carried.delete(number);
    }
  }
  const used = new Set<string>();
  for (const on of carried.values()) {
    const blank = on.slice(on.lastIndexOf(' ') + 1);
    if (used.has(blank) || spoiled.has(blank)) violate('a blank carries one certificate', blank);
    used.add(blank);
  }
};
