/** What tests that break the whole system on its way have in common. */

import { sampleOf } from './landing.ts';
import type { LocalSystem } from './local-system.ts';
import { versionOf } from './version-of.ts';

/** Of `bootSystem`: as many tries as in the cloud, in the same order, a hundred times sooner. */
export const quickTries = { pauseFactor: 0.01 } as const;

/** A first sheet of a unit, of the form's version in force. */
export const firstSheet = <S extends { readonly form: string }>(sheet: S) => ({
  formVersion: versionOf(sheet.form),
  baseVersion: 0,
  certifier: '样负责',
  dropConfirmed: true,
  nil: false,
  ...sheet,
});
export const nilSheet = <S extends { readonly form: string }>(sheet: S) =>
  firstSheet({ nil: true, headers: [], rows: [], ids: [], ...sheet });
export const approvalOf = (version: number) => ({ decision: 'approve', version, reason: '', comments: [] });

/** What only asks has no effect: dying before it and after it is the same to whoever asked. */
const onlyAsks = /^(Get|List|Query|Scan)/;

/** When a call is to fail: before its effect and after it, where it has one. */
const sidesOf = ({ operation }: { readonly operation: string }): readonly ('before' | 'after')[] =>
  onlyAsks.test(operation) ? ['before'] : ['before', 'after'];

/** Calls on either side of their effects, with names for `test.each`: a sample, all of them before a change lands. */
export const eitherSide = <C extends { readonly service: string; readonly operation: string }>(
  calls: readonly C[],
) =>
  sampleOf(
    calls.flatMap((call) =>
      sidesOf(call).map((when) => ({
        ...call,
        when,
        name: `${call.service} ${call.operation} ${when} its effect`,
      })),
    ),
  );

/** Errors of calls that have names, on either side of their effects, for `test.each`: a sample, as above. */
export const eachFailure = <
  E extends string,
  N extends readonly [name: string, call: { readonly operation: string }],
>(
  errors: readonly E[],
  calls: readonly N[],
) =>
  sampleOf(
    calls.flatMap(([name, call]) =>
      errors.flatMap((error) => sidesOf(call).map((when) => [error, when, name, call as N[1]] as const)),
    ),
  );

/** Starts a scheduled function by hand. */
export const start = async (
  { url }: LocalSystem,
  schedule: string,
  order: object = {},
): Promise<{ readonly ok: boolean; readonly text: string }> => {
  const response = await fetch(`${url}_local/schedules/${schedule}`, {
    method: 'POST',
    body: JSON.stringify(order),
  });
  return { ok: response.ok, text: await response.text() };
};

export type Mail = { readonly to: string[] | string; readonly subject: string };
export const outboxOf = async ({ url }: LocalSystem): Promise<readonly Mail[]> =>
  (await (await fetch(`${url}_local/outbox`)).json()) as Mail[];

export const later = async ({ url, setClock }: LocalSystem, hours: number): Promise<void> => {
  const { now } = (await (await fetch(`${url}_local/clock`)).json()) as { now: string };
  await setClock(new Date(Date.parse(now) + hours * 3_600_000).toISOString());
};

/** Sets the clock and waits until what it started is over, second attempts included. */
export const passTo = async ({ url }: LocalSystem, now: string): Promise<void> =>
  void (await fetch(`${url}_local/clock`, { method: 'POST', body: JSON.stringify({ now, wait: true }) }));
