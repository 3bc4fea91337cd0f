/** Every comparison, in the order in which people read them. */
import { flagKinds } from '../forms/flag-kinds.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Flag, Found } from './flag.ts';
import { idle, moreOutThanIn, unspent } from './rules/accounts.ts';
import { bridge, doubled, onlineRecord } from './rules/classes.ts';
import { level, offPlanPayee, offPlanUse, paidNotHeld } from './rules/plan.ts';
import { matchingUnpaid, notReceived, passedHanded, returnedTold } from './rules/promised.ts';
import { amountIsCode, splitPurchase, supplierHost } from './rules/purchases.ts';
import { lecture, norm } from './rules/quotas.ts';
import { seenKinds, seenOf } from './rules/seen.ts';
import { afterSettlement, rosterMoney } from './rules/settlements.ts';
import { type View, viewOf, type World } from './world.ts';

const rules: readonly ((view: View) => Found)[] = [
  idle,
  notReceived,
  passedHanded,
  matchingUnpaid,
  moreOutThanIn,
  unspent,
  returnedTold,
  afterSettlement,
  bridge,
  norm,
  lecture,
  paidNotHeld,
  offPlanPayee,
  offPlanUse,
  level,
  rosterMoney,
  supplierHost,
  splitPurchase,
  amountIsCode,
  doubled,
  onlineRecord,
  ...seenKinds.map((kind) => (view: View) => seenOf(kind, view)),
];

const placeOf = new Map(flagKinds.map(({ code }, i) => [code as string, i]));

/** @param asOf ISO date: what is told of months that have ended by then */
export const findFlags = (world: World, asOf: string): readonly Found[] => {
  const view = viewOf(world, asOf);
  return rules
    .map((rule) => rule(view))
    .map((found) => ({ ...found, flags: [...found.flags].sort((a, b) => (a.key < b.key ? -1 : 1)) }))
    .sort((a, b) => (placeOf.get(a.kind) as number) - (placeOf.get(b.kind) as number));
};

/**
 * A comparison that differs for so many of what it compares says something of itself: it is told nobody until its
 * threshold is looked at. A few can always be read.
 */
export const isHeldBack = (
  { subjects, flags }: { readonly subjects: number; readonly flags: readonly Flag[] },
  { flagLimits: { heldBack } }: Pick<Programme, 'flagLimits'>,
): boolean => flags.length >= heldBack.from && flags.length > subjects * heldBack.share;
