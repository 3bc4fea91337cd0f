import type { Bridge, Setting } from '../execution.ts';
import { meterOf } from '../meter.ts';

/**
 * The state of one execution, private to the bundle: on Google too every run begins with fresh globals,
 * so module variables are exactly as long-lived as they should be.
 */
let bridge: Bridge;
export let setting: Setting;

/** How often each service member was called, by `Range.getValues`. */
export const counts: Record<string, number> = {};
/** What they would cost on Google. */
export const meter = meterOf();

export function connect(given: Bridge, what: Setting): void {
  bridge = given;
  setting = what;
}

/** Calls the host and waits for its answer; a refusal arrives as `{ error }`. */
export function ask<T>(name: string, request: unknown = null): T {
  const answer = JSON.parse(bridge(name, JSON.stringify(request))) as { value?: T; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as T;
}
