/** The record of a document: whole, its head the fold of it, nothing decided twice, nobody on their own. */

import { sha256 } from '../../../functions/common/hashes.ts';
import { readEvent, readHead } from '../../../functions/storage/submission-items.ts';
import { annualPlan } from '../../../shared/forms/annual-plan.ts';
import { canonical, firstBrokenLink } from '../../../shared/submission/chain.ts';
import type { ChainedEvent } from '../../../shared/submission/events.ts';
import { documentPrefix, eventPrefix, eventSk, headSk } from '../../../shared/submission/keys.ts';
import { foldEvents } from '../../../shared/submission/life-cycle.ts';
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { people } from '../city.ts';
import { dayOf, unitsNow } from '../directory.ts';
import { contentOf, eventsOf, headOf, headsOf, pathOf } from '../documents.ts';
import type { World } from '../world.ts';
import { ownUnits } from './home.ts';

/** At every write of a head or an event: it follows what is there, and nothing is ever written over. */
export const watchChains = (world: World): void => {
  const { table, violate, scheduler, writers } = world;
  world.onWrite.push(({ table: name, before, after }) => {
    const pk = String(after?.pk ?? '');
    if (name !== 'Submissions' || !pk.startsWith(documentPrefix)) return;
    const path = pk.slice(documentPrefix.length);
    if (!after) return violate('nothing of the record is removed', path);
    if (String(after.sk).startsWith(eventPrefix)) {
      const event = readEvent(after);
      if (before) violate('no event is written over', `${path} ${event.n}`);
      const last = table('Submissions').get({ pk, sk: eventSk(event.n - 1) })?.item;
      if (event.previous !== (last?.hash ?? '')) violate('chains are whole', `${path} at event ${event.n}`);
      isRightlyDecided(world, path, event, last && readEvent(last));
      writers.set(event.hash, scheduler.current?.id.replace(/ again \d+$/, '') ?? '');
    }
    if (after.sk !== headSk) return;
    const { state } = readHead(after);
    const was = before && readHead(before).state;
    if (was?.inForce?.content !== state.inForce?.content) world.inForceSince.set(path, scheduler.now);
    const last = table('Submissions').get({ pk, sk: eventSk(state.events) })?.item;
    if (last?.hash !== state.hash) violate('heads stand at their last event', path);
    if (was && was.events >= state.events) violate('heads move forward', path);
  });
};

const isRightlyDecided = (
  world: World,
  path: string,
  event: ChainedEvent,
  before: ChainedEvent | undefined,
): void => {
  const { violate } = world;
  const isSame =
    before?.type === event.type &&
    'version' in before &&
    'version' in event &&
    before.version === event.version &&
    before.by === event.by;
  // Time is extended, comments are reworded and documents handed over as often as somebody wants to.
  const isAgain = ['extend', 'set-aside', 'reword'].includes(event.type);
  const isElsewhere = event.type === 'hand-over' && before?.type === 'hand-over' && event.to !== before.to;
  if (isSame && !isAgain && !isElsewhere)
    violate('nothing is decided twice', `${path} event ${event.n}: ${event.type}`);
  const isDecision = ['approve', 'return', 'endorse', 'reopen'].includes(event.type);
  const { now } = world.scheduler;
  const unit = people.find(({ email }) => email === event.by)?.unit;
  // A decision that is under way goes by the units it has read.
  const own =
    now - (world.kept.get('units') ?? 0) < 60_000 ? [] : ownUnits(unitsNow(world), unit ?? '', dayOf(now));
  const { unit: whose, form } = parseDocumentPath(path);
  // The annual plan is the bureau's own: whoever issues it approves it, on a decision of the joint conference.
  if (isDecision && form !== annualPlan.id && (unit === whose || own.some(({ code }) => code === whose)))
    violate('nobody decides on their own', `${path} event ${event.n}`);
};

export const chainsAtRest = (world: World): void => {
  const { violate, receipts, decisions } = world;
  for (const head of headsOf(world)) {
    const path = pathOf(head);
    const events = eventsOf(world, path);
    if (firstBrokenLink(events, sha256)) violate('chains are whole', path);
    if (canonical(foldEvents(events)) !== canonical(head.state))
      violate('heads are the folds of events', path);
  }
  for (const { path, number, version, hash } of receipts) {
    const filed = eventsOf(world, path).filter(
      (event) => event.type === 'submit' && event.receipt === number,
    );
    if (filed.length !== 1) violate('what was received is there once', `${path} ${number}: ${filed.length}`);
    for (const event of filed)
      if (event.type === 'submit' && (event.content !== hash || event.version !== version))
        violate('a receipt is of its content', `${path} ${number}`);
    if (!contentOf(world, parseDocumentPath(path), hash))
      violate('what was received is archived', `${path} ${number}`);
  }
  for (const { path, type, version, by } of decisions) {
    const made = eventsOf(world, path).some(
      (event) =>
        'version' in event &&
        event.version === version &&
        event.by === by &&
        (event.type === type || (type === 'approve' && event.type === 'endorse')),
    );
    if (!made) violate('what was decided is there', `${path} version ${version}: ${type} by ${by}`);
  }
  const notices = world.issued.map(({ notice }) => notice);
  if (new Set(notices).size !== notices.length)
    violate('every issue of the plan has a number of its own', notices.join(', '));
  const plan = headOf(world, 'rsj/annual-plan/2015');
  if ((plan?.state.version ?? 0) < world.issued.length)
    violate('what was issued is there', `${plan?.state.version ?? 0} of ${world.issued.length}`);
};
