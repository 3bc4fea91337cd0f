/** At rest whatever rests on a decision of the joint conference names one on its matter, taken by its day and in force. */
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { decided, restingRows } from '../actors/organisers.ts';
import { inForceOf } from '../documents.ts';
import type { World } from '../world.ts';

export const organisationAtRest = (world: World): void => {
  const registered = inForceOf(world, conferenceDecision.id).flatMap(({ content }) =>
    content.rows.map(({ number }) => `LH2015-RSJ-00${number}`),
  );
  for (const { path, matter, from, decision } of restingRows(world)) {
    const found = decided[Number(decision.slice(-1)) - 1];
    if (!found || found.code !== matter || found.heldOn > from)
      world.violate(
        'what is done rests on a decision on it, taken before',
        `${path}: ${from} by ${decision} on ${found?.code} of ${found?.heldOn}`,
      );
    if (!registered.includes(decision))
      world.violate('what is named stays', `${path}: ${decision} is not registered`);
  }
};
