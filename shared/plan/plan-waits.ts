/** Why the plan cannot be issued yet: plans that are on their way into the ledger, or set aside since less than a day. */
import { Problem } from '../ground/problem.ts';

/** Documents named in a refusal; the others are counted. */
const mostNamed = 5;

/** Documents as unit/form/period; `until` as clocks of the programme show it. */
export type Awaited = {
  readonly waitsFor: readonly string[];
  readonly setAside: readonly { readonly document: string; readonly until: string }[];
};

/** @throws Problem plan-waits, or plan-aside when nothing but plans set aside is waited for */
export const refuseWaiting = ({ waitsFor, setAside }: Awaited): void => {
  if (waitsFor.length === 0) return;
  const params = { count: waitsFor.length, documents: waitsFor.slice(0, mostNamed).join(' ') };
  const waited = setAside.filter(({ document }) => waitsFor.includes(document));
  if (waited.length < waitsFor.length) throw new Problem('plan-waits', params);
  const [until = ''] = waited
    .map((each) => each.until)
    .sort()
    .slice(-1);
  throw new Problem('plan-aside', { ...params, until });
};
