/**
 * Rows of the plans of a year that may be one (notice 86), read from documents so that nothing lags: for who decides on
 * them, and for who reviews a plan that waits, with the rows it would have if it were approved.
 */
import { pairsToDecide } from '../../shared/forms/rules/similar-projects.ts';
import { decidedOf } from '../../shared/plan/merge-lines.ts';
import { planFormsOf } from '../../shared/plan/plan-filings.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { mergesIn } from './read-merges.ts';

type LikeServices = Pick<Services, 'city' | 'submissions' | 'archive'>;
/** A row with the document that has it. */
export type LikeRow = { readonly head: Head; readonly project: ProjectRow };
export type LikeRows = {
  readonly sides: readonly [LikeRow, LikeRow];
  /** What both say beside a title that is alike. */
  readonly same: readonly string[];
};

const kept = keepRecent<readonly ProjectRow[]>(20_000, ({ length }) => length + 1);

/**
 * Pairs that nobody has decided about.
 * @param versionOf which version of a plan counts; none where it answers undefined
 */
export const likeRowsOf = async (
  year: string,
  services: LikeServices,
  versionOf: (head: Head) => Submitted | undefined,
): Promise<readonly LikeRows[]> => {
  const { city, submissions, archive } = services;
  const programme = findProgrammeOf(city, year);
  if (!programme) return [];
  const heads = await submissions.inPeriod(year);
  const forms = planFormsOf(programme);
  const rows = await inLanes(
    heads.filter(({ form }) => forms.includes(form)),
    async (head): Promise<readonly LikeRow[]> => {
      const version = versionOf(head);
      const ledger = ledgerOf(head.form);
      if (!version || version.nil || !ledger) return [];
      const projects = await kept(`${programme.id}/${documentPath(head)}/${version.content}`, async () => {
        const placed = placeRows(await archive.read(head, version.content), ledger, programme);
        return [...placed.values()].map(({ row }) => row as ProjectRow);
      });
      return projects.map((project) => ({ head, project }));
    },
  );
  const decided = decidedOf(await mergesIn(heads, services));
  const compared = rows.flat().map((side) => ({
    ...side.project,
    side,
    mergedInto: decided.into.get(side.project.code),
    decidedWith: [...(decided.with.get(side.project.code) ?? [])],
  }));
  return pairsToDecide(compared, programme.unitPrefixes).map(({ a, b, same }) => ({
    sides: [a.side, b.side],
    same,
  }));
};
