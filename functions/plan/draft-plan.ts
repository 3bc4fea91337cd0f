/**
 * The plan as it would be issued now: the projects in the ledger, and which approved plans the ledger does not
 * show yet. Counted and compared document by document, as the monthly report does before it is written. A plan that was
 * set aside is left out, and waited for during a day.
 */
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { AnnualPlan } from '../../shared/plan/annual-plan.ts';
import { compilePlan } from '../../shared/plan/compile-plan.ts';
import { type Merge, mergeProjects, type Struck } from '../../shared/plan/merge-lines.ts';
import { planFormsOf } from '../../shared/plan/plan-filings.ts';
import { isWaitedFor, waitedUntil } from '../../shared/submission/aside.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { SetAside } from '../../shared/submission/events.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { sha256 } from '../common/hashes.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { nameLinks } from './name-links.ts';
import { mergesIn } from './read-merges.ts';

export type DraftServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'plans' | 'archive'> & {
  readonly ledgers: Pick<Services['ledgers'], 'progressOf'>;
};
export type Draft = {
  readonly plan: AnnualPlan;
  /** What the bureau has decided on projects that are alike, and which are struck for it. */
  readonly merges: readonly Merge[];
  readonly struck: readonly Struck[];
  /** Names exactly this content. */
  readonly hash: string;
  /** Documents of the year, of whatever form. */
  readonly heads: readonly Head[];
  /** Plans in force that the ledger shows otherwise, or not at all, as unit/form/period. */
  readonly waitsFor: readonly string[];
  /** Plans in force that the ledger could not take in: not in this draft. */
  readonly setAside: readonly { readonly document: string; readonly aside: SetAside }[];
};

/** As people read it. */
export const toldAside = ({ document, aside }: Draft['setAside'][number], programme: Programme) => ({
  document,
  until: localTime(programme, waitedUntil(aside)),
  reason: asideTexts.reasons[aside.reason],
});

export const hashOfPlan = ({ programme, year, lines }: AnnualPlan): string =>
  sha256(canonical({ programme, year, lines }));

export const draftPlan = async (year: string, services: DraftServices, now: Date): Promise<Draft> => {
  const { programme, submissions, plans, ledgers } = services;
  const kept: { readonly document: string; readonly row: ProjectRow }[] = [];
  const counts = new Map<string, number>();
  // The marks before the rows and the heads last: what came into force in between shows itself as a difference.
  const marks = await ledgers.progressOf('Plans', year);
  for await (const page of plans.projects(year))
    for (const { document, row } of page) {
      kept.push({ document, row });
      counts.set(document, (counts.get(document) ?? 0) + 1);
    }
  const heads = await submissions.inPeriod(year);
  const planForms = planFormsOf(programme);
  const expected = heads.filter(({ form, state }) => planForms.includes(form) && state.inForce);
  const known = new Set(expected.map(documentPath));
  const setAside = expected.flatMap((head) =>
    head.state.aside ? [{ document: documentPath(head), aside: head.state.aside }] : [],
  );
  const isAside = new Set(setAside.map(({ document }) => document));
  const waitsFor = [
    ...expected
      .filter((head) => {
        const { aside } = head.state;
        if (aside) return isWaitedFor(aside, now);
        const mark = marks.get(documentPath(head));
        const isShown = mark && !mark.writing && mark.content === head.state.inForce?.content;
        return !isShown || (counts.get(documentPath(head)) ?? 0) !== head.state.inForce?.ledgerRows;
      })
      .map(documentPath),
    ...[...counts.keys()].filter((document) => !known.has(document)),
  ];
  const projects = kept.filter(({ document }) => !isAside.has(document)).map(({ row }) => row);
  const merges = await mergesIn(heads, services);
  const merged = mergeProjects(projects, merges);
  const plan = compilePlan(programme, year, await nameLinks(merged.projects, year, services));
  return {
    plan,
    merges,
    struck: merged.struck,
    hash: hashOfPlan(plan),
    heads,
    waitsFor: waitsFor.sort(),
    setAside,
  };
};
