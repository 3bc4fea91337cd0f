/** Bodies that register themselves: once each, unit and clerk and record together, decided once, and everybody told. */
import { sha256 } from '../../../functions/common/hashes.ts';
import type { ChainedDirectoryEvent } from '../../../shared/directory/directory-event.ts';
import { firstBrokenLink } from '../../../shared/submission/chain.ts';
import { directoryPk, eventPrefix, personPk, personSk, unitsKey } from '../../../shared/submission/keys.ts';
import type { KeptUnits, Registration } from '../../../shared/tables/directory.ts';
import { registering } from '../actors/bodies.ts';
import type { World } from '../world.ts';

const doubled = (all: readonly string[]): readonly string[] => all.filter((each, i) => all.indexOf(each) < i);

export const bodiesAtRest = (world: World): void => {
  const { table, outbox, violate, admitted } = world;
  const directory = table('Directory');
  const events = [...directory.items.values()]
    .map(({ item }) => item)
    .filter(({ pk, sk }) => pk === directoryPk && String(sk).startsWith(eventPrefix))
    .map(({ pk: _pk, sk: _sk, ...event }) => event as unknown as ChainedDirectoryEvent)
    .sort((a, b) => a.n - b.n);
  if (firstBrokenLink(events, sha256)) violate('chains are whole', 'DIRECTORY');

  const told = events.flatMap((event) => (event.type === 'registrations' ? event.changes : []));
  const asked = told.flatMap(({ before, after }) => (before || !after ? [] : [after]));
  const decided = told.flatMap(({ before, after }) => (before && after ? [after] : []));
  for (const id of doubled(decided.map((each) => each.id))) violate('a body is decided on once', id);
  for (const { id, outcome } of admitted)
    if (!decided.some((each) => each.id === id && each.decided?.outcome === outcome))
      violate('what was decided is there', `registration ${id}: ${outcome}`);

  const units = (directory.get(unitsKey)?.item as KeptUnits | undefined)?.units ?? [];
  const bodies = units.filter(({ creditCode }) => creditCode !== undefined);
  for (const code of doubled(bodies.map(({ creditCode }) => creditCode ?? '')))
    violate('a credit code is one unit', code);
  const approved = decided.filter((each) => each.decided?.outcome === 'approved');
  if (approved.length !== bodies.length)
    violate('who was approved is a unit', `${approved.length} approved, ${bodies.length} units`);
  for (const { email, creditCode, district, decided: by } of approved) {
    const unit = bodies.find((each) => each.creditCode === creditCode);
    const clerk = directory.get({ pk: personPk(email), sk: personSk })?.item;
    if (unit?.code !== by?.unit || unit?.superior !== district)
      violate('who was approved is a unit', `${creditCode} is ${unit?.code}, ${by?.unit} was told`);
    if (clerk?.unit !== unit?.code) violate('its applicant is the clerk', `${email}: ${String(clerk?.unit)}`);
  }
  waitsOnce(world, asked, decided);
  for (const { email, name, decided: by } of decided) {
    const subject = `${by?.outcome === 'approved' ? '准予登记' : '未予登记'}：${name}`;
    if (!outbox.some(({ letter }) => letter.to === email && letter.subject === subject))
      violate('every applicant is told', `${email}: ${subject}`);
  }
};

/** Everything that was asked waits or was decided; who waits, waits with one, and a code waits once. */
const waitsOnce = (world: World, asked: readonly Registration[], decided: readonly Registration[]): void => {
  const { violate } = world;
  const left = registering(world);
  const waiting = left.filter(({ decided: by }) => !by).map(({ id }) => id);
  const open = asked.filter(({ id }) => !decided.some((each) => each.id === id));
  if (
    [...waiting].sort().join() !==
    open
      .map(({ id }) => id)
      .sort()
      .join()
  )
    violate(
      'what was asked waits until it is decided on',
      `${waiting.join()} for ${open.map(({ id }) => id).join()}`,
    );
  for (const each of [
    ...doubled(open.map(({ email }) => email)),
    ...doubled(open.map(({ creditCode }) => creditCode)),
  ])
    violate('a person and a code wait once', each);
  for (const { id, decided: by } of left) if (by) violate('what is told is forgotten', `registration ${id}`);
};
