/**
 * The projects a month is held against: those of the annual plan as it was issued by its end, or where none had been
 * issued, those of the plans approved by then. A class keeps the category and the field of its project whatever became
 * of it: one that is approved and not issued, was given up, or came only later is looked up and counts as not listed.
 */
import { categoryOfForm } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { planOfContent } from '../../shared/plan/compile-plan.ts';
import { endOfMonth, isBefore } from '../../shared/programme/end-of-month.ts';
import type { Holdings } from '../../shared/statistics/holdings.ts';
import type { PlannedProject } from '../../shared/statistics/project-places.ts';
import { type InForce, versionsInForce } from '../../shared/submission/state-at.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import type { ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { describeError, logger } from '../http/logger.ts';
import { isPassing } from '../http/passing-failure.ts';
import { planDocument } from '../plan/issued-plan.ts';
import type { Head } from '../services/submissions.ts';
import type { History } from './history.ts';
import type { Listed } from './sources.ts';
import { planYearsOf } from './what-matters.ts';

type Projects = Pick<Holdings, 'projects' | 'unlisted' | 'approved'>;

/** @param approved projects of the plans approved by the end of the month, of all its plan years */
export const projectsAt = async (
  month: string,
  approved: readonly ProjectRow[],
  { documents, heads }: Listed,
  services: Pick<Services, 'programme'>,
  history: History,
): Promise<Projects> => {
  const { programme } = services;
  const byYear = await inLanes(
    planYearsOf(programme, month),
    async (year): Promise<readonly PlannedProject[]> => {
      const own = approved.filter((project) => project.year === year);
      const id = planDocument(programme, year);
      const issued = documents.find(({ form, period }) => form === id.form && period === year);
      if (!issued) return own;
      const { lines } = planOfContent(programme, await history.content(id, issued.hash));
      return lines.map((line) => ({ ...line, year }));
    },
  );
  const plans = heads.filter(({ form, state }) => categoryOfForm(programme, form) && state.version > 0);
  const others = await inLanes(plans, (head) => projectsOfOtherTimes(head, month, services, history));
  return {
    projects: byYear.flat(),
    unlisted: [...approved, ...others.flat()],
    approved: approved.filter(({ year }) => year === yearOf(month)).length,
  };
};

/** Of every version that ever was in force, those until the end of the month from the newest on, then the later ones. */
const projectsOfOtherTimes = async (
  head: Head,
  month: string,
  { programme }: Pick<Services, 'programme'>,
  history: History,
): Promise<readonly ProjectRow[]> => {
  const end = endOfMonth(programme, month);
  const versions = versionsInForce(await history.events(head));
  const until = versions.filter(({ since }) => isBefore(since, end)).reverse();
  const after = versions.filter(({ since }) => !isBefore(since, end));
  const rows = [];
  for (const version of [...until, ...after])
    rows.push(...(await projectsOf(head, version, programme, history)));
  return rows;
};

/** None where a version was never in a ledger because it cannot be read or placed. */
const projectsOf = async (
  { unit, form, period }: Head,
  { version }: InForce,
  programme: Services['programme'],
  history: History,
): Promise<readonly ProjectRow[]> => {
  const ledger = ledgerOf(form);
  if (!ledger) return [];
  const id = { unit, form, period };
  try {
    const content = await history.content(id, version.content);
    return [...placeRows(content, ledger, programme).values()].map(({ row }) => row as ProjectRow);
  } catch (error) {
    if (isPassing(error)) throw error;
    logger.error('not looked up', { document: documentPath(id), failure: describeError(error) });
    return [];
  }
};
