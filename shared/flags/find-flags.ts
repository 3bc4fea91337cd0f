/** Every comparison, in the order in which people read them. */
import { flagKinds } from '../forms/rules/flag-kinds.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Flag, Found } from './flag.ts';
import { afterSettlement } from './rules/after-settlement.ts';
import { amountIsCode } from './rules/amount-is-code.ts';
import { bridge } from './rules/bridge.ts';
import { doubled } from './rules/doubled.ts';
import { idle } from './rules/idle.ts';
import { level } from './rules/level-of-budget.ts';
import { matchingUnpaid } from './rules/matching-unpaid.ts';
import { moreOutThanIn } from './rules/more-out-than-in.ts';
import { notReceived } from './rules/not-received.ts';
import { offPlanPayee } from './rules/off-plan-payee.ts';
import { offPlanUse } from './rules/off-plan-use.ts';
import { onlineRecord } from './rules/online-record.ts';
import { paidNotHeld } from './rules/paid-not-held.ts';
import { passedHanded } from './rules/passed-handed.ts';
import { norm } from './rules/quota-of-class.ts';
import { lecture } from './rules/quota-of-lectures.ts';
import { returnedTold } from './rules/returned-told.ts';
import { rosterMoney } from './rules/roster-money.ts';
import { seenKinds, seenOf } from './rules/seen.ts';
import { splitPurchase } from './rules/split-purchase.ts';
import { supplierHost } from './rules/supplier-host.ts';
import { unspent } from './rules/unspent.ts';
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
